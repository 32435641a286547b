import {choose, colorOn, formatUrl, localize, merge, ownAccounts, toEntries} from '../../dist/index.js';
import {accountsIn, inLine, toColor} from '../configure/typed.ts';
import {idsIn} from '../configure/setting.ts';
import type {Account, AccountList, LocalizedText, Network} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';
import {LANGUAGE} from './language.ts';
import type {Language} from './language.ts';

/** Network colours are adjusted to be readable on white paper and in e-mails. */
const WHITE = [255, 255, 255];

/** An account with everything that pages, posters and messages show of it. */
export interface Item {
  readonly href: string;
  /** The URL as people read and type it. */
  readonly address: string;
  readonly title: LocalizedText;
  /** The network's name and, among accounts with the same network and title, what distinguishes this one. */
  readonly name: string;
  readonly network: Network;
  readonly color: string;
  /** Whether the school itself added it. */
  readonly isOwn: boolean;
}

/** The accounts with one title. */
export interface Owner {
  readonly title: LocalizedText;
  readonly items: readonly Item[];
}

export const itemsOf = (owners: readonly Owner[]): Item[] => owners.flatMap(({items}) => items);

/** The filter settings, in the library's format. */
export const choiceIn = ({only, exclude, levels, audience}: Values) => ({
  only: idsIn(only),
  exclude: idsIn(exclude),
  levels: idsIn(levels),
  audience: idsIn(audience),
});

/** The accounts of the school and of the lists, merged as in the block. */
export function mergedAccounts(values: Values, lists: readonly AccountList[]): Account[] {
  const links = accountsIn(values).map(({href, title}) => ({href, text: title}));
  return merge(ownAccounts(links, (values['brand'] ?? '').trim(), []), lists);
}

/** The accounts that the block shows with these settings. */
export const chosenAccounts = (accounts: readonly Account[], values: Values): Account[] =>
  choose(accounts, choiceIn(values));

/** Groups accounts by owner, in the order in which the block shows them. */
export const toOwners = (accounts: readonly Account[], {only}: Values, language: Language): Owner[] =>
  toEntries(accounts, idsIn(only), language).map(({title, links}) => ({
    title,
    items: links.map(({account, suffix}) => ({
      href: account.href,
      address: formatUrl(account.href),
      title,
      name: [localize(account.network.name, language).text, suffix].filter(Boolean).join(' '),
      network: account.network,
      color: colorOn(WHITE, account.network),
      isOwn: account.own === true,
    })),
  }));

/** The language setting, or the reader's language. */
export const languageOf = ({lang}: Values): Language => (lang === 'ru' || lang === 'en' ? lang : LANGUAGE);

/** The accent colour: the setting, or the list's. */
const accentOf = ({accent = ''}: Values, [list]: readonly AccountList[]): string =>
  toColor(accent) || (list?.owner?.accent ?? '#174a86');

const TEXTS: Readonly<Record<Language, Readonly<Record<'heading' | 'keptBy' | 'updated', string>>>> = {
  ru: {heading: 'Подписывайтесь', keptBy: 'Список ведёт', updated: 'обновлён'},
  en: {heading: 'Follow us', keptBy: 'List kept by', updated: 'updated'},
};

/** The heading: the setting, or the list's. */
export const headingOf = ({heading = ''}: Values, [list]: readonly AccountList[], language: Language): string =>
  heading.trim() || (list?.title ? localize(list.title, language).text : '') || TEXTS[language].heading;

/** The list's owner and the date of its last change, because a printed copy doesn't update with the list. */
function sourceOf([list]: readonly AccountList[], language: Language): string {
  if (!list?.owner) return '';
  const {keptBy, updated} = TEXTS[language];
  const day = list.updated && new Date(list.updated);
  const date = day && new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(day);
  return `${keptBy} ${localize(list.owner.name, language).text}` + (date ? `, ${updated} ${date}` : '');
}

/** The maximum length of the page's fields. Needed because people also edit URLs by hand. */
const LONGEST = 300;

export const oneLine = (text: string): string => inLine(text).slice(0, LONGEST);

/** What a poster, a message or an e-mail says around the accounts. */
export function frameOf(values: Values, lists: readonly AccountList[], items: readonly Item[]) {
  const language = languageOf(values);
  const heading = oneLine(headingOf(values, lists, language));
  const brand = oneLine(values['brand'] ?? '');
  return {
    language,
    heading,
    brand,
    /** Both on one line, for a subject or the name of a file. */
    title: [heading, brand].filter(Boolean).join(' — '),
    accent: accentOf(values, lists),
    /** Left out if only the school's own accounts are shown: the list's owner doesn't vouch for those. */
    source: items.some(({isOwn}) => !isOwn) ? sourceOf(lists, language) : '',
  };
}

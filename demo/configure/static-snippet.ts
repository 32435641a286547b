import {choose, localize, merge, ownAccounts, toEntries} from '../../dist/index.js';
import {accountsIn} from './typed.ts';
import {anchor, choiceIn, escape} from './snippet.ts';
import type {AccountList, Entry} from '../../dist/index.js';
import type {Values} from './setting.ts';

/** What the links alone are made of. */
export interface StaticOptions {
  readonly values: Values;
  /** The lists, each followed by those that it includes; the first one has priority. */
  readonly lists: readonly AccountList[];
  /** The page that shows the list as it is now, unless the list's owner has one. */
  readonly currentPage: string;
  readonly today: Date;
}

/** In the language of the school's page, not in that of the demo. */
const TEXTS = {
  ru: {
    heading: 'Подписывайтесь',
    asOf: (day: string) => `По состоянию на ${day}`,
    current: 'Актуальный список:',
    currentPage: 'Актуальный список',
  },
  en: {
    heading: 'Follow us',
    asOf: (day: string) => `As of ${day}.`,
    current: 'The current list:',
    currentPage: 'The current list',
  },
};

/** An entry in one line: «Минпросвещения России: ВКонтакте, Telegram». */
function toLine({title, links}: Entry, language: string): string {
  const anchors = links.map(({account: {href, network}, suffix}) =>
    anchor(href, [localize(network.name, language).text, suffix].filter(Boolean).join(' ')),
  );
  return `  <li>${escape(title.text)}: ${anchors.join(', ')}</li>`;
}

/**
 * The links alone, in plain HTML that every editor keeps. They don't change by themselves, so they say of which day they
 * are and lead to the current list.
 */
export function toStaticSnippet({values, lists, currentPage, today}: StaticOptions): string {
  const language = values['lang'] === 'en' ? 'en' : 'ru';
  const texts = TEXTS[language];
  const [first] = lists;
  const own = ownAccounts(
    accountsIn(values['own'] ?? '', values['only'] ?? '').map(({href, title}) => ({href, text: title})),
    (values['brand'] ?? '').trim(),
    [],
  );
  const choice = choiceIn(values);
  const entries = toEntries(choose(merge(own, lists), choice), choice.only, language);
  const listTitle = first?.title ? localize(first.title, language).text : texts.heading;
  const heading = values['heading-shown'] === 'no' ? '' : (values['heading'] ?? '').trim() || listTitle;
  const level = values['heading-level'] ?? '2';
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(today);
  const owner = first?.owner;
  // An owner's page is named by its owner, the one here by what is on it.
  const link = owner?.url
    ? `${texts.current} ${anchor(owner.url, localize(owner.name, language).text)}`
    : anchor(currentPage, texts.currentPage);
  return [
    ...(heading ? [`<h${level}>${escape(heading)}</h${level}>`] : []),
    '<ul>',
    ...entries.map((entry) => toLine(entry, language)),
    '</ul>',
    `<p>${texts.asOf(day)} ${link}</p>`,
  ].join('\n');
}

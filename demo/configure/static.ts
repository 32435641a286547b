import {choose, localize, merge, ownAccounts, toEntries} from '../../dist/index.js';
import {anchor, escape} from './markup.ts';
import {accountsIn} from './own.ts';
import type {AccountList, Entry} from '../../dist/index.js';
import type {Values} from './settings.ts';

/** What the links alone are made of. */
export interface StaticOrder {
  readonly values: Values;
  /** The lists, each with those that it includes behind it; the first one has the word. */
  readonly lists: readonly AccountList[];
  /** Where the list can be seen as it is now, unless its owner has a page of their own. */
  readonly living: string;
  readonly today: Date;
}

const WORDS = {
  ru: {
    heading: 'Подписывайтесь',
    until: (day: string) => `По состоянию на ${day}`,
    now: 'Актуальный список:',
    here: 'Актуальный список',
  },
  en: {
    heading: 'Follow us',
    until: (day: string) => `As of ${day}.`,
    now: 'The list as it is now:',
    here: 'The list as it is now',
  },
};

const ids = (value = ''): string[] => value.split(' ').filter(Boolean);

/** An entry in one line: «Минпросвещения России: ВКонтакте, Telegram». */
function lineOf({title, links}: Entry, language: string): string {
  const anchors = links.map(({account: {href, network}, suffix}) =>
    anchor(href, [localize(network.name, language).text, suffix].filter(Boolean).join(' ')),
  );
  return `  <li>${escape(title.text)}: ${anchors.join(', ')}</li>`;
}

/**
 * The links alone, in plain HTML that every editor keeps. It doesn't change by itself, so it says of which day it is and
 * leads to where the list lives on.
 */
export function staticCode({values, lists, living, today}: StaticOrder): string {
  const language = values['lang'] === 'en' ? 'en' : 'ru';
  const words = WORDS[language];
  const [lead] = lists;
  const brand = (values['brand'] ?? '').trim();
  const typed = accountsIn(values['own'] ?? '', values['only'] ?? '');
  const own = ownAccounts(
    typed.map(({href, title}) => ({href, text: title})),
    brand,
    [],
  );
  const only = ids(values['only']);
  const chosen = choose(merge(own, lists), {
    only,
    exclude: ids(values['exclude']),
    levels: ids(values['levels']),
    audience: ids(values['audience']),
  });
  const heading =
    values['heading-shown'] === 'no'
      ? ''
      : (values['heading'] ?? '').trim() || (lead?.title ? localize(lead.title, language).text : words.heading);
  const level = values['heading-level'] ?? '2';
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(today);
  const owner = lead?.owner;
  // An owner's own page is called by the owner's name, the one here by what is found on it.
  const page = owner?.url
    ? `${words.now} ${anchor(owner.url, localize(owner.name, language).text)}`
    : anchor(living, words.here);
  return [
    ...(heading ? [`<h${level}>${escape(heading)}</h${level}>`] : []),
    '<ul>',
    ...toEntries(chosen, only, language).map((entry) => lineOf(entry, language)),
    '</ul>',
    `<p>${words.until(day)} ${page}</p>`,
  ].join('\n');
}

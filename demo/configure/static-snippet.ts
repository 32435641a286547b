import {escapeHtml, localize} from '../../dist/index.js';
import {chosenAccounts, headingOf, mergedAccounts, toOwners} from '../shared/accounts.ts';
import {anchor} from './snippet.ts';
import type {AccountList} from '../../dist/index.js';
import type {Owner} from '../shared/accounts.ts';
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
  ru: {asOf: (day: string) => `По состоянию на ${day}`, current: 'Актуальный список'},
  en: {asOf: (day: string) => `As of ${day}.`, current: 'The current list'},
};

/** An owner's accounts in one line: «Минпросвещения России: ВКонтакте, Telegram». */
const toLine = ({title, items}: Owner): string =>
  `  <li>${escapeHtml(title.text)}: ${items.map(({href, name}) => anchor(href, name)).join(', ')}</li>`;

/**
 * The links alone, in plain HTML that every editor keeps. They don't change by themselves, so they say of which day they
 * are and lead to the current list.
 */
export function toStaticSnippet({values, lists, currentPage, today}: StaticOptions): string {
  const language = values['lang'] === 'en' ? 'en' : 'ru';
  const texts = TEXTS[language];
  const owners = toOwners(chosenAccounts(mergedAccounts(values, lists), values), values, language);
  const heading = values['heading-shown'] === 'no' ? '' : headingOf(values, lists, language);
  const level = values['heading-level'] ?? '2';
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(today);
  const owner = lists[0]?.owner;
  // An owner's page is named by its owner, the one here by what is on it.
  const link = owner?.url
    ? `${texts.current}: ${anchor(owner.url, localize(owner.name, language).text)}`
    : anchor(currentPage, texts.current);
  return [
    ...(heading ? [`<h${level}>${escapeHtml(heading)}</h${level}>`] : []),
    '<ul>',
    ...owners.map(toLine),
    '</ul>',
    `<p>${texts.asOf(day)} ${link}</p>`,
  ].join('\n');
}

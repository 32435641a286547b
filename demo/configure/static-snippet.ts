import {escapeHtml, localize} from '../../dist/index.js';
import {chosenAccounts, headingOf, mergedAccounts, toOwners} from '../shared/accounts.ts';
import {anchor, pageLanguage} from './snippet.ts';
import type {AccountList} from '../../dist/index.js';
import type {Owner} from '../shared/accounts.ts';
import type {Values} from './setting.ts';

/** The input for a snippet of plain links. */
export interface StaticOptions {
  readonly values: Values;
  /** The lists, each followed by the lists it includes; the first has priority. */
  readonly lists: readonly AccountList[];
  /** The page that shows the current list, unless the list's owner has one. */
  readonly currentPage: string;
  readonly today: Date;
}

const TEXTS = {
  ru: {asOf: (day: string) => `По состоянию на ${day}`, current: 'Актуальный список'},
  en: {asOf: (day: string) => `As of ${day}.`, current: 'The current list'},
};

/** An owner's accounts on one line: «Минпросвещения России: ВКонтакте, Telegram». */
const toLine = ({title, items}: Owner): string =>
  `  <li>${escapeHtml(title.text)}: ${items.map(({href, name}) => anchor(href, name)).join(', ')}</li>`;

/**
 * Plain HTML links, which every editor keeps. They don't update themselves, so they show their date and link to the
 * current list.
 */
export function toStaticSnippet({values, lists, currentPage, today}: StaticOptions): string {
  const language = pageLanguage(values);
  const texts = TEXTS[language];
  const owners = toOwners(chosenAccounts(mergedAccounts(values, lists), values), values, language);
  const heading = values['heading-shown'] === 'no' ? '' : headingOf(values, lists, language);
  const level = values['heading-level'] ?? '2';
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(today);
  const owner = lists[0]?.owner;
  // An owner's page is labelled with the owner's name, the demo's page with its content.
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

import {formatUrl} from '../../dist/index.js';
import {accountsIn} from '../configure/typed.ts';
import {accentOf, chosenAccounts, headingOf, mergedAccounts, sourceOf, toOwners} from '../shared/accounts.ts';
import {CONTENT_TEXTS} from './texts.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';
import type {Owner} from '../shared/accounts.ts';
import type {Language} from '../shared/language.ts';
import type {ContentTexts} from './texts.ts';

export interface Page {
  readonly href: string;
  readonly address: string;
}

/** What the message, the e-mail, the signature and the picture are made of. */
export interface Content {
  readonly language: Language;
  readonly texts: ContentTexts;
  readonly heading: string;
  readonly brand: string;
  /** Empty where the message is for several audiences. */
  readonly greeting: string;
  readonly owners: readonly Owner[];
  readonly page: Page | undefined;
  readonly source: string;
  readonly accent: string;
}

/** No field of the page takes more: links are written by hand, too. */
const LONGEST = 300;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);

function pageOf(typed: string): Page | undefined {
  const [account] = accountsIn({own: typed.slice(0, LONGEST)});
  return account && {href: account.href, address: formatUrl(account.href)};
}

/** @param values of this page's settings and of those that it shares with the others */
export function contentOf(values: Values, lists: readonly AccountList[], language: Language): Content {
  const texts = CONTENT_TEXTS[language];
  return {
    language,
    texts,
    heading: oneLine(headingOf(values, lists, language)),
    brand: oneLine(values['brand'] ?? ''),
    greeting: texts.greetings[values['audience'] ?? ''] ?? '',
    owners: toOwners(chosenAccounts(mergedAccounts(values, lists), values), values, language),
    page: pageOf(values['school-page'] ?? ''),
    source: sourceOf(lists, language),
    accent: accentOf(values, lists),
  };
}

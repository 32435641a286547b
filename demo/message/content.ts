import {formatUrl} from '../../dist/index.js';
import {accountsIn} from '../configure/typed.ts';
import {chosenAccounts, frameOf, itemsOf, languageOf, mergedAccounts, oneLine, toOwners} from '../shared/accounts.ts';
import {PAGE} from './settings.ts';
import {CONTENT_TEXTS} from './texts.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';
import type {Owner} from '../shared/accounts.ts';

/** A link to an account or to the school's page. */
export interface Link {
  readonly title: string;
  readonly href: string;
  /** The URL as people read and type it. */
  readonly address: string;
}

/**
 * The content of the message, the e-mail, the signature and the image.
 * @param values the settings of this page and those shared with the other pages
 */
export function contentOf(values: Values, lists: readonly AccountList[]) {
  const owners = toOwners(chosenAccounts(mergedAccounts(values, lists), values), values, languageOf(values));
  const items = itemsOf(owners);
  const frame = frameOf(values, lists, items);
  const texts = CONTENT_TEXTS[frame.language];
  const greetings: Readonly<Record<string, string>> = texts.greetings;
  const [page] = accountsIn({own: oneLine(values[PAGE.name] ?? '')});
  return {
    ...frame,
    texts,
    /** The school's name below the heading; empty if the school's own accounts follow under that name. */
    subtitle: oneLine(owners[0]?.title.text ?? '') === frame.brand ? '' : frame.brand,
    /** Empty if the message is for several audiences. */
    greeting: greetings[values['audience'] ?? ''] ?? '',
    owners,
    items,
    /** The school's page, which links to all accounts. */
    page: page && {title: texts.allAccounts, href: page.href, address: formatUrl(page.href)},
  };
}

export type Content = Readonly<ReturnType<typeof contentOf>>;

/** Makes something from as many owners as fit, trying all of them first. */
export function makeFitting<Made>(
  {owners}: Content,
  make: (owners: readonly Owner[]) => Made,
  fits: (made: Made) => boolean,
): Made {
  let count = owners.length;
  while (count > 0 && !fits(make(owners.slice(0, count)))) count--;
  return make(owners.slice(0, count));
}

import {decodeHost} from './address.ts';
import {LEVELS} from './format.ts';
import {localize, titleKey} from './text.ts';
import type {Level} from './model.ts';
import type {Account} from './select.ts';
import type {LocalizedText} from './text.ts';

/** The link to one account of an entry. */
export interface EntryLink {
  readonly account: Account;
  /** Follows the network's name: the host, or what tells two accounts of the same network apart. May be empty. */
  readonly suffix: string;
}

/** The accounts of one owner: a title that no other entry has, and one or more links. */
export interface Entry {
  readonly title: LocalizedText;
  readonly description: LocalizedText | undefined;
  readonly level: Level | undefined;
  readonly links: readonly EntryLink[];
}

/** The entries of one level, or of none. */
export interface Group {
  readonly level: Level | undefined;
  readonly entries: readonly Entry[];
}

/**
 * Joins all accounts with the same title into one entry, in the order in which the titles first appear.
 * @param only the order of the links in an entry; empty keeps the order of the lists
 * @param language the reader's language, a BCP 47 tag
 */
export const toEntries = (accounts: readonly Account[], only: readonly string[], language: string): Entry[] =>
  toEntriesWith(decodeHost, accounts, only, language);

/**
 * Like `toEntries`, but with another function for decoding hosts: the block loads address.ts only if a list needs it.
 */
export function toEntriesWith(
  decode: (host: string) => string,
  accounts: readonly Account[],
  only: readonly string[],
  language: string,
): Entry[] {
  const byTitle = new Map<string, Account[]>();
  for (const account of accounts) {
    const key = titleKey(localize(account.title, language).text);
    byTitle.set(key, [...(byTitle.get(key) ?? []), account]);
  }
  const rank = (account: Account) => only.indexOf(account.network.id);
  return [...byTitle.values()].map((same) => {
    const [first] = same as [Account, ...Account[]];
    const description = same.find((account) => account.description)?.description;
    return {
      title: localize(first.title, language),
      description: description ? localize(description, language) : undefined,
      level: first.level,
      links: toLinks(
        same.sort((one, other) => rank(one) - rank(other)),
        decode,
      ),
    };
  });
}

function toLinks(accounts: readonly Account[], decode: (host: string) => string): EntryLink[] {
  return accounts.map((account) => {
    const {network, handle, site} = account;
    const alike = accounts.filter((other) => other.network.id === network.id && other.site === site);
    // Number the accounts that have no handle.
    const distinction = alike.length < 2 ? '' : handle ? '@' + handle : alike.indexOf(account) + 1;
    return {account, suffix: [decode(site), distinction].join(' ').trim()};
  });
}

/** Groups entries by level, from the school to the country; those without a level come last. */
export function byLevel(entries: readonly Entry[]): Group[] {
  return [...LEVELS, undefined]
    .map((level) => ({level, entries: entries.filter((entry) => entry.level === level)}))
    .filter((group) => group.entries.length);
}

/** Keeps the first `limit` entries across all groups, and drops groups that become empty. */
export function limitGroups(groups: readonly Group[], limit: number): Group[] {
  let left = limit;
  return groups.flatMap(({level, entries}) => {
    const shown = entries.slice(0, left);
    left -= shown.length;
    return shown.length ? [{level, entries: shown}] : [];
  });
}

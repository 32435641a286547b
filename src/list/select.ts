import {networkById} from '../networks/find.ts';
import {checkLink} from './link.ts';
import {localize, titleKey} from './text.ts';
import type {Network} from '../networks/network.ts';
import type {Link} from './link.ts';
import type {AccountList, Audience, Level, Text} from './model.ts';
import type {LocalizedText} from './text.ts';

/** From the nearest to the farthest. */
export const LEVELS: readonly Level[] = ['school', 'municipal', 'region', 'federal'];
export const AUDIENCES: readonly Audience[] = ['management', 'teachers', 'parents', 'students'];

/** An account that passed every check: what is shown, and what `account-open` tells. */
export interface Account extends Link {
  readonly network: Network;
  readonly title: Text;
  readonly description?: Text;
  readonly level?: Level;
  /** None means everyone. */
  readonly audience?: readonly Audience[];
  /** Whether the page names it as the school's own. */
  readonly own?: boolean;
}

/** What a page chooses of all accounts. Empty arrays choose all. */
export interface Choice {
  readonly only: readonly string[];
  readonly exclude: readonly string[];
  readonly levels: readonly string[];
  readonly audience: readonly string[];
}

/** An account's link in an entry. */
export interface EntryLink {
  readonly account: Account;
  /** What must stand beside the network's name: a host in words, or what tells two accounts of one network apart. May be empty. */
  readonly suffix: string;
}

/** The accounts of one owner: one title, which no other entry has, and one or more links. */
export interface Entry {
  readonly title: LocalizedText;
  readonly description: LocalizedText | undefined;
  readonly level: Level | undefined;
  readonly links: readonly EntryLink[];
}

/** Entries of one level; `level` is undefined for those of none. */
export interface Group {
  readonly level: Level | undefined;
  readonly entries: readonly Entry[];
}

/** The accounts of one parsed list. Where it names no audience, none of a later list's counts: everyone is meant. */
export const accountsOf = (list: AccountList): Account[] =>
  list.accounts.flatMap((listed) => {
    const checked = checkLink(
      listed.url,
      list.networks?.find(({id}) => id === listed.network) ?? networkById(listed.network),
    );
    return typeof checked === 'string' ? [] : [{audience: [], ...listed, ...checked}];
  });

/**
 * One list of all: the page's own accounts, then those of the lists in their order. The same account stands once, where
 * it came first, and what came first of it counts; an own account has its list's description and network, its own title.
 * What any list withdraws is in none.
 */
export function merge(own: readonly Account[], lists: readonly AccountList[]): Account[] {
  const listed = new Map<string, Account>();
  for (const account of lists.flatMap(accountsOf)) listed.set(account.key, {...account, ...listed.get(account.key)});
  const merged = new Map<string, Account>();
  for (const account of own) {
    const {key, title} = merged.get(account.key) ?? account;
    merged.set(key, {...account, ...listed.get(key), title, level: 'school'});
  }
  for (const [key, account] of listed) if (!merged.has(key)) merged.set(key, account);
  for (const url of lists.flatMap(({withdrawn = []}) => withdrawn)) {
    const checked = checkLink(url);
    if (typeof checked !== 'string') merged.delete(checked.key);
  }
  return [...merged.values()];
}

/** The accounts that the page wants to show. Levels and audience don't touch its own. */
export function choose(accounts: readonly Account[], {only, exclude, levels, audience}: Choice): Account[] {
  const isWanted = ({network, level, audience: circle, own}: Account) =>
    (only.length ? only.includes(network.id) : !network.onRequest) &&
    !exclude.includes(network.id) &&
    (own ||
      ((!levels.length || (level !== undefined && levels.includes(level))) &&
        (!audience.length || !circle?.length || circle.some((one) => audience.includes(one)))));
  return accounts.filter(isWanted);
}

/**
 * Accounts of the same title as one entry, in the order in which the titles came first.
 * @param only the order of the links in an entry; empty leaves the lists' own
 * @param language the reader's, a BCP 47 tag
 * @param decodeHost gives a host in letters: address.ts
 */
export function toEntries(
  accounts: readonly Account[],
  only: readonly string[],
  language: string,
  decodeHost: (host: string) => string,
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
        decodeHost,
      ),
    };
  });
}

function toLinks(accounts: readonly Account[], decodeHost: (host: string) => string): EntryLink[] {
  return accounts.map((account) => {
    const {network, handle, site} = account;
    const alike = accounts.filter((other) => other.network.id === network.id && other.site === site);
    // A handle says which account it is; where there is none, the place among the others must do.
    const distinction = alike.length < 2 ? '' : handle ? '@' + handle : alike.indexOf(account) + 1;
    return {account, suffix: [decodeHost(site), distinction].join(' ').trim()};
  });
}

/** Entries by level, from the school to the country; those of no level come last. */
export function byLevel(entries: readonly Entry[]): Group[] {
  return [...LEVELS, undefined]
    .map((level) => ({level, entries: entries.filter((entry) => entry.level === level)}))
    .filter((group) => group.entries.length);
}

/** The first `limit` entries of all groups together; a group that none is left of goes. */
export function limitGroups(groups: readonly Group[], limit: number): Group[] {
  let left = limit;
  return groups.flatMap(({level, entries}) => {
    const shown = entries.slice(0, left);
    left -= shown.length;
    return shown.length ? [{level, entries: shown}] : [];
  });
}

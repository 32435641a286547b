import {networkById} from '../networks/find.ts';
import {checkLink} from './link.ts';
import type {Network} from '../networks/network.ts';
import type {Link} from './link.ts';
import type {AccountList, Audience, Level, Text} from './model.ts';

/** An account that has passed every check, as it is shown and passed to `account-open`. */
export interface Account extends Link {
  readonly network: Network;
  readonly title: Text;
  readonly description?: Text;
  readonly level?: Level;
  /** Undefined or empty means everyone. */
  readonly audience?: readonly Audience[];
  /** Whether it is the school's own account, named by the page. */
  readonly own?: boolean;
}

/** The accounts that a page wants. An empty array means all. */
export interface Choice {
  readonly only: readonly string[];
  readonly exclude: readonly string[];
  readonly levels: readonly string[];
  readonly audience: readonly string[];
}

/**
 * Returns the accounts of a parsed list. An account without an audience gets an empty one, so that no later list
 * narrows it.
 */
export const accountsOf = (list: AccountList): Account[] =>
  list.accounts.flatMap((listed) => {
    const checked = checkLink(
      listed.url,
      list.networks?.find(({id}) => id === listed.network) ?? networkById(listed.network),
    );
    return typeof checked === 'string' ? [] : [{audience: [], ...listed, ...checked}];
  });

/**
 * Merges the page's own accounts with those of the lists, in this order. Each account appears once, at its first
 * position and with the fields that came first; an own account takes its description and network from the lists, but
 * keeps its title. Accounts that any list withdraws are removed.
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

/** Filters the accounts that the page wants. Levels and audience don't apply to the school's own. */
export function choose(accounts: readonly Account[], {only, exclude, levels, audience}: Choice): Account[] {
  const isWanted = ({network, level, audience: circles, own}: Account) =>
    (only.length ? only.includes(network.id) : !network.onRequest) &&
    !exclude.includes(network.id) &&
    (own ||
      ((!levels.length || (level !== undefined && levels.includes(level))) &&
        (!audience.length || !circles?.length || circles.some((circle) => audience.includes(circle)))));
  return accounts.filter(isWanted);
}

import {networkById} from '../networks/find.ts';
import {checkLink} from './link.ts';
import type {Network} from '../networks/network.ts';
import type {Link} from './link.ts';
import type {AccountList, Audience, Level, Text} from './model.ts';

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

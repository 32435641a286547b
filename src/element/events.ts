import type {AccountList} from '../list/model.ts';
import type {Problem} from '../list/problem.ts';
import type {Account} from '../list/select.ts';
import type {FailureReason} from '../loading/fetch-list.ts';
import type {Origin} from '../loading/list-store.ts';

/** The browser's own: MooTools puts another `Event` into the page, and what once helped IE another `CustomEvent`. */
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

const INIT = {bubbles: true, composed: true};

/** A list can be shown. One event for each list, and for each time that it comes anew. */
export class AccountsLoadEvent extends NativeEvent {
  /** The good part of the list. */
  readonly list: AccountList;
  /** What was wrong with the rest. */
  readonly problems: readonly Problem[];
  /** Where it came from. */
  readonly from: Origin;

  constructor(list: AccountList, problems: readonly Problem[], from: Origin) {
    super('accounts-load', INIT);
    this.list = list;
    this.problems = problems;
    this.from = from;
  }
}

/** A list could not be had. What was shown stays. */
export class AccountsErrorEvent extends NativeEvent {
  /** The list's address. */
  readonly url: string;
  /** Why: `offline`, `network`, `timeout`, `status-404` … */
  readonly reason: FailureReason;

  constructor(url: string, reason: FailureReason) {
    super('accounts-error', INIT);
    this.url = url;
    this.reason = reason;
  }
}

/** A visitor opens an account. Cancel it to stay on the page. */
export class AccountOpenEvent extends NativeEvent {
  /** Its address (`href`), network, title, level. */
  readonly account: Account;

  constructor(account: Account) {
    super('account-open', {...INIT, cancelable: true});
    this.account = account;
  }
}

declare global {
  interface HTMLElementEventMap {
    'accounts-load': AccountsLoadEvent;
    'accounts-error': AccountsErrorEvent;
    'account-open': AccountOpenEvent;
  }
}

import type {AccountList} from '../list/model.ts';
import type {Problem} from '../list/problem.ts';
import type {Account} from '../list/select.ts';
import type {FailureReason} from '../loading/fetch-list.ts';
import type {Origin} from '../loading/list-store.ts';

/** The browser's own `Event`: MooTools and polyfills for IE replace `Event` and `CustomEvent`. */
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

const INIT = {bubbles: true, composed: true};

/** A list can be shown. Dispatched for each list, and again when a newer copy arrives. */
export class AccountsLoadEvent extends NativeEvent {
  /** The valid part of the list. */
  readonly list: AccountList;
  /** The problems of the other parts. */
  readonly problems: readonly Problem[];
  /** Where the list came from. */
  readonly from: Origin;

  constructor(list: AccountList, problems: readonly Problem[], from: Origin) {
    super('accounts-load', INIT);
    this.list = list;
    this.problems = problems;
    this.from = from;
  }
}

/** A list could not be loaded. The visible list stays. */
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

/** A visitor opens an account. Cancel the event to stay on the page. */
export class AccountOpenEvent extends NativeEvent {
  /** The account: address (`href`), network, title, level. */
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

/** What `import 'official-accounts'` gives. It registers nothing and may be imported on a server. */
export {OfficialAccounts} from './element/official-accounts.ts';
export {AccountOpenEvent, AccountsErrorEvent, AccountsLoadEvent} from './element/events.ts';
export {addressInWords} from './accounts/address.ts';
export {parse} from './accounts/parse.ts';
export {localize} from './accounts/text.ts';
export {ownAccounts} from './accounts/own.ts';
export {choose, merge, toEntries} from './accounts/select.ts';
export {NETWORKS} from './networks/networks.ts';
export {colorOn} from './networks/scheme.ts';
export type {OwnLink} from './accounts/own.ts';
export type {Parsed} from './accounts/parse.ts';
export type {Problem, ProblemCode} from './accounts/problem.ts';
export type {AccountList, Audience, Level, ListedAccount, ListedNetwork, Owner, Text} from './accounts/model.ts';
export type {Account, Choice, Entry, EntryLink} from './accounts/select.ts';
export type {Localized} from './accounts/text.ts';
export type {FailureReason} from './loading/fetch-list.ts';
export type {Origin} from './loading/list-store.ts';
export type {Network} from './networks/network.ts';

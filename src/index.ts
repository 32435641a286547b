/** Entry `official-accounts`. It registers nothing, and can be imported on a server. */
export {OfficialAccounts} from './element/official-accounts.ts';
export {AccountOpenEvent, AccountsErrorEvent, AccountsLoadEvent} from './element/events.ts';
export {formatUrl} from './list/address.ts';
export {addTexts} from './element/texts.ts';
export {escapeHtml, linksInside} from './element/links-inside.ts';
export type {LinksInside} from './element/links-inside.ts';
export type {Texts} from './element/texts.ts';
export {
  AUDIENCES,
  DEFAULT_TTL,
  LEVELS,
  MAX_ACCOUNTS,
  MAX_BYTES,
  MAX_TEXT_LENGTH,
  MAX_TTL,
  MIN_TTL,
} from './list/format.ts';
export {parse} from './list/parse.ts';
export {localize, titleKey} from './list/text.ts';
export {ownAccounts} from './list/own.ts';
export {choose, merge} from './list/select.ts';
export {toEntries} from './list/entries.ts';
export {NETWORKS} from './networks/networks.ts';
export {colorOn} from './networks/colors.ts';
export {checkLink} from './list/link.ts';
export {matchingHost, networkById} from './networks/find.ts';
export type {Link} from './list/link.ts';
export type {OwnLink} from './list/own.ts';
export type {Parsed} from './list/parse.ts';
export type {LinkProblem, Problem, ProblemCode} from './list/problem.ts';
export type {AccountList, Audience, Level, ListedAccount, ListedNetwork, Owner, Text} from './list/model.ts';
export type {Account, Choice} from './list/select.ts';
export type {Entry, EntryLink} from './list/entries.ts';
export type {LocalizedText} from './list/text.ts';
export type {FailureReason} from './loading/fetch-list.ts';
export type {Origin} from './loading/list-store.ts';
export type {Network} from './networks/network.ts';

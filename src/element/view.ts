import {NETWORKS} from '../networks/networks.ts';
import {toUrl} from '../list/link.ts';
import {ownAccounts} from '../list/own.ts';
import {byLevel, toEntriesWith} from '../list/entries.ts';
import {choose, merge} from '../list/select.ts';
import {localize} from '../list/text.ts';
import {textsFor} from './texts.ts';
import {describe, warn} from '../loading/report.ts';
import {decodeHost} from './address-decoder.ts';
import {keepKnown, option, options, split, splitUrls} from './options.ts';
import type {AccountList, Owner} from '../list/model.ts';
import type {OwnLink} from '../list/own.ts';
import type {Problem} from '../list/problem.ts';
import type {Group} from '../list/entries.ts';
import type {LocalizedText} from '../list/text.ts';
import type {ListState} from '../loading/list-state.ts';

/** The element's properties that select what is shown. */
export interface DisplayOptions {
  readonly own: string;
  readonly brand: string;
  readonly logo: string;
  readonly accent: string;
  readonly heading: string | undefined;
  readonly only: string;
  readonly exclude: string;
  readonly levels: string;
  readonly audience: string;
  readonly groupBy: string;
}

/** The state of the lists, or `empty` if they have no account that the page wants. */
export type Status = ListState['status'] | 'empty';

/** The content of a block. */
export interface View {
  readonly status: Status;
  /** A single group without a level if entries are not grouped. */
  readonly groups: readonly Group[];
  readonly isGrouped: boolean;
  /** The number of entries in all groups. */
  readonly count: number;
  /** Empty if the page wants none. */
  readonly heading: LocalizedText;
  readonly brand: LocalizedText | undefined;
  /** An absolute address; empty if there is no logo. */
  readonly logo: string;
  /** A CSS colour; empty if there is none. */
  readonly accent: string;
  readonly owner: Owner | undefined;
  /** The day of the list's last change. */
  readonly updated: string | undefined;
}

/**
 * Derives the content of a block from the lists, the links inside the element, and its properties.
 * @param language the reader's language, a BCP 47 tag
 */
export function toView(state: ListState, inside: readonly OwnLink[], display: DisplayOptions, language: string): View {
  const {lists = [], lead} = 'lists' in state ? state : {};
  const problems: Problem[] = [];
  const links = [...inside, ...splitUrls(display.own).map((href) => ({href, text: ''}))];
  const own = ownAccounts(links, display.brand, problems);
  if (problems.length) warn('own accounts: ' + describe(problems));
  const isDone = /ready|stale/.test(state.status);
  // Lists that are still loading may describe further networks.
  const ids = state.status === 'loading' ? undefined : knownNetworks(lists);
  const networksOf = (name: 'only' | 'exclude') => keepKnown(name, split(display[name]), ids, isDone);
  const only = networksOf('only');
  const accounts = choose(merge(own, lists), {
    only,
    exclude: networksOf('exclude'),
    levels: options('levels', display.levels),
    audience: options('audience', display.audience),
  });
  const entries = toEntriesWith(decodeHost, accounts, only, language);
  const count = entries.length;
  const isGrouped = option('group-by', display.groupBy) === 'level';
  const owner = lead?.owner;
  return {
    status: isDone && !count ? 'empty' : state.status,
    groups: isGrouped ? byLevel(entries) : [{level: undefined, entries}],
    isGrouped,
    count,
    heading: localize(display.heading ?? lead?.title ?? textsFor(language).heading, language),
    brand: display.brand ? {text: display.brand} : owner && localize(owner.name, language),
    logo: display.logo ? (toUrl(display.logo, document.baseURI)?.href ?? '') : (owner?.logo ?? ''),
    accent: display.accent || (owner?.accent ?? ''),
    owner,
    updated: lead?.updated,
  };
}

/** The ids of the networks that are built in or that a list describes. */
const knownNetworks = (lists: readonly AccountList[]): string[] =>
  [...NETWORKS.filter(({refused}) => !refused), ...lists.flatMap(({networks = []}) => networks)].map(({id}) => id);

import type {AccountList} from '../list/model.ts';

/** The lists that can be shown. */
interface AvailableLists {
  /** At least one. Each list is followed by those that it includes. */
  readonly lists: readonly AccountList[];
  /**
   * Its heading, owner and emblem are shown: the first requested list, or the next one if there is no copy of it.
   * Undefined while it is loading.
   */
  readonly lead: AccountList | undefined;
}

/** The state of a block's lists. */
export type ListState =
  /** There is no list yet; a request is pending. */
  | {readonly status: 'loading'}
  /** There are lists; a request is pending. */
  | ({readonly status: 'refreshing'} & AvailableLists)
  /** All requested lists are loaded. */
  | ({readonly status: 'ready'} & AvailableLists)
  /** There are lists, but a request failed: one may be old or missing. */
  | ({readonly status: 'stale'} & AvailableLists)
  /** There is no list; all requests failed. */
  | {readonly status: 'failed'};

/** A list that a block needs, and the progress of its request. */
export interface ListRequest {
  /** Undefined for a list that is not fetched. */
  readonly url: string | undefined;
  /** `given` for a list that is not fetched. */
  phase: 'given' | 'waiting' | 'done' | 'failed';
  list?: AccountList;
  /** Whether another list includes this one; then its own `include` is ignored. */
  readonly isIncluded: boolean;
  /** Requests for the lists that `list` includes. */
  included: ListRequest[];
  /** The last response. */
  bytes?: Promise<Uint8Array>;
  /** When `list` was received, in milliseconds; undefined if it never was. */
  receivedAt?: number | undefined;
  /**
   * When the list was last found up to date or failed to load, in milliseconds: the next request waits until its `ttl`
   * is over.
   */
  checkedAt?: number | undefined;
}

/** All requests, in the order in which their lists are shown. */
export const flatten = (requests: readonly ListRequest[]): ListRequest[] =>
  requests.flatMap((request) => [request, ...request.included]);

/** Derives the state of a block's lists. */
export function toState(requests: readonly ListRequest[]): ListState {
  const all = flatten(requests);
  const isWaiting = all.some(({phase}) => phase === 'waiting');
  const isStale = all.some(({phase}) => phase === 'failed');
  const lists = all.flatMap(({list}) => list ?? []);
  if (!lists.length) return {status: isWaiting ? 'loading' : 'failed'};
  const first = requests.find(({list, phase}) => list ?? phase === 'waiting');
  return {status: isWaiting ? 'refreshing' : isStale ? 'stale' : 'ready', lists, lead: first?.list};
}

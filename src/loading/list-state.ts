import type {AccountList} from '../list/model.ts';

/** Lists in hand. */
interface AvailableLists {
  /** In their order, each followed by those it includes; never none. */
  readonly lists: readonly AccountList[];
  /** The first list asked for, whose heading, owner and emblem stand for all; none while it is still awaited. */
  readonly lead: AccountList | undefined;
}

/** The lists of a block, from the first request to the last answer. */
export type ListState =
  /** Nothing in hand, an answer is awaited. */
  | {readonly status: 'loading'}
  /** Something in hand, an answer is awaited. */
  | ({readonly status: 'refreshing'} & AvailableLists)
  /** All that was asked for. */
  | ({readonly status: 'ready'} & AvailableLists)
  /** What could be had; a newer or a further list could not. */
  | ({readonly status: 'stale'} & AvailableLists)
  /** Nothing in hand, nothing to be had. */
  | {readonly status: 'failed'};

/** One list asked for. */
export interface ListRequest {
  /** None for a list that is not fetched. */
  readonly url: string | undefined;
  /** `given` is one that is not fetched. */
  phase: 'given' | 'waiting' | 'done' | 'failed';
  list?: AccountList;
  /** Whether another list includes it; what it includes itself is left. */
  readonly isIncluded: boolean;
  /** Lists that `list` includes. */
  included: ListRequest[];
  /** The last answer. */
  bytes?: Promise<Uint8Array>;
  /** When `list` last came over the network, in milliseconds; none for one that never did. */
  receivedAt?: number | undefined;
  /** When it was last asked for, as far as that counts: for a while from then on nobody asks again. */
  checkedAt?: number | undefined;
}

/** All requests in the order in which their lists are shown. */
export const flatten = (requests: readonly ListRequest[]): ListRequest[] =>
  requests.flatMap((request) => [request, ...request.included]);

/** The one place where a state is made. */
export function toState(requests: readonly ListRequest[]): ListState {
  const all = flatten(requests);
  const isWaiting = all.some(({phase}) => phase === 'waiting');
  const isStale = all.some(({phase}) => phase === 'failed');
  const lists = all.flatMap(({list}) => list ?? []);
  if (!lists.length) return {status: isWaiting ? 'loading' : 'failed'};
  const first = requests.find(({list, phase}) => list ?? phase === 'waiting');
  return {status: isWaiting ? 'refreshing' : isStale ? 'stale' : 'ready', lists, lead: first?.list};
}

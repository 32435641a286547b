import {ListStore} from '../../src/loading/list-store.ts';
import type {AccountList} from '../../src/list/model.ts';
import type {FailureReason} from '../../src/loading/fetch-list.ts';
import type {Origin} from '../../src/loading/list-store.ts';

export const namesOf = (lists: readonly AccountList[]): string =>
  lists.flatMap(({accounts}) => accounts.map(({url}) => url.slice('https://vk.com/'.length))).join(' ');

/** Creates a store and records what it reports. */
export function newStore() {
  const loads: [names: string, from: Origin][] = [];
  const errors: FailureReason[] = [];
  const store = new ListStore({
    onChange: () => undefined,
    onLoad: (list, _problems, from) => loads.push([namesOf([list]), from]),
    onError: (_url, reason) => errors.push(reason),
  });
  return {store, loads, errors};
}

/** The requests that all copies of the script on a page share, by address. */
export const sharedRequests = (): Map<string, Promise<Uint8Array>> =>
  (globalThis as unknown as Record<symbol, Map<string, Promise<Uint8Array>>>)[Symbol.for('official-accounts/1')]!;

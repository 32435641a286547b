import {parse} from '../../../dist/index.js';
import type {AccountList} from '../../../dist/index.js';

/** A list that could not be had; `url` says which. */
export class ListFault extends Error {
  readonly url: string;

  constructor(url: string) {
    super(`no list at ${url}`);
    this.url = url;
  }
}

async function loadOne(url: string): Promise<AccountList> {
  try {
    const response = await fetch(url, {credentials: 'omit'});
    const {list} = parse(response.ok ? ((await response.json()) as unknown) : undefined, url);
    if (list) return list;
  } catch {
    // Told of below.
  }
  throw new ListFault(url);
}

/**
 * Lists, each with those that it includes behind it, as the block has them.
 * @throws {ListFault} where one of them can't be had; one that is only included is left out
 */
export async function loadLists(urls: readonly string[]): Promise<AccountList[]> {
  const lists = await Promise.all(
    urls.map(async (url) => {
      const list = await loadOne(url);
      const included = await Promise.allSettled(
        (list.include ?? []).map((address) => loadOne(new URL(address, url).href)),
      );
      return [list, ...included.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))];
    }),
  );
  return lists.flat();
}

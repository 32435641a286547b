import {parse} from '../../dist/index.js';
import type {AccountList} from '../../dist/index.js';

/** A list that could not be loaded; `url` says which. */
export class ListError extends Error {
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
    // The error below says which list it is.
  }
  throw new ListError(url);
}

/**
 * Lists, each followed by those that it includes, as the block has them.
 * @throws {ListError} where one of them can't be loaded; one that is only included is left out
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

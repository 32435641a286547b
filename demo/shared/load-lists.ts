import {parse} from '../../dist/index.js';
import {toLists} from '../configure/typed.ts';
import {HERE} from './folder.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';

/** The addresses of the lists that are set, else that of the one beside this page. */
export function listUrls({src = ''}: Values): readonly string[] {
  const {urls} = toLists(src, HERE);
  return urls.length ? urls : [new URL('accounts.json', HERE).href];
}

/** @throws an error whose message is the address of the list */
async function loadOne(url: string): Promise<AccountList> {
  const response = await fetch(url, {credentials: 'omit'}).catch(() => undefined);
  const json: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
  const {list} = parse(json, url);
  if (!list) throw new Error(url);
  return list;
}

/**
 * Lists, each followed by those that it includes, as the block has them.
 * @throws an error whose message is the address of one that can't be loaded; one that is only included is left out
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

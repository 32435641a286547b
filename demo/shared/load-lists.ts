import {parse} from '../../dist/index.js';
import {toLists} from '../configure/typed.ts';
import {HERE} from './folder.ts';
import {localized} from './language.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';

const FAULT = localized({ru: 'Список не загрузился', en: 'The list could not be loaded'});

/** The addresses of the lists that are set, else that of the one beside this page. */
export function listUrls({src = ''}: Values): readonly string[] {
  const {urls} = toLists(src, HERE);
  return urls.length ? urls : [new URL('accounts.json', HERE).href];
}

async function loadOne(url: string): Promise<AccountList> {
  const response = await fetch(url, {credentials: 'omit'}).catch(() => undefined);
  const json: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
  const {list} = parse(json, url);
  if (!list) throw new Error(`${FAULT}: ${url}.`);
  return list;
}

/** A list, followed by those that it includes; of these, one that can't be loaded is left out. */
async function loadWithIncluded(url: string): Promise<AccountList[]> {
  const list = await loadOne(url);
  const addresses = (list.include ?? []).map((address) => new URL(address, url).href);
  const included = await Promise.all(addresses.map((address) => loadOne(address).catch(() => [])));
  return [list, ...included.flat()];
}

/**
 * Lists, each followed by those that it includes, as the block has them.
 * @throws an error for the visitor to read where one of them can't be loaded
 */
export const loadLists = async (urls: readonly string[]): Promise<AccountList[]> =>
  (await Promise.all(urls.map(loadWithIncluded))).flat();

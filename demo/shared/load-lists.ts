import {parse} from '../../dist/index.js';
import {toLists} from '../configure/typed.ts';
import {HERE} from './folder.ts';
import {localized} from './language.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';

/** How long to wait for a list, in milliseconds: far longer than the block does. */
const TIMEOUT = 15_000;

const FAULT = localized({ru: 'Список не загрузился', en: 'The list could not be loaded'});

/** The URLs of the lists in the settings or, if there are none, of the list next to this page. */
export function listUrls({src = ''}: Values): readonly string[] {
  const {urls} = toLists(src, HERE);
  return urls.length ? urls : [new URL('accounts.json', HERE).href];
}

async function loadOne(url: string): Promise<AccountList> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(url, {credentials: 'omit', signal}).catch(() => undefined);
  const json: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
  const {list} = parse(json, url);
  if (!list) throw new Error(`${FAULT}: ${url}.`);
  return list;
}

/** Loads a list, followed by the lists it includes. Skips included lists that fail to load. */
async function loadWithIncluded(url: string): Promise<AccountList[]> {
  const list = await loadOne(url);
  const addresses = (list.include ?? []).map((address) => new URL(address, url).href);
  const included = await Promise.all(addresses.map((address) => loadOne(address).catch(() => [])));
  return [list, ...included.flat()];
}

/**
 * Loads lists, each followed by the lists it includes, in the block's order.
 * @throws an error whose message is shown to the visitor if a list can't be loaded
 */
export const loadLists = async (urls: readonly string[]): Promise<AccountList[]> =>
  (await Promise.all(urls.map(loadWithIncluded))).flat();

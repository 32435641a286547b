import {dirname, join} from 'node:path';
import {toUrl} from '../../list/link.ts';
import {isRecord} from '../../list/read.ts';
import {SOMEWHERE} from '../check/check-list.ts';
import {checkSource} from '../check/check-source.ts';
import {isAddress} from '../read/source.ts';
import type {AccountList} from '../../list/model.ts';
import type {Report} from '../check/check-source.ts';

/** The lists that a list includes, as far as they could be had. */
export interface Included {
  readonly lists: readonly AccountList[];
  /** Those that could not, as the list names them. */
  readonly missing: readonly string[];
}

/** The file that a path in a list of this machine means; undefined where only the server knows. */
function fileOf(source: string, path: string): string | undefined {
  if (/^[\\/]|^\w+:/.test(path)) return undefined;
  try {
    return join(dirname(source), decodeURIComponent(path.replace(/[?#].*$/, '')));
  } catch {
    return undefined;
  }
}

/** Where an included list is to be read. */
function placeOf(source: string, path: string, address: string): string | undefined {
  return isAddress(source) || isAddress(path) ? address : fileOf(source, path);
}

/** Reads the lists that a list includes, in their order. What they include themselves isn't read, as in a block. */
export async function includedIn({source, list, value}: Report): Promise<Included> {
  const named = isRecord(value) && Array.isArray(value['include']) ? (value['include'] as unknown[]) : [];
  const lists: AccountList[] = [];
  const missing: string[] = [];
  for (const address of list?.include ?? []) {
    const base = isAddress(source) ? source : SOMEWHERE;
    const path = named.find((one) => typeof one === 'string' && toUrl(one, base)?.href === address);
    const place = placeOf(source, typeof path === 'string' ? path : address, address);
    const included = place === undefined ? undefined : (await checkSource(place)).list;
    if (included) lists.push(included);
    else missing.push(typeof path === 'string' ? path : address);
  }
  return {lists, missing};
}

import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {toUrl} from '../../list/link.ts';
import {isRecord} from '../../list/read.ts';
import {MOST} from '../read/source.ts';
import {isPage} from '../web/body.ts';
import {fetchPatiently} from '../web/fetch.ts';
import type {Files} from './contents.ts';

/** Where the list comes from, and where pages will read it. */
export interface ListPlaces {
  /** A file or an address. */
  readonly source: string;
  /** Which address answered, where it was one. */
  readonly address: string | undefined;
  readonly at: string | undefined;
}

/** What a list names and the folder doesn't hold now. */
export interface NotCopied {
  readonly code: 'no-file' | 'name-taken' | 'not-copied';
  readonly path: string;
}

/** Nothing that a server runs, or keeps to itself. */
const KINDS = /^[^.\\:\0](?!.*(?:[\\:\0]|\/\.)).*\.(json|svg|png|jpe?g|webp|gif|avif|ico)$/is;

/** A folder that no path leads into from outside. */
const UNKNOWN = 'https://list.invalid/unknown/accounts.json';

/** Copies what the list names by paths relative to itself: its emblem, lists that it includes. */
export async function addCompanions(files: Files, list: unknown, places: ListPlaces): Promise<NotCopied[]> {
  const told: NotCopied[] = [];
  for (const path of relativePaths(list)) {
    const name = nameInFolder(path, places.at ?? places.address ?? UNKNOWN);
    const code = name === undefined ? 'not-copied' : await copy(path, name, files, places);
    if (code) told.push({code, path});
  }
  return told;
}

/** The paths that a list may name relative to itself. */
function relativePaths(list: unknown): string[] {
  const {owner, include} = isRecord(list) ? list : {};
  const logo = isRecord(owner) ? owner['logo'] : undefined;
  return [logo, ...(Array.isArray(include) ? (include as unknown[]) : [])]
    .filter((one) => typeof one === 'string')
    .filter((path) => path !== '' && !/^\s*[\\/]{2}/.test(path) && !toUrl(path));
}

/** Where a path leads in the folder of a list at this address, as the server will look for it; undefined where it leads out. */
function nameInFolder(path: string, address: string): string | undefined {
  const {origin, pathname} = new URL('.', address);
  const url = toUrl(path, address);
  if (url?.origin !== origin || !url.pathname.startsWith(pathname)) return undefined;
  try {
    const name = decodeURIComponent(url.pathname.slice(pathname.length));
    return KINDS.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

async function copy(
  path: string,
  name: string,
  files: Files,
  places: ListPlaces,
): Promise<NotCopied['code'] | undefined> {
  const bytes = await read(path, name, places);
  if (!bytes) return 'no-file';
  const taken = files.get(name);
  if (taken && !Buffer.from(taken).equals(bytes)) return 'name-taken';
  files.set(name, bytes);
  return undefined;
}

async function read(path: string, name: string, {source, address}: ListPlaces): Promise<Uint8Array | undefined> {
  if (address === undefined) return readFile(join(dirname(source), name)).catch(() => undefined);
  const answer = await fetchPatiently(new URL(path, address).href, {most: MOST});
  const isThere = !('failure' in answer) && answer.status === 200 && !answer.isCut && !isPage(answer.bytes);
  return isThere ? answer.bytes : undefined;
}

import {readFile, readdir} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {toUrl} from '../list/link.ts';
import {isRecord} from '../list/read.ts';
import {bake, toBaked} from './bake.ts';
import {packagePath, version} from './context.ts';
import {isPage, request} from './response.ts';
import {MAX_BYTES} from './source.ts';
import type {Finding} from './context.ts';

/** Files by their path in the published folder, with slashes. */
export type Files = Map<string, Uint8Array>;

/** A file of this package is missing or has unexpected content. */
export class DamagedPackageError extends Error {}

/** The folders that pages embed from: one that stays up to date, and one that never changes. */
export const TRACKS: readonly string[] = ['v1', version];

const SCRIPT = /^official-accounts.*\.m?js$/;
const WITH_LIST = /^official-accounts\.m?js$/;

/** Published next to the list, where pages and editors look for them. */
const NEXT_TO_LIST = ['account-list.schema.json', 'custom-elements.json'];

/** Server configurations that work inside the published folder; the others must be installed by hand. */
const IN_FOLDER = ['.htaccess', 'web.config'];

/** Otherwise git would convert line endings, and no hash would match. */
const GIT_ATTRIBUTES = '* -text\n';

/**
 * The contents of the published folder: the demo as its home page, the scripts with the list in both tracks, the list,
 * and server configurations.
 * @param bytes the list as its owner wrote it
 * @throws {DamagedPackageError}
 */
export async function contentsOf(bytes: Uint8Array, list: unknown): Promise<Files> {
  const files: Files = new Map();
  const scripts = (await filesIn('.')).filter((name) => SCRIPT.test(name));
  if (!scripts.some((name) => WITH_LIST.test(name))) throw new DamagedPackageError('official-accounts.js');
  const demo = (await filesIn('demo')).filter((path) => !/\.(br|gz)$/.test(path));
  for (const path of demo) files.set(path, await readPackageFile(`demo/${path}`));
  for (const path of await filesIn('../server')) {
    files.set((IN_FOLDER.includes(path) ? '' : 'server/') + path, await readPackageFile(`../server/${path}`));
  }
  for (const name of NEXT_TO_LIST) files.set(name, await readPackageFile(name));
  for (const name of scripts) {
    const code = await readPackageFile(name);
    const content = WITH_LIST.test(name) ? bakeInto(name, code, list) : code;
    for (const folder of ['', ...TRACKS.map((track) => `${track}/`)]) files.set(folder + name, content);
  }
  files.set('.gitattributes', Buffer.from(GIT_ATTRIBUTES));
  files.set('accounts.json', bytes);
  return files;
}

async function readPackageFile(name: string): Promise<Uint8Array> {
  try {
    return await readFile(packagePath(name));
  } catch {
    throw new DamagedPackageError(packagePath(name));
  }
}

/** All files in a folder of this package and below. */
async function filesIn(name: string): Promise<string[]> {
  const folder = packagePath(name);
  try {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true});
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch {
    throw new DamagedPackageError(folder);
  }
}

function bakeInto(name: string, code: Uint8Array, list: unknown): Uint8Array {
  try {
    return Buffer.from(bake(Buffer.from(code).toString('latin1'), toBaked(list)), 'latin1');
  } catch {
    throw new DamagedPackageError(name);
  }
}

/** Where the list comes from, and where pages will read it. */
export interface ListLocation {
  /** A file or an address. */
  readonly source: string;
  /** The final address after redirects, if the source is an address. */
  readonly address: string | undefined;
  readonly at: string | undefined;
}

/** File types that no server executes, in folders and files that no server hides. */
const COPIED = /^[^.\\:\0](?!.*(?:[\\:\0]|\/\.)).*\.(json|svg|png|jpe?g|webp|gif|avif|ico)$/is;

/** Inside a folder, so that a path that leads out of it is recognizable. */
const UNKNOWN_ADDRESS = 'https://list.invalid/unknown/accounts.json';

/**
 * Adds the files that the list refers to by relative paths: its logo, and lists that it includes.
 * @returns a finding for each file that was not copied
 */
export async function addCompanions(files: Files, list: unknown, location: ListLocation): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const path of relativePaths(list)) {
    const name = nameInFolder(path, location.at ?? location.address ?? UNKNOWN_ADDRESS);
    const code = name === undefined ? 'not-copied' : await copyFile(path, name, files, location);
    if (code) findings.push({code, at: '', value: path});
  }
  return findings;
}

function relativePaths(list: unknown): string[] {
  const {owner, include} = isRecord(list) ? list : {};
  const logo = isRecord(owner) ? owner['logo'] : undefined;
  return [logo, ...(Array.isArray(include) ? (include as unknown[]) : [])]
    .filter((one) => typeof one === 'string')
    .filter((path) => path !== '' && !/^\s*[\\/]{2}/.test(path) && !toUrl(path));
}

/** The name that a server looks for in the list's folder; undefined for a path that leads out of the folder. */
function nameInFolder(path: string, address: string): string | undefined {
  const {origin, pathname} = new URL('.', address);
  const url = toUrl(path, address);
  if (url?.origin !== origin || !url.pathname.startsWith(pathname)) return undefined;
  try {
    const name = decodeURIComponent(url.pathname.slice(pathname.length));
    return COPIED.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

async function copyFile(
  path: string,
  name: string,
  files: Files,
  location: ListLocation,
): Promise<'no-file' | 'name-taken' | undefined> {
  const bytes = await readCompanion(path, name, location);
  if (!bytes) return 'no-file';
  const existing = files.get(name);
  if (existing && !Buffer.from(existing).equals(bytes)) return 'name-taken';
  files.set(name, bytes);
  return undefined;
}

async function readCompanion(
  path: string,
  name: string,
  {source, address}: ListLocation,
): Promise<Uint8Array | undefined> {
  if (address === undefined) return readFile(join(dirname(source), name)).catch(() => undefined);
  const response = await request(new URL(path, address).href, {maxBytes: MAX_BYTES});
  if ('failure' in response || response.status !== 200 || response.isTruncated) return undefined;
  return isPage(response.bytes) ? undefined : response.bytes;
}

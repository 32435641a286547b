import {readFile, readdir} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {bake, toBaked} from '../bake/bake.ts';
import {packagePath} from '../package.ts';
import {version} from '../version.ts';

/** Files by their path in the folder, with slashes. */
export type Files = Map<string, Uint8Array>;

/** What a file of this package is not where it must be, or not as it must be. */
export class DamagedError extends Error {}

const SCRIPT = /^official-accounts.*\.m?js$/;
const BAKED = /^official-accounts\.m?js$/;

/** Beside the list, where pages and editors look for it. */
const BESIDE = ['account-list.schema.json', 'custom-elements.json'];

/** Configurations that servers look for in the folder itself; the others are put elsewhere by hand. */
const IN_PLACE = ['.htaccess', 'web.config'];

/** Git would turn line ends, and no hash would hold. */
const KEEP_BYTES = '* -text\n';

/** Both folders that pages embed from: the one that stays up to date, and the one that never changes. */
export const TRACKS: readonly string[] = ['v1', version];

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new DamagedError(path);
  }
}

/**
 * All files below a folder of this package.
 * @throws {DamagedError} where there is none
 */
async function below(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true});
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch {
    throw new DamagedError(folder);
  }
}

/**
 * Everything that the folder holds but what is made of it: the demo, which is its front page, both tracks with the list
 * baked in, the list, and configurations for servers.
 * @param bytes the list as its owner wrote it
 * @throws {DamagedError}
 */
export async function contentsOf(bytes: Uint8Array, list: unknown): Promise<Files> {
  const files: Files = new Map();
  const scripts = (await below(packagePath('.'))).filter((name) => SCRIPT.test(name));
  if (!scripts.some((name) => BAKED.test(name))) throw new DamagedError('official-accounts.js');
  const demo = (await below(packagePath('demo'))).filter((path) => !/\.(br|gz)$/.test(path));
  for (const path of demo) files.set(path, await read(packagePath(`demo/${path}`)));
  for (const path of await below(packagePath('../server'))) {
    files.set((IN_PLACE.includes(path) ? '' : 'server/') + path, await read(packagePath(`../server/${path}`)));
  }
  for (const name of BESIDE) files.set(name, await read(packagePath(name)));
  for (const name of scripts) {
    const code = await read(packagePath(name));
    const content = BAKED.test(name) ? baked(name, code, list) : code;
    for (const folder of ['', ...TRACKS.map((track) => `${track}/`)]) files.set(folder + name, content);
  }
  files.set('.gitattributes', Buffer.from(KEEP_BYTES));
  files.set('accounts.json', bytes);
  return files;
}

function baked(name: string, code: Uint8Array, list: unknown): Uint8Array {
  try {
    return Buffer.from(bake(Buffer.from(code).toString('latin1'), toBaked(list)), 'latin1');
  } catch {
    throw new DamagedError(name);
  }
}

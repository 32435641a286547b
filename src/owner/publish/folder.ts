import {mkdir, readFile, readdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {isRecord} from '../../accounts/read.ts';
import type {Files} from './contents.ts';

/** What stands at a path: nothing, a folder that `publish` made or may fill, or what it must leave alone. */
export type Place = 'free' | 'published' | 'foreign' | 'no-folder';

const INTEGRITY = 'integrity.json';

export async function placeAt(folder: string): Promise<Place> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'no-folder';
  } catch {
    return 'free';
  }
  const names = await readdir(folder);
  if (!names.length) return 'free';
  return names.includes(INTEGRITY) && names.includes('accounts.json') ? 'published' : 'foreign';
}

/** The hashes of a folder that was published before; none where they can't be read. */
export async function hashesIn(folder: string): Promise<Record<string, string>> {
  try {
    const hashes: unknown = JSON.parse(await readFile(join(folder, INTEGRITY), 'utf8'));
    return isRecord(hashes)
      ? Object.fromEntries(Object.entries(hashes).filter((one): one is [string, string] => typeof one[1] === 'string'))
      : {};
  } catch {
    return {};
  }
}

/**
 * Puts in place of what is to be written what is there, in the folders that never change.
 * @returns whether that was another
 */
export async function keepUnchanging(files: Files, folder: string, version: string): Promise<boolean> {
  let isKept = false;
  for (const [path, bytes] of files) {
    if (!path.startsWith(`${version}/`)) continue;
    const old = await readFile(join(folder, path)).catch(() => undefined);
    if (!old || old.equals(bytes)) continue;
    files.set(path, old);
    isKept = true;
  }
  return isKept;
}

/**
 * Writes a folder: first everything beside it, then file by file into it, so that each is there whole or not at all, and a
 * full disk leaves all as it was. What else is in the folder stays: older versions, which pages may name.
 */
export async function writeFolder(files: Files, folder: string): Promise<void> {
  const staged = `${folder.replace(/[\\/]+$/, '')}.${process.pid}.tmp`;
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(staged, path)), {recursive: true});
      await writeFile(join(staged, path), bytes, {flush: true});
    }
    // The list's own last: by then what reads it is there.
    for (const path of [...files.keys()].sort((one, other) => rank(one) - rank(other))) {
      await mkdir(dirname(join(folder, path)), {recursive: true});
      await rename(join(staged, path), join(folder, path));
    }
  } finally {
    await rm(staged, {recursive: true, force: true});
  }
}

const rank = (path: string): number => [INTEGRITY, 'accounts.json'].indexOf(path);

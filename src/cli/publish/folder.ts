import {readFile, readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {isRecord} from '../../list/read.ts';
import {isStaging, writeAll} from '../write/write.ts';
import {hash} from './pack.ts';
import type {Files} from './contents.ts';

/** What stands at a path: nothing, a folder that `publish` made or may fill, or what it must leave alone. */
export type Place = 'free' | 'published' | 'foreign' | 'no-folder';

/** What became of the folder that never changes. */
export interface Kept {
  /** Whether the old files are other ones than those of today. */
  readonly isOther: boolean;
  /** Whether some are not what their hash says, so that today's stand in their place. */
  readonly isDamaged: boolean;
}

export type Hashes = Readonly<Record<string, string>>;

const INTEGRITY = 'integrity.json';
const ATTRIBUTES = '.gitattributes';

/** Of a disk, or of who had a new folder put under version control. */
const NOT_OURS = /^(lost\+found|\.git|\.gitattributes)$/;

export async function placeAt(folder: string): Promise<Place> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return 'free';
  if (!found.isDirectory()) return 'no-folder';
  const names = (await readdir(folder)).filter((name) => !isStaging(name) && !NOT_OURS.test(name));
  if (!names.length) return 'free';
  return names.includes(INTEGRITY) && names.includes('accounts.json') ? 'published' : 'foreign';
}

/** The hashes of a folder that was published before; none where they can't be read. */
export async function hashesIn(folder: string): Promise<Hashes> {
  try {
    const hashes: unknown = JSON.parse(await readFile(join(folder, INTEGRITY), 'utf8'));
    return isRecord(hashes)
      ? Object.fromEntries(Object.entries(hashes).filter((one): one is [string, string] => typeof one[1] === 'string'))
      : {};
  } catch {
    return {};
  }
}

/** Puts in place of what is to be written what is there, in the folder that never changes. */
export async function keepUnchanging(files: Files, folder: string, version: string, hashes: Hashes): Promise<Kept> {
  let isOther = false;
  let isDamaged = false;
  for (const [path, bytes] of files) {
    if (!path.startsWith(`${version}/`)) continue;
    const old = await readFile(join(folder, path)).catch(() => undefined);
    if (!old || old.equals(bytes)) continue;
    const isSound = hashes[path] === undefined || hashes[path] === hash(old);
    if (isSound) files.set(path, old);
    isOther ||= isSound;
    isDamaged ||= !isSound;
  }
  return {isOther, isDamaged};
}

/** Adds to an owner's own rules for git, which stay, what keeps the bytes of all files. */
export async function keepAttributes(files: Files, folder: string): Promise<void> {
  const old = await readFile(join(folder, ATTRIBUTES), 'utf8').catch(() => '');
  const ours = Buffer.from(files.get(ATTRIBUTES) ?? '').toString();
  if (old.endsWith(ours)) files.set(ATTRIBUTES, Buffer.from(old));
  else files.set(ATTRIBUTES, Buffer.from(old.replace(/(?<=[^\n])$/, '\n') + ours));
}

/**
 * Writes all files of a folder or none. What else is in the folder stays: older versions, which pages may name. Packed
 * copies of what was there before go, as servers would send them in its place.
 */
export async function writeFolder(files: Files, folder: string): Promise<void> {
  const paths = [...files.keys()];
  const packed = paths.flatMap((path) => [`${path}.br`, `${path}.gz`]).filter((path) => !files.has(path));
  await writeAll([
    // What reads another file comes after it: the list last.
    ...paths
      .sort((one, other) => rank(one) - rank(other))
      .map((path) => [join(folder, path), files.get(path) ?? null] as const),
    ...packed.map((path) => [join(folder, path), null] as const),
  ]);
}

const ORDER = [
  /official-accounts-qr/,
  /\.m?js(\.br|\.gz)?$/,
  /^(?!(integrity|accounts)\.json$)/,
  /^integrity\.json$/,
  /^accounts\.json$/,
];

const rank = (path: string): number => ORDER.findIndex((one) => one.test(path));

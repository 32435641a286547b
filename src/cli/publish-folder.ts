import {createHash} from 'node:crypto';
import {readFile, readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {isRecord} from '../list/read.ts';
import {version} from './context.ts';
import {TRACKS} from './publish-contents.ts';
import {isStaging, writeFiles} from './write-files.ts';
import type {Files} from './publish-contents.ts';

const INTEGRITY = 'integrity.json';
const ATTRIBUTES = '.gitattributes';

/** Files of the file system, or of an owner who has put the empty folder under version control. */
const IGNORED = /^(lost\+found|\.git|\.gitattributes)$/;

/** What a path contains: nothing, a folder that `publish` may fill, a folder with other files, or something else. */
export async function folderKind(folder: string): Promise<'empty' | 'published' | 'other' | 'not-a-folder'> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return 'empty';
  if (!found.isDirectory()) return 'not-a-folder';
  const names = (await readdir(folder)).filter((name) => !isStaging(name) && !IGNORED.test(name));
  if (!names.length) return 'empty';
  return names.includes(INTEGRITY) && names.includes('accounts.json') ? 'published' : 'other';
}

/** Hashes of scripts by path. */
export type Hashes = Readonly<Record<string, string>>;

/** The hashes of a published folder; none if they can't be read. */
export async function readHashes(folder: string): Promise<Hashes> {
  try {
    const hashes: unknown = JSON.parse(await readFile(join(folder, INTEGRITY), 'utf8'));
    return isRecord(hashes)
      ? Object.fromEntries(Object.entries(hashes).filter((one): one is [string, string] => typeof one[1] === 'string'))
      : {};
  } catch {
    return {};
  }
}

/** What was found in the version's folder. */
export interface KeptVersion {
  /** Whether files that differ from the current ones were kept. */
  readonly isOther: boolean;
  /** Whether files that don't match their hash were replaced. */
  readonly isDamaged: boolean;
}

/** Keeps the existing files in the folder that never changes, instead of the ones to be written. */
export async function keepVersion(files: Files, folder: string, hashes: Hashes): Promise<KeptVersion> {
  let isOther = false;
  let isDamaged = false;
  for (const [path, bytes] of files) {
    if (!path.startsWith(`${version}/`)) continue;
    const old = await readFile(join(folder, path)).catch(() => undefined);
    if (!old || old.equals(bytes)) continue;
    const isSound = hashes[path] === undefined || hashes[path] === hashOf(old);
    if (isSound) files.set(path, old);
    isOther ||= isSound;
    isDamaged ||= !isSound;
  }
  return {isOther, isDamaged};
}

/** Adds the rule that keeps git from converting files to the owner's own rules. */
export async function keepAttributes(files: Files, folder: string): Promise<void> {
  const old = await readFile(join(folder, ATTRIBUTES), 'utf8').catch(() => '');
  const rule = Buffer.from(files.get(ATTRIBUTES) ?? '').toString();
  files.set(ATTRIBUTES, Buffer.from(old.endsWith(rule) ? old : old.replace(/(?<=[^\n])$/, '\n') + rule));
}

/**
 * All other JSON files are lists, whatever their names. If an owner edited one by hand, an old compressed copy of it
 * would still be served; servers compress lists themselves.
 */
const COMPRESSED = /\.(m?js|css|html|svg|txt)$|^(account-list\.schema|custom-elements|files)\.json$/;
const CONFIGURATION = /^server\//;
/** For smaller files, compression saves less than its own header costs. */
const MIN_BYTES = 1_024;

/** Adds compressed copies, for servers that don't compress responses themselves. */
export async function compress(files: Files): Promise<void> {
  const wanted = [...files].filter(
    ([path, {length}]) => COMPRESSED.test(path) && !CONFIGURATION.test(path) && length >= MIN_BYTES,
  );
  await Promise.all(
    wanted.map(async ([path, bytes]) => {
      const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT} = constants;
      const params = {[BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length};
      files.set(`${path}.br`, await promisify(brotliCompress)(bytes, {params}));
      files.set(`${path}.gz`, await promisify(gzip)(bytes, {level: 9}));
    }),
  );
}

/** As in `integrity="…"`. */
const hashOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The hashes for `integrity="…"`. Only pages that embed a version's folder can use them, because v1 changes.
 * @param before the hashes that the folder had: those of older versions are kept
 */
export function integrityOf(files: Files, before: Hashes): Uint8Array {
  const scripts = [...files].filter(
    ([path]) => /\.m?js$/.test(path) && TRACKS.some((track) => path.startsWith(`${track}/`)),
  );
  const hashes = {...before, ...Object.fromEntries(scripts.map(([path, bytes]) => [path, hashOf(bytes)]))};
  return Buffer.from(JSON.stringify(hashes, null, 2) + '\n');
}

/** Each file comes after the files that it refers to, so the list is last. */
const ORDER = [
  /official-accounts-(qr|hosts)/,
  /\.m?js(\.br|\.gz)?$/,
  /^(?!(integrity|accounts)\.json$)/,
  /^integrity\.json$/,
  /^accounts\.json$/,
];

const rank = (path: string): number => ORDER.findIndex((one) => one.test(path));

/**
 * Writes all files of a folder or none. Keeps other files: older versions, which pages may embed. Removes compressed
 * copies of files that no longer have one, because servers would send them instead.
 */
export async function writeFolder(files: Files, folder: string): Promise<void> {
  const paths = [...files.keys()].sort((one, other) => rank(one) - rank(other));
  const obsolete = paths.flatMap((path) => [`${path}.br`, `${path}.gz`]).filter((path) => !files.has(path));
  await writeFiles([...paths, ...obsolete].map((path) => [join(folder, path), files.get(path) ?? null]));
}

import {
  chmod,
  chown,
  copyFile,
  link,
  mkdir,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {fill, reasonFor} from './terminal.ts';
import type {Stats} from 'node:fs';
import type {Context} from './context.ts';

type Content = string | Uint8Array;

/** Why nothing was written: Node's error code, and the path that could not be written. */
class WriteError extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string) {
    super(`${code} ${path}`);
    this.code = code;
    this.path = path;
  }
}

/**
 * Formats an error of `writeFiles`.
 * @param path what was being written, if the error doesn't know
 * @throws any error that does not come from the file system
 */
export function formatWriteError(error: unknown, path: string, {messages: {output, unwritable}}: Context): string {
  const {code, path: at = path} = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return fill(output.cannotWrite, at, reasonFor(unwritable, code));
}

/** One file to write or remove. */
interface Change {
  /** The path of the file itself, after all symbolic links. */
  readonly path: string;
  /** The existing file; undefined if there is none. */
  readonly old: Stats | undefined;
  /** Null removes the file. */
  readonly content: Content | null;
  /** The new file until it is moved to its path: next to it, and so on the same disk. */
  readonly staged: string;
  /** The old file until all changes are made. */
  readonly backup: string;
}

/** What must be cleaned up. */
interface Created {
  readonly folders: Set<string>;
  readonly staging: Set<string>;
  /** The content for each path, to detect links that turn two files into one. */
  readonly contents: Map<string, Content | null>;
}

const STAGING = /^\.official-accounts\.\d+\.tmp$/;
const HOUR = 3_600_000;

/** Whether a name is that of a folder with staged files; one may be left over from a power cut. */
export const isStaging = (name: string): boolean => STAGING.test(name);

/**
 * Writes all files or none, in this order; readers see the old or the new content of each file, never a part. Keeps
 * symbolic links, owners and permissions, and doesn't touch files that already have the content.
 * @param files content by path; null removes a file
 * @throws {WriteError}
 */
export async function writeFiles(files: Iterable<readonly [path: string, content: Content | null]>): Promise<void> {
  const created: Created = {folders: new Set(), staging: new Set(), contents: new Map()};
  const changes: Change[] = [];
  const done: Change[] = [];
  let current = '';
  try {
    for (const [path, content] of files) {
      current = path;
      const change = await stage(path, content, created);
      if (change) changes.push(change);
    }
    for (const change of changes) {
      current = change.path;
      await backUp(change);
    }
    for (const change of changes) {
      current = change.path;
      await apply(change);
      done.push(change);
    }
  } catch (error) {
    // A file that can't be restored must not keep the others from it, nor hide why nothing was written.
    for (const change of done.reverse()) await restore(change).catch(() => undefined);
    await removeAll(created.folders).catch(() => undefined);
    const {code} = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new WriteError(code, current);
  } finally {
    await removeAll(created.staging);
  }
}

/** Writes the new content next to its path; undefined if there is nothing to do. */
async function stage(path: string, content: Content | null, created: Created): Promise<Change | undefined> {
  const folder = content === null ? undefined : await makeFolder(dirname(path));
  if (folder !== undefined) created.folders.add(folder);
  const old = await statsOf(path);
  // A pipe has no real path: /dev/stdout.
  const target = old && !old.isFile() ? path : await realPathOf(path);
  if (isWrittenTwice(target, content, created) || (await isDone(target, old, content))) return undefined;
  const staging = join(dirname(target), `.official-accounts.${process.pid}.tmp`);
  const staged = join(staging, basename(target));
  const change = {path: target, old, content, staged, backup: `${staged}.old`};
  if (isRegular(change)) {
    if (!created.staging.has(staging)) await makeStaging(staging, created);
    if (content !== null) await writeStaged(change, content);
  }
  return change;
}

/** Whether a link turns two files into one, which can't have both contents. */
function isWrittenTwice(path: string, content: Content | null, {contents}: Created): boolean {
  const other = contents.get(path);
  contents.set(path, content);
  if (other === undefined) return false;
  const isSame =
    other === null || content === null ? other === content : Buffer.from(other).equals(Buffer.from(content));
  if (isSame) return true;
  throw Object.assign(new Error(), {code: 'same-file'});
}

async function isDone(path: string, old: Stats | undefined, content: Content | null): Promise<boolean> {
  if (content === null) return !old;
  if (!old?.isFile() || old.size !== Buffer.byteLength(content)) return false;
  return (await readFile(path)).equals(Buffer.from(content));
}

/** A pipe or a device is written to directly; writing to a folder fails with the right code. */
const isRegular = ({old}: Change): boolean => !old || old.isFile();

async function makeStaging(folder: string, created: Created): Promise<void> {
  for (const name of (await readdir(dirname(folder))).filter(isStaging)) {
    const leftOver = join(dirname(folder), name);
    if (Date.now() - (await stat(leftOver)).mtimeMs > HOUR) await rm(leftOver, {recursive: true, force: true});
  }
  await makeFolder(folder);
  created.staging.add(folder);
}

async function writeStaged({staged, old}: Change, content: Content): Promise<void> {
  await writeFile(staged, content, {flush: true});
  if (!old) return;
  // Only root may change the owner.
  await chown(staged, old.uid, old.gid).catch(() => undefined);
  await chmod(staged, old.mode);
}

/** Uses a hard link, so that the file is never missing at its path. */
async function backUp(change: Change): Promise<void> {
  const {path, old, backup} = change;
  if (!old || !isRegular(change)) return;
  // Not every file system has hard links.
  await link(path, backup).catch(() => copyFile(path, backup));
}

async function apply(change: Change): Promise<void> {
  const {path, content, staged} = change;
  if (content === null) await unlink(path);
  else if (isRegular(change)) await rename(staged, path);
  else await writeFile(path, content);
}

async function restore(change: Change): Promise<void> {
  const {path, old, backup} = change;
  if (!isRegular(change)) return;
  if (old) await rename(backup, path);
  else await rm(path, {force: true});
}

async function removeAll(folders: Iterable<string>): Promise<void> {
  for (const folder of folders) await rm(folder, {recursive: true, force: true});
}

/**
 * Creates a folder and its parents. Node's recursive `mkdir` reports ENOENT for a read-only disk.
 * @returns the topmost new folder; undefined if there is none
 */
async function makeFolder(path: string): Promise<string | undefined> {
  if ((await stat(path).catch(() => undefined))?.isDirectory()) return undefined;
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    if (!isNotFound(error) || dirname(path) === path) throw error;
  }
  const first = await makeFolder(dirname(path));
  await mkdir(path);
  return first ?? path;
}

const isNotFound = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Like `realpath`, but returns the path at which the file would be for a broken link or a missing file. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    const link = await readlink(path).catch(() => undefined);
    if (link !== undefined) return realPathOf(resolve(dirname(path), link));
    return join(await realpath(dirname(path)), basename(path));
  }
}

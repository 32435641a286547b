import {chmod, chown, copyFile, link, readFile, readdir, rename, rm, stat, unlink, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {makeFolder} from './make-folder.ts';
import {targetOf} from './target.ts';
import type {Target} from './target.ts';

type Content = string | Uint8Array;

/** What is to stand at a path; null takes away what does. */
export type Writes = Iterable<readonly [path: string, content: Content | null]>;

/** Why nothing was written: Node's code, and the path that could not be. */
export class WriteError extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string) {
    super(`${code} ${path}`);
    this.code = code;
    this.path = path;
  }
}

/** A file on its way: beside its target, as only there it is surely on the same disk. */
interface Change extends Target {
  readonly content: Content | null;
  readonly staged: string;
  /** Where the old one is kept until all is done. */
  readonly kept: string;
}

/** What was done on the way. */
interface Made {
  readonly folders: Set<string>;
  readonly staging: Set<string>;
  /** What is to stand at each target. */
  readonly contents: Map<string, Content | null>;
}

const STAGING = /^\.official-accounts\.\d+\.tmp$/;
const HOUR = 3_600_000;

/** Whether a name is that of a folder in which files wait; one is left behind where the power was cut. */
export const isStaging = (name: string): boolean => STAGING.test(name);

/** Writes a file whole or not at all: who reads meanwhile finds the old one or the new one. */
export const writeWhole = (path: string, content: Content): Promise<void> => writeAll([[path, content]]);

/**
 * Writes all files or none, each whole, in this order: first beside their places, then into them, and back where one can't
 * be. Links, owners and permissions stay; what is as it should be already isn't touched.
 * @throws {WriteError}
 */
export async function writeAll(writes: Writes): Promise<void> {
  const made: Made = {folders: new Set(), staging: new Set(), contents: new Map()};
  const done: Change[] = [];
  let at = '';
  try {
    const changes: Change[] = [];
    for (const [path, content] of writes) {
      at = path;
      const change = await stage(path, content, made);
      if (change) changes.push(change);
    }
    for (const change of changes) {
      at = change.path;
      await keep(change);
    }
    for (const change of changes) {
      at = change.path;
      await replace(change);
      done.push(change);
    }
  } catch (error) {
    for (const change of done.reverse()) await putBack(change);
    await clear(made.staging);
    for (const folder of made.folders) await rm(folder, {recursive: true, force: true});
    const {code} = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new WriteError(code, at);
  }
  await clear(made.staging);
}

/** Puts new content beside its place; undefined where there is nothing to do. */
async function stage(path: string, content: Content | null, made: Made): Promise<Change | undefined> {
  const first = content === null ? undefined : await makeFolder(dirname(path));
  if (first !== undefined) made.folders.add(first);
  const target = await targetOf(path);
  if (isTwice(target.path, content, made) || (await isDone(target, content))) return undefined;
  const folder = join(dirname(target.path), `.official-accounts.${process.pid}.tmp`);
  const staged = join(folder, basename(target.path));
  const change = {...target, content, staged, kept: `${staged}.old`};
  if (isPlain(change)) {
    if (!made.staging.has(folder)) await openStaging(folder, made);
    if (content !== null) await writeLike(staged, content, target);
  }
  return change;
}

/** Whether a link makes one place of two; it can't hold both contents. */
function isTwice(path: string, content: Content | null, {contents}: Made): boolean {
  const other = contents.get(path);
  contents.set(path, content);
  if (other === undefined) return false;
  if (other === null || content === null ? other === content : Buffer.from(other).equals(Buffer.from(content)))
    return true;
  throw Object.assign(new Error(), {code: 'same-file'});
}

/** Whether the place holds the content already. */
async function isDone({path, old}: Target, content: Content | null): Promise<boolean> {
  if (content === null) return !old;
  return (
    !!old?.isFile() && old.size === Buffer.byteLength(content) && (await readFile(path)).equals(Buffer.from(content))
  );
}

/** Whether it is a file or will be one; a pipe or a device is written into, a folder says by itself that it is none. */
const isPlain = ({old}: Target): boolean => !old || old.isFile();

async function openStaging(folder: string, made: Made): Promise<void> {
  for (const name of (await readdir(dirname(folder))).filter(isStaging)) {
    const left = join(dirname(folder), name);
    if (Date.now() - (await stat(left)).mtimeMs > HOUR) await rm(left, {recursive: true, force: true});
  }
  await makeFolder(folder);
  made.staging.add(folder);
}

/** Writes a file with the owner and the permissions of the old one. */
async function writeLike(path: string, content: Content, {old}: Target): Promise<void> {
  await writeFile(path, content, {flush: true});
  if (!old) return;
  // Only root may give a file away.
  await chown(path, old.uid, old.gid).catch(() => undefined);
  await chmod(path, old.mode);
}

/** Keeps the old file, without a moment in which it isn't there. */
async function keep(change: Change): Promise<void> {
  const {path, old, kept} = change;
  if (!old || !isPlain(change)) return;
  try {
    await link(path, kept);
  } catch {
    // Not every disk has hard links.
    await copyFile(path, kept);
  }
}

async function replace(change: Change): Promise<void> {
  const {path, content, staged} = change;
  if (content === null) await unlink(path);
  else if (isPlain(change)) await rename(staged, path);
  else await writeFile(path, content);
}

async function putBack(change: Change): Promise<void> {
  const {path, old, kept} = change;
  if (!isPlain(change)) return;
  if (old) await rename(kept, path);
  else await rm(path, {force: true});
}

async function clear(folders: Iterable<string>): Promise<void> {
  for (const folder of folders) await rm(folder, {recursive: true, force: true});
}

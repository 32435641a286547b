import {readlink, realpath, stat} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import type {Stats} from 'node:fs';

/** What a path leads to. */
export interface Target {
  /** Behind all symbolic links. */
  readonly path: string;
  /** What is there; undefined where nothing is. */
  readonly old: Stats | undefined;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Follows symbolic links, so that what they lead to is written, and they stay. */
export async function targetOf(path: string): Promise<Target> {
  const old = await statsOf(path);
  // A pipe has no path of its own behind /dev/stdout.
  if (old && !old.isFile()) return {path, old};
  return {path: await realPathOf(path), old};
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** As `realpath`; of a link to nothing, the path at which that would be. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const link = await readlink(path).catch(() => undefined);
    if (link !== undefined) return realPathOf(resolve(dirname(path), link));
    return join(await realpath(dirname(path)), basename(path));
  }
}

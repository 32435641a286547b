import {mkdir, stat} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Makes a folder, and those above it. Node's own way says ENOENT of a disk that is read-only.
 * @returns the uppermost that was made; none where it was there
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  if ((await stat(path).catch(() => undefined))?.isDirectory()) return undefined;
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
  }
  const first = await makeFolder(dirname(path));
  await mkdir(path);
  return first ?? path;
}

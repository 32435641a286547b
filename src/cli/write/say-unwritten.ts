import {fill} from '../terminal.ts';
import type {Context} from '../context.ts';

/**
 * Why something could not be written, in words.
 * @param path what was to be written, where the error doesn't say what of it
 * @throws what is no fault of the disk
 */
export function sayUnwritten(error: unknown, path: string, {words: {say, unwritable}}: Context): string {
  const {code, path: at = path} = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return fill(say.cannotWrite, at, unwritable[code] ?? fill(unwritable.other, code));
}

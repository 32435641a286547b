import type {Language} from './language.ts';
import type {Words} from './words/words.ts';

/** What every command is told. */
export interface Context {
  readonly language: Language;
  readonly words: Words;
}

/** How a command ended: well, with something wrong in what it was given, or given what it can't use. */
export type ExitCode = 0 | 1 | 2;
export const GOOD = 0;
export const PROBLEMS = 1;
export const WRONG_USE = 2;

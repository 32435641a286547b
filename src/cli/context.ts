import {fileURLToPath} from 'node:url';
import type {en} from './en.ts';
import type {MESSAGES} from './finding.ts';

export type Language = keyof typeof MESSAGES;

/** Every message of the command line except those about lists, in one language. `{}` is a placeholder for a value. */
export type Messages = typeof en;

/** What a command needs to print messages. */
export interface Context {
  readonly language: Language;
  readonly messages: Messages;
}

/** The exit code: 0 for success, 1 for problems in the input, 2 for wrong usage. */
export type ExitCode = 0 | 1 | 2;
export const GOOD = 0;
export const PROBLEMS = 1;
export const WRONG_USE = 2;

declare const VERSION: string;

/** This package's version, inserted by the build. */
export const version: string = VERSION;

/** The path of a file that is published next to the command line. */
export const packagePath = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

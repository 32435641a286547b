import {fileURLToPath} from 'node:url';
import type {en} from './en.ts';
import type {MESSAGES} from './finding.ts';

export type Language = keyof typeof MESSAGES;

/** Every message of the command line but those about lists, in one language. `{}` stands for a value. */
export type Messages = typeof en;

/** The language in which a command answers. */
export interface Context {
  readonly language: Language;
  readonly messages: Messages;
}

/** How a command ended: well, with problems in what it was given, or given what it can't use. */
export type ExitCode = 0 | 1 | 2;
export const GOOD = 0;
export const PROBLEMS = 1;
export const WRONG_USE = 2;

declare const VERSION: string;

/** This package's version, which the build puts in. */
export const version: string = VERSION;

/** The path of a file that is published next to the command line. */
export const packagePath = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

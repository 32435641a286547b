import {fileURLToPath} from 'node:url';
import {en} from './messages-en.ts';
import {ru} from './messages-ru.ts';
import type {Finding as ListFinding} from '../list-problems/finding.ts';
import type {FindingCode, Messages} from './messages-en.ts';

export const MESSAGES = {en, ru};

export type Language = keyof typeof MESSAGES;

/** What is wrong with a list, its file and its server. */
export type Finding = ListFinding<FindingCode>;

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

import type {Position} from './position.ts';

/** What a file may be in place of JSON, by its first bytes or letters. */
export type FileKind = 'empty-file' | 'a-page' | 'a-picture' | 'packed' | 'an-archive';

/** What may be wrong with a text that is meant to be JSON. */
export type JsonFaultCode =
  | Exclude<FileKind, 'a-picture' | 'packed' | 'an-archive'>
  | 'too-deep'
  | 'duplicate-key'
  | 'comment'
  | 'stray-space'
  | 'trailing-comma'
  | 'extra-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'wrong-quotes'
  | 'inner-quotes'
  | 'open-string'
  | 'line-break'
  | 'tab'
  | 'control'
  | 'backslash'
  | 'not-closed'
  | 'extra-bracket'
  | 'before-start'
  | 'after-end'
  | 'leading-zero'
  | 'plus'
  | 'number'
  | 'not-a-value'
  | 'letter-case'
  | 'bare-key'
  | 'unquoted'
  | 'syntax';

/** What may be wrong with words that are right for JSON. */
export type TextFaultCode = 'entity' | 'tag' | 'mojibake';

export type FaultCode = FileKind | JsonFaultCode | TextFaultCode;

/** One fault of a JSON text, at its place. */
export interface JsonFault extends Position {
  readonly code: JsonFaultCode;
  readonly offset: number;
  /** What stands there, or which bracket it is about and where that stands. */
  readonly value: string;
}

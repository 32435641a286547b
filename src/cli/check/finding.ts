import type {ProblemCode} from '../../list/problem.ts';
import type {FaultCode} from '../../list-faults/fault.ts';

/** What may be wrong with a file before it is a list, and with its words. */
export type FileCode =
  | FaultCode
  | 'not-utf-8'
  /** Longer than a block reads. */
  | 'too-large'
  /** Longer than any list: it wasn't even read. */
  | 'far-too-large';

/** What a block would show, but its owner can't want. */
export type OwnCode =
  | 'public-suffix'
  | 'no-accounts'
  | 'no-file'
  /** Titles of two rows that differ only in letters of two alphabets. */
  | 'look-alike';

/** How a server may give a list so that pages can't have it, or have an old one. */
export type ServerCode =
  | 'status'
  /** A page for people in the list's place. */
  | 'web-page'
  /** Packed, and the answer doesn't say so. */
  | 'packed-unsaid'
  | 'plain-http'
  | 'redirect'
  | 'no-cors'
  | 'cors-other'
  | 'cors-twice'
  | 'redirect-without-cors'
  | 'wrong-mime'
  | 'wrong-charset'
  | 'no-caching'
  | 'cached-too-long'
  | 'not-stored'
  | 'no-validator';

/** Why `publish` has not copied what a list names beside itself. */
export type CopyCode = 'name-taken' | 'not-copied';

/** What `new` has against an address that a block would show. */
export type NewCode =
  /** Of an app or a network's web version: others don't come to the account by it. */
  | 'app-address'
  /** It hides where it leads. */
  | 'short-link'
  /** No site's name ends so. */
  | 'unknown-ending';

/** What asking an address may tell. */
export type LinkCode = 'link-dead' | 'link-moved' | 'link-unreachable' | 'link-unknown';

/** What is only worth knowing. */
export type NoteCode =
  | 'no-owner'
  | 'no-revision'
  | 'on-request'
  /** Titles of two rows that differ only in case, dashes, quotation marks and the like. */
  | 'nearly-same'
  /** Latin letters in a Cyrillic word. */
  | 'mixed-letters';

export type FindingCode = ProblemCode | FileCode | OwnCode | CopyCode | NewCode | ServerCode | LinkCode | NoteCode;

const NOTES: readonly FindingCode[] = [
  'entity',
  'tag',
  'no-owner',
  'no-revision',
  'on-request',
  'nearly-same',
  'mixed-letters',
  'link-unknown',
];

/** Something that an owner of a list should know of it. */
export interface Finding {
  readonly code: FindingCode;
  /** Where in the list, as `parse` says it; empty for the list as a whole. */
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
  /** What stands there. */
  readonly value?: string;
  /** What could stand there in its place, where that is known; else the advice of the code holds. */
  readonly advice?: Advice;
}

export type AdviceCode =
  | 'write'
  | 'write-host'
  | 'write-network'
  | 'write-key'
  | 'refused'
  | 'one-of'
  | 'a-day'
  | 'a-color'
  | 'a-text'
  | 'an-id'
  | 'an-address'
  | 'a-number'
  | 'an-icon'
  | 'a-list'
  | 'an-object'
  | 'same-as';

/** A suggestion, and what it suggests. */
export interface Advice {
  readonly code: AdviceCode;
  readonly value: string;
}

/** Whether it is no problem, but worth knowing. */
export const isNote = ({code}: Finding): boolean => NOTES.includes(code);

import {FAULT_WORDS} from '../../dist/list-faults.js';
import type {ProblemCode} from '../../dist/index.js';
import type {TextFaultCode} from '../../dist/list-faults.js';

/** What is wrong at a position of the list: for the block, or for those who read it. */
export interface ListProblem {
  readonly at: string;
  readonly code: ProblemCode | TextFaultCode;
  /** The value, where the message names it. */
  readonly value?: string;
  /** The right value, where it is known. */
  readonly meant?: string;
}

/** Whether the block shows the value all the same. */
export const isRemark = ({code}: ListProblem): boolean =>
  code === 'unknown-key' || code === 'newer-version' || Object.hasOwn(FAULT_WORDS, code);

/** The problems at a position and at those within it: a title's are also those of its languages. */
export const problemsAt = (problems: readonly ListProblem[], position: string): readonly ListProblem[] =>
  problems.filter(({at}) => at === position || (at.startsWith(position) && /^[.[]/.test(at.slice(position.length))));

/** The account that a problem is of; undefined where it is of none. */
export function accountIndexOf({at}: ListProblem): number | undefined {
  const index = /^accounts\[(\d+)\]/.exec(at)?.[1];
  return index === undefined ? undefined : Number(index);
}

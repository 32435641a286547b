import {en} from './messages-en.ts';
import {ru} from './messages-ru.ts';
import type {FindingCode, FindingMessages, Message, SuggestionCode} from './messages-en.ts';

/** What to write instead. */
export interface Suggestion {
  readonly code: SuggestionCode;
  readonly value: string;
}

/** Something that a list's owner should know about it. */
export interface Finding<Code extends string = FindingCode> {
  readonly code: Code;
  /** The path in the list, as `parse` reports it: `accounts[3].url`. Empty for the list as a whole. */
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
  /** The value that was found. */
  readonly value?: string;
  readonly suggestion?: Suggestion;
  /** Set if nothing is wrong, but the owner may want to know. */
  readonly isHint?: true;
}

/** The part of a finding that its message needs. */
export type Said<Code extends string = FindingCode> = Pick<Finding<Code>, 'code' | 'value' | 'suggestion'>;

/** The messages about a list and its file. */
export const MESSAGES: Readonly<Record<'en' | 'ru', FindingMessages>> = {en, ru};

/**
 * Returns what is wrong and how to fix it, for a finding or for a problem of `parse`. An editor turns each into a
 * sentence by adding a capital and a full stop:
 *
 *     const {problems} = parse(list, source);
 *     for (const problem of rootCauses(problems, list)) {
 *       const suggestion = suggest(problem, valueAt(list, problem.at));
 *       const [what, fix] = messageOf({...problem, ...(suggestion && {suggestion})}, 'ru');
 *     }
 *     for (const finding of textProblems(list)) messageOf(finding, 'ru');
 *
 * The messages for `missing` and `unknown-key` name a key, so pass it as `value`.
 *
 * @param show escapes a value for its output, if necessary
 */
export const messageOf = (finding: Said, language: keyof typeof MESSAGES, show?: (value: string) => string): Message =>
  messageIn(MESSAGES[language], finding, show);

/** Like `messageOf`, but with other messages. */
export function messageIn<Code extends string>(
  {findings, suggestions}: FindingMessages<Code>,
  {code, value = '', suggestion}: Said<Code>,
  show: (value: string) => string = (shown) => shown,
): Message {
  const fill = (message: string, filling: string): string => message.replace('{}', () => show(filling));
  const [problem, fix] = findings[code];
  return [
    // Without a value there is nothing to name: "not an address: {}" becomes "not an address".
    value ? fill(problem, value) : problem.replace(/[:,]? \(?\{\}\)?/, ''),
    suggestion ? fill(suggestions[suggestion.code], suggestion.value) : fill(fix, value),
  ];
}

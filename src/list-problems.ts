/** Entry `official-accounts/list-problems`: finds what is wrong with a list's file, and has the messages for it. */
export {expectedAt, hostIn, suggest} from './list-problems/suggestions.ts';
export {fileKind} from './list-problems/read-list.ts';
export {jsonProblems} from './list-problems/json-problems.ts';
export {MESSAGES, messageOf} from './list-problems/finding.ts';
export {rootCauses} from './list-problems/root-causes.ts';
export {textProblems} from './list-problems/text-problems.ts';
export type {FileKind} from './list-problems/read-list.ts';
export type {Finding, Suggestion} from './list-problems/finding.ts';
export type {FindingCode, FindingMessages, Message, SuggestionCode} from './list-problems/messages-en.ts';
export type {JsonProblem} from './list-problems/json-problems.ts';
export type {TextProblem} from './list-problems/text-problems.ts';

import {en} from './messages-en.ts';
import {ru} from './messages-ru.ts';
import type {Finding as ListFinding} from '../list-problems/finding.ts';
import type {FindingCode} from './messages-en.ts';

/** What is wrong with a list, its file and its server. */
export type Finding = ListFinding<FindingCode>;

export const MESSAGES = {en, ru};

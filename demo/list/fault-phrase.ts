import {messageOf} from '../../dist/list-problems.js';
import type {FindingCode} from '../../dist/list-problems.js';
import type {Both} from './problem-words.ts';

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is wrong and what to do, behind other words or by itself with a capital letter. */
export function faultPhrase(code: FindingCode, value = ''): Both {
  const phrase = (language: keyof Both): string => {
    const [problem, fix] = messageOf({code, value}, language);
    return `${problem}. ${capital(fix)}.`;
  };
  return {ru: phrase('ru'), en: phrase('en')};
}

import {FAULT_WORDS} from '../../dist/list-faults.js';
import type {FaultCode} from '../../dist/list-faults.js';
import type {Both} from './problem-words.ts';

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is wrong and what to do, behind other words or by itself with a capital letter. */
export function faultPhrase(code: FaultCode, value = ''): Both {
  const phrase = ([why, todo]: readonly [string, string]): string => {
    const said = value ? why.replace('{}', () => value) : why.replace(': {}', '');
    return `${said}. ${capital(todo)}.`;
  };
  const {ru, en} = FAULT_WORDS[code];
  return {ru: phrase(ru), en: phrase(en)};
}

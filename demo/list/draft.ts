import {isList} from './raw.ts';
import type {File} from './history.ts';
import type {RawList} from './raw.ts';

/** What was not saved yet, as it is kept in this browser. */
export interface Draft {
  readonly file: File;
  readonly list: RawList;
  /** When it was last changed, in milliseconds. */
  readonly time: number;
  /** A JSON text that is wrong as yet; empty where there is none. */
  readonly faulty: string;
}

/** Where it is kept. */
export const DRAFT_KEY = 'official-accounts/draft';

/** Keeps a draft. False where the browser keeps nothing. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(DRAFT_KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(DRAFT_KEY);
  } catch {
    // Then there is none.
  }
}

/** The draft of this browser; undefined where there is none that can be read. */
export function keptDraft(): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(DRAFT_KEY) ?? 'null') as Partial<Draft> | null;
    const {file, list, time, faulty} = draft ?? {};
    if (!file || !isList(list) || !isList(file.saved)) return undefined;
    return {file, list, time: Number(time), faulty: faulty ?? ''};
  } catch {
    return undefined;
  }
}

import {DEFAULT_TTL, MAX_TTL, MIN_TTL} from '../../dist/index.js';
import {set} from './edits.ts';
import {at} from './raw.ts';
import type {Json, RawList} from './raw.ts';

/** An array or object that contains no other, as the value of a key. */
const FLAT = /": [[{]\n(?:"(?:\\.|[^"\\])*"|[^[\]{}"])*\n\s*[\]}]/g;

/** The longest value written on one line. */
const WIDTH = 110;

/** Serialises a list as people would write it, with short values on one line: texts by language, audiences. */
export const toText = (list: Json): string =>
  JSON.stringify(list, null, 2).replace(FLAT, (value) => {
    const line = value.replace(/^(": [[{])\n\s*|\n\s*([\]}])$/g, '$1$2').replace(/\n\s*/g, ' ');
    return line.length <= WIDTH ? line : value;
  }) + '\n';

/** Whether blocks accept a revision and it can be incremented. */
const isRevision = (value: Json | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < Number.MAX_SAFE_INTEGER;

/** A list's revision; 0 if it has none. */
export function revisionOf(list: RawList): number {
  const revision = at(list, ['revision']);
  return isRevision(revision) ? revision : 0;
}

/**
 * Prepares a list for saving: sets the date and a revision that no other copy has.
 * @param saved the list as opened or last saved
 * @param floor the highest revision saved since the page was loaded: a list that is saved again after an undo needs a
 * new one
 */
export function prepared(list: RawList, saved: RawList, floor: number, day: string): RawList {
  const revision = Math.max(revisionOf(saved), floor) + 1;
  const raised = set(['revision'], Math.max(revision, revisionOf(list)))(list);
  return set(['updated'], day)(raised);
}

/** Whether a list has a revision and this date, so that it can be saved unchanged. */
export const isPrepared = (list: RawList, day: string): boolean =>
  revisionOf(list) > 0 && at(list, ['updated']) === day;

/** The local date as YYYY-MM-DD, which is the Swedish format. */
export const today = (): string => new Date().toLocaleDateString('sv');

/** How long sites may keep showing the old file, in the largest whole unit. */
export function freshFor(list: RawList): {count: number; unit: 'minute' | 'hour' | 'day'} {
  const ttl = at(list, ['ttl']);
  const seconds = typeof ttl === 'number' && ttl >= MIN_TTL && ttl <= MAX_TTL ? ttl : DEFAULT_TTL;
  if (seconds % 86_400 === 0) return {count: seconds / 86_400, unit: 'day'};
  if (seconds % 3600 === 0) return {count: seconds / 3600, unit: 'hour'};
  return {count: Math.ceil(seconds / 60), unit: 'minute'};
}

export const EMPTY_LIST: RawList = {version: 1, revision: 0, ttl: DEFAULT_TTL, title: 'Подписывайтесь', accounts: []};

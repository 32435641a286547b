import {at, put} from './raw.ts';
import type {Json, RawList} from './raw.ts';

/** What the block does where the list says nothing, in seconds. */
const TTL = 3600;

/** A revision that blocks read, and that has one after it. */
const isRevision = (value: Json | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < Number.MAX_SAFE_INTEGER;

const revisionOf = (list: RawList): number => {
  const revision = at(list, ['revision']);
  return isRevision(revision) ? revision : 0;
};

/**
 * A list as it is saved: a revision that no copy had before, and the day.
 * @param saved as it was opened or last saved
 * @param floor the highest revision that was given out here: what is undone and saved anew is another list
 */
export function prepared(list: RawList, saved: RawList, floor: number, day: string): RawList {
  const revision = Math.max(revisionOf(saved), floor) + 1;
  const raised = put(list, ['revision'], Math.max(revision, revisionOf(list)));
  return put(raised, ['updated'], day);
}

/** Whether a list is fit to be saved as it is: with a revision, and of this day. */
export const isPrepared = (list: RawList, day: string): boolean =>
  isRevision(at(list, ['revision'])) && at(list, ['updated']) === day;

/** The day on this machine's clock, YYYY-MM-DD. */
export const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** After how long the sites show a new file, in the largest unit that is whole. */
export function freshFor(list: RawList): {readonly count: number; readonly unit: 'minute' | 'hour' | 'day'} {
  const ttl = at(list, ['ttl']);
  const seconds = typeof ttl === 'number' && ttl >= 60 && ttl <= 604_800 ? ttl : TTL;
  if (seconds % 86_400 === 0) return {count: seconds / 86_400, unit: 'day'};
  if (seconds % 3600 === 0) return {count: seconds / 3600, unit: 'hour'};
  return {count: Math.ceil(seconds / 60), unit: 'minute'};
}

/** What is given to those who begin with nothing. */
export const EMPTY_LIST: RawList = {version: 1, revision: 0, ttl: TTL, title: 'Подписывайтесь', accounts: []};

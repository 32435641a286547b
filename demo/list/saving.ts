import {DEFAULT_TTL, MAX_TTL, MIN_TTL} from '../../dist/index.js';
import {at, isArray, isObject, put} from './raw.ts';
import type {Json, RawList} from './raw.ts';

/** The longest line of what could stand in one. */
const WIDTH = 110;

const isPlain = (value: Json): boolean => !isArray(value) && !isObject(value);

/** Short values in one line, as people write them: texts by language, audiences, an empty array. */
function inline(value: Json): string | undefined {
  const items = isArray(value) ? value : isObject(value) ? Object.values(value) : undefined;
  if (!items) return JSON.stringify(value);
  if (!items.every(isPlain)) return undefined;
  const line = JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/^([[{]) | ([\]}])$/g, '$1$2');
  return line.length <= WIDTH ? line : undefined;
}

function written(value: Json, indent: string, isShort: boolean): string {
  const line = isShort || isPlain(value) ? inline(value) : undefined;
  if (line !== undefined) return line;
  const inner = indent + '  ';
  const [open, close] = isArray(value) ? '[]' : '{}';
  const items = isArray(value)
    ? value.map((item) => written(item, inner, isPlain(item)))
    : Object.entries(value as object).map(
        ([key, item]: [string, Json]) => `${JSON.stringify(key)}: ${written(item, inner, true)}`,
      );
  if (!items.length) return `${String(open)}${String(close)}`;
  return `${String(open)}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${String(close)}`;
}

/** A list as its file, which people can read and change. */
export const toText = (list: Json): string => written(list, '', false) + '\n';

/** How many bytes a text has as a file. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Whether blocks read a revision, and it has a next one. */
const isRevision = (value: Json | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < Number.MAX_SAFE_INTEGER;

const revisionOf = (list: RawList): number => {
  const revision = at(list, ['revision']);
  return isRevision(revision) ? revision : 0;
};

/**
 * A list as it is saved: with the day, and a revision that no copy had before.
 * @param saved the list as it was opened or last saved
 * @param floor the highest revision that was saved here: what is undone and saved again is another list
 */
export function prepared(list: RawList, saved: RawList, floor: number, day: string): RawList {
  const revision = Math.max(revisionOf(saved), floor) + 1;
  const raised = put(list, ['revision'], Math.max(revision, revisionOf(list)));
  return put(raised, ['updated'], day);
}

/** Whether a list has a revision and this day, so that it can be saved as it is. */
export const isPrepared = (list: RawList, day: string): boolean =>
  isRevision(at(list, ['revision'])) && at(list, ['updated']) === day;

/** The local day, YYYY-MM-DD. */
export const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** How long the sites may show the old file, in the largest whole unit. */
export function freshFor(list: RawList): {readonly count: number; readonly unit: 'minute' | 'hour' | 'day'} {
  const ttl = at(list, ['ttl']);
  const seconds = typeof ttl === 'number' && ttl >= MIN_TTL && ttl <= MAX_TTL ? ttl : DEFAULT_TTL;
  if (seconds % 86_400 === 0) return {count: seconds / 86_400, unit: 'day'};
  if (seconds % 3600 === 0) return {count: seconds / 3600, unit: 'hour'};
  return {count: Math.ceil(seconds / 60), unit: 'minute'};
}

/** A new list. */
export const EMPTY_LIST: RawList = {version: 1, revision: 0, ttl: DEFAULT_TTL, title: 'Подписывайтесь', accounts: []};

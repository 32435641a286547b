import {isArray, isObject} from './raw.ts';
import type {Json} from './raw.ts';

/** Longer ones don't stand in one line. */
const WIDTH = 110;

const isPlain = (value: Json): boolean => !isArray(value) && !isObject(value);

/** Short things in one line, as one would write them by hand: texts by language, audiences, an empty array. */
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

/** A list as its file: one that people can read and change. */
export const toText = (list: Json): string => written(list, '', false) + '\n';

/** How many bytes a text has as a file. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

import {afterEnd, atEnd, closing, colon, comma, missingComma, opening} from './bracket-rules.ts';
import {placeOf} from './place.ts';
import {lineStarts, positionOf} from './position.ts';
import {scan} from './scan.ts';
import {innerQuotes, wrongString} from './string-rules.ts';
import {bareWord, comment, straySpace, wrongQuotes} from './words-rules.ts';
import type {JsonFault, JsonFaultCode} from './fault.ts';
import type {Found, Rule} from './place.ts';
import type {Stop} from './scan.ts';

/** No list is nested deeper; a text that is would fill the stack. */
const DEEPEST = 50;
const MOST_FAULTS = 10;
/** Far longer than any list, in characters: one fault is told of it, as each takes a reading of the whole. */
const LONG = 1_000_000;

/** From what says most about a place to what says least. */
const RULES: readonly Rule[] = [
  comment,
  straySpace,
  wrongString,
  atEnd,
  afterEnd,
  innerQuotes,
  closing,
  opening,
  comma,
  colon,
  wrongQuotes,
  bareWord,
  missingComma,
];

function faultAt(text: string, stop: Stop): Found {
  const place = placeOf(text, stop);
  for (const rule of RULES) {
    const found = rule(place);
    if (found) return found;
  }
  return {code: 'syntax', offset: stop.offset, value: place.rest.slice(0, 20)};
}

/** All faults, each after the text was put right where the one before it was: so none is the cause of the next. */
function allFaults(text: string): Found[] {
  const faults: Found[] = [];
  let mended = text;
  let shift = 0;
  const most = text.length > LONG ? 1 : MOST_FAULTS;
  while (faults.length < most) {
    const {stop} = scan(mended);
    if (!stop) break;
    const found = faultAt(mended, stop);
    faults.push({...found, offset: found.offset - shift});
    if (!found.repair) break;
    const {from, to, put} = found.repair;
    mended = mended.slice(0, from) + put + mended.slice(to);
    shift += put.length - (to - from);
  }
  return faults;
}

/** Where a text is nested deeper than any list; undefined where it nowhere is. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') isString = !isString;
    else if (char === '\\' && isString) at++;
    else if (isString) continue;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function found(text: string): readonly Found[] {
  const one = (code: JsonFaultCode, offset = 0): Found[] => [{code, offset}];
  if (!text.trim()) return one('empty-file');
  if (/^\s*<(?!!--[^]*-->\s*[{[])/.test(text)) return one('a-page', text.indexOf('<'));
  const deep = tooDeep(text);
  if (deep !== undefined) return one('too-deep', deep);
  // Of two values by one key the last counts, and nobody is told.
  if (isJson(text)) {
    return scan(text).twice.map(({key, offset}) => ({code: 'duplicate-key', offset, value: key}));
  }
  const faults = allFaults(text);
  return faults.length ? faults : one('syntax');
}

/** All that is wrong with a text that is meant to be JSON, where it stands: one fault of each line, and not many. */
export function jsonFaults(text: string): JsonFault[] {
  const starts = lineStarts(text);
  const byLine = new Map<number, JsonFault>();
  for (const {code, offset, value = ''} of found(text)) {
    const position = positionOf(text, offset, starts);
    if (!byLine.has(position.line)) byLine.set(position.line, {code, offset, value, ...position});
  }
  return [...byLine.values()];
}

import {scan} from './json-error.ts';
import {diagnose} from './json-rules.ts';
import {lineStarts, positionOf} from './position.ts';
import type {FindingCode} from './messages-en.ts';
import type {Diagnosis} from './json-rules.ts';
import type {Position} from './position.ts';

/** One problem of a JSON text. */
export interface JsonProblem extends Position {
  readonly code: FindingCode;
  readonly offset: number;
  /** What was found; for a bracket, also where it was opened. */
  readonly value: string;
}

/** No list is nested deeper; deeper texts overflow the parser's stack. */
const MAX_DEPTH = 50;
const MAX_PROBLEMS = 10;
/**
 * In characters. For longer texts only one problem is reported, because each further one needs a scan of the whole
 * text.
 */
const LONG = 1_000_000;

/** Finds each error after correcting the one before it, so that none is the consequence of another. */
function errorsIn(text: string): Diagnosis[] {
  const errors: Diagnosis[] = [];
  let corrected = text;
  let shift = 0;
  const max = text.length > LONG ? 1 : MAX_PROBLEMS;
  while (errors.length < max) {
    const {error} = scan(corrected);
    if (!error) break;
    const found = diagnose(error);
    errors.push({...found, offset: found.offset - shift});
    if (!found.edit) break;
    const {from, to, text: inserted} = found.edit;
    corrected = corrected.slice(0, from) + inserted + corrected.slice(to);
    shift += inserted.length - (to - from);
  }
  return errors;
}

/** The position at which a text is nested deeper than any list. */
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') isString = !isString;
    else if (char === '\\' && isString) at++;
    else if (isString) continue;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (depth > MAX_DEPTH) return at;
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

function diagnosesOf(text: string): readonly Diagnosis[] {
  if (!text.trim()) return [{code: 'empty-file', offset: 0}];
  if (/^\s*<(?!!--[^]*-->\s*[{[])/.test(text)) return [{code: 'a-page', offset: text.indexOf('<')}];
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return [{code: 'too-deep', offset: tooDeep}];
  if (isJson(text)) return scan(text).duplicates.map(({key, offset}) => ({code: 'duplicate-key', offset, value: key}));
  const errors = errorsIn(text);
  return errors.length ? errors : [{code: 'syntax', offset: 0}];
}

/**
 * Finds the problems of a JSON text: at most one per line, and at most ten. A text with a duplicate key is still JSON;
 * any other problem means that it is not.
 */
export function jsonProblems(text: string): JsonProblem[] {
  const starts = lineStarts(text);
  const byLine = new Map<number, JsonProblem>();
  for (const {code, offset, value = ''} of diagnosesOf(text)) {
    const position = positionOf(text, offset, starts);
    if (!byLine.has(position.line)) byLine.set(position.line, {code, offset, value, ...position});
  }
  return [...byLine.values()];
}

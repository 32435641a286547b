import {fileKind, jsonProblems} from '../../dist/list-problems.js';
import {isList, isObject} from './raw.ts';
import type {FileKind, JsonProblem} from '../../dist/list-problems.js';
import type {Json, RawList} from './raw.ts';

/** Why a text or a file is no list that can be edited. */
export type ReadFault =
  | {readonly code: FileKind | 'not-utf-8' | 'not-an-object' | 'no-accounts'}
  | {readonly code: 'not-json'; readonly fault: JsonProblem};

/** A list that loses something by being read: of two values by one key the first. */
export interface Lossy {
  readonly list: RawList;
  readonly text: string;
}

export type Read = {readonly list: RawList} | {readonly fault: ReadFault; readonly lossy?: Lossy};

function readValue(text: string): Read {
  const value = JSON.parse(text) as Json;
  if (isList(value)) return {list: value};
  return {fault: {code: isObject(value) ? 'no-accounts' : 'not-an-object'}};
}

/** Reads a list's text. */
export function readText(text: string): Read {
  const plain = text.replace(/^\uFEFF/, '');
  const [fault] = jsonProblems(plain);
  if (!fault) return readValue(plain);
  const {code} = fault;
  // What a server gives in place of a file that it doesn't have, and the like.
  if (code === 'empty-file' || code === 'a-page') return {fault: {code}};
  const notJson: ReadFault = {code: 'not-json', fault};
  if (code !== 'duplicate-key') return {fault: notJson};
  const read = readValue(plain);
  return 'list' in read ? {fault: notJson, lossy: {list: read.list, text: plain}} : read;
}

/** Reads a list's file. Old editors save in windows-1251, which would garble every title. */
export function readBytes(bytes: ArrayBuffer): Read {
  const kind = fileKind(new Uint8Array(bytes));
  if (kind) return {fault: {code: kind}};
  try {
    return readText(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return {fault: {code: 'not-utf-8'}};
    throw error;
  }
}

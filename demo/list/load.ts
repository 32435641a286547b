import {fileKind, jsonProblems} from '../../dist/list-problems.js';
import {toUrl} from '../shared/url.ts';
import {isList, isObject} from './raw.ts';
import type {JsonProblem} from '../../dist/list-problems.js';
import type {Json, RawList} from './raw.ts';
import type {LoadCode} from './texts.ts';

/** Why a list could not be loaded. */
export interface LoadFault {
  readonly code: LoadCode | JsonProblem['code'] | 'status';
  /** The HTTP status of the response. */
  readonly status?: number;
  /** The syntax error and its position. */
  readonly problem?: JsonProblem;
}

/** `lossy` is a list that loses data when parsed: of duplicate keys, only the last one's value survives. */
export type Loaded =
  | {readonly list: RawList}
  | {readonly fault: LoadFault; readonly lossy?: {readonly list: RawList; readonly text: string}};

/** In milliseconds. */
const TIMEOUT = 15_000;

/** Far more than any real list. */
const MAX_BYTES = 4_000_000;

const TABLE = /\.(xlsx?|xlsm|ods|csv)$/i;

function readValue(text: string): Loaded {
  const value = JSON.parse(text) as Json;
  if (isList(value)) return {list: value};
  return {fault: {code: isObject(value) ? 'no-accounts' : 'not-an-object'}};
}

/** Parses a list's JSON. */
export function readText(text: string): Loaded {
  const plain = text.replace(/^\uFEFF/, '');
  const [problem] = jsonProblems(plain);
  if (!problem) return readValue(plain);
  const {code} = problem;
  if (code === 'empty-file' || code === 'a-page') return {fault: {code}};
  const fault: LoadFault = {code, problem};
  if (code !== 'duplicate-key') return {fault};
  const read = readValue(plain);
  return 'list' in read ? {fault, lossy: {list: read.list, text: plain}} : read;
}

/** Decodes and parses a list's file. Old editors save windows-1251, which would garble every title. */
export function readBytes(bytes: ArrayBuffer): Loaded {
  const kind = fileKind(new Uint8Array(bytes));
  if (kind) return {fault: {code: kind}};
  try {
    return readText(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    return {fault: {code: 'not-utf-8'}};
  }
}

/** Normalises a typed URL: adds the scheme, and the file name to a folder. Undefined if it is invalid. */
export function toAddress(typed: string): string | undefined {
  const text = typed.trim();
  const url = /\s/.test(text) ? undefined : toUrl(/^https?:\/\//i.test(text) ? text : 'https://' + text);
  if (!url || !/\.|^localhost$|^\[/.test(url.hostname)) return undefined;
  return url.pathname.endsWith('/') ? new URL('accounts.json', url).href : url.href;
}

/** The file name in a URL. An escape sequence that isn't valid UTF-8 is kept. */
export function fileNameIn(address: string): string {
  const name = new URL(address).pathname.split('/').at(-1) || 'accounts.json';
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** Fetches a list without using the browser's cached copy: edit the version that is published now. */
export async function loadAddress(address: string): Promise<Loaded> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(address, {cache: 'no-cache', credentials: 'omit', signal});
    if (!response.ok) return {fault: {code: 'status', status: response.status}};
    return readBytes(await response.arrayBuffer());
  } catch {
    if (signal.aborted) return {fault: {code: 'too-slow'}};
    // Only an opaque request distinguishes a response blocked by CORS from no response.
    const blind = await fetch(address, {mode: 'no-cors', credentials: 'omit', signal}).catch(() => undefined);
    if (blind) return {fault: {code: 'not-allowed'}};
    return {fault: {code: navigator.onLine ? 'unreachable' : 'offline'}};
  }
}

/** Reads a local file. */
export async function loadFile(file: globalThis.File): Promise<Loaded> {
  if (TABLE.test(file.name)) return {fault: {code: 'a-table'}};
  if (file.size > MAX_BYTES) return {fault: {code: 'too-large'}};
  try {
    return readBytes(await file.arrayBuffer());
  } catch {
    // A dropped item that can't be read is a folder.
    return {fault: {code: 'a-folder'}};
  }
}

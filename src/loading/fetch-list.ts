import {parse} from '../accounts/parse.ts';
import {describe, warn} from './report.ts';
import type {Parsed} from '../accounts/parse.ts';

/** In milliseconds: a visitor who waits longer has scrolled on. */
const TIMEOUT = 5_000;
/** In bytes: 64 accounts with long texts take half of it. */
const MAX_BYTES = 65_536;

/** Why a list could not be had: `status-404` and the like for what the server answered. */
export type FailureReason =
  'network' | 'timeout' | 'too-large' | 'not-utf-8' | 'not-json' | 'not-a-list' | `status-${number}`;

/** A list that could not be had. */
export class ListError extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Requests of this page by URL. All copies of the script share them, whatever their version: so they hold bytes, which
 * never change their form, and never parsed data.
 */
const KEY = Symbol.for('official-accounts/1');
type Requests = Map<string, Promise<Uint8Array>>;
const requests = ((globalThis as unknown as Record<symbol, Requests | undefined>)[KEY] ??= new Map<
  string,
  Promise<Uint8Array>
>());

/** The same bytes are parsed, and complained of, once. */
const parsed = new WeakMap<Promise<Uint8Array>, Promise<Parsed>>();

/** Starts the request of a list, unless the page has made it already. */
export function request(url: string): Promise<Uint8Array> {
  let bytes = requests.get(url);
  if (!bytes) {
    bytes = fetchBytes(url);
    requests.set(url, bytes);
    // A failed request may be made again, by a retry. This also marks the rejection as handled.
    bytes.catch(() => requests.delete(url));
  }
  return bytes;
}

/**
 * The list at this URL, one request for all who ask.
 * @throws {ListError} when there is none to be had
 */
export function fetchList(url: string): Promise<Parsed> {
  const bytes = request(url);
  let list = parsed.get(bytes);
  if (!list) {
    list = bytes.then((all) => decode(all, url));
    parsed.set(bytes, list);
  }
  return list;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    // No prototype: a page's `Object.prototype.method = "POST"` must not reach the request.
    const response = await fetch(url, {__proto__: null, credentials: 'omit', signal} as RequestInit);
    if (!response.ok) throw new ListError(`status-${response.status}`);
    return await readBytes(response);
  } catch (error) {
    if (error instanceof ListError) throw error;
    throw new ListError(signal.aborted ? 'timeout' : 'network');
  }
}

/** Counts while it reads: a body without end must not fill the visitor's memory. */
async function readBytes(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const bytes = new Uint8Array(MAX_BYTES);
  let length = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return bytes.slice(0, length);
    if (length + chunk.value.length > MAX_BYTES) {
      void reader?.cancel();
      throw new ListError('too-large');
    }
    bytes.set(chunk.value, length);
    length += chunk.value.length;
  }
}

function decode(bytes: Uint8Array, url: string): Parsed {
  const result = parse(toJson(toText(bytes)), url);
  if (result.problems.length) warn(`${url}: ${describe(result.problems)}`);
  if (!result.list) throw new ListError('not-a-list');
  return result;
}

function toText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new ListError('not-utf-8');
  }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ListError('not-json');
  }
}

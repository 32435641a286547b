import {MAX_BYTES} from '../list/format.ts';

/** In milliseconds: a visitor who waits longer has scrolled on. */
const TIMEOUT = 5_000;
const MAX_RETRIES = 2;
/** In milliseconds: what the wait before the first retry is at most; it doubles with each. */
const RETRY_DELAY = 500;
/** In seconds: a server that asks for more is not waited for longer. */
const MAX_RETRY_AFTER = 10;

/** Why a list could not be had: `status-404` and the like for what the server answered. */
export type FailureReason =
  'offline' | 'network' | 'timeout' | 'too-large' | 'not-utf-8' | 'not-json' | 'not-a-list' | `status-${number}`;

/** A list that could not be had. */
export class ListError extends Error {
  declare readonly message: FailureReason;
  /** What the server said of when to come back, as it said it. */
  readonly retryAfter: string;

  constructor(reason: FailureReason, retryAfter = '') {
    super(reason);
    this.retryAfter = retryAfter;
  }
}

/**
 * Requests of this page by URL. All copies of the script share them, whatever their version: so they hold bytes, which
 * never change their form, and never parsed data.
 */
const KEY = Symbol.for('official-accounts/1');
type Bytes = Promise<Uint8Array>;
const requests = ((globalThis as unknown as Record<symbol, Map<string, Bytes> | undefined>)[KEY] ??= new Map<
  string,
  Bytes
>());

/**
 * The bytes of a list, one request for all who ask.
 * @param stale an answer that is no longer new enough: who comes first with it asks anew, for all
 * @throws {ListError} when there are none to be had
 */
export function fetchShared(url: string, stale?: Bytes): Bytes {
  let bytes = requests.get(url);
  if (!bytes || bytes === stale) {
    bytes = fetchWithRetries(url);
    requests.set(url, bytes);
    // A failed request may be made again. This also marks the rejection as handled.
    bytes.catch(() => requests.delete(url));
  }
  return bytes;
}

async function fetchWithRetries(url: string): Bytes {
  for (let tries = 0; ; tries++) {
    // A tab in the background, opened for later or prerendered, may never be looked at.
    // Not `hidden`, which `<form name="hidden">` hides.
    if (document.visibilityState === 'hidden')
      await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, {once: true}));
    try {
      return await fetchBytes(url);
    } catch (error) {
      const {message, retryAfter} = error as ListError;
      if (tries === MAX_RETRIES || !/^(offline|network|status-(408|429|5..))$/.test(message)) throw error;
      // Full jitter: thousands of pages must not come back to a broken server in step.
      const pause = secondsOf(retryAfter) * 1000 + Math.random() * RETRY_DELAY * 2 ** tries;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** A `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3); 0 where there is none. */
function secondsOf(retryAfter: string): number {
  const seconds = Number(retryAfter) || (Date.parse(retryAfter) - Date.now()) / 1000;
  return Math.min(Math.max(seconds || 0, 0), MAX_RETRY_AFTER);
}

async function fetchBytes(url: string): Bytes {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    // No prototype: a page's `Object.prototype.method = "POST"` must not reach the request.
    const response = await fetch(url, {__proto__: null, credentials: 'omit', signal} as RequestInit);
    if (!response.ok) throw new ListError(`status-${response.status}`, response.headers.get('retry-after') ?? '');
    return await readBytes(response);
  } catch (error) {
    if (error instanceof ListError) throw error;
    // Only a name for a failure: many connected devices are called offline (a VPN, a virtual adapter).
    throw new ListError(signal.aborted ? 'timeout' : navigator.onLine ? 'network' : 'offline');
  }
}

/** Counts while it reads: a body without end must not fill the visitor's memory. */
async function readBytes(response: Response): Bytes {
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

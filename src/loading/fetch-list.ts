import {MAX_BYTES} from '../list/format.ts';

/** In milliseconds. Visitors who wait longer have already scrolled on. */
const TIMEOUT = 5_000;
const MAX_RETRIES = 2;
/** The maximum delay before the first retry, in milliseconds; it doubles with each retry. */
const RETRY_DELAY = 500;
/** The maximum `Retry-After` that is respected, in seconds. */
const MAX_RETRY_AFTER = 10;

/** Why a list could not be loaded; `status-404` and the like are HTTP statuses. */
export type FailureReason =
  'offline' | 'network' | 'timeout' | 'too-large' | 'not-utf-8' | 'not-json' | 'not-a-list' | `status-${number}`;

/** A list could not be loaded. */
export class ListError extends Error {
  declare readonly message: FailureReason;
  /** The `Retry-After` header, or an empty string. */
  readonly retryAfter: string;

  constructor(reason: FailureReason, retryAfter = '') {
    super(reason);
    this.retryAfter = retryAfter;
  }
}

/**
 * The requests of this page by URL. All copies of the script share them, so they hold bytes: parsed data differs
 * between versions.
 */
const KEY = Symbol.for('official-accounts/1');
type Bytes = Promise<Uint8Array>;
const requests = ((globalThis as unknown as Record<symbol, Map<string, Bytes> | undefined>)[KEY] ??= new Map<
  string,
  Bytes
>());

/**
 * Fetches the bytes of a list, with one request for all callers.
 * @param stale a response that is too old: the first caller that passes it makes a new request for all
 * @throws {ListError} if the list can't be loaded
 */
export function fetchShared(url: string, stale?: Bytes): Bytes {
  let bytes = requests.get(url);
  if (!bytes || bytes === stale) {
    bytes = fetchWithRetries(url);
    requests.set(url, bytes);
    // A failed request may be repeated. This also marks the rejection as handled.
    bytes.catch(() => requests.delete(url));
  }
  return bytes;
}

async function fetchWithRetries(url: string): Bytes {
  for (let tries = 0; ; tries++) {
    // A background or prerendered tab may never become visible. Not `document.hidden`, which `<form name="hidden">`
    // overrides.
    if (document.visibilityState === 'hidden')
      await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, {once: true}));
    try {
      return await fetchBytes(url);
    } catch (error) {
      const {message, retryAfter} = error as ListError;
      if (tries === MAX_RETRIES || !/^(offline|network|status-(408|429|5..))$/.test(message)) throw error;
      // Full jitter, so that thousands of pages don't return to a failing server at the same moment.
      const delay = secondsOf(retryAfter) * 1000 + Math.random() * RETRY_DELAY * 2 ** tries;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
}

/** Parses `Retry-After`, seconds or a date (RFC 9110, 10.2.3); 0 if it is missing or invalid. */
function secondsOf(retryAfter: string): number {
  const seconds = Number(retryAfter) || (Date.parse(retryAfter) - Date.now()) / 1000;
  return Math.min(Math.max(seconds || 0, 0), MAX_RETRY_AFTER);
}

async function fetchBytes(url: string): Bytes {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    // No prototype, because a page may have set `Object.prototype.method`.
    const response = await fetch(url, {__proto__: null, credentials: 'omit', signal} as RequestInit);
    if (!response.ok) throw new ListError(`status-${response.status}`, response.headers.get('retry-after') ?? '');
    return await readBytes(response);
  } catch (error) {
    if (error instanceof ListError) throw error;
    // `onLine` only names the failure: it is false on many connected devices (VPN, virtual adapter).
    throw new ListError(signal.aborted ? 'timeout' : navigator.onLine ? 'network' : 'offline');
  }
}

/** Counts bytes while reading, so that an endless body can't fill the visitor's memory. */
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

import {readBytes} from './read.ts';
import type {Lossy, Read, ReadFault} from './read.ts';

/** Why a list could not be had. */
export type LoadFault =
  | ReadFault
  | {readonly code: 'not-an-address' | 'offline' | 'unreachable' | 'not-allowed' | 'too-slow' | 'too-large'}
  | {readonly code: 'status'; readonly status: number};

export type Loaded = Extract<Read, {list: unknown}> | {readonly fault: LoadFault; readonly lossy?: Lossy};

/** In milliseconds: one waits longer for what one asked for than a page does for a block. */
const TIMEOUT = 15_000;

/** A file far beyond what any list has: not read at all. */
const MAX_BYTES = 4_000_000;

/** The address that people mean: without a scheme, or of the folder. Undefined where it is none. */
export function toAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return undefined;
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : 'https://' + text);
    const isHost = url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[');
    if (!isHost) return undefined;
    return url.pathname.endsWith('/') ? new URL('accounts.json', url).href : url.href;
  } catch {
    return undefined;
  }
}

/** Fetches a list, anew whatever the cache holds: what is edited is what is published now. */
export async function loadAddress(address: string): Promise<Loaded> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(address, {cache: 'no-cache', credentials: 'omit', signal});
    if (!response.ok) return {fault: {code: 'status', status: response.status}};
    return readBytes(await response.arrayBuffer());
  } catch {
    if (signal.aborted) return {fault: {code: 'too-slow'}};
    if (await isThere(address, signal)) return {fault: {code: 'not-allowed'}};
    return {fault: {code: navigator.onLine ? 'unreachable' : 'offline'}};
  }
}

/** Whether a server answers at all: the browser doesn't tell a forbidden answer from none, but may ask blindly. */
async function isThere(address: string, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(address, {mode: 'no-cors', cache: 'no-cache', credentials: 'omit', signal});
    return true;
  } catch {
    return false;
  }
}

/** Reads a file of this machine. */
export async function loadFile(file: Blob): Promise<Loaded> {
  if (file.size > MAX_BYTES) return {fault: {code: 'too-large'}};
  try {
    return readBytes(await file.arrayBuffer());
  } catch {
    return {fault: {code: 'unreachable'}};
  }
}

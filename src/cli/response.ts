import {brotliDecompressSync} from 'node:zlib';
import type {Finding} from './context.ts';
import type {FindingCode} from './messages-en.ts';

/** In milliseconds, for one response with its body. */
const TIMEOUT = 10_000;
/** As in browsers; a server with more is misconfigured. */
const MAX_REDIRECTS = 10;

/** One redirect on the way to a response. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly headers: Headers;
}

export interface HttpResponse {
  /** The final address after all redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly redirects: readonly Redirect[];
  readonly bytes: Uint8Array;
  /** Whether the body is longer than the part that was read. */
  readonly isTruncated: boolean;
}

/** Why there is no response. */
export interface RequestFailure {
  readonly failure: 'timeout' | 'no-such-host' | 'refused' | 'bad-certificate' | 'too-many-redirects' | 'network';
}

export interface RequestOptions {
  /** How much of the body is read at most. */
  readonly maxBytes: number;
  readonly headers?: Record<string, string>;
  readonly timeout?: number | undefined;
}

/** Requests an address like a page of another site, and follows each redirect. Never throws. */
export async function request(
  address: string,
  {maxBytes, headers, timeout = TIMEOUT}: RequestOptions,
): Promise<HttpResponse | RequestFailure> {
  const redirects: Redirect[] = [];
  let url = address;
  const signal = AbortSignal.timeout(timeout);
  try {
    for (;;) {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: {accept: '*/*', origin: 'https://school.example', ...headers},
        signal,
      });
      const {status} = response;
      const location = response.headers.get('location');
      if (status < 300 || status === 304 || status > 399 || location === null) {
        return {url, status, headers: response.headers, redirects, ...(await readBody(response, maxBytes))};
      }
      await response.body?.cancel();
      const to = new URL(location, url).href;
      redirects.push({from: url, to, headers: response.headers});
      if (redirects.length > MAX_REDIRECTS) return {failure: 'too-many-redirects'};
      url = to;
    }
  } catch (error) {
    return {failure: signal.aborted ? 'timeout' : failureOf(error)};
  }
}

/** Counts bytes while reading: an endless body must not fill the memory. */
async function readBody(response: Response, maxBytes: number): Promise<Pick<HttpResponse, 'bytes' | 'isTruncated'>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return {bytes: Buffer.concat(chunks), isTruncated: false};
    chunks.push(chunk.value);
    length += chunk.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      return {bytes: Buffer.concat(chunks).subarray(0, maxBytes), isTruncated: true};
    }
  }
}

/** Node puts the reason into the error's cause, or into the cause's own errors if a host has several addresses. */
function failureOf(error: unknown): RequestFailure['failure'] {
  const cause = (error as {cause?: {code?: string; errors?: {code?: string}[]}}).cause;
  const code = cause?.code ?? cause?.errors?.[0]?.code ?? '';
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'no-such-host';
  if (/CERT|SELF_SIGNED|^ERR_TLS|VERIFY/.test(code)) return 'bad-certificate';
  if (/TIMEDOUT|TIMEOUT/.test(code)) return 'timeout';
  return code === 'ECONNREFUSED' ? 'refused' : 'network';
}

/** Checks that pages of other sites can read a list from a server's response, and how long they cache it. */
export function checkResponse({url, status, headers, redirects, bytes}: HttpResponse): Finding[] {
  const findings: Finding[] = redirectFindings(redirects);
  if (isPlainHttp(url)) findings.push({code: 'plain-http', at: ''});
  if (status !== 200) return [...findings, {code: 'status', at: '', value: String(status)}];
  const compression = unnamedCompression(bytes);
  if (compression) return [...findings, {code: 'packed-unsaid', at: '', value: compression}];
  // The headers of a page that is sent instead of the list say nothing about the list.
  if (isPage(bytes)) return [...findings, {code: 'web-page', at: '', value: titleOf(bytes)}];
  return [...findings, ...checkResponseHeaders(headers)];
}

const header = (headers: Headers, name: string): string => headers.get(name)?.trim() ?? '';

const CORS = 'access-control-allow-origin';

function redirectFindings(redirects: readonly Redirect[]): Finding[] {
  const last = redirects.at(-1);
  return [
    ...(last ? [{code: 'redirect', at: '', value: last.to} as const] : []),
    ...redirects
      .filter(({headers}) => !header(headers, CORS))
      .map(({from}): Finding => ({code: 'redirect-without-cors', at: '', value: from})),
  ];
}

/** A server on the same machine needs no https. */
const isPlainHttp = (url: string): boolean =>
  /^http:/i.test(url) && !/^(localhost|127\.|\[::1\])/.test(new URL(url).hostname);

function checkResponseHeaders(headers: Headers): Finding[] {
  const findings: Finding[] = [];
  const add = (code: FindingCode | undefined, value = ''): void => {
    if (code) findings.push({code, at: '', value});
  };
  add(corsProblem(header(headers, CORS)), header(headers, CORS));
  const type = header(headers, 'content-type');
  if (!/^(application\/([\w.-]+\+)?json)\s*(;|$)/i.test(type)) add('wrong-mime', type);
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) add('wrong-charset', charset);
  const caching = [header(headers, 'cache-control'), header(headers, 'expires')].filter(Boolean).join('; Expires: ');
  add(cachingProblem(headers), caching);
  if (!headers.has('etag') && !headers.has('last-modified')) add('no-validator');
  return findings;
}

function corsProblem(value: string): FindingCode | undefined {
  if (!value) return 'no-cors';
  if (value.includes(',')) return 'cors-twice';
  return value === '*' ? undefined : 'cors-other';
}

/** In seconds: a list's owner wants a change to be visible the same day. */
const MAX_AGE = 86_400;

function cachingProblem(headers: Headers): FindingCode | undefined {
  const value = header(headers, 'cache-control');
  if (/\bno-store\b/i.test(value)) return 'not-stored';
  // With an ETag, revalidation costs little.
  if (/\bno-cache\b/i.test(value)) return undefined;
  const seconds = freshness(headers);
  if (seconds === undefined) return 'no-caching';
  return seconds > MAX_AGE ? 'cached-too-long' : undefined;
}

/** How many seconds caches may use a response: the longest of several values; undefined if there is none. */
function freshness(headers: Headers): number | undefined {
  const ages = [...header(headers, 'cache-control').matchAll(/\b(?:max-age|s-maxage)\s*=\s*"?(\d+)/gi)];
  if (ages.length) return Math.max(...ages.map(([, seconds]) => Number(seconds)));
  if (!headers.has('expires')) return undefined;
  const until = Date.parse(header(headers, 'expires'));
  const now = Date.parse(header(headers, 'date'));
  // An invalid date, such as "0", means that the response has expired.
  return isNaN(until) ? 0 : (until - (isNaN(now) ? Date.now() : now)) / 1000;
}

/** Everything that matters here is at the start of the body. */
const BODY_START = 64 * 1024;

const startOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, BODY_START));

/** The first element, after comments and declarations. */
const ROOT = /^\s*(?:(?:<!--(?:(?!-->).)*-->|<\?(?:(?!\?>).)*\?>)\s*)*<(?:!doctype\s+)?([a-z][\w-]*)/is;

/**
 * Whether a body is a web page: an error page (PHP's begins with `<br />`), a sign-in page, or the home page that some
 * sites send for missing files. An SVG image is not a web page.
 */
export function isPage(bytes: Uint8Array): boolean {
  const root = ROOT.exec(startOf(bytes))?.[1];
  return root !== undefined && root.toLowerCase() !== 'svg';
}

const titleOf = (bytes: Uint8Array): string => /<title[^>]*>([^<]*)/i.exec(startOf(bytes))?.[1]?.trim() ?? '';

/** How a body is compressed without a Content-Encoding header; undefined if it isn't. */
function unnamedCompression(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start.startsWith('1f8b')) return 'gzip';
  if (start === '28b52ffd') return 'zstd';
  return isBrotli(bytes) ? 'br' : undefined;
}

/** Brotli has no signature: if the decompressed body is an object, it was compressed. */
function isBrotli(bytes: Uint8Array): boolean {
  try {
    return /^\uFEFF?\s*\{/.test(brotliDecompressSync(bytes, {maxOutputLength: BODY_START * 16}).toString());
  } catch {
    return false;
  }
}

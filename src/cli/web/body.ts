import {brotliDecompressSync} from 'node:zlib';

/** Behind it no list has anything that matters here. */
const MOST = 64 * 1024;

const startOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, MOST));

/** The first element behind comments and declarations. */
const ROOT = /^\s*(?:(?:<!--(?:(?!-->).)*-->|<\?(?:(?!\?>).)*\?>)\s*)*<(?:!doctype\s+)?([a-z][\w-]*)/is;

/**
 * Whether a body is a page for people: an error's (PHP's begins with `<br />`), a sign-in's, a site's front page that stands
 * for whatever is missing. A picture in XML is none.
 */
export function isPage(bytes: Uint8Array): boolean {
  const root = ROOT.exec(startOf(bytes))?.[1];
  return root !== undefined && root.toLowerCase() !== 'svg';
}

/** A page's title; empty where it has none. */
export const titleOf = (bytes: Uint8Array): string => /<title[^>]*>([^<]*)/i.exec(startOf(bytes))?.[1]?.trim() ?? '';

/** How a body is packed though its server doesn't say so; undefined where it isn't. */
export function packingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd) return 'zstd';
  return isBrotli(bytes) ? 'br' : undefined;
}

/** Brotli has no mark of its own: what can be unpacked, and is an object then, was packed. */
function isBrotli(bytes: Uint8Array): boolean {
  try {
    return /^\uFEFF?\s*\{/.test(brotliDecompressSync(bytes, {maxOutputLength: MOST * 16}).toString());
  } catch {
    return false;
  }
}

import {LANGUAGE} from '../shared/language.ts';
import {TEXTS} from './texts.ts';
import {inLine, withScheme} from './typed.ts';
import type * as pastedModule from '../../dist/pasted.js';
import type {Row} from './typed.ts';

/** Recognises pasted addresses. Few visitors need it, so load it when somebody focuses the rows. */
let pasted: typeof pastedModule | undefined;

export async function loadPasted(): Promise<void> {
  // If it can't be loaded (offline), the rows keep the text as typed.
  pasted ??= await import('../../dist/pasted.js').catch(() => undefined);
}

/** Shortens a URL to what people would type into a row. */
const shorten = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '').replace(/^([^/?#]+)\/$/, '$1');

/** The result of reading a pasted text. */
export interface PastedRows {
  readonly rows: readonly Row[];
  /** Lines without an address, which make no rows. */
  readonly skipped: readonly string[];
}

/**
 * Turns pasted text into rows. An address that isn't an account's is kept as it is, so that its row can name the problem;
 * so is a text without any address.
 */
export async function pastedRows(text: string): Promise<PastedRows> {
  await loadPasted();
  const asTyped: PastedRows = {rows: [{link: inLine(text), title: ''}], skipped: []};
  if (!pasted) return asTyped;
  const {hasNoAddress, readPasted} = pasted;
  const found = readPasted(text);
  const addresses = found.filter((one) => !hasNoAddress(one));
  if (!addresses.length) return asTyped;
  return {
    rows: addresses.map((one) => ({link: one.kind === 'account' ? shorten(one.url) : one.text, title: one.title})),
    skipped: found.filter(hasNoAddress).map((line) => line.text),
  };
}

/** A warning for a link that the block shows although it leads to no account; undefined if there is none. */
export function warningFor(link: string): string | undefined {
  const found = pasted?.toAccount(link);
  if (!pasted || !found || !('network' in found) || found.kind === 'account') return undefined;
  return TEXTS.own.isPage(pasted.PAGE_KINDS[found.kind][LANGUAGE], found.account && shorten(found.account));
}

/** Replaces other forms of an account's link with its canonical address. */
export function toOwnLink(link: string): string {
  const found = pasted?.toAccount(link);
  const own = found?.kind === 'account' ? shorten(found.url) : link;
  return own === shorten(withScheme(link)) ? link : own;
}

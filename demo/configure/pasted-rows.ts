import {LANGUAGE} from '../shared/language.ts';
import {TEXTS} from './texts.ts';
import {withScheme} from './typed.ts';
import type * as pastedModule from '../../dist/pasted.js';
import type {Row} from './typed.ts';

/** What reads pasted addresses. Few visitors need it, so it is loaded when somebody goes to the rows. */
let pasted: typeof pastedModule | undefined;

export async function loadPasted(): Promise<void> {
  // Without a network the rows take what is typed as it is.
  pasted ??= await import('../../dist/pasted.js').catch(() => undefined);
}

/** An address as people write it in a row. */
const shorten = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '').replace(/^([^/?#]+)\/$/, '$1');

/** The rows that a pasted text makes: what is no account comes as it is, so that its row says what it is. */
export async function pastedRows(text: string): Promise<Row[]> {
  await loadPasted();
  if (!pasted) return [{link: text.trim(), title: ''}];
  return pasted.readPasted(text).map((found) => ({
    link: found.kind === 'account' ? shorten(found.url) : found.text,
    title: found.title,
  }));
}

/** What there is to say of a link that the block shows, but that leads to no account; undefined where there is nothing. */
export function warningFor(link: string): string | undefined {
  const found = pasted?.toAccount(link);
  if (!pasted || !found || !('network' in found) || found.kind === 'account') return undefined;
  return TEXTS.own.isPage(pasted.PAGE_KINDS[found.kind][LANGUAGE], found.account && shorten(found.account));
}

/** A link with its account's own address in place of another form of it. */
export function toOwnLink(link: string): string {
  const found = pasted?.toAccount(link);
  const own = found?.kind === 'account' ? shorten(found.url) : link;
  return own === shorten(withScheme(link)) ? link : own;
}

import {toUrl} from '../../shared/url.ts';
import {withScheme} from './own.ts';

/** What people type as a colour: with the «#» that is lost in copying. Empty where it is no colour. */
export function toColor(text: string): string {
  const color = text.trim().replace(/^(?=([\da-f]{3}){1,2}$)/i, '#');
  return CSS.supports('color', color) ? color : '';
}

/** What people type as a picture's address, which works on any page. Empty where it is none. */
export function toPicture(text: string): string {
  const typed = text.trim();
  if (/^data:image\//i.test(typed)) return typed;
  const address = withScheme(typed);
  const url = /\s/.test(address) ? undefined : toUrl(address);
  return url?.protocol === 'https:' && url.hostname.includes('.') && url.pathname !== '/' ? address : '';
}

/** What people type as addresses of lists. */
export interface Lists {
  readonly urls: readonly string[];
  /** The first of what is none. */
  readonly fault?: string;
}

/**
 * Addresses of lists, by white space or commas.
 * @param folder where files lie that are named without a folder
 */
export function toLists(text: string, folder: string): Lists {
  const urls: string[] = [];
  let fault: string | undefined;
  for (const typed of text.split(/[\s,;]+/).filter(Boolean)) {
    const address = /^[\w.-]+\.json$/i.test(typed) ? new URL(typed, folder).href : withScheme(typed);
    const url = toUrl(address);
    const isHere = url?.origin === new URL(folder).origin;
    const isElsewhere = url?.protocol === 'https:' && url.hostname.includes('.') && url.pathname !== '/';
    if (url && (isHere || isElsewhere)) urls.push(url.href);
    else fault ??= typed;
  }
  return fault === undefined ? {urls} : {urls, fault};
}

/** The hosts of lists that are not those of this page's owner. */
export const hostsElsewhere = (urls: readonly string[], folder: string): string[] => [
  ...new Set(urls.map((url) => new URL(url).host).filter((host) => host !== new URL(folder).host)),
];

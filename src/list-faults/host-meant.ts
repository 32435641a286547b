import {isFreeHost, toUrl} from '../list/link.ts';

/** The host as DNS has it, where an address, or one in Cyrillic or in capitals, stands in its place; undefined where none does. */
export function hostMeant(text: string): string | undefined {
  const address = text.trim().replace(/^(?!\w+:)/, 'https://');
  const host = toUrl(address)?.hostname.replace(/\.$/, '') ?? '';
  return isFreeHost(host) ? host : undefined;
}

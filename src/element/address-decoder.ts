import {notifyTextListeners} from './texts.ts';
import {loadHosts} from './load-chunks.ts';
import type * as Hosts from '../list/address.ts';

/** What is done without the file that decodes: few lists have hosts or paths in Cyrillic, which are encoded. */
let words: Pick<typeof Hosts, 'formatUrl' | 'decodeHost'> = {
  formatUrl: (href) => href.slice('https://'.length).replace(/\/$/, ''),
  decodeHost: (host) => host,
};
let isAsked = false;

/** The first address that needs it loads what decodes it, and stays as it is until all blocks are rendered again. */
function wordsFor(address: string) {
  if (!isAsked && /xn--|%/.test(address)) {
    isAsked = true;
    loadHosts().then(
      (hosts) => {
        words = hosts;
        notifyTextListeners();
      },
      () => undefined,
    );
  }
  return words;
}

/** A host in letters. */
export const decodeHost = (host: string): string => wordsFor(host).decodeHost(host);

/** An address as people read it. */
export const formatUrl = (href: string): string => wordsFor(href).formatUrl(href);

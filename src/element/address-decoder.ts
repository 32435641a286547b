import {notifyTextListeners} from './texts.ts';
import {loadHosts} from './load-chunks.ts';
import type * as Hosts from '../list/address.ts';

/** What is done without the file that decodes: few lists have hosts or paths in Cyrillic, which are encoded. */
let decoder: Pick<typeof Hosts, 'formatUrl' | 'decodeHost'> = {
  formatUrl: (href) => href.slice('https://'.length).replace(/\/$/, ''),
  decodeHost: (host) => host,
};
let isRequested = false;

/** The first address that needs it loads what decodes it, and stays as it is until all blocks are rendered again. */
function decoderFor(address: string) {
  if (!isRequested && /xn--|%/.test(address)) {
    isRequested = true;
    loadHosts().then(
      (hosts) => {
        decoder = hosts;
        notifyTextListeners();
      },
      () => undefined,
    );
  }
  return decoder;
}

/** A host in letters. */
export const decodeHost = (host: string): string => decoderFor(host).decodeHost(host);

/** An address as people read it. */
export const formatUrl = (href: string): string => decoderFor(href).formatUrl(href);

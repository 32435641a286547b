import {notifyTextListeners} from './texts.ts';
import {loadHosts} from './load-chunks.ts';
import type * as Hosts from '../list/address.ts';

/** The decoder until address.ts is loaded: few lists have encoded hosts or paths. */
let decoder: Pick<typeof Hosts, 'formatUrl' | 'decodeHost'> = {
  formatUrl: (href) => href.slice('https://'.length).replace(/(?<![#?].*)\/$/, ''),
  decodeHost: (host) => host,
};
let isRequested = false;

/** Loads address.ts for the first encoded address, then makes all blocks render again. */
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

/** Decodes a host if necessary. */
export const decodeHost = (host: string): string => decoderFor(host).decodeHost(host);

/** Formats an address as people read it. */
export const formatUrl = (href: string): string => decoderFor(href).formatUrl(href);

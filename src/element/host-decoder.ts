import {loadHosts} from './load-codes.ts';
import type {LitElement, ReactiveController} from 'lit';

/** Gives hosts in letters. Few lists have hosts in Cyrillic, which are encoded: what decodes them comes after the first paint. */
export class HostDecoder implements ReactiveController {
  readonly #host: LitElement;
  #isAsked = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  decodeHost = (host: string): string => host;

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    if (this.#isAsked || ![renderRoot, this.#host].some((root) => root.querySelector('a[href*="xn--"]'))) return;
    this.#isAsked = true;
    loadHosts().then(
      ({decodeHost}) => {
        this.decodeHost = decodeHost;
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }
}

import {showInPlaceholder, PLACEHOLDER} from './placeholder.ts';
import type {LitElement, ReactiveController} from 'lit';
import type {OwnLink} from '../accounts/own.ts';

/** Not those that belong to a part of the block that the page fills (its heading, its footer), or to the list. */
const OWN = 'a[href]:not([slot],:scope [slot]:not(official-accounts) *)';

/** Reads the links inside the element, or inside the placeholder around it, and again whenever the page changes them. */
export class OwnLinks implements ReactiveController {
  links: readonly OwnLink[] = [];
  /** Whether the page shows the list's links by itself for as long as there is no list. */
  hasFallback = false;

  readonly #host: LitElement;
  /** What holds the links. */
  #place: Element;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.#place = this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const {parentElement} = this.#host;
    this.#place = parentElement?.matches(PLACEHOLDER) ? parentElement : this.#host;
    // The parser may connect the element before it has read what stands inside.
    this.#observer = new MutationObserver((records) => {
      // That the block has taken its place changes no link.
      if (records.some(({target, type}) => type !== 'attributes' || target !== this.#host)) this.#read();
    });
    this.#observer.observe(this.#place, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href', 'slot'],
    });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    if (this.#place !== this.#host)
      showInPlaceholder(this.#place, this.#host, this.#host.renderRoot.querySelector('section') !== null);
  }

  #read(): void {
    this.hasFallback = this.#place.querySelector(':scope>[slot=fallback]') !== null;
    this.links = [...this.#place.querySelectorAll(OWN)].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent,
    }));
    this.#host.requestUpdate();
  }
}

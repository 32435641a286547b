import {watchPage} from '../page/watch.ts';
import {PLACEHOLDER, showInPlaceholder} from './placeholder.ts';
import type {LitElement, ReactiveController} from 'lit';
import type {OwnLink} from '../accounts/own.ts';

/** Not those that belong to a part of the block that the page fills (its heading, its footer), or to the list. */
const OWN_LINKS = 'a[href]:not([slot],:scope [slot]:not(official-accounts) *)';

/** Reads the links inside an element, or inside the placeholder around it, and watches the page while the element is in it. */
export class PageController implements ReactiveController {
  links: readonly OwnLink[] = [];
  /** Whether the page shows the list's links by itself for as long as there is no list. */
  hasFallback = false;

  readonly #host: LitElement;
  readonly #onChange: (isPrinting: boolean) => void;
  /** What holds the links. */
  #place: Element;
  #stop: (() => void) | undefined;

  /** @param onChange is called when the page may look different, or is printed, or no longer */
  constructor(host: LitElement, onChange: (isPrinting: boolean) => void) {
    this.#place = this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    const {parentElement} = this.#host;
    this.#place = parentElement?.matches(PLACEHOLDER) ? parentElement : this.#host;
    const unwatch = watchPage(this.#host, this.#onChange);
    // The parser may connect the element before it has read what stands inside.
    const observer = new MutationObserver((records) => {
      // That the block has taken its place changes no link.
      if (records.some(({target, type}) => type !== 'attributes' || target !== this.#host)) this.#read();
    });
    observer.observe(this.#place, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href', 'slot'],
    });
    this.#stop = () => {
      unwatch();
      observer.disconnect();
    };
    this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
    // It holds the elements around the block, which may have gone from the page.
    this.#stop = undefined;
  }

  hostUpdated(): void {
    if (this.#place !== this.#host)
      showInPlaceholder(this.#place, this.#host, this.#host.renderRoot.querySelector('section') !== null);
  }

  #read(): void {
    this.hasFallback = this.#place.querySelector(':scope>[slot=fallback]') !== null;
    this.links = [...this.#place.querySelectorAll(OWN_LINKS)].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent,
    }));
    this.#host.requestUpdate();
  }
}

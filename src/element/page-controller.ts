import {watchPage} from '../page/watch.ts';
import type {LitElement, ReactiveController} from 'lit';
import type {OwnLink} from '../accounts/own.ts';

/** Not those that belong to a part of the block that the page fills (its heading, its footer), or to the list. */
const OWN_LINKS = 'a[href]:not([slot],:scope [slot]:not(official-accounts) *)';

/** Reads the links inside an element, and watches the page while the element is in it. */
export class PageController implements ReactiveController {
  links: readonly OwnLink[] = [];
  /** Whether the page shows the list's links by itself for as long as there is no list. */
  hasFallback = false;

  readonly #host: LitElement;
  readonly #onChange: (isPrinting: boolean) => void;
  #stop: (() => void) | undefined;

  /** @param onChange is called when the page may look different, or is printed, or no longer */
  constructor(host: LitElement, onChange: (isPrinting: boolean) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    const unwatch = watchPage(this.#host, this.#onChange);
    // The parser may connect the element before it has read what stands inside.
    const observer = new MutationObserver(() => {
      this.#read();
    });
    observer.observe(this.#host, {
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

  #read(): void {
    this.hasFallback = this.#host.querySelector(':scope>[slot=fallback]') !== null;
    this.links = [...this.#host.querySelectorAll(OWN_LINKS)].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent,
    }));
    this.#host.requestUpdate();
  }
}

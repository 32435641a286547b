import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {OwnLink} from '../accounts/own.ts';

/** Reads the links inside the element, and again whenever the page changes them. */
export class OwnLinks implements ReactiveController {
  links: readonly OwnLink[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The parser may connect the element before it has read what stands inside.
    this.#observer = new MutationObserver(() => {
      this.#read();
    });
    this.#observer.observe(this.#host, {
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

  #read(): void {
    this.links = [...this.#host.querySelectorAll('a[href]')]
      .filter((link) => !isSlotted(link, this.#host))
      .map((link) => ({href: link.getAttribute('href') ?? '', text: link.textContent}));
    this.#host.requestUpdate();
  }
}

/** Whether a link belongs to a part of the block that the page fills: its heading or its footer. */
const isSlotted = (link: Element, host: Element): boolean => {
  const slotted = link.closest('[slot]');
  return slotted !== null && host.contains(slotted) && slotted !== host;
};

import {watchPage} from '../host-page/watch.ts';
import {containerOf, showInPlaceholder} from './placeholder.ts';
import {textListeners} from './texts.ts';
import type {LitElement, ReactiveController} from 'lit';
import type {OwnLink} from '../list/own.ts';

/** Not those that belong to a part of the block that the page fills (its heading, its footer), or to the list. */
const OWN_LINKS = 'a[href]:not([slot],:scope [slot]:not(official-accounts) *)';

/** Reads what the page has put inside an element, and watches the page while the element is in it. */
export class PageController implements ReactiveController {
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
    const update = (): void => {
      this.#host.requestUpdate();
    };
    const unwatch = watchPage(this.#host, this.#onChange);
    // The parser may connect the element before it has read what stands inside.
    const observer = new MutationObserver(update);
    observer.observe(containerOf(this.#host), {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href', 'slot'],
    });
    textListeners.set(this.#host, update);
    this.#stop = () => {
      unwatch();
      textListeners.delete(this.#host);
      observer.disconnect();
    };
    update();
  }

  hostDisconnected(): void {
    this.#stop?.();
    // It holds the elements around the block, which may have gone from the page.
    this.#stop = undefined;
  }

  hostUpdated(): void {
    showInPlaceholder(this.#host, this.#host.renderRoot.querySelector('section') !== null);
  }

  /** The school's own accounts. */
  get links(): readonly OwnLink[] {
    return [...containerOf(this.#host).querySelectorAll(OWN_LINKS)].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent,
    }));
  }

  /** Whether the page fills a slot by an element of its own. */
  fills(slot: string): boolean {
    return [this.#host, containerOf(this.#host)].some((at) => at.querySelector(`:scope>[slot=${slot}]`));
  }
}

import {watchPage} from '../host-page/watch.ts';
import {containerOf, showInPlaceholder} from './placeholder.ts';
import {textListeners} from './texts.ts';
import type {LitElement, ReactiveController} from 'lit';
import type {OwnLink} from '../list/own.ts';

/** The school's own links: not those in slots, which belong to the heading, the footer or the list. */
const OWN_LINKS = 'a[href]:not([slot],:scope [slot]:not(official-accounts) *)';

/** Reads the content that the page has put into an element, and watches the page while the element is connected. */
export class PageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onChange: (isPrinting: boolean) => void;
  #stop: (() => void) | undefined;

  /** @param onChange called when the page's appearance may have changed, and before and after printing */
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
    // The parser may connect the element before it has parsed its content.
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
    // Drop the reference to the elements around the block, so that they can be garbage-collected.
    this.#stop = undefined;
  }

  hostUpdated(): void {
    showInPlaceholder(this.#host, this.#host.renderRoot.querySelector('section') !== null);
  }

  /** The links to the school's own accounts. */
  get links(): readonly OwnLink[] {
    return [...containerOf(this.#host).querySelectorAll(OWN_LINKS)].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.textContent,
    }));
  }

  /** Whether the page fills a slot. */
  fills(slot: string): boolean {
    return [this.#host, containerOf(this.#host)].some((at) => at.querySelector(`:scope>[slot=${slot}]`));
  }
}

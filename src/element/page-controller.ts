import {watchPage} from '../page/watch.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Watches the page around an element while it is connected. */
export class PageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (isPrinting: boolean) => void;
  #unwatch: (() => void) | undefined;

  /** @param onChange is called when the page may look different, or is printed, or no longer */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: (isPrinting: boolean) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchPage(this.#host, this.#onChange);
    // It may have been moved to a place of another colour or language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    // It holds the elements around the block, which may have gone from the page.
    this.#unwatch = undefined;
  }
}

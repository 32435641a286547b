import {toUrl} from '../list/link.ts';
import {ListStore} from '../loading/list-store.ts';
import {warn} from '../loading/report.ts';
import {AccountsErrorEvent, AccountsLoadEvent} from './events.ts';
import {splitUrls} from './options.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {AccountList} from '../list/model.ts';
import type {ListState} from '../loading/list-state.ts';

/** An element that shows lists. */
interface Host extends ReactiveControllerHost, HTMLElement {
  src: string | null | undefined;
  list: AccountList | undefined;
}

/** Opens a store for an element's lists, and dispatches its events. */
export class ListController implements ReactiveController {
  readonly #host: Host;
  #store: ListStore | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = this.#store?.watch();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  retry = (): void => {
    this.#store?.refresh();
  };

  /** Stops loading. */
  close(): void {
    this.#store?.close();
    this.#unwatch?.();
  }

  get state(): ListState {
    return this.#store?.state ?? {status: 'loading'};
  }

  /** Opens the element's current lists. Called before a render, so that it already includes baked and stored lists. */
  open(): void {
    const host = this.#host;
    this.close();
    this.#store = new ListStore({
      onChange: () => {
        host.requestUpdate();
      },
      onLoad: (...details) => {
        this.#dispatch(new AccountsLoadEvent(...details));
      },
      onError: (...details) => {
        this.#dispatch(new AccountsErrorEvent(...details));
      },
    });
    // Without a readable list the element fetches one.
    if (!host.list || !this.#store.show(host.list)) this.#store.open(splitUrls(host.src).flatMap(absolute));
    if (host.isConnected) this.#unwatch = this.#store.watch();
  }

  /** Dispatches an event after its cause is rendered. */
  #dispatch(event: Event): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }
}

const absolute = (address: string): string[] => {
  const url = toUrl(address, document.baseURI);
  if (url) return [url.href];
  warn(`src="${address}" is not an address`);
  return [];
};

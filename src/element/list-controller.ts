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

/** Opens a store for the lists that an element names, another one when it names others, and passes on what it reports. */
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

  /** Loads nothing more. */
  close(): void {
    this.#store?.close();
    this.#unwatch?.();
  }

  get state(): ListState {
    return this.#store?.state ?? {status: 'loading'};
  }

  /** Gets the lists that the element names now. Before it is rendered, so that what is in hand at once is in the first rendering. */
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
    // A list that can't be read is as none.
    if (!host.list || !this.#store.show(host.list)) this.#store.open(splitUrls(host.src).flatMap(absolute));
    if (host.isConnected) this.#unwatch = this.#store.watch();
  }

  /** Dispatches the event of what has happened once it can be seen. */
  #dispatch(event: Event): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }
}

const absolute = (address: string): string[] => {
  const url = toUrl(address, document.baseURI);
  if (url) return [url.href];
  warn(`src="${address}" is no address`);
  return [];
};

import {toUrl} from '../accounts/link.ts';
import {ListStore} from '../loading/list-store.ts';
import {warn} from '../loading/report.ts';
import {AccountsErrorEvent, AccountsLoadEvent} from './events.ts';
import {splitUrls} from './options.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {AccountList} from '../accounts/model.ts';
import type {ListState} from '../loading/list-state.ts';

/** An element that shows lists. */
interface Host extends ReactiveControllerHost, HTMLElement {
  src: string | null | undefined;
  list: AccountList | undefined;
}

/** Opens a store for the lists that an element names, another one when it names others, and passes on what it tells. */
export class ListController implements ReactiveController {
  readonly #host: Host;
  #store: ListStore | undefined;
  #list: AccountList | undefined;
  #src: string | null | undefined;
  #unwatch: (() => void) | undefined;
  #events: Event[] = [];

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

  /** Dispatches the events of what has happened, once it can be seen. */
  dispatchEvents(): void {
    for (const event of this.#events.splice(0)) this.#host.dispatchEvent(event);
  }

  retry = (): void => {
    this.#store?.refresh();
  };

  /** Loads nothing more. */
  close(): void {
    this.#store?.close();
  }

  /**
   * The state of the lists that the element names now. Asked before each rendering, so that what is in hand at once is
   * in the first one; moving the element changes nothing here.
   */
  state(): ListState {
    const host = this.#host;
    const {list, src} = host;
    if (!this.#store || list !== this.#list || src !== this.#src) {
      this.#list = list;
      this.#src = src;
      this.#store?.close();
      this.#unwatch?.();
      this.#store = new ListStore({
        onChange: () => {
          host.requestUpdate();
        },
        onLoad: (list, problems, from) => this.#events.push(new AccountsLoadEvent(list, problems, from)),
        onError: (url, reason) => this.#events.push(new AccountsErrorEvent(url, reason)),
      });
      // A list that can't be read is as none.
      if (!list || !this.#store.show(list)) this.#store.open(splitUrls(src).flatMap(absolute));
      if (host.isConnected) this.#unwatch = this.#store.watch();
    }
    return this.#store.state;
  }
}

const absolute = (address: string): string[] => {
  const url = toUrl(address, document.baseURI);
  if (url) return [url.href];
  warn(`src="${address}" is no address`);
  return [];
};

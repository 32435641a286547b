import {toLists} from '../configure/typed.ts';
import {HERE} from './folder.ts';
import {ListError, loadLists} from './load-lists.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {AccountList} from '../../dist/index.js';

/** How long a pause in typing an address is before its list is loaded, in milliseconds. */
const PAUSE = 400;

/** Loads the lists that a page is set to, and loads others when that changes. The last answer that was asked for counts. */
export class ListLoader implements ReactiveController {
  lists: readonly AccountList[] = [];
  status: 'loading' | 'ready' | 'failed' = 'loading';
  /** The address of the list that could not be loaded. */
  failedUrl = '';
  readonly #host: ReactiveControllerHost;
  readonly #src: () => string;
  #urls: readonly string[] = [];
  #timer = 0;

  /** @param src gives the addresses as people type them; where there is none, the list beside the page is loaded */
  constructor(host: ReactiveControllerHost, src: () => string) {
    this.#host = host;
    this.#src = src;
    host.addController(this);
  }

  hostUpdate(): void {
    const {urls} = toLists(this.#src(), HERE);
    const wanted = urls.length ? urls : [new URL('accounts.json', HERE).href];
    if (wanted.join() === this.#urls.join()) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#load(), this.#urls.length ? PAUSE : 0);
    this.#urls = wanted;
  }

  retry(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const urls = this.#urls;
    const answer = await loadLists(urls).catch((error: unknown) => error);
    if (urls !== this.#urls) return;
    this.lists = Array.isArray(answer) ? (answer as AccountList[]) : [];
    this.status = Array.isArray(answer) ? 'ready' : 'failed';
    this.failedUrl = answer instanceof ListError ? answer.url : urls.join(' ');
    this.#host.requestUpdate();
  }
}

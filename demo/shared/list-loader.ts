import {html} from 'lit';
import {localized} from './language.ts';
import {listUrls, loadLists} from './load-lists.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {AccountList} from '../../dist/index.js';
import type {PageSettings} from './page-settings.ts';

/** How long a pause in typing an address is before its list is loaded, in milliseconds. */
const PAUSE = 400;

const TEXTS = localized({
  ru: {
    failed: (url: string) => `Список не загрузился: ${url}. Свои аккаунты остались.`,
    retry: 'Попробовать ещё раз',
    loading: 'Загружаем список…',
  },
  en: {
    failed: (url: string) => `The list could not be loaded: ${url}. Your own accounts are still here.`,
    retry: 'Try again',
    loading: 'The list is loading…',
  },
});

export const LOADING = TEXTS.loading;

/** Loads the lists that a page is set to, and loads others when that changes. The last answer that was asked for counts. */
export class ListLoader implements ReactiveController {
  lists: readonly AccountList[] = [];
  status: 'loading' | 'ready' | 'failed' = 'loading';
  readonly #host: ReactiveControllerHost;
  readonly #settings: PageSettings;
  #urls: readonly string[] = [];
  /** The address of the list that could not be loaded. */
  #failedUrl = '';
  #timer = 0;

  constructor(host: ReactiveControllerHost, settings: PageSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostUpdate(): void {
    const urls = listUrls(this.#settings.values);
    if (urls.join() === this.#urls.join()) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#load(), this.#urls.length ? PAUSE : 0);
    this.#urls = urls;
  }

  /** Says that a list could not be loaded, where that is so. */
  failureTemplate(): unknown {
    const isFailed = this.status === 'failed';
    return html`<div class="failure" id="failure" role="alert" ?hidden=${!isFailed}>
      <p>${isFailed ? TEXTS.failed(this.#failedUrl) : ''}</p>
      <button type="button" class="quiet" id="retry" @click=${() => void this.#load()}>${TEXTS.retry}</button>
    </div>`;
  }

  async #load(): Promise<void> {
    const urls = this.#urls;
    try {
      const lists = await loadLists(urls);
      if (urls === this.#urls) this.#set(lists, 'ready');
    } catch (error) {
      if (urls === this.#urls) this.#set([], 'failed', (error as Error).message);
    }
  }

  #set(lists: readonly AccountList[], status: 'ready' | 'failed', failedUrl = ''): void {
    this.lists = lists;
    this.status = status;
    this.#failedUrl = failedUrl;
    this.#host.requestUpdate();
  }
}

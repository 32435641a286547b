import {html} from 'lit';
import {localized} from './language.ts';
import {listUrls, loadLists} from './load-lists.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {AccountList} from '../../dist/index.js';
import type {PageSettings} from './page-settings.ts';

/** The debounce while somebody types a list's address, in milliseconds. */
const PAUSE = 400;

const TEXTS = localized({
  ru: {loading: 'Загружаем список…', ownStay: ' Свои аккаунты остались.', retry: 'Попробовать ещё раз'},
  en: {loading: 'Loading the list…', ownStay: ' Your own accounts are still here.', retry: 'Try again'},
});

export const LOADING = TEXTS.loading;

/** Loads what a page needs, and reloads when its needs change. Only the latest request counts. */
export class Loader<T> implements ReactiveController {
  /** The latest value; undefined if nothing is needed or loading failed. */
  value: T | undefined;
  status: 'loading' | 'ready' | 'failed' | 'retrying' = 'loading';
  readonly #host: ReactiveControllerHost;
  readonly #needs: () => readonly string[];
  readonly #load: (needed: readonly string[]) => Promise<T>;
  #needed: readonly string[] | undefined;
  #fault = '';
  #timer = 0;

  /**
   * @param needs returns the URLs needed
   * @param load rejects with an error whose message is shown to the visitor
   */
  constructor(
    host: ReactiveControllerHost,
    needs: () => readonly string[],
    load: (needed: readonly string[]) => Promise<T>,
  ) {
    this.#host = host;
    this.#needs = needs;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate(): void {
    const needed = this.#needs();
    if (needed.join() === this.#needed?.join()) return;
    clearTimeout(this.#timer);
    this.status = needed.length ? 'loading' : 'ready';
    if (needed.length) this.#timer = window.setTimeout(() => void this.#start(), this.#needed?.length ? PAUSE : 0);
    else this.value = undefined;
    this.#needed = needed;
  }

  /** The error message with a retry button, if loading has failed. Its section needs a `tabindex`, for the focus. */
  failureTemplate(consequence = TEXTS.ownStay): unknown {
    const isRetrying = this.status === 'retrying';
    const fault = this.#fault && this.#fault + consequence;
    return html`<div class="failure" id="failure" role="alert" ?hidden=${this.status !== 'failed' && !isRetrying}>
      <p>${isRetrying ? LOADING : fault}</p>
      <button type="button" class="quiet" id="retry" @click=${this.#retry}>${TEXTS.retry}</button>
    </div>`;
  }

  readonly #retry = (): void => {
    this.status = 'retrying';
    this.#host.requestUpdate();
    void this.#start();
  };

  readonly #start = async (): Promise<void> => {
    const needed = this.#needed ?? [];
    const answer = await this.#load(needed).catch((error: unknown) => error as Error);
    if (needed !== this.#needed) return;
    const isFailed = answer instanceof Error;
    // The button is about to go, and the focus with it.
    const {activeElement} = document;
    if (!isFailed && activeElement?.id === 'retry') {
      activeElement.closest<HTMLElement>('[tabindex]')?.focus({preventScroll: true});
    }
    this.status = isFailed ? 'failed' : 'ready';
    this.value = isFailed ? undefined : answer;
    this.#fault = isFailed ? answer.message : '';
    this.#host.requestUpdate();
  };
}

/** Loads the lists named in a page's settings. */
export class ListLoader extends Loader<readonly AccountList[]> {
  constructor(host: ReactiveControllerHost, settings: PageSettings) {
    super(host, () => listUrls(settings.values), loadLists);
  }

  /** Shows the page when there is something to show. */
  hostUpdated(): void {
    if (this.status !== 'loading') document.documentElement.setAttribute('data-started', '');
  }

  get lists(): readonly AccountList[] {
    return this.value ?? [];
  }
}

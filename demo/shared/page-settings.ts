import {html} from 'lit';
import {settingField} from '../configure/setting-field.ts';
import {readAddress, toHash} from '../configure/setting.ts';
import {EMPTY_HISTORY, redo, remember, undo} from './history.ts';
import {localized} from './language.ts';
import {replaceAddress} from './page-address.ts';
import {Store} from './store.ts';
import {UndoKeys} from './undo-keys.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Address, Setting, Values} from '../configure/setting.ts';
import type {History, Step} from './history.ts';

const TEXTS = localized({
  ru: {undo: 'Отменить', redo: 'Вернуть', more: 'Ещё настройки'},
  en: {undo: 'Undo', redo: 'Redo', more: 'More settings'},
});

interface State {
  readonly address: Address;
  /** The settings of this page and of the others, which the address carries along. */
  readonly values: Values;
  readonly history: History<Values>;
}

const stateOf = (address: Address, history: History<Values>): State => ({
  address,
  values: {...Object.fromEntries(address.rest), ...address.values},
  history,
});

/** The settings of a page: they are in its address, and every change can be undone. */
export class PageSettings implements ReactiveController {
  readonly #settings: readonly Setting[];
  readonly #store: Store<State>;
  #isUnfolded = false;

  constructor(host: ReactiveControllerHost, settings: readonly Setting[]) {
    this.#settings = settings;
    this.#store = new Store(stateOf(readAddress(location.hash, settings), EMPTY_HISTORY));
    this.#store.watch(host);
    new UndoKeys(host, this);
    host.addController(this);
  }

  /** They are the same object until one of them changes. */
  get values(): Values {
    return this.#store.state.values;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    replaceAddress(toHash(this.#store.state.address, this.#settings));
  }

  /** @param isTyped whether what follows it soon is the same step for undo */
  readonly set = (name: string, value: string, isTyped = this.#isTyped(name)): void => {
    const {address, history} = this.#store.state;
    const values = {...address.values, [name]: value};
    this.#store.state = stateOf(
      {...address, values},
      remember(history, address.values, isTyped ? name : '', Date.now()),
    );
  };

  readonly undo = (): void => {
    const {address, history} = this.#store.state;
    this.#go(undo(history, address.values));
  };

  readonly redo = (): void => {
    const {address, history} = this.#store.state;
    this.#go(redo(history, address.values));
  };

  /** The form of all settings, with undo and redo. */
  formTemplate(label: string, content: unknown): unknown {
    const {past, future} = this.#store.state.history;
    return html`<form class="settings" aria-label=${label} @submit=${(event: Event) => event.preventDefault()}>
      <div class="tools">
        <button
          type="button"
          class="tool back"
          id="undo"
          aria-label=${TEXTS.undo}
          title="${TEXTS.undo} (Ctrl+Z)"
          ?disabled=${!past.length}
          @click=${this.undo}
        ></button>
        <button
          type="button"
          class="tool forth"
          id="redo"
          aria-label=${TEXTS.redo}
          title="${TEXTS.redo} (Ctrl+Y)"
          ?disabled=${!future.length}
          @click=${this.redo}
        ></button>
      </div>
      ${content}
    </form>`;
  }

  groupTemplate(heading: string, settings: readonly Setting[]): unknown {
    return html`<section class="group">
      <h2>${heading}</h2>
      ${this.fields(settings)}
    </section>`;
  }

  /** Settings that are folded until somebody or a link sets one of them. */
  foldedTemplate(settings: readonly Setting[]): unknown {
    this.#isUnfolded ||= settings.some(({name, initial}) => this.values[name] !== initial);
    return html`<details class="group" id="more" ?open=${this.#isUnfolded}>
      <summary><h2>${TEXTS.more}</h2></summary>
      ${this.fields(settings)}
    </details>`;
  }

  fields(settings: readonly Setting[]): unknown {
    return settings.map((setting) => settingField(setting, this.values, this.set));
  }

  readonly #read = (): void => {
    const {address, history} = this.#store.state;
    this.#store.state = stateOf(
      readAddress(location.hash, this.#settings),
      remember(history, address.values, '', Date.now()),
    );
  };

  #isTyped(name: string): boolean {
    const kind = this.#settings.find((setting) => setting.name === name)?.kind;
    return kind !== 'choice' && kind !== 'several' && kind !== 'switch';
  }

  #go(step: Step<Values> | undefined): void {
    if (step) this.#store.state = stateOf({...this.#store.state.address, values: step.state}, step.history);
  }
}

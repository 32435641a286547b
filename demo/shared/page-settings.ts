import {html, nothing} from 'lit';
import {settingField} from '../configure/setting-field.ts';
import {changedIn, initialValues, readAddress, toHash} from '../configure/setting.ts';
import {faultIn} from '../configure/typed.ts';
import {FaultDelay} from './fault-delay.ts';
import {HERE} from './folder.ts';
import {EMPTY_HISTORY, redo, remember, undo} from './history.ts';
import {say} from './language.ts';
import {undoButton} from './undo-button.ts';
import {UndoKeys} from './undo-keys.ts';
import {listenToWindow} from './window-events.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Group, Setting, Values} from '../configure/setting.ts';
import type {History, Step} from './history.ts';
import type {SettingChange} from './setting-change.ts';

const TEXTS = {
  more: say('Ещё настройки', 'More settings'),
  faulty: (labels: readonly string[]) =>
    say(`Исправьте: «${labels.join('», «')}»`, `To be corrected: “${labels.join('”, “')}”`),
};

/**
 * How long to wait before retrying a URL update that the browser refused, in milliseconds: Safari allows 100 per 10
 * seconds.
 */
const RETRY = 1_000;

/** The settings of a page. They are stored in its URL, edited by its controls, and every change can be undone. */
export class PageSettings implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settings: readonly Setting[];
  readonly #views: readonly Setting[];
  readonly #delay: FaultDelay;
  #changed = '';
  #values: Values;
  #history: History<Values> = EMPTY_HISTORY;
  #isUnfolded = false;
  /** How many of the collapsed settings were changed at the last render. */
  #setInFolded = 0;
  #timer = 0;

  /** @param views settings that undo and reset leave alone */
  constructor(host: ReactiveControllerHost, settings: readonly Setting[], views: readonly Setting[] = []) {
    this.#host = host;
    this.#settings = [...settings, ...views];
    this.#views = views;
    this.#values = readAddress(location.hash, this.#settings);
    new UndoKeys(host, this);
    this.#delay = new FaultDelay(host);
    listenToWindow(host, {hashchange: this.#read, 'setting-change': this.#change, change: () => this.#delay.end()});
    host.addController(this);
  }

  /**
   * The settings of this page and those of other pages carried in its URL. The same object until one of them changes.
   */
  get values(): Values {
    return this.#values;
  }

  hostUpdated(): void {
    this.#writeAddress();
  }

  /** @param isTyped whether to merge changes in quick succession into one undo step */
  set(name: string, value: string, isTyped = false): void {
    const values = {...this.#values, [name]: value};
    // A checkbox for all may need to be checked again even if no value has changed.
    const isUnchanged = value === this.#values[name];
    if (isUnchanged || this.#views.some((view) => view.name === name)) this.#update(values, this.#history);
    else this.#replace(values, isTyped ? name : '');
  }

  /** Sets a value that the page starts with: there is nothing to undo. */
  start(name: string, value: string): void {
    this.#update({...this.#values, [name]: value}, this.#history);
  }

  readonly undo = (): void => this.#go(undo(this.#history, this.#values));

  readonly redo = (): void => this.#go(redo(this.#history, this.#values));

  readonly reset = (): void => this.#replace(this.#withViews(initialValues(this.#settings)));

  /**
   * The form with all settings, undo and redo.
   * @param tool content next to the undo and redo buttons
   */
  formTemplate(label: string, content: unknown, tool: unknown = nothing): unknown {
    return html`<form
      class="settings"
      id="settings"
      aria-label=${label}
      @submit=${(event: Event) => event.preventDefault()}
    >
      <div class="tools">
        ${undoButton('undo', !this.#history.past.length, this.undo, 'tool')}
        ${undoButton('redo', !this.#history.future.length, this.redo, 'tool')} ${tool}
      </div>
      ${content}
    </form>`;
  }

  groupTemplate({heading, settings}: Group): unknown {
    return html`<section class="group">
      <h2>${heading}</h2>
      ${this.fields(settings)}
    </section>`;
  }

  /**
   * Settings that are collapsed until somebody expands them, or a link or an undo changes one of them. Collapsed again,
   * they are named if they have an error, because the snippet does without their values.
   */
  foldedTemplate(settings: readonly Setting[]): unknown {
    const set = changedIn(settings, this.#values).length;
    this.#isUnfolded ||= set > this.#setInFolded;
    this.#setInFolded = set;
    const faulty = settings.filter((setting) => faultIn(setting, this.#values[setting.name] ?? '', HERE));
    const fault = faulty.length && !this.#isUnfolded ? TEXTS.faulty(faulty.map(({label}) => label)) : '';
    return html`<details class="group" id="folded" .open=${this.#isUnfolded} @toggle=${this.#toggle}>
      <summary>
        <h2>${TEXTS.more}</h2>
        <span class="fault" aria-live="polite" .textContent=${fault}></span>
      </summary>
      ${this.fields(settings)}
    </details>`;
  }

  fields(settings: readonly Setting[]): unknown {
    return settings.map((setting) =>
      settingField(setting, this.#values, setting.name === this.#changed && !this.#delay.isDue),
    );
  }

  readonly #toggle = ({target}: Event): void => {
    this.#isUnfolded = (target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  readonly #change = ({detail: {name, value, wasMarked}}: CustomEvent<SettingChange>): void => {
    this.set(name, value, wasMarked !== undefined);
    this.#changed = name;
    if (wasMarked === false) this.#delay.start(wasMarked);
    else this.#delay.end();
  };

  readonly #read = (): void => this.#replace(readAddress(location.hash, this.#settings));

  readonly #writeAddress = (): void => {
    clearTimeout(this.#timer);
    const hash = toHash(this.#values, this.#settings);
    if (hash === location.hash) return;
    try {
      history.replaceState(history.state, '', location.pathname + location.search + hash);
    } catch {
      this.#timer = window.setTimeout(this.#writeAddress, RETRY);
    }
  };

  #withViews(values: Values): Values {
    return {
      ...this.#values,
      ...values,
      ...Object.fromEntries(this.#views.map(({name}) => [name, this.#values[name] ?? ''])),
    };
  }

  #go(step: Step<Values> | undefined): void {
    if (step) this.#update(this.#withViews(step.state), step.history);
  }

  /** @param typed the setting being typed */
  #replace(values: Values, typed = ''): void {
    this.#update(values, remember(this.#history, this.#values, typed, Date.now()));
  }

  #update(values: Values, history: History<Values>): void {
    this.#values = values;
    this.#history = history;
    this.#host.requestUpdate();
  }
}

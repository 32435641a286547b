import {html, nothing} from 'lit';
import {HERE} from '../shared/folder.ts';
import {filesAddress, filesFolder} from '../shared/files-address.ts';
import {replaceAddress} from '../shared/page-address.ts';
import {PageElement} from '../shared/page-element.ts';
import '../shared/site-header.ts';
import {Store} from '../shared/store.ts';
import {UndoKeys} from '../shared/undo-keys.ts';
import {fetchAttributes, groupsOf} from './attributes.ts';
import {DEMO_SETTINGS} from './demo-settings.ts';
import './frame-edge.ts';
import {SnippetController} from './make-snippet.ts';
import './page-preview.ts';
import {IS_NARROW} from './page-preview.ts';
import {readAddress, toHash} from './setting.ts';
import './settings-panel.ts';
import './snippet-section.ts';
import {change, redoChange, replace, reset, startState, undoChange} from './state.ts';
import {TEXTS} from './texts.ts';
import type {SettingChangeEvent} from './setting-field.ts';
import type {Group, Setting} from './setting.ts';
import type {State} from './state.ts';

/** How much of the window the snippet may take before the page scrolls as a whole. */
const MOST = 0.45;

/** The largest letters with which a laptop's window has room for the snippet below the preview, in pixels. */
const LARGE = 22;

/** The page where one sets the block, sees it, and copies the code for one's site. */
export class ConfigurePage extends PageElement {
  static override properties = {groups: {state: true}, hasFailed: {state: true}};

  /** The block's settings; none until they are loaded. */
  declare private groups: readonly Group[];
  /** Whether they could not be loaded. */
  declare private hasFailed: boolean;

  readonly #store = new Store<State>(startState({}, new URLSearchParams()));
  readonly #snippets = new SnippetController(this);
  readonly #narrow = matchMedia(IS_NARROW);
  #hasStarted = false;
  readonly #observer = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.groups = [];
    this.hasFailed = false;
    this.#store.watch(this);
    filesAddress.watch(this);
    new UndoKeys(this, {undo: () => this.#undo(), redo: () => this.#redo()});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = TEXTS.title;
    addEventListener('hashchange', this.#readAddress);
    addEventListener('resize', this.#fit);
    this.#narrow.addEventListener('change', this.#order);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
    removeEventListener('resize', this.#fit);
    this.#narrow.removeEventListener('change', this.#order);
    this.#observer.disconnect();
  }

  /** The block's settings. */
  get #block(): readonly Setting[] {
    return this.groups.flatMap(({settings}) => settings);
  }

  get #settings(): readonly Setting[] {
    return [...this.#block, ...DEMO_SETTINGS];
  }

  async #load(): Promise<void> {
    this.hasFailed = false;
    try {
      this.groups = groupsOf(await fetchAttributes(HERE));
    } catch (error) {
      console.error(error);
      this.hasFailed = true;
      document.documentElement.setAttribute('data-failed', '');
      return;
    }
    const {values, rest} = readAddress(location.hash, this.#settings);
    this.#store.state = startState(values, rest);
  }

  readonly #readAddress = (): void => {
    const {values, rest} = readAddress(location.hash, this.#settings);
    this.#store.state = {...replace(this.#store.state, values, Date.now()), rest};
  };

  readonly #set = (name: string, value: string): void => {
    const {state} = this.#store;
    const setting = this.#block.find((one) => one.name === name);
    this.#store.state = setting
      ? change(state, setting, value, Date.now())
      : // Another site takes another form of the snippet.
        {...state, values: {...state.values, ...(name === 'site' && {form: ''}), [name]: value}};
    // A box that the visitor has switched off may have to be switched on again.
    this.requestUpdate();
  };

  readonly #undo = (): void => {
    this.#store.state = undoChange(this.#store.state, this.#block);
  };

  readonly #redo = (): void => {
    this.#store.state = redoChange(this.#store.state, this.#block);
  };

  readonly #reset = (): void => {
    this.#store.state = reset(this.#store.state, this.#block, Date.now());
  };

  readonly #togglePin = (): void => {
    const {state} = this.#store;
    this.#store.state = {...state, isPinned: !state.isPinned};
  };

  protected override willUpdate(): void {
    if (this.groups.length) this.#snippets.make(this.#store.state.values, this.#settings, filesFolder());
  }

  protected override updated(): void {
    if (!this.groups.length) return;
    const {state} = this.#store;
    const root = document.documentElement;
    root.toggleAttribute('data-pinned', state.isPinned);
    replaceAddress(toHash(state, this.#settings));
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    this.#order();
    for (const element of this.querySelectorAll('settings-panel, snippet-section')) this.#observer.observe(element);
    // By then the parts have rendered, too.
    setTimeout(() => root.setAttribute('data-started', ''));
  }

  /** Puts the parts into the order in which they are seen. The settings move, as the preview would load its page anew. */
  readonly #order = (): void => {
    const settings = this.querySelector('.settings');
    const preview = this.querySelector('page-preview');
    if (!settings || !preview) return;
    if (this.#narrow.matches) preview.after(settings);
    else preview.before(settings);
  };

  /** Pins nothing below where there is no room for it, as with text twice as large: then the page scrolls as a whole. */
  readonly #fit = (): void => {
    const root = document.documentElement;
    const isLarge = parseFloat(getComputedStyle(root).fontSize) > LARGE;
    const height = this.querySelector('snippet-section')?.scrollHeight ?? 0;
    root.toggleAttribute('data-tall', isLarge && height > MOST * innerHeight && innerHeight < 1000);
  };

  protected override render(): unknown {
    return html`
      <site-header page="index.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.heading}</h1>
        ${this.groups.length ? this.#parts() : this.hasFailed ? this.#failure() : nothing}
      </main>
    `;
  }

  #failure(): unknown {
    return html`<div class="not-loaded" id="not-loaded" role="alert">
      <p>${TEXTS.notLoaded}</p>
      <button type="button" class="quiet" id="again" @click=${() => void this.#load()}>${TEXTS.tryAgain}</button>
    </div>`;
  }

  #parts(): unknown {
    const {state} = this.#store;
    const {preview, snippet, message, hasFailed, retry} = this.#snippets;
    const set = ({name, value}: SettingChangeEvent): void => this.#set(name, value);
    return html`
      <settings-panel
        class="settings"
        id="settings"
        role="form"
        aria-label=${TEXTS.settings.label}
        .groups=${this.groups}
        .state=${state}
        @setting-change=${set}
        @undo=${this.#undo}
        @redo=${this.#redo}
        @reset=${this.#reset}
      ></settings-panel>
      <page-preview
        class="stage"
        id="stage"
        role="region"
        aria-label=${TEXTS.preview.label}
        .values=${state.values}
        .snippet=${preview}
        .isPinned=${state.isPinned}
        @setting-change=${set}
        @pin-toggle=${this.#togglePin}
      ></page-preview>
      <snippet-section
        class="snippet"
        role="region"
        aria-label=${TEXTS.snippet.label}
        .values=${state.values}
        .settings=${this.#settings}
        .snippet=${snippet}
        .message=${message}
        .hasFailed=${hasFailed}
        @setting-change=${set}
        @retry=${retry}
      ></snippet-section>
    `;
  }
}

customElements.define('configure-page', ConfigurePage);

declare global {
  interface HTMLElementTagNameMap {
    'configure-page': ConfigurePage;
  }
}

import {html} from 'lit';
import {filesAddress, filesFolder} from '../shared/files-address.ts';
import {replaceAddress} from '../shared/page-address.ts';
import {PageElement} from '../shared/page-element.ts';
import '../shared/site-header.ts';
import {Store} from '../shared/store.ts';
import {UndoKeys} from '../shared/undo-keys.ts';
import './frame-edge.ts';
import {SnippetController} from './make-snippet.ts';
import './page-preview.ts';
import {IS_NARROW} from './page-preview.ts';
import './settings-panel.ts';
import './snippet-section.ts';
import {change, followAddress, hashOf, redoChange, reset, startState, undoChange} from './state.ts';
import {TEXTS} from './texts.ts';
import type {SettingChangeEvent} from './setting-field.ts';

/** How much of the window the snippet may take before the page scrolls as a whole. */
const MOST = 0.45;

/** The largest letters with which a laptop's window has room for the snippet below the preview, in pixels. */
const LARGE = 22;

/** The page where one sets the block, sees it, and copies the code for one's site. */
export class ConfigurePage extends PageElement {
  readonly #store = new Store(startState(location.hash));
  readonly #snippets = new SnippetController(this);
  readonly #narrow = matchMedia(IS_NARROW);
  readonly #observer = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
    removeEventListener('resize', this.#fit);
    this.#narrow.removeEventListener('change', this.#order);
    this.#observer.disconnect();
  }

  readonly #readAddress = (): void => {
    this.#store.state = followAddress(this.#store.state, location.hash, Date.now());
  };

  readonly #set = ({name, value}: SettingChangeEvent): void => {
    this.#store.state = change(this.#store.state, name, value, Date.now());
  };

  readonly #undo = (): void => {
    this.#store.state = undoChange(this.#store.state);
  };

  readonly #redo = (): void => {
    this.#store.state = redoChange(this.#store.state);
  };

  readonly #reset = (): void => {
    this.#store.state = reset(this.#store.state, Date.now());
  };

  readonly #togglePin = (): void => {
    const {state} = this.#store;
    this.#store.state = {...state, isPinned: !state.isPinned};
  };

  protected override willUpdate(): void {
    this.#snippets.make(this.#store.state.values, filesFolder());
  }

  protected override firstUpdated(): void {
    this.#order();
    for (const element of this.querySelectorAll('settings-panel, snippet-section')) this.#observer.observe(element);
    // By then the parts have rendered, too.
    setTimeout(() => document.documentElement.setAttribute('data-started', ''));
  }

  protected override updated(): void {
    const {state} = this.#store;
    document.documentElement.toggleAttribute('data-pinned', state.isPinned);
    replaceAddress(hashOf(state));
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
    const {state} = this.#store;
    const {preview, snippet, message, hasFailed, retry} = this.#snippets;
    return html`
      <site-header page="index.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.heading}</h1>
        <settings-panel
          class="settings"
          id="settings"
          role="form"
          aria-label=${TEXTS.settings.label}
          .state=${state}
          @setting-change=${this.#set}
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
          @setting-change=${this.#set}
          @pin-toggle=${this.#togglePin}
        ></page-preview>
        <snippet-section
          class="snippet"
          role="region"
          aria-label=${TEXTS.snippet.label}
          .values=${state.values}
          .snippet=${snippet}
          .message=${message}
          .hasFailed=${hasFailed}
          @setting-change=${this.#set}
          @retry=${retry}
        ></snippet-section>
      </main>
    `;
  }
}

customElements.define('configure-page', ConfigurePage);

declare global {
  interface HTMLElementTagNameMap {
    'configure-page': ConfigurePage;
  }
}

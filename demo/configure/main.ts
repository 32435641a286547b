import {html, nothing} from 'lit';
import {filesAddress, filesFolder} from '../shared/files-address.ts';
import {HERE} from '../shared/folder.ts';
import {isDisabled} from '../shared/is-disabled.ts';
import {Loader} from '../shared/list-loader.ts';
import {IS_NARROW, PageElement} from '../shared/page-element.ts';
import {PageSettings} from '../shared/page-settings.ts';
import '../shared/site-header.ts';
import {listenToWindow} from '../shared/window-events.ts';
import {BLOCK_SETTINGS, FOLDED, GROUPS} from './block-settings.ts';
import {DEMO_SETTINGS} from './demo-settings.ts';
import {loadParts, makeSnippet, neededFor} from './make-snippet.ts';
import './page-preview.ts';
import {changedIn} from './setting.ts';
import {snippetTemplate} from './snippet-section.ts';
import {TEXTS} from './texts.ts';
import type {Snippet} from './snippet.ts';

/** The share of the window that the snippet may take before the whole page scrolls. */
const MOST = 0.45;

/** The largest font size, in pixels, at which the snippet still fits below the preview on a laptop. */
const LARGE = 22;

/** The page where a school configures the block, previews it and copies the code for its site. */
export class ConfigurePage extends PageElement {
  readonly #settings = new PageSettings(this, BLOCK_SETTINGS, DEMO_SETTINGS);
  readonly #loader = new Loader(this, () => neededFor(this.#settings.values), loadParts);
  /** The snippet as it runs here, for the preview. */
  #preview: Snippet | undefined;
  /** The snippet as it runs on the school's site; undefined until it can be built. */
  #snippet: Snippet | undefined;
  /** Whether the settings come after the preview, as in a single column. */
  #isNarrow = IS_NARROW.matches;

  constructor() {
    super();
    filesAddress.watch(this);
    listenToWindow(this, {resize: () => this.requestUpdate()});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = TEXTS.title;
  }

  protected override willUpdate(): void {
    // A tablet's on-screen keyboard also makes the window low, and must not replace the field it types into.
    const isTyping = document.activeElement?.matches('.settings [type=text]') ?? false;
    if (!isTyping) this.#isNarrow = IS_NARROW.matches;
  }

  protected override firstUpdated(): void {
    const snippet = this.querySelector('.snippet');
    // The font size changes the snippet's height, too.
    if (snippet) new ResizeObserver(() => this.#fit()).observe(snippet);
    // By then the child elements have rendered, too.
    setTimeout(() => document.documentElement.setAttribute('data-started', ''));
  }

  protected override updated(): void {
    this.#fit();
  }

  /**
   * Pins the snippet to the bottom only if there is room for it. If not, as at 200 % text size, the whole page scrolls.
   */
  #fit(): void {
    const root = document.documentElement;
    const isLarge = parseFloat(getComputedStyle(root).fontSize) > LARGE;
    const height = this.querySelector('.snippet')?.scrollHeight ?? 0;
    root.toggleAttribute('data-tall', isLarge && height > MOST * innerHeight && innerHeight < 1000);
  }

  #makeSnippets(): void {
    const {values} = this.#settings;
    const {status, value = {}} = this.#loader;
    if (status === 'ready') {
      this.#preview = makeSnippet(values, HERE, value);
      this.#snippet = makeSnippet(values, filesFolder() ?? HERE, value);
    } else if (status === 'failed') this.#snippet = undefined;
  }

  #settingsTemplate(): unknown {
    const settings = this.#settings;
    const names = changedIn(BLOCK_SETTINGS, settings.values).map(({label}) => label);
    const isOff = !names.length;
    const reset = html`<button
      type="button"
      id="reset"
      class="tool"
      title=${names.length ? TEXTS.settings.resets(names) : nothing}
      aria-disabled=${isOff}
      ?disabled=${isDisabled('reset', isOff)}
      @click=${isOff ? nothing : settings.reset}
    >
      ${TEXTS.settings.reset}${names.length ? ` (${names.length})` : ''}
    </button>`;
    const groups = GROUPS.map((group) => settings.groupTemplate(group));
    return settings.formTemplate(TEXTS.settings.label, [...groups, settings.foldedTemplate(FOLDED)], reset);
  }

  protected override render(): unknown {
    const {values} = this.#settings;
    this.#makeSnippets();
    // In visual order: moving the preview in the DOM would reload its page.
    return html`
      <site-header page="index.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.heading}</h1>
        ${this.#isNarrow ? nothing : this.#settingsTemplate()}
        <page-preview
          class="stage"
          id="stage"
          role="region"
          aria-label=${TEXTS.preview.label}
          .values=${values}
          .snippet=${this.#preview}
        ></page-preview>
        ${this.#isNarrow ? this.#settingsTemplate() : nothing} ${snippetTemplate(values, this.#snippet, this.#loader)}
      </main>
    `;
  }
}

customElements.define('configure-page', ConfigurePage);

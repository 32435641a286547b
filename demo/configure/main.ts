import {html, nothing} from 'lit';
import {filesAddress, filesFolder} from '../shared/files-address.ts';
import {IS_NARROW, PageElement} from '../shared/page-element.ts';
import {PageSettings} from '../shared/page-settings.ts';
import '../shared/site-header.ts';
import {BLOCK_SETTINGS, FOLDED, GROUPS} from './block-settings.ts';
import {DEMO_SETTINGS, FORM, SITE} from './demo-settings.ts';
import {SnippetController} from './make-snippet.ts';
import './page-preview.ts';
import {changedIn} from './setting.ts';
import './snippet-section.ts';
import {TEXTS} from './texts.ts';
import type {SettingChangeEvent} from '../shared/setting-change.ts';

/** How much of the window the snippet may take before the page scrolls as a whole. */
const MOST = 0.45;

/** The largest letters with which a laptop's window has room for the snippet below the preview, in pixels. */
const LARGE = 22;

/** The page where one sets the block, sees it, and copies the code for one's site. */
export class ConfigurePage extends PageElement {
  readonly #settings = new PageSettings(this, BLOCK_SETTINGS, DEMO_SETTINGS);
  readonly #snippets = new SnippetController(this);
  readonly #observer = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    filesAddress.watch(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = TEXTS.title;
    addEventListener('resize', this.#fit);
    IS_NARROW.addEventListener('change', this.#order);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.#fit);
    IS_NARROW.removeEventListener('change', this.#order);
    this.#observer.disconnect();
  }

  protected override willUpdate(): void {
    this.#snippets.make(this.#settings.values, filesFolder());
  }

  protected override firstUpdated(): void {
    this.#order();
    for (const element of this.querySelectorAll('.settings, .snippet')) this.#observer.observe(element);
    // By then the parts have rendered, too.
    setTimeout(() => document.documentElement.setAttribute('data-started', ''));
  }

  /** Puts the parts into the order in which they are seen. The settings move, as the preview would load its page anew. */
  readonly #order = (): void => {
    const settings = this.querySelector('.settings');
    const preview = this.querySelector('.stage');
    if (!settings || !preview) return;
    if (IS_NARROW.matches) preview.after(settings);
    else preview.before(settings);
  };

  /** Pins nothing below where there is no room for it, as with text twice as large: then the page scrolls as a whole. */
  readonly #fit = (): void => {
    const root = document.documentElement;
    const isLarge = parseFloat(getComputedStyle(root).fontSize) > LARGE;
    const height = this.querySelector('.snippet')?.scrollHeight ?? 0;
    root.toggleAttribute('data-tall', isLarge && height > MOST * innerHeight && innerHeight < 1000);
  };

  /** Another site takes another form of the snippet. */
  #resetForm({name}: SettingChangeEvent): void {
    if (name === SITE.name) this.#settings.set(FORM.name, FORM.initial);
  }

  #resetTemplate(): unknown {
    const names = changedIn(BLOCK_SETTINGS, this.#settings.values).map(({label}) => label);
    return html`<button
      type="button"
      id="reset"
      class="tool"
      title=${names.length ? TEXTS.settings.resets(names) : nothing}
      ?disabled=${!names.length}
      @click=${this.#settings.reset}
    >
      ${TEXTS.settings.reset}${names.length ? ` (${names.length})` : ''}
    </button>`;
  }

  #settingsTemplate(): unknown {
    const settings = this.#settings;
    return settings.formTemplate(
      TEXTS.settings.label,
      [...GROUPS.map((group) => settings.groupTemplate(group)), settings.foldedTemplate(FOLDED)],
      this.#resetTemplate(),
    );
  }

  protected override render(): unknown {
    const {values} = this.#settings;
    const {made, retry} = this.#snippets;
    return html`
      <site-header page="index.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.heading}</h1>
        ${this.#settingsTemplate()}
        <page-preview
          class="stage"
          id="stage"
          role="region"
          aria-label=${TEXTS.preview.label}
          .values=${values}
          .snippet=${made.preview}
        ></page-preview>
        <snippet-section
          class="snippet"
          role="region"
          aria-label=${TEXTS.snippet.label}
          .values=${values}
          .made=${made}
          @setting-change=${this.#resetForm}
          @retry=${retry}
        ></snippet-section>
      </main>
    `;
  }
}

customElements.define('configure-page', ConfigurePage);

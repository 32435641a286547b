import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {HERE} from '../shared/folder.ts';
import {PageElement} from '../shared/page-element.ts';
import {PAGE, WIDTH} from './demo-settings.ts';
import {NARROWEST} from './frame-edge.ts';
import {SamplePage} from './sample-page.ts';
import {settingField, SettingChangeEvent} from './setting-field.ts';
import {TEXTS} from './texts.ts';
import type {PropertyValues} from 'lit';
import type {ValueChangeEvent} from '../shared/value-change.ts';
import type {Values} from './setting.ts';
import type {Snippet} from './snippet.ts';

/** How long the preview waits for the next letter, in milliseconds. */
const PAUSE = 150;

/** A page that is shown, or will be once its block is there. */
interface Frame {
  readonly key: number;
  readonly url: string;
  readonly isShown: boolean;
}

/** Where the order of the page, the preview first, leaves it out of sight while one sets. */
export const IS_NARROW = '(max-width: 860px), (max-height: 479px)';

/** The block on a page around it, as the snippet runs on a school's site. */
export class PagePreview extends PageElement {
  static override properties = {
    values: {attribute: false},
    snippet: {attribute: false},
    isPinned: {attribute: false},
    frames: {state: true},
    widest: {state: true},
  };

  declare values: Values;
  /** Undefined until it is made. */
  declare snippet: Snippet | undefined;
  /** Whether it stays in view while the page scrolls. */
  declare isPinned: boolean;

  /** The page in sight, and behind it the next one for as long as its block isn't there. */
  declare private frames: readonly Frame[];
  /** How wide a page there is room for. */
  declare private widest: number;

  /** What makes it another page, or one that has to load anew. */
  #shownKind = '';
  #lastKey = 0;
  #sample: SamplePage | undefined;
  #timer = 0;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.values = {};
    this.isPinned = false;
    this.frames = [];
    this.widest = NARROWEST;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {snippet, values} = this;
    if (!snippet) return;
    const kind = [values['page'], snippet.kind, snippet.template].join(' ');
    if (kind !== this.#shownKind) this.#open(kind);
    else if (changed.has('snippet') && changed.get('snippet')?.page !== snippet.page) {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#sample?.paste(snippet), PAUSE);
    }
  }

  protected override firstUpdated(): void {
    const canvas = this.querySelector('.canvas');
    if (canvas) this.#observer.observe(canvas);
    this.#measure();
  }

  #measure(): void {
    const room = this.querySelector('.canvas')?.clientWidth ?? 0;
    const edge = this.querySelector('frame-edge')?.offsetWidth ?? 0;
    this.widest = Math.max(NARROWEST, Math.floor(room - edge));
  }

  /** Loads a page behind the one in sight. */
  #open(kind: string): void {
    clearTimeout(this.#timer);
    this.#shownKind = kind;
    const url = new URL(`pages/${this.values['page'] ?? ''}.html`, HERE).href;
    this.frames = [...this.frames.filter(({isShown}) => isShown), {key: ++this.#lastKey, url, isShown: false}];
  }

  async #start(key: number, {contentWindow}: HTMLIFrameElement): Promise<void> {
    const view = contentWindow as (Window & typeof globalThis) | null;
    const container = view?.document.getElementById('place');
    if (!view || !container || !this.snippet) return;
    const sample = new SamplePage(view, container, this.#sample?.top);
    // The first page needn't wait for its block.
    if (this.frames.length === 1) this.#show(key, sample);
    await sample.paste(this.snippet);
    if (key === this.frames.at(-1)?.key) this.#show(key, sample);
    // It may have changed while the page was loading.
    void sample.paste(this.snippet);
  }

  #show(key: number, sample: SamplePage): void {
    this.#sample = sample;
    this.frames = this.frames.filter((frame) => frame.key === key).map((frame) => ({...frame, isShown: true}));
  }

  #set(name: string, value: string): void {
    this.dispatchEvent(new SettingChangeEvent(name, value));
  }

  protected override render(): unknown {
    const set = (name: string, value: string): void => this.#set(name, value);
    const width = Math.min(this.widest, Math.max(NARROWEST, Number(this.values['width'])));
    return html`
      <div class="views" id="views">
        ${settingField(WIDTH, this.values, set)} ${settingField(PAGE, this.values, set)}
        <button
          type="button"
          class="pin quiet"
          id="pin"
          aria-pressed=${this.isPinned}
          @click=${() => this.dispatchEvent(new Event('pin-toggle'))}
        >
          ${TEXTS.preview.pin}
        </button>
        <p class="width"><output id="pixels">${width} px</output><span class="drag"> · ${TEXTS.preview.drag}</span></p>
      </div>
      <div class="canvas" id="canvas">
        <div class="frames" id="frames">
          ${repeat(
            this.frames,
            ({key}) => key,
            ({key, url, isShown}) =>
              html`<iframe
                title=${TEXTS.preview.frame}
                src=${url}
                width=${width}
                ?data-loading=${!isShown}
                @load=${(event: Event) => void this.#start(key, event.target as HTMLIFrameElement)}
              ></iframe>`,
          )}
        </div>
        <frame-edge
          class="edge"
          id="edge"
          role="separator"
          tabindex="0"
          aria-orientation="vertical"
          aria-label=${TEXTS.preview.edge}
          aria-controls="frames"
          aria-valuenow=${width}
          .width=${width}
          .widest=${this.widest}
          @value-change=${(event: ValueChangeEvent<number>) => this.#set('width', String(event.value))}
        ></frame-edge>
      </div>
    `;
  }
}

customElements.define('page-preview', PagePreview);

declare global {
  interface HTMLElementTagNameMap {
    'page-preview': PagePreview;
  }
}

import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {HERE} from '../shared/folder.ts';
import {PageElement} from '../shared/page-element.ts';
import {SettingChangeEvent} from '../shared/setting-change.ts';
import {PAGE, WIDTH} from './demo-settings.ts';
import {followPointer} from './follow-pointer.ts';
import {SamplePage} from './sample-page.ts';
import {settingField} from './setting-field.ts';
import {TEXTS} from './texts.ts';
import type {PropertyValues} from 'lit';
import type {Values} from './setting.ts';
import type {Snippet} from './snippet.ts';

/** The narrowest page there is to see: a block in it is as wide as in a narrow side column. */
const NARROWEST = 260;

/** What one key press moves the page's edge by, in pixels. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -10,
  ArrowRight: 10,
  PageDown: -100,
  PageUp: 100,
  Home: -Infinity,
  End: Infinity,
};

/** How long the preview waits for the next letter, in milliseconds. */
const PAUSE = 150;

/** A page that is shown, or will be once its block is there. */
interface Frame {
  readonly key: number;
  readonly url: string;
  readonly isShown: boolean;
}

/** The block on a page around it, as the snippet runs on a school's site. */
export class PagePreview extends PageElement {
  static override properties = {
    values: {attribute: false},
    snippet: {attribute: false},
    isPinned: {state: true},
    frames: {state: true},
    widest: {state: true},
  };

  declare values: Values;
  declare snippet: Snippet | undefined;
  /** Whether it stays in view while the page scrolls; on narrow screens it can. */
  declare private isPinned: boolean;
  /** The page in sight, and behind it the next one for as long as its block isn't there. */
  declare private frames: readonly Frame[];
  declare private widest: number;

  /** What makes it another page, or one that has to load anew. */
  #shownKind = '';
  #lastKey = 0;
  #sample: SamplePage | undefined;
  #timer = 0;

  constructor() {
    super();
    this.isPinned = false;
    this.frames = [];
    this.widest = NARROWEST;
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
    if (canvas) new ResizeObserver(() => this.#measure()).observe(canvas);
    this.#measure();
  }

  protected override updated(): void {
    document.documentElement.toggleAttribute('data-pinned', this.isPinned);
  }

  #measure(): void {
    const room = this.querySelector('.canvas')?.clientWidth ?? 0;
    const edge = this.querySelector<HTMLElement>('.edge')?.offsetWidth ?? 0;
    this.widest = Math.max(NARROWEST, Math.floor(room - edge));
  }

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

  #clamp(width: number): number {
    return Math.round(Math.min(this.widest, Math.max(NARROWEST, width)));
  }

  get #width(): number {
    return this.#clamp(Number(this.values[WIDTH.name]));
  }

  #moveEdge(width: number): void {
    this.dispatchEvent(new SettingChangeEvent(WIDTH.name, String(this.#clamp(width))));
  }

  #pressEdge(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#moveEdge(this.#width + step);
  }

  #dragEdge(event: PointerEvent): void {
    const width = this.#width;
    followPointer(event, (distance) => this.#moveEdge(width + distance));
  }

  protected override render(): unknown {
    const width = this.#width;
    return html`
      <div class="views" id="views">
        ${settingField(WIDTH, this.values)} ${settingField(PAGE, this.values)}
        <button
          type="button"
          class="pin quiet"
          id="pin"
          aria-pressed=${this.isPinned}
          @click=${() => (this.isPinned = !this.isPinned)}
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
        <div
          class="edge"
          id="edge"
          role="separator"
          tabindex="0"
          aria-orientation="vertical"
          aria-label=${TEXTS.preview.edge}
          aria-controls="frames"
          aria-valuemin=${NARROWEST}
          aria-valuemax=${this.widest}
          aria-valuenow=${width}
          aria-valuetext="${width} px"
          @keydown=${this.#pressEdge}
          @pointerdown=${this.#dragEdge}
        ></div>
      </div>
    `;
  }
}

customElements.define('page-preview', PagePreview);

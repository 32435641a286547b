import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {HERE} from '../shared/folder.ts';
import {PageElement} from '../shared/page-element.ts';
import {changeSetting} from '../shared/setting-change.ts';
import {PAGE, WIDTH} from './demo-settings.ts';
import {SamplePage} from './sample-page.ts';
import {settingField} from './setting-field.ts';
import {TEXTS} from './texts.ts';
import type {PropertyValues, TemplateResult} from 'lit';
import type {Values} from './setting.ts';
import type {Snippet} from './snippet.ts';

/** The narrowest page, in which the block is as wide as in a narrow sidebar. */
const NARROWEST = 260;

/** How far one key press moves the page's edge, in pixels. */
const STEP = 10;

/** The width of the drag handle on that edge, as in configure.css. */
const EDGE = 24;

/** How long the preview waits for further typing, in milliseconds. */
const PAUSE = 150;

/** A page that is visible, or will be when its block has rendered. */
interface Frame {
  readonly key: number;
  readonly url: string;
  readonly isShown: boolean;
}

/** Previews the block on a sample page, as the snippet runs on a school's site. */
export class PagePreview extends PageElement {
  static override properties = {
    values: {attribute: false},
    snippet: {attribute: false},
    frames: {state: true},
    widest: {state: true},
  };

  declare values: Values;
  declare snippet: Snippet | undefined;
  /** The visible page and, until its block has rendered, the next one behind it. */
  declare private frames: readonly Frame[];
  declare private widest: number;

  /** Identifies the current page: if it changes, a page has to be loaded. */
  #shownKind = '';
  #lastKey = 0;
  #sample: SamplePage | undefined;
  #timer = 0;

  constructor() {
    super();
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

  #measure(): void {
    const room = this.querySelector('.canvas')?.clientWidth ?? 0;
    // In a narrow window the edge has no drag handle.
    const hasEdge = (this.querySelector<HTMLElement>('.edge')?.offsetWidth ?? 0) > 0;
    this.widest = hasEdge ? Math.max(NARROWEST, Math.floor((room - EDGE) / STEP) * STEP) : room;
  }

  #open(kind: string): void {
    clearTimeout(this.#timer);
    this.#shownKind = kind;
    const url = new URL(`pages/${this.values['page'] ?? ''}.html`, HERE).href;
    this.frames = [...this.frames.filter(({isShown}) => isShown), {key: ++this.#lastKey, url, isShown: false}];
  }

  async #start(key: number, {contentDocument: page}: HTMLIFrameElement): Promise<void> {
    const view = page?.defaultView;
    const container = page?.getElementById('place');
    if (!view || !container || !this.snippet) {
      // This is an error page: load the page again with the next change.
      this.#shownKind = '';
      return;
    }
    const sample = new SamplePage(view, container, this.#sample?.top);
    // There is nothing to keep visible while the first page loads, so show it at once.
    if (this.frames.length === 1) this.#show(key, sample);
    await sample.paste(this.snippet);
    if (key === this.frames.at(-1)?.key) this.#show(key, sample);
    // The snippet may have changed while the page was loading, or its script may not have been loaded: try again, once.
    void sample.paste(this.snippet);
  }

  #show(key: number, sample: SamplePage): void {
    this.#sample = sample;
    this.frames = this.frames.filter((frame) => frame.key === key).map((frame) => ({...frame, isShown: true}));
  }

  /** Keeps the preview in view while the page scrolls. A button for narrow screens. */
  #pin({currentTarget: button}: Event): void {
    const isPinned = document.documentElement.toggleAttribute('data-pinned');
    (button as HTMLElement).setAttribute('aria-pressed', String(isPinned));
  }

  /** A slider as long as the available space, whose thumb is the page's edge. */
  #edgeTemplate(width: number): TemplateResult {
    // A range input counts its steps from its minimum: shift that so that the current width is a valid value.
    const least = NARROWEST + (width % STEP);
    return html`<input
      type="range"
      class="edge"
      id="edge"
      aria-label=${TEXTS.preview.edge}
      aria-valuetext="${width} px"
      aria-controls="frames"
      min=${least}
      max=${this.widest}
      step=${STEP}
      .style="left: ${least}px; width: ${this.widest - least + EDGE}px"
      .value=${live(String(width))}
      @input=${({target}: Event) => changeSetting(WIDTH.name, (target as HTMLInputElement).value)}
    />`;
  }

  protected override render(): unknown {
    const width = Math.min(this.widest, Math.max(NARROWEST, Number(this.values[WIDTH.name])));
    return html`
      <div class="views" id="views">
        ${settingField(WIDTH, this.values)} ${settingField(PAGE, this.values)}
        <button type="button" class="pin quiet" id="pin" aria-pressed="false" @click=${this.#pin}>
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
        ${this.#edgeTemplate(width)}
      </div>
    `;
  }
}

customElements.define('page-preview', PagePreview);

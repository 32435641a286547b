import {html, nothing} from 'lit';
import {IS_NARROW, PageElement} from '../shared/page-element.ts';
import {fitSheet, MIN_CODE, MM} from './fit.ts';
import {sheetTemplate} from './sheet-template.ts';
import {TEXTS} from './texts.ts';
import type {PropertyValues} from 'lit';
import type {SheetContent, Titles} from './sheet-template.ts';

export interface Fit {
  /** The width of a code in millimetres; 0 where there is none. */
  readonly width: number;
  readonly titles: Titles;
  readonly emblemFails: boolean;
}

export class SheetFitEvent extends Event {
  readonly fit: Fit;

  constructor(fit: Fit) {
    super('sheet-fit', {bubbles: true});
    this.fit = fit;
  }
}

/** A4, in millimetres. */
const PORTRAIT = [210, 297] as const;
const LANDSCAPE = [297, 210] as const;

/** How much larger than in print the sheet is shown at most. */
const MAX_SCALE = 1.4;

const NEXT: Readonly<Record<Titles, Titles>> = {whole: 'short', short: 'cut', cut: 'cut'};

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A sheet of A4: what is printed, as large as the page has room for. */
export class PosterSheet extends PageElement {
  static override properties = {
    // The sheet is laid out again only where something on it has changed.
    content: {attribute: false, hasChanged: (one: unknown, other: unknown) => !isAlike(one, other)},
    isReady: {attribute: false},
    titles: {state: true},
    emblemState: {state: true},
  };

  declare content: SheetContent;
  /** Whether the lists are loaded: until then an empty sheet is no mistake. */
  declare isReady: boolean;
  declare titles: Titles;
  declare emblemState: 'loading' | 'loaded' | 'failed';
  readonly #pageRule = new CSSStyleSheet();
  readonly #resized = new ResizeObserver(() => this.#scale());

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#pageRule];
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#pageRule);
    this.#resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('content')) return;
    this.titles = 'whole';
    if (changed.get('content')?.emblem !== this.content.emblem) this.emblemState = 'loading';
  }

  protected override updated(): void {
    const sheet = this.querySelector<HTMLElement>('.sheet');
    if (!sheet) return;
    // Without the browser's margins, where it would print its date and address.
    this.#pageRule.replaceSync(`@page{size:A4 ${this.content.isLandscape ? 'landscape' : 'portrait'};margin:0}`);
    this.#scale();
    const width = fitSheet(sheet);
    if (this.content.items.length && width < MIN_CODE && this.titles !== 'cut') this.titles = NEXT[this.titles];
    else
      this.dispatchEvent(new SheetFitEvent({width, titles: this.titles, emblemFails: this.emblemState === 'failed'}));
  }

  #scale(): void {
    const frame = this.querySelector<HTMLElement>('.frame');
    const paper = this.querySelector<HTMLElement>('.paper');
    if (!frame || !paper) return;
    const [width, height] = this.content.isLandscape ? LANDSCAPE : PORTRAIT;
    const scale = Math.min(
      MAX_SCALE,
      this.clientWidth / (width * MM),
      IS_NARROW.matches ? Infinity : this.clientHeight / (height * MM),
    );
    paper.style.setProperty('--scale', String(scale));
    frame.style.width = `${width * MM * scale}px`;
    frame.style.height = `${height * MM * scale}px`;
  }

  protected override render(): unknown {
    const {content, titles, emblemState} = this;
    const emblem = content.emblem
      ? html`<img
          class="emblem"
          id="emblem"
          alt=""
          src=${content.emblem}
          ?hidden=${emblemState !== 'loaded'}
          @load=${() => (this.emblemState = 'loaded')}
          @error=${() => (this.emblemState = 'failed')}
        />`
      : nothing;
    return html`<div class="frame" role="group" aria-label=${TEXTS.paper}>
      <div class="paper" id="paper" data-orientation=${content.isLandscape ? 'landscape' : 'portrait'}>
        ${sheetTemplate(content, titles, emblem)}
      </div>
      <p class="empty" id="empty" ?hidden=${content.items.length > 0 || !this.isReady}>${TEXTS.empty}</p>
    </div>`;
  }
}

customElements.define('poster-sheet', PosterSheet);

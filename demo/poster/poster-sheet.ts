import {html, nothing} from 'lit';
import {PageElement} from '../shared/page-element.ts';
import {fitSheet, MIN_CODE} from './fit.ts';
import {sheetTemplate} from './sheet-template.ts';
import {TEXTS} from './texts.ts';
import type {PropertyValues} from 'lit';
import type {SheetContent} from './content.ts';

/** How the content fits on the sheet. */
export interface Fit {
  /** The width of a code in millimetres; 0 where there is none. */
  readonly width: number;
  /** Whether the titles are shortened, as the codes would be too small beside whole ones. */
  readonly isShort: boolean;
  readonly emblemFails: boolean;
}

const isDifferent = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** A sheet of A4: what is printed, as large as the page has room for. */
export class PosterSheet extends PageElement {
  static override properties = {
    // The sheet is laid out again only where something on it has changed.
    content: {attribute: false, hasChanged: isDifferent},
    isShort: {state: true},
    failedEmblem: {state: true},
  };

  declare content: SheetContent;
  /** Gets to know how the content fits. */
  declare report: (fit: Fit) => void;
  declare isShort: boolean;
  /** The address of the emblem that could not be loaded. */
  declare failedEmblem: string | undefined;
  readonly #pageRule = new CSSStyleSheet();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content')) this.isShort = false;
  }

  protected override firstUpdated(): void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#pageRule];
    const paper = this.querySelector<HTMLElement>('.paper');
    const frame = paper?.parentElement;
    if (!frame) return;
    new ResizeObserver(() => {
      paper.style.setProperty('--scale', String(frame.clientWidth / paper.offsetWidth));
    }).observe(frame);
  }

  protected override updated(): void {
    const sheet = this.querySelector<HTMLElement>('.sheet');
    if (!sheet) return;
    const {content, isShort, failedEmblem} = this;
    // Without the browser's margins, where it would print its date and address.
    this.#pageRule.replaceSync(`@page{size:A4 ${content.orientation};margin:0}`);
    const width = fitSheet(sheet);
    if (content.items.length && width < MIN_CODE && !isShort) this.isShort = true;
    else this.report({width, isShort, emblemFails: content.emblem !== '' && content.emblem === failedEmblem});
  }

  protected override render(): unknown {
    const {content, isShort} = this;
    const {emblem, orientation} = content;
    const picture = html`<img
      class="emblem"
      id="emblem"
      alt=""
      src=${emblem}
      ?hidden=${emblem === this.failedEmblem}
      @error=${() => (this.failedEmblem = emblem)}
    />`;
    return html`<div class="frame" role="group" aria-label=${TEXTS.paper} data-orientation=${orientation}>
      <div class="paper" id="paper" data-orientation=${orientation}>
        ${sheetTemplate(content, isShort, emblem ? picture : nothing)}
      </div>
      <p class="empty" id="empty" ?hidden=${content.items.length > 0}>${TEXTS.empty}</p>
    </div>`;
  }
}

customElements.define('poster-sheet', PosterSheet);

import {html, nothing} from 'lit';
import {PageElement} from '../shared/page-element.ts';
import {fitSheet, MIN_CODE} from './fit.ts';
import {sheetTemplate} from './sheet-template.ts';
import {TEXTS} from './texts.ts';
import type {PropertyValues} from 'lit';
import type {SheetContent} from './content.ts';

/** How the content fits on the sheet. */
export interface Fit {
  /** The width of a code in millimetres; 0 if there are no codes. */
  readonly width: number;
  /** Whether titles are shortened, because full ones would make the codes too small. */
  readonly isShort: boolean;
  readonly emblemFails: boolean;
}

const isDifferent = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** An A4 sheet as it is printed, scaled to the available space. */
export class PosterSheet extends PageElement {
  static override properties = {
    // Only lay out the sheet again if its content has changed.
    content: {attribute: false, hasChanged: isDifferent},
    isShort: {state: true},
    failedEmblem: {state: true},
  };

  declare content: SheetContent;
  /** Called with the result of fitting the content. */
  declare report: (fit: Fit) => void;
  declare isShort: boolean;
  /** The URL of the emblem that failed to load. */
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
    // Without page margins, browsers have no room to print the date and URL.
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

import {html} from 'lit';
import {OWN} from '../configure/block-settings.ts';
import {isExample} from '../configure/typed.ts';
import {ListLoader, LOADING} from '../shared/list-loader.ts';
import {PageElement} from '../shared/page-element.ts';
import {PageSettings} from '../shared/page-settings.ts';
import '../shared/site-header.ts';
import {choiceTemplate} from './account-choice.ts';
import {contentOf, MAX_CODES, selectionOf} from './content.ts';
import './poster-sheet.ts';
import {FOLDED, HEAD, ORIENTATION, SETTINGS} from './settings.ts';
import {codeOf} from './sheet-template.ts';
import {TEXTS} from './texts.ts';
import type {Item} from '../shared/accounts.ts';
import type {Fit} from './poster-sheet.ts';
import type {Selection} from './content.ts';

/** The smallest module size, in millimetres, that a phone can resolve from a step away. */
const MIN_MODULE = 0.6;

/** How many characters of a long address a warning quotes. */
const QUOTED = 60;

/** The page where a school makes a poster with the QR codes of its accounts. */
export class PosterPage extends PageElement {
  static override properties = {fit: {state: true}};

  declare fit: Fit;
  readonly #settings = new PageSettings(this, SETTINGS);
  readonly #loader = new ListLoader(this, this.#settings);

  constructor() {
    super();
    this.fit = {width: 0, isShort: false, emblemFails: false};
  }

  #settingsTemplate(selection: Selection) {
    const settings = this.#settings;
    return settings.formTemplate(TEXTS.settings, [
      settings.groupTemplate(HEAD),
      choiceTemplate(selection, settings),
      settings.groupTemplate(OWN),
      settings.foldedTemplate(FOLDED),
    ]);
  }

  #statusText({items, excess}: Selection): string {
    if (this.#loader.status === 'loading') return LOADING;
    if (excess.length) return TEXTS.tooMany(items.length + excess.length, MAX_CODES);
    return items.length ? TEXTS.size(items.length, this.fit.width / 10) : '';
  }

  #warnings(items: readonly Item[]): readonly string[] {
    const {width, isShort, emblemFails} = this.fit;
    const isFine = ({href}: Item): boolean => width > 0 && width / (codeOf(href)?.size ?? 1) < MIN_MODULE;
    return [
      ...(isExample(this.#settings.values) ? [TEXTS.example] : []),
      ...(emblemFails ? [TEXTS.noEmblem] : []),
      ...(isShort ? [TEXTS.shortTitles] : []),
      ...items.filter(isFine).map(({address}) => TEXTS.fineCode(address.slice(0, QUOTED))),
    ];
  }

  protected override render(): unknown {
    const {values} = this.#settings;
    const {lists} = this.#loader;
    const selection = selectionOf(values, lists);
    const {items} = selection;
    const content = contentOf(values, lists, items);
    // The browser uses the title as the name of the PDF file.
    document.title = items.length ? content.title : TEXTS.title;
    return html`<site-header page="poster.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.poster}</h1>
        ${this.#settingsTemplate(selection)}
        <section class="stage" aria-label=${TEXTS.poster} tabindex="-1">
          <div class="views">
            ${this.#settings.fields([ORIENTATION])}
            <p class="status" id="status" role="status">${this.#statusText(selection)}</p>
            <button type="button" class="print" id="print" ?disabled=${!items.length} @click=${() => window.print()}>
              ${TEXTS.print}
            </button>
          </div>
          <p class="notes" id="warnings" role="status">${this.#warnings(items).join('\n')}</p>
          ${this.#loader.failureTemplate()}
          <poster-sheet class="canvas" .content=${content} .report=${(fit: Fit) => (this.fit = fit)}></poster-sheet>
        </section>
      </main>`;
  }
}

customElements.define('poster-page', PosterPage);

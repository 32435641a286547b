import {html} from 'lit';
import {OWN} from '../configure/block-settings.ts';
import {isExample, toPicture} from '../configure/typed.ts';
import {accentOf, headingOf, languageOf, sourceOf} from '../shared/accounts.ts';
import {ListLoader, LOADING} from '../shared/list-loader.ts';
import {PageElement} from '../shared/page-element.ts';
import {PageSettings} from '../shared/page-settings.ts';
import '../shared/site-header.ts';
import {choiceTemplate} from './account-choice.ts';
import './poster-sheet.ts';
import {MAX_CODES, selectionOf} from './selection.ts';
import {CODES, codesIn, FOLDED, HEAD, ORIENTATION, SETTINGS} from './settings.ts';
import {codeOf} from './sheet-template.ts';
import {TEXTS} from './texts.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';
import type {Item} from '../shared/accounts.ts';
import type {Fit, SheetFitEvent} from './poster-sheet.ts';
import type {Selection} from './selection.ts';
import type {SheetContent} from './sheet-template.ts';

/** A phone can't tell smaller modules apart from a step away, in millimetres. */
const MIN_MODULE = 0.6;

/** How much of a long address a warning quotes. */
const QUOTED = 60;

/** The page on which a school makes a poster with the codes of its accounts. */
export class PosterPage extends PageElement {
  static override properties = {fit: {state: true}};

  declare fit: Fit;
  readonly #settings = new PageSettings(this, SETTINGS);
  readonly #loader = new ListLoader(this, () => this.#settings.values['src'] ?? '');
  #drawn: {readonly values: Values; readonly lists: readonly AccountList[]} | undefined;
  #selection: Selection = {offered: [], chosen: [], items: [], excess: []};
  #content: SheetContent | undefined;

  constructor() {
    super();
    this.fit = {width: 0, titles: 'whole', emblemFails: false};
  }

  /** The sheet is laid out again only where something on it may have changed. */
  protected override willUpdate(): void {
    const {values} = this.#settings;
    const {lists} = this.#loader;
    if (this.#drawn?.values === values && this.#drawn.lists === lists) return;
    this.#drawn = {values, lists};
    const language = languageOf(values);
    this.#selection = selectionOf(values, lists, language);
    const {items} = this.#selection;
    this.#content = {
      language,
      isLandscape: values['sheet'] === 'landscape',
      heading: headingOf(values, lists, language),
      brand: (values['brand'] ?? '').trim(),
      accent: accentOf(values, lists),
      emblem: toPicture(values['logo'] ?? '') || (lists[0]?.owner?.logo ?? ''),
      items,
      // The list's owner doesn't vouch for the school's own accounts.
      source: items.some(({isOwn}) => !isOwn) ? sourceOf(lists, language) : '',
    };
    // The browser names the file after it.
    document.title = items.length
      ? [this.#content.heading, this.#content.brand].filter(Boolean).join(' — ')
      : TEXTS.title;
  }

  protected override updated(): void {
    if (this.#loader.status !== 'loading') document.documentElement.setAttribute('data-started', '');
  }

  #settingsTemplate() {
    const settings = this.#settings;
    const isAutomatic = codesIn(settings.values) === undefined;
    return settings.formTemplate(TEXTS.settings, [
      settings.groupTemplate(HEAD),
      choiceTemplate(this.#selection, isAutomatic, (codes) => settings.set(CODES.name, codes)),
      settings.groupTemplate(OWN),
      settings.foldedTemplate(FOLDED),
    ]);
  }

  /** How many codes of which size there are. */
  #statusText(): string {
    if (this.#loader.status === 'loading') return LOADING;
    const {items, excess} = this.#selection;
    if (excess.length) return TEXTS.tooMany(items.length + excess.length, MAX_CODES);
    return items.length ? TEXTS.size(items.length, this.fit.width / 10) : '';
  }

  /** What one should know before one prints. */
  #warnings(): readonly string[] {
    const {width, titles, emblemFails} = this.fit;
    const isFine = ({href}: Item): boolean => width > 0 && width / (codeOf(href)?.size ?? 1) < MIN_MODULE;
    return [
      ...(isExample(this.#settings.values) ? [TEXTS.example] : []),
      ...(emblemFails ? [TEXTS.noEmblem] : []),
      ...(titles === 'whole' ? [] : [TEXTS.shortTitles]),
      ...this.#selection.items.filter(isFine).map(({address}) => TEXTS.fineCode(address.slice(0, QUOTED))),
    ];
  }

  protected override render(): unknown {
    return html`<site-header page="poster.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.poster}</h1>
        ${this.#settingsTemplate()}
        <section class="stage" aria-label=${TEXTS.poster}>
          <div class="views">
            ${this.#settings.fields([ORIENTATION])}
            <p class="status" id="status" role="status">${this.#statusText()}</p>
            <button
              type="button"
              class="print"
              id="print"
              ?disabled=${!this.#selection.items.length}
              @click=${() => window.print()}
            >
              ${TEXTS.print}
            </button>
          </div>
          <p class="notes" id="warnings" role="status">${this.#warnings().join('\n')}</p>
          ${this.#loader.failureTemplate()}
          <poster-sheet
            class="canvas"
            .content=${this.#content}
            .isReady=${this.#loader.status !== 'loading'}
            @sheet-fit=${({fit}: SheetFitEvent) => (this.fit = fit)}
          ></poster-sheet>
        </section>
      </main>`;
  }
}

customElements.define('poster-page', PosterPage);

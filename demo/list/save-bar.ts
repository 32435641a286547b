import {html, nothing} from 'lit';
import {MAX_ACCOUNTS, MAX_BYTES} from '../../dist/index.js';
import {download} from '../shared/download.ts';
import {PageElement} from '../shared/page-element.ts';
import {changeText, counted, duration} from './messages.ts';
import {isRemark} from './review.ts';
import {at} from './raw.ts';
import {dayOf, freshFor, isPrepared, prepared, toText} from './saving.ts';
import {TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Change} from './review.ts';
import type {ListStore} from './list-store.ts';
import type {RawList} from './raw.ts';
import type {Review} from './review.ts';

/** Whether a block finds nothing to show in a list, neither its own entries nor those of another list. */
const isBarren = ({good}: Review): boolean => !good?.accounts.length && !good?.include?.length;

/** What was changed, and the button that gives the file. */
export class SaveBar extends PageElement {
  static override properties = {
    store: {attribute: false},
    saved: {state: true},
    confirming: {state: true},
  };

  declare store: ListStore;
  /** What was saved last: as long as nothing else is done, the bar says where the file goes. */
  declare protected saved: {readonly list: RawList; readonly changes: readonly Change[]} | undefined;
  /** The list that has nothing to show: it is saved by a second press. */
  declare protected confirming: RawList | undefined;

  /** The highest revision that was saved here. */
  #revision = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.watch(this);
    addEventListener('keydown', this.#press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#press);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'KeyS') return;
    event.preventDefault();
    const field = document.activeElement?.closest('list-field');
    field?.commit();
    this.#save();
  };

  #save(): void {
    const {store} = this;
    store.review();
    const {review, faultyText} = store.state;
    if (!review || faultyText) return;
    const {list, file} = review.snapshot;
    if (isBarren(review) && this.confirming !== list) {
      this.confirming = list;
      return;
    }
    this.confirming = undefined;
    const day = dayOf(new Date());
    if (review.isChanged || !isPrepared(list, day)) {
      const next = prepared(list, file.saved, this.#revision, day);
      this.#revision = Number(at(next, ['revision']));
      this.saved = {list: next, changes: review.changes};
      store.edit((snapshot) => ({...snapshot, list: next, file: {...file, saved: next}}));
    } else if (this.saved?.list !== list) {
      this.saved = {list, changes: []};
    }
    download(new Blob([toText(this.saved.list)], {type: 'application/json'}), 'accounts.json');
  }

  #limits({snapshot: {list}, bytes, problems}: Review): string {
    const {length} = list.accounts;
    const faults = problems.filter((problem) => !isRemark(problem)).length;
    return [
      length > MAX_ACCOUNTS && TEXTS.tooMany(counted(length, 'account'), MAX_ACCOUNTS),
      bytes > MAX_BYTES && TEXTS.tooLarge,
      faults > 0 && TEXTS.faultsCost(counted(faults, 'fault')),
    ]
      .filter(Boolean)
      .join(' ');
  }

  #changes({snapshot: {list}}: Review, changes: readonly Change[], isOther = false): TemplateResult {
    // Where it scrolls, the keyboard has to get there.
    return html`<ul class="changes" tabindex=${changes.length > 2 ? '0' : nothing}>
      ${changes.map((change) => {
        const {kind, text} = changeText(list, change);
        return html`<li data-kind=${change.kind}><b>${kind}</b>${text && ' ' + text}</li>`;
      })}
      ${isOther ? html`<li>${TEXTS.otherData}</li>` : nothing}
    </ul>`;
  }

  #status(review: Review): TemplateResult {
    const {snapshot, changes, isChanged} = review;
    const {list, file} = snapshot;
    if (this.confirming === list) return html`<p class="summary">${TEXTS.nothingToShow}</p>`;
    if (this.saved?.list === list && !isChanged) {
      const {count, unit} = freshFor(list);
      return html`
        <p class="summary">${TEXTS.saved(Number(at(list, ['revision']) ?? 0))}</p>
        <p class="where">
          ${
            isBarren(review)
              ? `${TEXTS.nothingToShow} ${TEXTS.notToServer}`
              : TEXTS.whereTo(file.source, duration(count, unit))
          }
        </p>
        ${this.#changes(review, this.saved.changes)}
      `;
    }
    const isOther = isChanged && !changes.length;
    const count = changes.length + Number(isOther);
    return html`
      <p class="summary">${count ? counted(count, 'change') : TEXTS.noChanges}</p>
      ${this.#changes(review, changes, isOther)}
    `;
  }

  protected override render(): unknown {
    const {review, faultyText} = this.store.state;
    const isConfirming = this.confirming !== undefined && this.confirming === review?.snapshot.list;
    return html`
      <p class="warning" id="limits" role="status">${review ? this.#limits(review) : ''}</p>
      <div class="status" id="status" role="status">${review ? this.#status(review) : nothing}</div>
      <button type="button" class="save" id="save" ?disabled=${!review || faultyText !== ''} @click=${this.#save}>
        ${isConfirming ? TEXTS.downloadAnyway : TEXTS.download}
      </button>
    `;
  }
}

customElements.define('save-bar', SaveBar);

declare global {
  interface HTMLElementTagNameMap {
    'save-bar': SaveBar;
  }
}

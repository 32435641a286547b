import {html, nothing} from 'lit';
import {MAX_ACCOUNTS, MAX_BYTES} from '../../dist/index.js';
import {download} from '../shared/download.ts';
import {PageElement} from '../shared/page-element.ts';
import {listenToWindow} from '../shared/window-events.ts';
import {counted, isRemark, timeFromNow} from './messages.ts';
import {dayOf, freshFor, isPrepared, prepared, revisionOf, toText} from './saving.ts';
import {store} from './store.ts';
import {CHANGES, TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Change} from './changes.ts';
import type {RawList} from './raw.ts';
import type {Review} from './review.ts';

/** Whether a block finds nothing to show in a list, neither its own entries nor those of another list. */
const isBarren = ({good}: Review): boolean => !good?.accounts.length && !good?.include?.length;

/** What makes blocks leave something out. */
function limits({snapshot: {list}, bytes, problems}: Review): string {
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

const changesTemplate = (changes: readonly Change[], isOther = false): TemplateResult =>
  // Where it scrolls, the keyboard has to get there.
  html`<ul class="changes" tabindex=${changes.length > 2 ? '0' : nothing}>
    ${changes.map(({kind, text}) => html`<li data-kind=${kind}><b>${CHANGES[kind]}</b>${text && ' ' + text}</li>`)}
    ${isOther ? html`<li>${TEXTS.otherData}</li>` : nothing}
  </ul>`;

/** What was changed, and the button that gives the file. */
export class SaveBar extends PageElement {
  static override properties = {saved: {state: true}, confirming: {state: true}};

  /** What was saved last: as long as nothing else is done, the bar says where the file goes. */
  declare protected saved: {readonly list: RawList; readonly changes: readonly Change[]} | undefined;
  /** The list that has nothing to show: it is saved by a second press. */
  declare protected confirming: RawList | undefined;

  /** The highest revision that was saved here. */
  #revision = 0;

  constructor() {
    super();
    store.watch(this);
    listenToWindow(this, {keydown: (event) => this.#press(event)});
  }

  #press(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'KeyS') return;
    event.preventDefault();
    // Ends what is being typed, as leaving the field does.
    const field = document.activeElement?.matches('list-field input') ? document.activeElement : undefined;
    field?.dispatchEvent(new Event('change', {bubbles: true}));
    this.#save();
  }

  #save(): void {
    store.review();
    const {isOpen, review, faultyText} = store.state;
    if (!isOpen || faultyText) return;
    const {list, file} = review.snapshot;
    if (isBarren(review) && this.confirming !== list) {
      this.confirming = list;
      return;
    }
    this.confirming = undefined;
    const day = dayOf(new Date());
    if (review.isChanged || !isPrepared(list, day)) {
      const next = prepared(list, file.saved, this.#revision, day);
      this.#revision = revisionOf(next);
      this.saved = {list: next, changes: review.changes};
      store.edit((snapshot) => ({...snapshot, list: next, file: {...file, saved: next}}));
    } else if (this.saved?.list !== list) {
      this.saved = {list, changes: []};
    }
    download(new Blob([toText(this.saved.list)], {type: 'application/json'}), 'accounts.json');
  }

  #status(review: Review): TemplateResult {
    const {snapshot, changes, isChanged} = review;
    const {list, file} = snapshot;
    if (this.confirming === list) return html`<p class="summary">${TEXTS.nothingToShow}</p>`;
    if (this.saved?.list === list && !isChanged) {
      const {count, unit} = freshFor(list);
      return html`
        <p class="summary">${TEXTS.saved(revisionOf(list))}</p>
        <p class="where">
          ${
            isBarren(review)
              ? `${TEXTS.nothingToShow} ${TEXTS.notToServer}`
              : TEXTS.whereTo(file.source, timeFromNow(count, unit))
          }
        </p>
        ${changesTemplate(this.saved.changes)}
      `;
    }
    const isOther = isChanged && !changes.length;
    const count = changes.length + Number(isOther);
    return html`
      <p class="summary">${count ? counted(count, 'change') : TEXTS.noChanges}</p>
      ${changesTemplate(changes, isOther)}
    `;
  }

  protected override render(): unknown {
    const {isOpen, review, faultyText} = store.state;
    return html`
      <p class="warning" id="limits" role="status">${isOpen ? limits(review) : ''}</p>
      <div class="status" id="status" role="status">${isOpen ? this.#status(review) : nothing}</div>
      <button type="button" class="save" id="save" ?disabled=${!isOpen || faultyText !== ''} @click=${this.#save}>
        ${this.confirming === review.snapshot.list ? TEXTS.downloadAnyway : TEXTS.download}
      </button>
    `;
  }
}

customElements.define('save-bar', SaveBar);

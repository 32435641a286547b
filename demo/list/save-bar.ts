import {html, nothing} from 'lit';
import {MAX_ACCOUNTS, MAX_BYTES} from '../../dist/index.js';
import {download} from '../shared/download.ts';
import {IS_NARROW} from '../shared/page-element.ts';
import {letterOf} from '../shared/undo-keys.ts';
import {counted, isRemark, timeFromNow} from './messages.ts';
import {freshFor, isPrepared, prepared, revisionOf, today, toText} from './saving.ts';
import {partState, store} from './store.ts';
import {CHANGES, TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Change} from './changes.ts';
import type {RawList} from './raw.ts';
import type {Review} from './review.ts';

interface Saved {
  readonly list: RawList;
  readonly changes: readonly Change[];
  /** The highest revision saved since the page was loaded. */
  readonly revision: number;
}

/** The last save: until the next change, the bar explains where to put the file. */
const saved = partState<Saved | undefined>(undefined);

/** A list with nothing to show, whose save needs a second click to confirm. */
const confirming = partState<RawList | undefined>(undefined);

/** Whether a block has nothing to show: no accounts of its own and no included lists. */
const isBarren = ({good}: Review): boolean => !good?.accounts.length && !good?.include?.length;

function save(): void {
  store.review();
  const {isOpen, review, faultyText, snapshot} = store.state;
  if (!isOpen || faultyText) return;
  const {list, file} = snapshot;
  if (isBarren(review) && confirming.state !== list) {
    confirming.state = list;
    return;
  }
  confirming.state = undefined;
  const floor = saved.state?.revision ?? 0;
  const day = today();
  if (review.isChanged || !isPrepared(list, day)) {
    const next = prepared(list, file.saved, floor, day);
    saved.state = {list: next, changes: review.changes, revision: revisionOf(next)};
    store.step({...snapshot, list: next, file: {...file, saved: next}});
  } else if (saved.state?.list !== list) {
    saved.state = {list, changes: [], revision: floor};
  }
  download(new Blob([toText(store.list)], {type: 'application/json'}), 'accounts.json');
}

/** Saves on Ctrl+S. */
export function pressSave(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || letterOf(event) !== 'S') return;
  event.preventDefault();
  // Commit what is being typed, as leaving the field does.
  const field = document.activeElement?.matches('.field > input') ? document.activeElement : undefined;
  field?.dispatchEvent(new Event('change', {bubbles: true}));
  save();
}

/** Warnings about what blocks leave out. */
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

const changeItem = ({kind, text}: Change): TemplateResult =>
  html`<li data-kind=${kind}><b>${CHANGES[kind]}</b>${text && ' ' + text}</li>`;

/** Shows as many changes as there is room for; the others are folded. */
function changesTemplate(changes: readonly Change[], isOther = false): TemplateResult {
  const room = IS_NARROW.matches ? 1 : 2;
  const others = changes.slice(room);
  return html`<div class="changes">
    <ul>
      ${changes.slice(0, room).map(changeItem)} ${isOther ? html`<li>${TEXTS.otherData}</li>` : nothing}
    </ul>
    ${
      others.length
        ? html`<details>
            <summary>${TEXTS.moreChanges(others.length)}</summary>
            <ul>
              ${others.map(changeItem)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

function status(review: Review): TemplateResult {
  const {snapshot, changes, isChanged} = review;
  const {list, file} = snapshot;
  if (confirming.state === list) return html`<p class="summary">${TEXTS.nothingToShow}</p>`;
  if (saved.state?.list === list && !isChanged) {
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
      ${changesTemplate(saved.state.changes)}
    `;
  }
  const isOther = isChanged && !changes.length;
  const count = changes.length + Number(isOther);
  return html`
    <p class="summary">${count ? counted(count, 'change') : TEXTS.noChanges}</p>
    ${changesTemplate(changes, isOther)}
  `;
}

/** The changes and the button that downloads the file. */
export function saveBar(): TemplateResult {
  const {isOpen, review, faultyText} = store.state;
  return html`<div class="save-bar" role="region" aria-label=${TEXTS.save}>
    <p class="warning" id="limits" role="status">${isOpen ? limits(review) : ''}</p>
    <div class="status" id="status" role="status">${isOpen ? status(review) : nothing}</div>
    <button type="button" class="save" id="save" ?disabled=${!isOpen || faultyText !== ''} @click=${save}>
      ${confirming.state === review.snapshot.list ? TEXTS.downloadAnyway : TEXTS.download}
    </button>
  </div>`;
}

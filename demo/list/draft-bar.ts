import {html, nothing} from 'lit';
import {plainButton} from '../shared/plain-button.ts';
import {claimDraft, dropDraft, hasDraftsElsewhere, keepDraft} from './drafts.ts';
import {loadAddress} from './load.ts';
import {counted, formatTime} from './messages.ts';
import {openDefault} from './open-list.ts';
import {revisionOf} from './saving.ts';
import {isChanged} from './snapshot.ts';
import {partState, store} from './store.ts';
import {TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Draft} from './drafts.ts';
import type {Review} from './review.ts';

/** The draft found when the page loaded. */
const offered = partState<Draft | undefined>(undefined);

/** The list's revision on the server, if it is newer than the draft's. */
const newerRevision = partState(0);

const isEditedElsewhere = partState(false);

/** What was stored last. */
let kept: {readonly review: Review; readonly faultyText: string} | undefined;
let isFailureReported = false;

async function lookElsewhere(): Promise<void> {
  isEditedElsewhere.state = await hasDraftsElsewhere();
}

async function offer(draft: Draft): Promise<void> {
  const {file, list, faultyText} = draft;
  offered.state = draft;
  newerRevision.state = 0;
  store.open(file, list, faultyText);
  const loaded = file.source ? await loadAddress(file.source) : undefined;
  const revision = loaded && 'list' in loaded ? revisionOf(loaded.list) : 0;
  if (revision > revisionOf(file.saved) && offered.state === draft) newerRevision.state = revision;
}

/** Opens this tab's draft; returns false if there is none. */
export async function openDraft(): Promise<boolean> {
  const draft = await claimDraft();
  if (draft) void offer(draft);
  void lookElsewhere();
  return draft !== undefined;
}

/** Moves the focus from a button that is gone to where the editing continues. */
const focusEditor = (): void => store.focus(store.state.faultyText ? 'tab-json' : 'paste');

/** Goes on with the draft. */
function keepOn(): void {
  offered.state = undefined;
  focusEditor();
}

/** Discards the draft. Undo brings it back. */
async function discard(): Promise<void> {
  const {snapshot, faultyText, tab} = store.state;
  const {file} = snapshot;
  offered.state = undefined;
  store.update({faultyText: ''});
  focusEditor();
  dropDraft();
  if (!(await openDraft()) && (await openDefault())) store.open(file, file.saved);
  store.showToast(TEXTS.draftDropped, () => {
    // Another draft's invalid text has to stay.
    if (store.state.faultyText) return;
    store.undo();
    // Invalid JSON isn't part of the history.
    if (faultyText) store.update({faultyText, tab});
  });
}

/** Stores unsaved changes as a draft. */
export function keepChanges(): void {
  const {isOpen, review, faultyText} = store.state;
  if (!isOpen || (kept?.review === review && kept.faultyText === faultyText)) return;
  kept = {review, faultyText};
  const {file, list} = review.snapshot;
  if (!review.isChanged && !faultyText) {
    dropDraft();
    offered.state = undefined;
  } else if (!keepDraft({file, list, faultyText, time: Date.now()}) && !isFailureReported) {
    isFailureReported = true;
    store.showToast(TEXTS.noDrafts);
  }
}

export const draftListeners = {
  beforeunload(event: BeforeUnloadEvent): void {
    if (!isChanged(store.state.snapshot) && !store.state.faultyText) return;
    event.preventDefault();
    // Chrome needs this up to version 118.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    event.returnValue = true;
  },
  pagehide(): void {
    store.review();
    keepChanges();
  },
  storage: lookElsewhere,
  focus: lookElsewhere,
};

function offerTemplate({time}: Draft): TemplateResult {
  const {review, faultyText} = store.state;
  const changes = faultyText ? TEXTS.wrongText : counted(review.changes.length || 1, 'change');
  const newer = newerRevision.state;
  return html`<div class="draft" id="draft" role="status">
    <p id="draft-text">${TEXTS.draft(formatTime(time), changes)} ${newer ? TEXTS.newerOnServer(newer) : nothing}</p>
    ${plainButton(TEXTS.keepDraft, keepOn, 'draft-keep')} ${plainButton(TEXTS.dropDraft, discard, 'draft-drop')}
  </div>`;
}

/** Offers to restore the draft, and warns if another tab has unsaved changes. */
export const draftBar = (): TemplateResult => html`
  ${offered.state ? offerTemplate(offered.state) : nothing}
  ${
    isEditedElsewhere.state
      ? html`<div class="draft" id="elsewhere" role="status"><p>${TEXTS.editedElsewhere}</p></div>`
      : nothing
  }
`;

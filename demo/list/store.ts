import {EMPTY_HISTORY, redo, remember, undo} from '../shared/history.ts';
import {Store} from '../shared/store.ts';
import {review} from './review.ts';
import {EMPTY_LIST} from './saving.ts';
import {snapshotAfter, snapshotOf} from './snapshot.ts';
import type {LitElement} from 'lit';
import type {History} from '../shared/history.ts';
import type {Edit} from './edits.ts';
import type {RawList} from './raw.ts';
import type {Review} from './review.ts';
import type {File, Open, Snapshot} from './snapshot.ts';

/** In milliseconds. A review takes too long to run on every keystroke, so debounce it. */
const PAUSE = 250;
/** While somebody types an address, it is incomplete, not wrong: report problems after a longer pause. */
const LONG_PAUSE = 800;

/** How long a toast is visible, with and without an undo button, in milliseconds. */
const LONG = 12_000;
const SHORT = 5_000;

/** Further languages get no fields, but their texts stay in the file. */
const MAX_LANGUAGES = 12;

interface EditorState {
  /** False until a list is opened; until then the list is empty. */
  readonly isOpen: boolean;
  readonly snapshot: Snapshot;
  /** Describes the current list or, while somebody is typing, the list as of the last pause. */
  readonly review: Review;
  readonly history: History<Snapshot>;
  /** JSON text with an error that isn't fixed yet; empty if there is none. */
  readonly faultyText: string;
  /** The field that somebody is typing into, whose problems are held back; empty if there is none. */
  readonly hushed: string;
  /** Added languages that have no texts yet. */
  readonly addedLanguages: readonly string[];
  readonly tab: 'preview' | 'json';
  /** Reports what has happened, and may offer to undo it. */
  readonly toast: {readonly text: string; readonly undo: (() => void) | undefined} | undefined;
}

const NOTHING = snapshotOf({name: '', source: '', saved: EMPTY_LIST}, EMPTY_LIST);

class ListStore extends Store<EditorState> {
  #reviewTimer = 0;
  #hushTimer = 0;
  #toastTimer = 0;

  get list(): RawList {
    return this.state.snapshot.list;
  }

  /** The languages that get fields. */
  get languages(): string[] {
    const {review, addedLanguages} = this.state;
    return [...new Set([...review.languages.slice(0, MAX_LANGUAGES), ...addedLanguages])];
  }

  update(change: Partial<EditorState>): void {
    this.state = {...this.state, ...change};
  }

  /** Replaces the open list. Undo brings the old one back. */
  open(file: File, list: RawList, faultyText = ''): void {
    const {isOpen, history, snapshot, tab} = this.state;
    this.update({
      isOpen: true,
      snapshot: snapshotOf(file, list),
      history: isOpen ? remember(history, snapshot, '', 0) : history,
      faultyText,
      addedLanguages: [],
      tab: faultyText ? 'json' : tab,
      toast: undefined,
    });
    this.review();
  }

  /** @param field the field being typed into: its edits are one undo step until there is a pause */
  edit(edit: Edit, field = ''): void {
    const {snapshot} = this.state;
    this.step(snapshotAfter(snapshot, edit(snapshot.list)), field);
  }

  /** Moves to another state of the list as an undoable step. */
  step(snapshot: Snapshot, field = ''): void {
    const {history, snapshot: before} = this.state;
    this.update({history: remember(history, before, field, Date.now()), snapshot, toast: this.#toastAfterStep()});
    clearTimeout(this.#reviewTimer);
    if (field) this.#reviewTimer = window.setTimeout(() => this.review(), PAUSE);
    else this.review();
  }

  /** Makes an edit that removes or moves the focused element, offers to undo it, and sets the focus. */
  editAndTell(edit: Edit, text: string, focus: string): void {
    this.edit(edit);
    this.showToast(text, this.undo);
    this.focus(focus);
  }

  /** Holds back a field's problems until there is a pause in typing. */
  hush(field: string): void {
    clearTimeout(this.#hushTimer);
    this.update({hushed: field});
    this.#hushTimer = window.setTimeout(() => this.update({hushed: ''}), LONG_PAUSE);
  }

  /** Expands an account or an entry, and collapses the previous one. */
  unfold(open?: Open): void {
    const {file, list} = this.state.snapshot;
    this.update({snapshot: snapshotOf(file, list, open)});
    this.endStep();
  }

  /** Ends an undo step: further typing in the same field starts a new one. */
  endStep(): void {
    this.update({history: {...this.state.history, last: undefined}, hushed: ''});
    this.review();
  }

  readonly undo = (): void => this.#go(undo);

  readonly redo = (): void => this.#go(redo);

  /** Focuses the element with this `data-key` after the next render. */
  focus(key: string): void {
    const page = document.querySelector<LitElement>('list-page');
    void page?.updateComplete.then(() => page.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus());
  }

  showToast(text: string, back?: () => void): void {
    clearTimeout(this.#toastTimer);
    this.update({toast: {text, undo: back}});
    this.#toastTimer = window.setTimeout(() => this.update({toast: undefined}), back ? LONG : SHORT);
  }

  /** Updates the review if the list has changed. */
  review(): void {
    clearTimeout(this.#reviewTimer);
    const {snapshot, review: last} = this.state;
    const isSame = last.snapshot.list === snapshot.list && last.snapshot.file === snapshot.file;
    if (!isSame) this.update({review: review(snapshot)});
  }

  #go(step: typeof undo<Snapshot>): void {
    const {history, snapshot, faultyText} = this.state;
    // Invalid JSON isn't part of the history, so an undo would lose it.
    const next = faultyText ? undefined : step(history, snapshot);
    if (next) this.update({snapshot: next.state, history: next.history, toast: this.#toastAfterStep()});
    this.review();
  }

  /** Removes a toast with an undo button, which would undo the wrong step from now on. */
  #toastAfterStep(): EditorState['toast'] {
    const {toast} = this.state;
    return toast?.undo ? undefined : toast;
  }
}

export const store = new ListStore({
  isOpen: false,
  snapshot: NOTHING,
  review: review(NOTHING),
  history: EMPTY_HISTORY,
  faultyText: '',
  hushed: '',
  addedLanguages: [],
  tab: 'preview',
  toast: undefined,
});

/** The stores that the page renders: it updates when any of them changes. */
export const stores: Pick<Store<unknown>, 'watch'>[] = [store];

/** A store for one part of the page. */
export function partState<State>(state: State): Store<State> {
  const part = new Store(state);
  stores.push(part);
  return part;
}

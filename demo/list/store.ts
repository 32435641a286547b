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

/** In milliseconds. A review takes too long to be done for each letter: it waits for a pause in typing. */
const PAUSE = 250;
/** Half an address is no mistake: what is wrong with it is said after a longer pause. */
const LONG_PAUSE = 800;

/** How long a toast stands, with and without a way back, in milliseconds. */
const LONG = 12_000;
const SHORT = 5_000;

/** The texts of further languages stay in the file. */
const MAX_LANGUAGES = 12;

interface EditorState {
  /** False until a list is open; until then the list is an empty one. */
  readonly isOpen: boolean;
  readonly snapshot: Snapshot;
  /** Of the list as it is or, while one types, as it was before the last pause. */
  readonly review: Review;
  readonly history: History<Snapshot>;
  /** A JSON text that is wrong as yet; empty where there is none. */
  readonly faultyText: string;
  /** The field in which somebody types: what is wrong with it isn't said as yet. Empty where nobody types. */
  readonly hushed: string;
  /** Languages in which there are no texts yet. */
  readonly addedLanguages: readonly string[];
  readonly tab: 'preview' | 'json';
  /** What has happened, with a way back. */
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

  /** The languages that texts have fields for. */
  get languages(): string[] {
    const {review, addedLanguages} = this.state;
    return [...new Set([...review.languages.slice(0, MAX_LANGUAGES), ...addedLanguages])];
  }

  update(change: Partial<EditorState>): void {
    this.state = {...this.state, ...change};
  }

  /** Opens a list in place of the one that is open, which stays a step back. */
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

  /** @param field where one types: what is typed into one field is one step until there is a pause */
  edit(edit: Edit, field = ''): void {
    const {snapshot} = this.state;
    this.step(snapshotAfter(snapshot, edit(snapshot.list)), field);
  }

  /** Goes to another state of the list, from which there is a way back. */
  step(snapshot: Snapshot, field = ''): void {
    const {history, snapshot: before} = this.state;
    this.update({history: remember(history, before, field, Date.now()), snapshot, toast: this.#toastAfterStep()});
    clearTimeout(this.#reviewTimer);
    if (field) this.#reviewTimer = window.setTimeout(() => this.review(), PAUSE);
    else this.review();
  }

  /** Makes an edit that takes away what had the focus, and offers the way back. */
  editAndTell(edit: Edit, text: string, focus: string): void {
    this.edit(edit);
    this.showToast(text, this.undo);
    this.focus(focus);
  }

  /** Has nothing said of what is wrong with a field until there is a pause in typing. */
  hush(field: string): void {
    clearTimeout(this.#hushTimer);
    this.update({hushed: field});
    this.#hushTimer = window.setTimeout(() => this.update({hushed: ''}), LONG_PAUSE);
  }

  /** Unfolds an account or an entry, and folds the other one. */
  unfold(open?: Open): void {
    const {file, list} = this.state.snapshot;
    this.update({snapshot: snapshotOf(file, list, open)});
    this.endStep();
  }

  /** Ends a step: what is typed next into the same field is another one. */
  endStep(): void {
    this.update({history: {...this.state.history, last: undefined}, hushed: ''});
    this.review();
  }

  readonly undo = (): void => this.#go(undo);

  readonly redo = (): void => this.#go(redo);

  /** Moves the focus to what has this `data-key`, once it is there. */
  focus(key: string): void {
    const page = document.querySelector<LitElement>('list-page');
    void page?.updateComplete.then(() => page.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus());
  }

  showToast(text: string, back?: () => void): void {
    clearTimeout(this.#toastTimer);
    this.update({toast: {text, undo: back}});
    this.#toastTimer = window.setTimeout(() => this.update({toast: undefined}), back ? LONG : SHORT);
  }

  /** Brings the review up to date. */
  review(): void {
    clearTimeout(this.#reviewTimer);
    const {snapshot, review: last} = this.state;
    const isSame = last.snapshot.list === snapshot.list && last.snapshot.file === snapshot.file;
    if (!isSame) this.update({review: review(snapshot)});
  }

  #go(step: typeof undo<Snapshot>): void {
    const {history, snapshot, faultyText} = this.state;
    // A wrong text is no step, so that going back would lose it.
    const next = faultyText ? undefined : step(history, snapshot);
    if (next) this.update({snapshot: next.state, history: next.history, toast: this.#toastAfterStep()});
    this.review();
  }

  /** A way back leads from where it was offered, so that it goes with the next step. */
  #toastAfterStep(): EditorState['toast'] {
    const {toast} = this.state;
    return toast?.undo ? undefined : toast;
  }
}

/** The state of the page. */
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

/** What the page shows: it renders again when one of them changes. */
export const stores: Pick<Store<unknown>, 'watch'>[] = [store];

/** A state of its own for a part of the page. */
export function partState<State>(state: State): Store<State> {
  const part = new Store(state);
  stores.push(part);
  return part;
}

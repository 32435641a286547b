import {Store} from '../shared/store.ts';
import {historyOf, redo, snapshotOf, step, undo, unfold} from './history.ts';
import {review} from './review.ts';
import type {Edit} from './edits.ts';
import type {File, History, Open, Snapshot} from './history.ts';
import type {RawList} from './raw.ts';
import type {Review} from './review.ts';

/** A list with what follows from it would be too much work for each letter: the review waits for a pause, in milliseconds. */
const PAUSE = 250;

/** What has happened, with a way back. */
export interface Toast {
  readonly text: string;
  readonly undo: (() => void) | undefined;
}

export interface EditorState {
  /** Undefined until a list is open. */
  readonly history: History | undefined;
  /** Of the list as it is or, while one types, as it was before the last pause. */
  readonly review: Review | undefined;
  /** A JSON text that is wrong as yet; empty where there is none. */
  readonly faultyText: string;
  /** Languages in which there are no texts yet. */
  readonly addedLanguages: readonly string[];
  readonly tab: 'preview' | 'json';
  readonly toast: Toast | undefined;
  /** What gets the focus after the next rendering, by its `data-key`. */
  readonly focus: {readonly key: string} | undefined;
}

/** The state of the page. */
export class ListStore extends Store<EditorState> {
  #timer = 0;

  constructor() {
    super({
      history: undefined,
      review: undefined,
      faultyText: '',
      addedLanguages: [],
      tab: 'preview',
      toast: undefined,
      focus: undefined,
    });
  }

  get snapshot(): Snapshot | undefined {
    return this.state.history?.now;
  }

  /** Earlier states of the list, in which a withdrawn account may be found. */
  get knownLists(): RawList[] {
    const {past, now} = this.state.history ?? {past: []};
    return [...(now ? [now.file.saved] : []), ...past.map(({list}) => list)];
  }

  get canUndo(): boolean {
    return !this.state.faultyText && Boolean(this.state.history?.past.length);
  }

  get canRedo(): boolean {
    return !this.state.faultyText && Boolean(this.state.history?.future.length);
  }

  update(change: Partial<EditorState>): void {
    this.state = {...this.state, ...change};
  }

  /** Opens a list in place of the one that is open, which stays a step back. */
  open(file: File, list: RawList, faultyText = ''): void {
    const {history} = this.state;
    const next = snapshotOf(file, list);
    this.#show(history ? step(history, next) : historyOf(next), {faultyText, addedLanguages: [], toast: undefined});
  }

  /** @param field where one types: what is typed into one field is one step */
  edit(edit: Edit, field?: string): void {
    const {history} = this.state;
    if (history) this.#show(step(history, edit(history.now), field));
  }

  /** Replaces the list by that of an edited text. */
  replace(list: RawList): void {
    const {history} = this.state;
    if (history) this.#show(step(history, snapshotOf(history.now.file, list), 'json'), {faultyText: ''});
  }

  unfold(open: Open): void {
    const {history} = this.state;
    if (history) this.#show(unfold(history, open));
  }

  /** Ends a step: what is typed next into the same field is another one. */
  endStep(): void {
    const {history} = this.state;
    if (history?.field) this.#show({...history, field: ''});
  }

  // A wrong text is no step, so that going back would lose it.
  undo(): void {
    const {history} = this.state;
    if (history && this.canUndo) this.#show(undo(history));
  }

  redo(): void {
    const {history} = this.state;
    if (history && this.canRedo) this.#show(redo(history));
  }

  focus(key: string): void {
    this.update({focus: {key}});
  }

  showToast(text: string, back?: () => void): void {
    this.update({toast: {text, undo: back}});
  }

  /** Brings the review up to date. */
  review(): void {
    clearTimeout(this.#timer);
    const {snapshot} = this;
    if (snapshot) this.update({review: this.#reviewOf(snapshot)});
  }

  #reviewOf(snapshot: Snapshot): Review {
    const last = this.state.review;
    const isSame = last?.snapshot.list === snapshot.list && last.snapshot.file === snapshot.file;
    return isSame ? last : review(snapshot);
  }

  #show(history: History, change: Partial<EditorState> = {}): void {
    clearTimeout(this.#timer);
    if (history.field && this.state.review) {
      this.update({...change, history});
      this.#timer = window.setTimeout(() => this.review(), PAUSE);
    } else {
      this.update({...change, history, review: this.#reviewOf(history.now)});
    }
  }
}

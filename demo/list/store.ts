import {examined} from './all-problems.ts';
import {groupsOf} from './groups.ts';
import {historyOf, isChanged, looking, redo, snapshotOf, step, undo} from './history.ts';
import {bytesOf, toText} from './format.ts';
import {changesBetween} from './changes.ts';
import {languagesOf} from './text.ts';
import type {AccountList} from '../../dist/index.js';
import type {Change} from './changes.ts';
import type {Edit} from './edits.ts';
import type {File, History, Open, Snapshot} from './history.ts';
import type {ListProblem} from './problem-words.ts';
import type {RawList} from './raw.ts';

/** More than any list has; what is beyond stays in the file. */
const MAX_LANGUAGES = 12;

/** All that is shown. */
export interface View {
  readonly snapshot: Snapshot;
  readonly list: RawList;
  /** The good part of the list: what blocks show. */
  readonly good: AccountList | undefined;
  readonly problems: readonly ListProblem[];
  /** Languages in which there are texts, or in which one wants to write some. */
  readonly languages: readonly string[];
  /** The list as its file. */
  readonly text: string;
  readonly bytes: number;
  readonly changes: readonly Change[];
  readonly isChanged: boolean;
  /** A JSON text that is wrong as yet; empty where there is none. */
  readonly faulty: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The state of the page: what is edited, and who shows it. */
export class Store {
  #history: History | undefined;
  #faulty = '';
  #languages: readonly string[] = [];
  /** The highest revision that was saved here. */
  floor = 0;
  #view: View | undefined;
  readonly #listeners: ((view: View) => void)[] = [];

  /** Calls `listener` after each change. */
  watch(listener: (view: View) => void): void {
    this.#listeners.push(listener);
  }

  /** What is shown; undefined until a list is open. */
  get view(): View | undefined {
    return this.#view;
  }

  /** Lists in which an account may be found that is no longer in this one. */
  get known(): RawList[] {
    const {past, now} = this.#history ?? {past: []};
    return [...(now ? [now.file.saved] : []), ...past.map(({list}) => list)];
  }

  /** Opens a list in place of the one that is open, which stays a step back. */
  open(file: File, list: RawList, faulty = ''): void {
    const next = snapshotOf(file, list);
    this.#faulty = faulty;
    this.#languages = [];
    this.#set(this.#history ? step(this.#history, next) : historyOf(next));
  }

  /** @param field where the change came from: what is typed into one field is one step */
  edit(edit: Edit, field?: string): void {
    if (!this.#history) return;
    this.#set(step(this.#history, edit(this.#history.now), field));
  }

  /** Puts another text of the whole list in place. */
  replace(list: RawList): void {
    this.#faulty = '';
    this.edit(({file}) => snapshotOf(file, list), 'json');
  }

  /** Keeps a text that is no list as yet. */
  setFaulty(text: string): void {
    this.#faulty = text;
    if (this.#history) this.#set(this.#history);
  }

  look(open: Open): void {
    if (this.#history) this.#set(looking(this.#history, open));
  }

  /** Ends a step: what is typed next into the same field is another one. */
  endStep(): void {
    if (this.#history) this.#history = {...this.#history, field: ''};
  }

  addLanguage(language: string): void {
    this.#languages = [...this.#languages, language];
    if (this.#history) this.#set(this.#history);
  }

  // What is wrong as yet has no step of its own: going back would lose it.
  undo(): void {
    if (this.#history && !this.#faulty) this.#set(undo(this.#history));
  }

  redo(): void {
    if (this.#history && !this.#faulty) this.#set(redo(this.#history));
  }

  #set(history: History): void {
    this.#history = history;
    const {list, file} = history.now;
    const isSame = list === this.#view?.list && file === this.#view.snapshot.file;
    const {good, problems} = isSame && this.#view ? this.#view : examined(list, file.source);
    const text = isSame && this.#view ? this.#view.text : toText(list);
    this.#view = {
      // Groups hold places: those of another length of the list would point nowhere.
      snapshot:
        history.now.groups.flat().length === list.accounts.length
          ? history.now
          : {...history.now, groups: groupsOf(list.accounts)},
      list,
      good,
      problems,
      languages: [...new Set([...languagesOf(list).slice(0, MAX_LANGUAGES), ...this.#languages])],
      text,
      bytes: bytesOf(text),
      changes: changesBetween(file.saved, list),
      isChanged: isChanged(history.now),
      faulty: this.#faulty,
      canUndo: history.past.length > 0 && !this.#faulty,
      canRedo: history.future.length > 0 && !this.#faulty,
    };
    for (const listener of this.#listeners) listener(this.#view);
  }
}

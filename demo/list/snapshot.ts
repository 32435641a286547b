import {titleKey} from '../../dist/index.js';
import {anyTextIn} from './raw.ts';
import {at} from './raw.ts';
import type {Json, RawList} from './raw.ts';

/** The accounts that the block shows as one entry, by their indices in the list. */
export type Entry = readonly number[];

/** What is unfolded to be edited. */
export type Open =
  {readonly kind: 'account'; readonly index: number} | {readonly kind: 'entry'; readonly entry: Entry} | undefined;

/** The file that is edited. */
export interface File {
  readonly name: string;
  /** Its address; empty for a file of this computer. */
  readonly source: string;
  /** The list as it was opened or last saved. */
  readonly saved: RawList;
}

/** One state of the list. */
export interface Snapshot {
  readonly file: File;
  readonly list: RawList;
  /** As they were when an account was last added, removed or moved: nothing jumps while one types a title. */
  readonly entries: readonly Entry[];
  readonly open: Open;
}

export interface History {
  readonly past: readonly Snapshot[];
  readonly now: Snapshot;
  readonly future: readonly Snapshot[];
  /** The field of the last change: what is typed into one field is one step. */
  readonly field: string;
}

const MAX_STEPS = 200;

/** Accounts with the same title, in the order in which the titles come first. */
export function entriesOf(accounts: readonly Json[]): Entry[] {
  const entries = new Map<string, number[]>();
  accounts.forEach((account, index) => {
    const title = titleKey(anyTextIn(at(account, ['title']))) || `\0${index}`;
    entries.set(title, [...(entries.get(title) ?? []), index]);
  });
  return [...entries.values()];
}

export const snapshotOf = (file: File, list: RawList, open?: Open): Snapshot => ({
  file,
  list,
  entries: entriesOf(list.accounts),
  open,
});

export const historyOf = (now: Snapshot): History => ({past: [], now, future: [], field: ''});

/**
 * A step to another state.
 * @param field the field of the change; further changes of the same field belong to the step
 */
export function step({past, now, field: last}: History, next: Snapshot, field = ''): History {
  const isSame = field !== '' && field === last;
  return {past: isSame ? past : [...past, now].slice(-MAX_STEPS), now: next, future: [], field};
}

/** The same state with something else unfolded, which is no step. */
export const unfold = (history: History, open: Open): History => ({
  ...history,
  now: snapshotOf(history.now.file, history.now.list, open),
  field: '',
});

export function undo(history: History): History {
  const {past, now, future} = history;
  const before = past.at(-1);
  return before ? {past: past.slice(0, -1), now: before, future: [now, ...future], field: ''} : history;
}

export function redo(history: History): History {
  const {past, now, future} = history;
  const [next, ...rest] = future;
  return next ? {past: [...past, now], now: next, future: rest, field: ''} : history;
}

/** Whether there is something to lose. White space is no change. */
export const isChanged = ({file, list}: Snapshot): boolean =>
  file.saved !== list && JSON.stringify(file.saved) !== JSON.stringify(list);

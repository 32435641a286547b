import {groupsOf} from './groups.ts';
import type {Group} from './groups.ts';
import type {RawList} from './raw.ts';

/** What is unfolded to be edited. */
export type Open =
  {readonly kind: 'account'; readonly index: number} | {readonly kind: 'owner'; readonly places: Group} | undefined;

/** The file that is edited. */
export interface File {
  /** Its name, for those who look for it. */
  readonly name: string;
  /** Its address; empty for a file of this machine. */
  readonly source: string;
  /** The list as it was opened or last saved: changes are told against it. */
  readonly saved: RawList;
}

/** One state of the editor. */
export interface Snapshot {
  readonly file: File;
  readonly list: RawList;
  /** As they were when the last account came, went or was moved: while one types a title, nothing jumps. */
  readonly groups: readonly Group[];
  readonly open: Open;
}

/** All states of the editor. */
export interface History {
  readonly past: readonly Snapshot[];
  readonly now: Snapshot;
  readonly future: readonly Snapshot[];
  /** The field that the last change came from: what is typed into one is one step. */
  readonly field: string;
}

/** More steps than anyone goes back. */
const MAX_STEPS = 200;

export const snapshotOf = (file: File, list: RawList, open?: Open): Snapshot => ({
  file,
  list,
  groups: groupsOf(list.accounts),
  open,
});

export const historyOf = (now: Snapshot): History => ({past: [], now, future: [], field: ''});

/**
 * A step to another state.
 * @param field where it came from; further changes of the same field are the same step. None makes a step of its own
 */
export function step({past, now, field: last}: History, next: Snapshot, field = ''): History {
  const isSame = field !== '' && field === last;
  return {past: isSame ? past : [...past, now].slice(-MAX_STEPS), now: next, future: [], field};
}

/** The same step with something else unfolded: looking is no change. */
export const looking = (history: History, open: Open): History => ({
  ...history,
  now: {...snapshotOf(history.now.file, history.now.list, open)},
  field: '',
});

export function undo({past, now, future}: History): History {
  const before = past.at(-1);
  if (!before) return {past, now, future, field: ''};
  return {past: past.slice(0, -1), now: before, future: [now, ...future], field: ''};
}

export function redo({past, now, future}: History): History {
  const [next, ...rest] = future;
  return next ? {past: [...past, now], now: next, future: rest, field: ''} : {past, now, future, field: ''};
}

/** Whether there is something to lose. Another order of keys or other white space is no change. */
export const isChanged = ({file, list}: Snapshot): boolean => JSON.stringify(file.saved) !== JSON.stringify(list);

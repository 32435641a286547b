import {titleKey} from '../../dist/index.js';
import {anyTextIn, at} from './raw.ts';
import type {Json, RawList} from './raw.ts';

/** The accounts that the block shows as one entry, by their indices in the list. */
export type Entry = readonly number[];

/** What is expanded for editing: an account or an entry. */
export interface Open {
  readonly kind: 'account' | 'entry';
  readonly index: number;
}

/** The file being edited. */
export interface File {
  readonly name: string;
  /** Its URL; empty for a local file. */
  readonly source: string;
  /** The list as opened or last saved. */
  readonly saved: RawList;
}

/** An undoable state of the list. */
export interface Snapshot {
  readonly file: File;
  readonly list: RawList;
  /**
   * Computed when an account was last added, removed or moved, so that rows don't jump while somebody types a title.
   */
  readonly entries: readonly Entry[];
  readonly open: Open | undefined;
}

/** Groups accounts with the same title, in the order of each title's first appearance. */
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

/** The state after an edit. An account that has moved stays expanded. */
export function snapshotAfter(before: Snapshot, list: RawList): Snapshot {
  const {accounts} = before.list;
  const indices = accounts.map((account) => list.accounts.indexOf(account));
  const isMoved = accounts.length !== list.accounts.length || indices.some((now, old) => now >= 0 && now !== old);
  if (!isMoved) return {...before, list};
  const {kind = 'account', index: old = -1} = before.open ?? {};
  const index = indices[old] ?? -1;
  return snapshotOf(before.file, list, index < 0 ? undefined : {kind, index});
}

/** Whether there are unsaved changes. White space doesn't count. */
export const isChanged = ({file, list}: Snapshot): boolean =>
  file.saved !== list && JSON.stringify(file.saved) !== JSON.stringify(list);

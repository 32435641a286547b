import {titleKey} from '../../dist/index.js';
import {anyTextIn, at} from './raw.ts';
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

/** Whether there is something to lose. White space is no change. */
export const isChanged = ({file, list}: Snapshot): boolean =>
  file.saved !== list && JSON.stringify(file.saved) !== JSON.stringify(list);

import {checkLink} from '../../dist/index.js';
import {isAccountOf, tidyAddress} from './links.ts';
import {at, itemsAt, languagesOf, put, textAt, withText} from './raw.ts';
import {snapshotOf} from './snapshot.ts';
import type {Json, Path, RawList, RawObject} from './raw.ts';
import type {Entry, Open, Snapshot} from './snapshot.ts';

/** Makes a state of another one. */
export type Edit = (snapshot: Snapshot) => Snapshot;

/** Sets the value at a path; undefined removes the key. */
export const set =
  (path: Path, value: Json | undefined): Edit =>
  (snapshot) => ({...snapshot, list: put(snapshot.list, path, value)});

/** Sets what a text says in one language. */
export const setText =
  (path: Path, language: string, text: string): Edit =>
  (snapshot) => {
    const isMapped = languagesOf(snapshot.list).length > 1;
    return set(path, withText(at(snapshot.list, path), language, text, isMapped))(snapshot);
  };

/** Does the same edit to all accounts of an entry. */
export const forAll =
  (entry: Entry, edit: (index: number) => Edit): Edit =>
  (snapshot) =>
    entry.reduce((edited, index) => edit(index)(edited), snapshot);

/** Adds or removes one item of an array that is kept in an order. */
export const toggle =
  (path: Path, item: string, isOn: boolean, order: readonly string[]): Edit =>
  (snapshot) => {
    const others = itemsAt(snapshot.list, path).filter((other) => other !== item);
    const rank = (one: Json): number => order.findIndex((id) => id === one);
    const items = isOn ? [...others, item].sort((one, other) => rank(one) - rank(other)) : others;
    return setItems(path, items)(snapshot);
  };

const without = <T>(items: readonly T[], index: number): T[] => items.filter((_, other) => other !== index);

/** A list's key goes with its last item. */
const setItems = (path: Path, items: readonly Json[]): Edit => set(path, items.length ? items : undefined);

const withAccounts = ({file, list}: Snapshot, accounts: readonly Json[], open?: Open): Snapshot =>
  snapshotOf(file, {...list, accounts}, open);

/** Adds accounts at the end; a single one is unfolded. */
export const add =
  (accounts: readonly RawObject[]): Edit =>
  (snapshot) => {
    const {length} = snapshot.list.accounts;
    const open: Open = accounts.length === 1 ? {kind: 'account', index: length} : undefined;
    return withAccounts(snapshot, [...snapshot.list.accounts, ...accounts], open);
  };

export const remove =
  (index: number): Edit =>
  (snapshot) =>
    withAccounts(snapshot, without(snapshot.list.accounts, index));

/** The address by which an account can be withdrawn; undefined where no block would know it. */
export function withdrawableUrl(list: RawList, index: number): string | undefined {
  const url = tidyAddress(textAt(list, ['accounts', index, 'url']));
  return typeof checkLink(url) === 'string' ? undefined : url;
}

/** Removes an account here and, by its address, on all sites. */
export const withdraw =
  (index: number): Edit =>
  (snapshot) => {
    const url = withdrawableUrl(snapshot.list, index);
    return remove(index)(url === undefined ? snapshot : addAddress('withdrawn', url)(snapshot));
  };

/** The same for all spellings of an account's address. */
function addressKey(url: Json): Json {
  const checked = typeof url === 'string' ? checkLink(tidyAddress(url)) : 'not-a-url';
  return typeof checked === 'string' ? url : checked.key;
}

/** Adds an address to those that a list holds, unless it is there. */
export const addAddress =
  (key: 'withdrawn' | 'include', url: string): Edit =>
  (snapshot) => {
    const items = itemsAt(snapshot.list, [key]);
    const keyOf = (item: Json): Json => (key === 'withdrawn' ? addressKey(item) : item);
    return items.some((item) => keyOf(item) === keyOf(url)) ? snapshot : set([key], [...items, url])(snapshot);
  };

export const removeAddress =
  (key: 'withdrawn' | 'include', index: number): Edit =>
  (snapshot) =>
    setItems([key], without(itemsAt(snapshot.list, [key]), index))(snapshot);

/**
 * Makes a withdrawn account official again, and puts it back among the accounts if it is known.
 * @param known lists in which it may be found
 */
export const restore =
  (index: number, known: readonly RawList[]): Edit =>
  (snapshot) => {
    const url = textAt(snapshot.list, ['withdrawn', index]);
    const restored = removeAddress('withdrawn', index)(snapshot);
    const {accounts} = restored.list;
    const isThere = accounts.some((account) => isAccountOf(restored.list, account, url));
    const found = known.flatMap((list) => list.accounts.find((account) => isAccountOf(list, account, url)) ?? []);
    const account = found.at(-1);
    return isThere || account === undefined ? restored : withAccounts(restored, [...accounts, account]);
  };

/**
 * Puts the accounts into another order; what is unfolded stays so.
 * @param order the old indices
 */
export const reorder =
  (order: readonly number[]): Edit =>
  (snapshot) => {
    const {open, list} = snapshot;
    const indexOf = (old: number): number => order.indexOf(old);
    const opened: Open =
      open?.kind === 'account'
        ? {kind: 'account', index: indexOf(open.index)}
        : open && {kind: 'entry', entry: open.entry.map(indexOf).sort((one, other) => one - other)};
    return withAccounts(
      snapshot,
      order.map((old) => list.accounts[old] as Json),
      opened,
    );
  };

/** An array with one item at another position. */
function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const others = without(items, from);
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)];
}

/** The order of the accounts after an entry has moved to another position. */
export const orderOfEntries = (entries: readonly Entry[], from: number, to: number): number[] =>
  moved(entries, from, to).flat();

/** The order of the accounts after one has moved within its entry; the others stay. */
export function orderWithin(entries: readonly Entry[], entry: number, from: number, to: number): number[] {
  const indices = entries[entry] ?? [];
  const order = entries.flat().sort((one, other) => one - other);
  moved(indices, from, to).forEach((old, position) => (order[indices[position] as number] = old));
  return order;
}

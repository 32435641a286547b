import {checkLink} from '../../dist/index.js';
import {accountNamed, isAccountOf, sharedBy, tidyAddress} from './links.ts';
import {anyTextIn, at, itemsAt, languagesOf, put, textAt, withText} from './raw.ts';
import type {Json, Path, RawList} from './raw.ts';
import type {Entry} from './snapshot.ts';

/** Returns a changed copy of a list. */
export type Edit = (list: RawList) => RawList;

/** Sets the value at a path; undefined removes the key. */
export function set(path: Path, value: Json | undefined): Edit {
  return (list) => put(list, path, value) as RawList;
}

/** Sets a text in one language. */
export function setText(path: Path, language: string, text: string): Edit {
  return (list) => set(path, withText(at(list, path), language, text, languagesOf(list).length > 1))(list);
}

/** Applies the same edit at several paths. */
export function forAll(paths: readonly Path[], edit: (path: Path) => Edit): Edit {
  return (list) => paths.reduce((edited, path) => edit(path)(edited), list);
}

/** Sets a list's array, and removes its key if the array is empty. */
function setItems(path: Path, items: readonly Json[]): Edit {
  return set(path, items.length ? items : undefined);
}

/** Adds an item to an ordered array, or removes it. */
export function toggle(path: Path, item: string, isOn: boolean, order: readonly string[]): Edit {
  return (list) => {
    const chosen = itemsAt(list, path);
    const known = order.filter((one) => (one === item ? isOn : chosen.includes(one)));
    const unknown = chosen.filter((one) => !order.some((id) => id === one));
    return setItems(path, [...unknown, ...known])(list);
  };
}

/** Appends accounts. */
export function add(accounts: readonly Json[]): Edit {
  return (list) => ({...list, accounts: [...list.accounts, ...accounts]});
}

const without = <T>(items: readonly T[], index: number): T[] => items.filter((_, other) => other !== index);

/** Fills in the level and the audience of an account, if they are missing, from another one with the same title. */
export function joinOwner(index: number): Edit {
  const to = (key: string): Path => ['accounts', index, key];
  return (list) => {
    const namesake = accountNamed(anyTextIn(at(list, to('title'))), without(list.accounts, index));
    const missing = Object.entries(sharedBy(namesake)).filter(([key]) => at(list, to(key)) === undefined);
    return missing.reduce((joined, [key, value]) => (value === undefined ? joined : set(to(key), value)(joined)), list);
  };
}

export function remove(index: number): Edit {
  return (list) => ({...list, accounts: without(list.accounts, index)});
}

/** The address to withdraw an account by; undefined if blocks wouldn't recognise it. */
export function withdrawableUrl(list: RawList, index: number): string | undefined {
  const url = tidyAddress(textAt(list, ['accounts', index, 'url']));
  return typeof checkLink(url) === 'string' ? undefined : url;
}

/** Removes an account from this list and withdraws its address on all sites. */
export function withdraw(index: number): Edit {
  return (list) => {
    const url = withdrawableUrl(list, index);
    return remove(index)(url === undefined ? list : addAddress('withdrawn', url)(list));
  };
}

/** A key that is equal for all spellings of an account's address. */
function addressKey(url: Json): Json {
  const checked = typeof url === 'string' ? checkLink(tidyAddress(url)) : 'not-a-url';
  return typeof checked === 'string' ? url : checked.key;
}

/** Adds an address to one of a list's arrays, unless it is already there. */
export function addAddress(key: 'withdrawn' | 'include', url: string): Edit {
  const keyOf = (item: Json): Json => (key === 'withdrawn' ? addressKey(item) : item);
  return (list) => {
    const items = itemsAt(list, [key]);
    return items.some((item) => keyOf(item) === keyOf(url)) ? list : set([key], [...items, url])(list);
  };
}

export function removeAddress(key: 'withdrawn' | 'include', index: number): Edit {
  return (list) => setItems([key], without(itemsAt(list, [key]), index))(list);
}

/**
 * Undoes a withdrawal, and adds the account again if its data is known.
 * @param known lists to look for the account in
 */
export function restore(index: number, known: readonly RawList[]): Edit {
  return (list) => {
    const url = textAt(list, ['withdrawn', index]);
    const restored = removeAddress('withdrawn', index)(list);
    const accountIn = (one: RawList): Json[] => one.accounts.filter((account) => isAccountOf(one, account, url));
    const account = known.flatMap(accountIn).at(-1);
    return account === undefined || accountIn(list).length ? restored : add([account])(restored);
  };
}

/**
 * Reorders the accounts.
 * @param order the old indices in their new order
 */
export function reorder(order: readonly number[]): Edit {
  return (list) => ({...list, accounts: order.map((old) => list.accounts[old] as Json)});
}

/** A copy of an array with one item moved. */
function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const others = without(items, from);
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)];
}

/** The order of the accounts after moving an entry. */
export const orderOfEntries = (entries: readonly Entry[], from: number, to: number): number[] =>
  moved(entries, from, to).flat();

/** The order of the accounts after moving one within its entry; all others keep their places. */
export function orderWithin(entries: readonly Entry[], entry: number, from: number, to: number): number[] {
  const indices = entries[entry] ?? [];
  const order = entries.flat().sort((one, other) => one - other);
  moved(indices, from, to).forEach((old, position) => (order[indices[position] as number] = old));
  return order;
}

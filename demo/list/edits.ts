import {checkLink} from '../../dist/index.js';
import {accountNamed, isAccountOf, sharedBy, tidyAddress} from './links.ts';
import {anyTextIn, at, itemsAt, languagesOf, put, textAt, withText} from './raw.ts';
import type {Json, Path, RawList} from './raw.ts';
import type {Entry} from './snapshot.ts';

/** Makes a list of another one. */
export type Edit = (list: RawList) => RawList;

/** Sets the value at a path; undefined removes the key. */
export function set(path: Path, value: Json | undefined): Edit {
  return (list) => put(list, path, value) as RawList;
}

/** Sets what a text says in one language. */
export function setText(path: Path, language: string, text: string): Edit {
  return (list) => set(path, withText(at(list, path), language, text, languagesOf(list).length > 1))(list);
}

/** Does the same edit at several paths. */
export function forAll(paths: readonly Path[], edit: (path: Path) => Edit): Edit {
  return (list) => paths.reduce((edited, path) => edit(path)(edited), list);
}

/** A list's key goes with its last item. */
function setItems(path: Path, items: readonly Json[]): Edit {
  return set(path, items.length ? items : undefined);
}

/** Adds or removes one item of an array that is kept in an order. */
export function toggle(path: Path, item: string, isOn: boolean, order: readonly string[]): Edit {
  return (list) => {
    const chosen = itemsAt(list, path);
    const known = order.filter((one) => (one === item ? isOn : chosen.includes(one)));
    const unknown = chosen.filter((one) => !order.some((id) => id === one));
    return setItems(path, [...unknown, ...known])(list);
  };
}

/** Adds accounts at the end. */
export function add(accounts: readonly Json[]): Edit {
  return (list) => ({...list, accounts: [...list.accounts, ...accounts]});
}

const without = <T>(items: readonly T[], index: number): T[] => items.filter((_, other) => other !== index);

/** Has an account say of its owner what another one with the same title does, as far as it says nothing itself. */
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

/** The address by which an account can be withdrawn; undefined where no block would know it. */
export function withdrawableUrl(list: RawList, index: number): string | undefined {
  const url = tidyAddress(textAt(list, ['accounts', index, 'url']));
  return typeof checkLink(url) === 'string' ? undefined : url;
}

/** Removes an account here and, by its address, on all sites. */
export function withdraw(index: number): Edit {
  return (list) => {
    const url = withdrawableUrl(list, index);
    return remove(index)(url === undefined ? list : addAddress('withdrawn', url)(list));
  };
}

/** The same for all spellings of an account's address. */
function addressKey(url: Json): Json {
  const checked = typeof url === 'string' ? checkLink(tidyAddress(url)) : 'not-a-url';
  return typeof checked === 'string' ? url : checked.key;
}

/** Adds an address to those that a list holds, unless it is there. */
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
 * Makes a withdrawn account official again, and puts it back among the accounts if it is known.
 * @param known lists in which it may be found
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
 * Puts the accounts into another order.
 * @param order the old indices
 */
export function reorder(order: readonly number[]): Edit {
  return (list) => ({...list, accounts: order.map((old) => list.accounts[old] as Json)});
}

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

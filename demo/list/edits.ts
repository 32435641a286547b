import {linkOf, withScheme} from './guess.ts';
import {reordered} from './groups.ts';
import {snapshotOf} from './history.ts';
import {at, itemsAt, put, wordsAt} from './raw.ts';
import {languagesOf, withText} from './text.ts';
import {checkLink} from '../../dist/index.js';
import type {Group} from './groups.ts';
import type {Open, Snapshot} from './history.ts';
import type {Json, Path, RawList, RawObject} from './raw.ts';

/** A state made of another one. */
export type Edit = (snapshot: Snapshot) => Snapshot;

/** Another value at a place, nothing else moved. */
export const set =
  (path: Path, value: Json | undefined): Edit =>
  (snapshot) => ({...snapshot, list: put(snapshot.list, path, value)});

/** Other words at a place. */
export const setText =
  (path: Path, language: string, words: string): Edit =>
  (snapshot) => {
    const isMapped = languagesOf(snapshot.list).length > 1;
    return set(path, withText(at(snapshot.list, path), language, words, isMapped))(snapshot);
  };

/** The same words or value for all accounts of an owner. */
export const forAll =
  (places: Group, edit: (index: number) => Edit): Edit =>
  (snapshot) =>
    places.reduce((done, index) => edit(index)(done), snapshot);

/** One of several on or off; without any, the key goes. */
export const toggle =
  (path: Path, item: string, isOn: boolean, order: readonly string[]): Edit =>
  (snapshot) => {
    const others = itemsAt(snapshot.list, path).filter((one) => one !== item);
    const items = isOn ? [...others, item] : others;
    const rank = (one: Json): number => order.findIndex((id) => id === one);
    return set(path, items.length ? items.sort((one, other) => rank(one) - rank(other)) : undefined)(snapshot);
  };

const remade = ({file}: Snapshot, list: RawList, open: Open): Snapshot => snapshotOf(file, list, open);

/** A new account: with those of its owner, else at the end. */
export const add =
  (account: RawObject): Edit =>
  (snapshot) => {
    const {list} = snapshot;
    const accounts = [...list.accounts, account];
    return remade(snapshot, {...list, accounts}, {kind: 'account', index: accounts.length - 1});
  };

/** Without an account. */
export const remove =
  (index: number): Edit =>
  (snapshot) =>
    remade(snapshot, put(snapshot.list, ['accounts', index], undefined), undefined);

/** The address by which an account can be withdrawn; undefined where it has none that a block would know. */
export function withdrawable(list: RawList, index: number): string | undefined {
  const url = withScheme(wordsAt(list, ['accounts', index, 'url']));
  return typeof checkLink(url) === 'string' ? undefined : url;
}

/** Without an account here and, by its address, on all sites. */
export const withdraw =
  (index: number): Edit =>
  (snapshot) => {
    const url = withdrawable(snapshot.list, index);
    return remove(index)(url === undefined ? snapshot : addTo('withdrawn', url)(snapshot));
  };

/** By what an address is the same one: an account's however it is written. */
function addressKey(url: Json): Json {
  const checked = typeof url === 'string' ? checkLink(withScheme(url)) : 'not-a-url';
  return typeof checked === 'string' ? url : checked.key;
}

/** One more address of those that a list holds; none twice. */
export const addTo =
  (key: 'withdrawn' | 'include', url: string): Edit =>
  (snapshot) => {
    const items = itemsAt(snapshot.list, [key]);
    const keyOf = (one: Json): Json => (key === 'withdrawn' ? addressKey(one) : one);
    return items.some((one) => keyOf(one) === keyOf(url)) ? snapshot : set([key], [...items, url])(snapshot);
  };

/** Without one of them; the key goes with the last one. */
export const removeFrom =
  (key: 'withdrawn' | 'include' | 'networks', index: number): Edit =>
  (snapshot) => {
    const items = itemsAt(snapshot.list, [key]).filter((_, place) => place !== index);
    return set([key], items.length ? items : undefined)(snapshot);
  };

/**
 * An account official again: no longer withdrawn, and back among the accounts if it is known.
 * @param known where it may be found
 */
export const restore =
  (index: number, known: readonly RawList[]): Edit =>
  (snapshot) => {
    const url = wordsAt(snapshot.list, ['withdrawn', index]);
    const back = removeFrom('withdrawn', index)(snapshot);
    const isThere = back.list.accounts.some((account) => isSame(back.list, account, url));
    const found = known.flatMap((list) => list.accounts.find((account) => isSame(list, account, url)) ?? []).at(-1);
    if (isThere || found === undefined) return back;
    return remade(back, {...back.list, accounts: [...back.list.accounts, found]}, undefined);
  };

/** Whether an address is an account's, however it is written. */
export function isSame(list: RawList, account: Json, url: string): boolean {
  if (wordsAt(account, ['url']) === url) return true;
  const checked = checkLink(url);
  return typeof checked !== 'string' && linkOf(list, account)?.key === checked.key;
}

/** The accounts in another order; what is unfolded stays so. */
export const reorder =
  (order: readonly number[]): Edit =>
  (snapshot) => {
    const {open} = snapshot;
    const place = (old: number): number => order.indexOf(old);
    return remade(
      snapshot,
      reordered(snapshot.list, order),
      open?.kind === 'account'
        ? {kind: 'account', index: place(open.index)}
        : open && {kind: 'owner', places: open.places.map(place).sort((one, other) => one - other)},
    );
  };

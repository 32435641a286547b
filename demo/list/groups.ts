import {titleKey} from '../../dist/index.js';
import {at} from './raw.ts';
import {anyTextIn} from './text.ts';
import type {Json, RawList} from './raw.ts';

/** The accounts of one owner, by their places in the list. */
export type Group = readonly number[];

/** Accounts of the same title together, in the order in which the titles come first: as the block shows them. */
export function groupsOf(accounts: readonly Json[]): Group[] {
  const groups = new Map<string, number[]>();
  accounts.forEach((account, index) => {
    // One without a title is no one's yet.
    const title = titleKey(anyTextIn(at(account, ['title']))) || `\0${index}`;
    groups.set(title, [...(groups.get(title) ?? []), index]);
  });
  return [...groups.values()];
}

/** An array with one item at another place. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const others = items.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)];
}

/** The old places of all accounts in their new order, when an owner goes to another place among the owners. */
export const orderOfOwners = (groups: readonly Group[], from: number, to: number): number[] =>
  moved(groups, from, to).flat();

/** The same, when an account goes to another place among those of its owner; the others stay. */
export function orderWithin(groups: readonly Group[], owner: number, from: number, to: number): number[] {
  const places = groups[owner] ?? [];
  const order = groups.flat().sort((one, other) => one - other);
  moved(places, from, to).forEach((old, position) => (order[places[position] as number] = old));
  return order;
}

/** A list with its accounts in another order. */
export const reordered = (list: RawList, order: readonly number[]): RawList => ({
  ...list,
  accounts: order.map((old) => list.accounts[old] as Json),
});

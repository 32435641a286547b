import {chosenAccounts, mergedAccounts, toOwners} from '../shared/accounts.ts';
import {codesIn} from './settings.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';
import type {Item, Owner} from '../shared/accounts.ts';
import type {Language} from '../shared/language.ts';

/** How many codes a sheet holds: more of them could not be read from two metres. */
export const MAX_CODES = 12;

/** What can be on the sheet, and what is. */
export interface Selection {
  /** The list's accounts, which can be chosen. */
  readonly offered: readonly Owner[];
  /** The addresses of those that are chosen. */
  readonly chosen: readonly string[];
  /** The school's own, then those that are chosen, as many as fit. */
  readonly items: readonly Item[];
  readonly excess: readonly Item[];
}

export const itemsOf = (owners: readonly Owner[]): Item[] => owners.flatMap(({items}) => items);

/** @param values of the poster's settings and of those that it shares with the other pages */
export function selectionOf(values: Values, lists: readonly AccountList[], language: Language): Selection {
  const {only = ''} = values;
  const merged = mergedAccounts(values, lists);
  const ownAccounts = merged.filter(({own}) => own);
  const listed = merged.filter(({own, network}) => !own && (!network.onRequest || only.includes(network.id)));
  const ownItems = itemsOf(toOwners(ownAccounts, {}, language));
  const offered = toOwners(listed, {}, language);
  const codes = codesIn(values);
  // What the school leaves out on its site, it doesn't want on its wall.
  const wanted = codes ?? chosenAccounts(listed, values).map(({href}) => href);
  const room = codes ? Infinity : Math.max(0, MAX_CODES - ownItems.length);
  const chosen = itemsOf(offered).filter(({href}) => wanted.includes(href));
  const all = [...ownItems, ...chosen.slice(0, room)];
  return {
    offered,
    chosen: chosen.slice(0, room).map(({href}) => href),
    items: all.slice(0, MAX_CODES),
    excess: all.slice(MAX_CODES),
  };
}

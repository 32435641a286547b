import {idsIn} from '../configure/setting.ts';
import {toPicture} from '../configure/typed.ts';
import {chosenAccounts, frameOf, itemsOf, languageOf, mergedAccounts, toOwners} from '../shared/accounts.ts';
import {codesIn, ORIENTATION} from './settings.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';
import type {Item, Owner} from '../shared/accounts.ts';

/** The maximum number of codes on a sheet: more would be too small to scan from two metres. */
export const MAX_CODES = 12;

/** The accounts that can be on the sheet, and those that are. */
export interface Selection {
  /** The list's accounts to choose from. */
  readonly offered: readonly Owner[];
  /** The URLs of the chosen ones. */
  readonly chosen: readonly string[];
  /** The school's own accounts, then the chosen ones, as many as fit. */
  readonly items: readonly Item[];
  readonly excess: readonly Item[];
}

/** @param values the settings of the poster and those shared with the other pages */
export function selectionOf(values: Values, lists: readonly AccountList[]): Selection {
  const only = idsIn(values['only']);
  const language = languageOf(values);
  const merged = mergedAccounts(values, lists);
  const ownAccounts = merged.filter(({own}) => own);
  const listed = merged.filter(({own, network}) => !own && (!network.onRequest || only.includes(network.id)));
  const ownItems = itemsOf(toOwners(ownAccounts, {}, language));
  const offered = toOwners(listed, {}, language);
  const codes = codesIn(values);
  // A school doesn't want accounts on its wall that it leaves out on its site.
  const wanted = codes ?? chosenAccounts(listed, values).map(({href}) => href);
  const room = codes ? Infinity : Math.max(0, MAX_CODES - ownItems.length);
  const chosen = itemsOf(offered)
    .filter(({href}) => wanted.includes(href))
    .slice(0, room);
  const all = [...ownItems, ...chosen];
  return {
    offered,
    chosen: chosen.map(({href}) => href),
    items: all.slice(0, MAX_CODES),
    excess: all.slice(MAX_CODES),
  };
}

/** The content of the sheet. */
export const contentOf = (values: Values, lists: readonly AccountList[], items: readonly Item[]) => ({
  ...frameOf(values, lists, items),
  orientation: values[ORIENTATION.name] ?? ORIENTATION.initial,
  /** The URL of the emblem; empty if there is none. */
  emblem: toPicture(values['logo'] ?? '') || (lists[0]?.owner?.logo ?? ''),
  items,
});

export type SheetContent = Readonly<ReturnType<typeof contentOf>>;

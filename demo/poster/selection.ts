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
  /** Those that don't fit. */
  readonly excess: readonly Item[];
}

/** @param values of the poster's settings and of those that it shares with the other pages */
export function selectionOf(values: Values, lists: readonly AccountList[], language: Language): Selection {
  const merged = mergedAccounts(values, lists);
  const only = values['only'] ?? '';
  const itemsIn = (owners: readonly Owner[]): Item[] => owners.flatMap(({items}) => items);
  const ownItems = itemsIn(
    toOwners(
      merged.filter(({own}) => own),
      {},
      language,
    ),
  );
  const listed = merged.filter(({own, network}) => !own && (!network.onRequest || only.includes(network.id)));
  const offered = toOwners(listed, {}, language);
  // What the school leaves out on its site, it doesn't want on its wall.
  const onSite = chosenAccounts(listed, values).map(({href}) => href);
  const codes = codesIn(values);
  const chosen = codes
    ? itemsIn(offered).filter(({href}) => codes.includes(href))
    : itemsIn(offered)
        .filter(({href}) => onSite.includes(href))
        .slice(0, Math.max(0, MAX_CODES - ownItems.length));
  const all = [...ownItems, ...chosen];
  return {
    offered,
    chosen: chosen.map(({href}) => href),
    items: all.slice(0, MAX_CODES),
    excess: all.slice(MAX_CODES),
  };
}

import {json} from '../helpers/site.ts';
import {plainList} from '../list/make.ts';
import type {Answer} from '../helpers/site.ts';

/** In milliseconds: how long the tests' lists are fresh, the shortest time that a list may have. */
export const TTL = 60_000;

/** A list whose account names start with `name`. */
export const listOf = (name: string, more: object = {}): Answer =>
  json(plainList([`${name}_a`, `${name}_b`], {ttl: TTL / 1000, ...more}));

/** The number of list copies in the browser's storage, and their size in characters. */
export function stored(): {copies: number; size: number} {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith('official-accounts/'));
  return {
    copies: keys.length,
    size: keys.reduce((size, key) => size + key.length + localStorage.getItem(key)!.length, 0),
  };
}

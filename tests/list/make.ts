import {accountsOf, merge} from '../../src/list/select.ts';
import {parse} from '../../src/list/parse.ts';
import type {AccountList} from '../../src/list/model.ts';
import type {Account} from '../../src/list/select.ts';

/** Parses a list; throws if it has a problem. */
export function listOf(accounts: readonly object[], more: object = {}): AccountList {
  const {list, problems} = parse({version: 1, accounts, ...more});
  if (!list || problems.length) throw new Error(JSON.stringify(problems));
  return list;
}

/** Returns the checked accounts of such a list. */
export const accountsFrom = (...accounts: readonly object[]): Account[] => accountsOf(listOf(accounts));

/** A listed account of VK, unless `more` says otherwise. */
export const vk = (name: string, more: object = {}) => ({
  network: 'vk',
  url: `https://vk.com/${name}`,
  title: name,
  ...more,
});

/** A list of such accounts, as sent by a server. */
export const plainList = (names: readonly string[], more: object = {}) => ({
  version: 1,
  accounts: names.map((name) => vk(name)),
  ...more,
});

export const telegram = (name: string, more: object = {}) =>
  vk(name, {network: 'telegram', url: `https://t.me/${name}`, ...more});

export const website = (url: string, more: object = {}) => ({network: 'website', url, title: url, ...more});

export const hrefsOf = (accounts: readonly Account[]): string[] => accounts.map(({href}) => href);

/** Merges lists without the school's own accounts. */
export const merged = (...lists: readonly AccountList[]): string[] => hrefsOf(merge([], lists));

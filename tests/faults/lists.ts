import {http} from '../helpers/tcp.ts';
import type {Bytes} from '../helpers/tcp.ts';

/** The school's own account. */
export const OWN = 'https://vk.com/school12';

const account = (name: string, more: object = {}) => ({
  network: 'vk',
  url: `https://vk.com/${name}`,
  title: name,
  ...more,
});

/** A good list with one account, newer than the baked one. */
const list = (revision: number, updated: string, name: string) => ({
  version: 1,
  revision,
  updated,
  owner: {name: 'Департамент'},
  accounts: [account(name)],
});

const NEW = list(3, '2027-01-01', 'fresh');

/** The link that the new list shows. */
export const FRESH_LINK = 'https://vk.com/fresh';
export const FRESH_DAY = '1 января 2027';

/** What the browser's storage has in the pass with a copy. */
export const STORED = JSON.stringify(list(2, '2026-12-01', 'stored'));
export const STORED_LINK = 'https://vk.com/stored';
export const STORED_DAY = '1 декабря 2026';

export const BAKED_DAY = '22 ноября 2026';

/** The new list with a fault's changes. */
export const newList = (more: object = {}): string => JSON.stringify({...NEW, ...more});

/** The new list with further accounts after its own. */
export const withAccounts = (...more: readonly unknown[]): string => newList({accounts: [...NEW.accounts, ...more]});

/** A further account of the new list. */
export const oddAccount = (more: object): object => account('odd', more);
export const ODD_LINK = 'https://vk.com/odd';

export const GOOD: Bytes = http(newList());

/** Delays what comes next. */
export const pause = (milliseconds: number): Bytes => [{send: '', every: milliseconds}];

/** The new list, late enough that things happen before it arrives. */
export const SLOW: Bytes = [...pause(700), ...GOOD];

/** Code with which a script of the page stores a copy of a list, as an earlier visit would have done. */
export const storeCopy = (url: string, text = STORED, time: number | string = 'Date.now()'): string =>
  `localStorage.setItem(${JSON.stringify('official-accounts/1 ' + url)}, ${time} + ' ' + ${JSON.stringify(text)});`;

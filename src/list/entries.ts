import {decodeHost} from './address.ts';
import {toEntries as withHosts} from './select.ts';
import type {Account, Entry} from './select.ts';

/**
 * Accounts of the same title as one entry, in the order in which the titles came first; hosts in letters.
 * @param only the order of the links in an entry; empty leaves the lists' own
 * @param language the reader's, a BCP 47 tag
 */
export const toEntries = (accounts: readonly Account[], only: readonly string[], language: string): Entry[] =>
  withHosts(accounts, only, language, decodeHost);

import {checkLink, networkById, titleKey} from '../../dist/index.js';
import {hasNoAddress, readPasted, toAccount} from '../../dist/pasted.js';
import {anyTextIn, at, FIRST, isObject, itemsAt, languagesOf, textAt, withText} from './raw.ts';
import type {Network} from '../../dist/index.js';
import type {PastedAddress} from '../../dist/pasted.js';
import type {Json, RawList, RawObject} from './raw.ts';

type CheckedLink = Exclude<ReturnType<typeof checkLink>, string>;

/** Affixes that distinguish one owner's names in different networks: school12_official, school12-gos. */
const AFFIXES = /^official|(official|gos)$/;

const comparable = (handle: string): string => handle.toLowerCase().replace(/[._-]/g, '').replace(AFFIXES, '');

const ownNetworksOf = (list: RawList): Network[] =>
  itemsAt(list, ['networks']).map((network) => {
    const id = textAt(network, ['id']);
    const hosts = itemsAt(network, ['hosts']).filter((host) => typeof host === 'string');
    return {id, name: anyTextIn(at(network, ['name'])) || id, hosts};
  });

/** The id of the network that an address belongs to; empty if there is none. */
export function networkOf(list: RawList, typed: string): string {
  const found = toAccount(typed, ownNetworksOf(list));
  return 'network' in found ? found.network.id : '';
}

/** The address that people mean: an account's canonical address, or the text with its scheme. */
export function tidyAddress(typed: string): string {
  const found = toAccount(typed);
  return 'url' in found ? found.url : typed.trim();
}

/** A built-in network or one defined by the list. */
export const knownNetwork = (list: RawList, id: string): Network | undefined =>
  networkById(id) ?? ownNetworksOf(list).find((network) => network.id === id);

/**
 * Lists are immutable, so a cached link is valid as long as the account and the list's networks are the same objects.
 */
const links = new WeakMap<object, {readonly networks: Json | undefined; readonly link: CheckedLink | undefined}>();

/** An account's checked link; undefined if it is invalid. */
export function linkOf(list: RawList, account: Json | undefined): CheckedLink | undefined {
  if (!isObject(account)) return undefined;
  const networks = at(list, ['networks']);
  const known = links.get(account);
  if (known && known.networks === networks) return known.link;
  const network = knownNetwork(list, textAt(account, ['network']));
  const checked = network && checkLink(textAt(account, ['url']), network);
  const link = typeof checked === 'string' ? undefined : checked;
  links.set(account, {networks, link});
  return link;
}

/** An account's handle in its network or, if it has none, its address. */
export function handleOf(list: RawList, account: Json | undefined): string {
  const {handle} = linkOf(list, account) ?? {};
  return handle ? '@' + handle : withoutScheme(textAt(account, ['url']));
}

export const withoutScheme = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '');

/** Whether an address belongs to an account, in any spelling. */
export function isAccountOf(list: RawList, account: Json, url: string): boolean {
  if (textAt(account, ['url']) === url) return true;
  const checked = checkLink(url);
  return typeof checked !== 'string' && linkOf(list, account)?.key === checked.key;
}

/** An account of the same owner in another network, matched by its handle. */
function relativeOf(list: RawList, handle: string): Json | undefined {
  const wanted = comparable(handle);
  return list.accounts.find((account) => wanted && comparable(linkOf(list, account)?.handle ?? '') === wanted);
}

/** The result of reading a pasted text. */
export interface ReadAccounts {
  /** Accounts that the list doesn't have. */
  readonly accounts: readonly RawObject[];
  /** The indices of accounts that the list already has. */
  readonly twins: readonly number[];
  /** Addresses that are not accounts. */
  readonly rejected: readonly PastedAddress[];
  /** Lines without an address. */
  readonly skipped: readonly string[];
}

/** The first account with a title; undefined if there is none. */
export function accountNamed(title: string, accounts: readonly Json[]): Json | undefined {
  const key = titleKey(title);
  return accounts.find((account) => key && titleKey(anyTextIn(at(account, ['title']))) === key);
}

/** The fields, besides the title, that the accounts of one owner have in common. */
export const sharedBy = (account: Json | undefined): Readonly<Record<string, Json | undefined>> => ({
  level: at(account, ['level']),
  audience: at(account, ['audience']),
});

/** Makes an account of what was pasted and what is known about its owner. */
export function accountFrom(
  list: RawList,
  {url, network, title}: Pick<PastedAddress & {readonly kind: 'account'}, 'url' | 'network' | 'title'>,
): RawObject {
  const checked = checkLink(url, network);
  const namesake = accountNamed(title, list.accounts);
  const relative = namesake ?? (typeof checked === 'string' ? undefined : relativeOf(list, checked.handle));
  const isMapped = languagesOf(list).length > 1;
  const shared = {
    title: at(namesake, ['title']) ?? withText(undefined, FIRST, title, isMapped) ?? at(relative, ['title']),
    ...sharedBy(relative),
  };
  const known = Object.entries(shared).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return {network: network.id, url, ...Object.fromEntries(known)};
}

/** Reads the accounts in a text: an address, a message or rows of a table. */
export function readAccounts(list: RawList, text: string): ReadAccounts {
  const pasted = readPasted(text, ownNetworksOf(list));
  const found = pasted.filter((address) => address.kind === 'account');
  const unique = found.filter(({key}, index) => found.findIndex((other) => other.key === key) === index);
  const keys = list.accounts.map((account) => linkOf(list, account)?.key);
  return {
    accounts: unique.filter(({key}) => !keys.includes(key)).map((address) => accountFrom(list, address)),
    twins: unique.map(({key}) => keys.indexOf(key)).filter((index) => index >= 0),
    rejected: pasted.filter((address) => address.kind !== 'account' && !hasNoAddress(address)),
    skipped: pasted.filter(hasNoAddress).map((line) => line.text),
  };
}

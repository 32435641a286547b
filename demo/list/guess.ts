import {checkLink, matchingHost, networkById} from '../../dist/index.js';
import {at, itemsAt, wordsAt} from './raw.ts';
import {anyTextIn} from './text.ts';
import type {LinkProblem, Network} from '../../dist/index.js';
import type {Json, RawList, RawObject} from './raw.ts';

/** What stands around a name that is the same elsewhere: school12_official, school12-gos. */
const AFFIXES = /^official|(official|gos)$/;

const nameOf = (handle: string): string => handle.toLowerCase().replace(/[._-]/g, '').replace(AFFIXES, '');

/** Pages that are read by programs. */
const FEED = /(\.(rss|atom|xml)|\/(rss|feed|atom))\/?$/i;

/** An address as people paste it, with a scheme: networks answer over https whatever an old page says. */
export function withScheme(typed: string): string {
  const address = typed.trim().replace(/^\/\//, 'https://');
  if (/^https:/i.test(address) || !address) return address;
  const secure = address.replace(/^http:\/\//i, 'https://').replace(/^(?!\w+:)/, 'https://');
  const checked = checkLink(secure);
  return /^http:/i.test(address) && typeof checked !== 'string' && checked.site ? address : secure;
}

/** Taken apart; undefined where it is no address. */
function toUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** The network of a list's own that a host belongs to. */
function ownNetworkOf(list: RawList, address: string): string {
  const {hostname} = toUrl(address) ?? {};
  if (!hostname) return '';
  const own = itemsAt(list, ['networks']).find((network) =>
    matchingHost(
      hostname,
      itemsAt(network, ['hosts']).filter((host) => typeof host === 'string'),
    ),
  );
  return wordsAt(own, ['id']);
}

/** The id of the network that an address belongs to; empty where it is no address of an account. */
export function networkOf(list: RawList, typed: string): string {
  const address = withScheme(typed);
  const own = ownNetworkOf(list, address);
  if (own) return own;
  const checked = checkLink(address);
  if (typeof checked === 'string') return '';
  return checked.site && FEED.test(toUrl(address)?.pathname ?? '') ? 'rss' : checked.network.id;
}

/** The network by which an account of a list is checked. */
export function knownNetwork(list: RawList, id: string): Network | undefined {
  const builtIn = networkById(id);
  if (builtIn) return builtIn;
  const own = itemsAt(list, ['networks']).find((network) => wordsAt(network, ['id']) === id);
  if (!own) return undefined;
  return {
    id,
    name: anyTextIn(at(own, ['name'])) || id,
    hosts: itemsAt(own, ['hosts']).filter((host) => typeof host === 'string'),
  };
}

/** An account's checked link; undefined where it is wrong. */
export function linkOf(list: RawList, account: Json | undefined) {
  const network = knownNetwork(list, wordsAt(account, ['network']));
  const checked = network && checkLink(wordsAt(account, ['url']), network);
  return typeof checked === 'string' ? undefined : checked;
}

/** Whose account it probably is: the owner who has the same name in another network; else it is for the editor to say. */
function titleFor(list: RawList, handle: string): Json | undefined {
  const wanted = nameOf(handle);
  const same = list.accounts.find((account) => wanted && nameOf(linkOf(list, account)?.handle ?? '') === wanted);
  return at(same, ['title']);
}

/** An account made of a link that was pasted, or why it is none. */
export function accountFrom(list: RawList, typed: string): RawObject | LinkProblem {
  const address = withScheme(typed);
  const network = networkOf(list, address);
  const checked = checkLink(address, knownNetwork(list, network));
  // A host that is none, or not on the web: nobody chose a network that it could be foreign to.
  if (typeof checked === 'string') return checked === 'foreign-host' && !network ? 'not-a-url' : checked;
  const title = titleFor(list, checked.handle);
  const owner = list.accounts.find((account) => JSON.stringify(at(account, ['title'])) === JSON.stringify(title));
  const level = title === undefined ? undefined : at(owner, ['level']);
  return {network, url: checked.href, ...(title === undefined ? {} : {title}), ...(level === undefined ? {} : {level})};
}

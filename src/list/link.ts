import {matchingHost, networkByHost} from '../networks/find.ts';
import {WEBSITE} from '../networks/networks.ts';
import {HOST} from './format.ts';
import type {Network} from '../networks/network.ts';
import type {LinkProblem} from './problem.ts';

/** An address that may stand in a page. */
export interface Link {
  /** What goes into `href`. */
  readonly href: string;
  /** Canonical form: the same for every spelling of the same account's address, and for no other account. */
  readonly key: string;
  /** The account's name in its network, without «@»; empty where the address holds only a number or a code. */
  readonly handle: string;
  /** The host, where the network's name doesn't say where the link leads: it is shown in words. */
  readonly site: string;
}

/** The URL parser quietly drops or turns these: what people read and where it leads would differ. */
const UNSAFE = /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u;

/** What servers read as another path than it looks: //away.php, /%61way.php. */
const HIDDEN = /\/\/|%[0-7]/;

/** Where networks sign people in and send them on: never an account. */
const SERVICE_HOST = /^(oauth|login|id|sso|auth|accounts|connect|consent|api)\./;

/** Not on the public web: RFC 6761, RFC 6762, RFC 7686, and what routers and offices use. */
const PRIVATE = /\.(local(host|domain)?|internal|intranet|lan|home|corp|test|invalid|onion|arpa)$/;

/** Whether a host may belong to a website or to a list's own network: public, and of no built-in network. */
export const isFreeHost = (host: string): boolean => HOST.test(host) && !PRIVATE.test(host) && !networkByHost(host);

/** The browser's own, by its other name: old pages have a variable `URL`. Node has no other name for it. */
const NativeURL = (globalThis as {webkitURL?: typeof URL}).webkitURL ?? URL;

/** An address taken apart; undefined where it is none. */
export function toUrl(address: string, base?: string): URL | undefined {
  try {
    return new NativeURL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * Is this address one that this network may have? Never throws.
 * @param wanted if none, the one that the address itself belongs to: by its host, else a website
 * @returns the checked link and its network, or the code of what is wrong with it
 */
export function checkLink(address: string, wanted?: Network): (Link & {readonly network: Network}) | LinkProblem {
  const url = toUrl(address);
  if (!url || UNSAFE.test(address)) return 'not-a-url';
  const {href, hostname, pathname, search, hash} = url;
  if (url.protocol !== 'https:') return 'not-https';
  if (url.username || url.password || url.port) return 'user-or-port';
  const builtIn = networkByHost(hostname);
  if (builtIn?.refused) return 'refused-network';
  const network = wanted ?? builtIn ?? WEBSITE;
  const networkHost = matchingHost(hostname, network.hosts);
  const host = hostname.replace(/^(www|m)\.(?=.+\.)/, '');
  const [, label] = network.nameInHost?.exec(host) ?? [];
  const bare = (label ? '/' + label : '') + pathname.replace(/\/$/, '');
  const path = network.samePath ? bare.replace(...network.samePath) : bare;
  if (isFreeHost(hostname) && (networkHost ?? !network.hosts.length)) {
    // Behind «#/» and «#!» some sites keep whole pages; another «#» is a place in one.
    const route = /^#[!/].*[^/]/.exec(hash)?.[0] ?? '';
    return {href, key: host + path + search + route, handle: '', site: hostname, network};
  }
  if (!networkHost || builtIn !== network) return 'foreign-host';
  const [, first = ''] = path.toLowerCase().split(/[/;]/);
  const isFrontPage = !path && (host === networkHost || !search);
  if (isFrontPage || HIDDEN.test(pathname) || SERVICE_HOST.test(host) || network.services?.includes(first)) {
    return 'not-an-account';
  }
  // Subdomains hold codes (chat.whatsapp.com/AbC), and in another case a code is another one.
  const server = label ? networkHost : host;
  const name = server === networkHost && /^\/@?([\w.-]+)$/.exec(path)?.[1];
  return {
    href,
    // A name is the same in any case and with any query; a code (t.me/+AbC, ?g2=…) isn't.
    key: server.replace(networkHost, network.hosts[0] as string) + (name ? '/' + name.toLowerCase() : path || search),
    handle: name && !/^(public|id)?\d/.test(name) ? name : '',
    site: '',
    network,
  };
}

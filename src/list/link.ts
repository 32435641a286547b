import {matchingHost, networkByHost} from '../networks/find.ts';
import {WEBSITE} from '../networks/networks.ts';
import {HOST} from './format.ts';
import type {Network} from '../networks/network.ts';
import type {LinkProblem} from './problem.ts';

/** A checked address, safe to show in a page. */
export interface Link {
  /** The value for `href`. */
  readonly href: string;
  /** The canonical form: the same for every spelling of an account's address, and different for each account. */
  readonly key: string;
  /** The account's name in its network, without «@»; empty if the address has only a number or a code. */
  readonly handle: string;
  /** The host to show if the network's name doesn't tell where the link leads; otherwise empty. */
  readonly site: string;
}

/**
 * The URL parser silently drops or converts these characters, so that an address would lead somewhere else than it
 * seems to.
 */
const UNSAFE = /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u;

/** Paths that servers may read differently from people: //away.php, /%61way.php. */
const HIDDEN = /\/\/|%[0-7]/;

/** Hosts on which networks sign people in and redirect them. */
const SERVICE_HOST = /^(oauth|login|id|sso|auth|accounts|connect|consent|api)\./;

/** Domains outside the public web: RFC 6761, RFC 6762, RFC 7686, and those that routers and offices use. */
const PRIVATE = /\.(local(host|domain)?|internal|intranet|lan|home|corp|test|invalid|onion|arpa)$/;

/**
 * Whether a host may belong to a website or to a list's own network: it is public and belongs to no built-in network.
 */
export const isFreeHost = (host: string): boolean => HOST.test(host) && !PRIVATE.test(host) && !networkByHost(host);

/** Old pages overwrite `URL` with a variable; `webkitURL` is its alias in browsers. */
const NativeURL = (globalThis as {webkitURL?: typeof URL}).webkitURL ?? URL;

/** Parses an address; returns undefined if it is invalid. */
export function toUrl(address: string, base?: string): URL | undefined {
  try {
    return new NativeURL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * Checks whether an address may belong to a network. Never throws.
 * @param wanted the network. Default: the network that the host belongs to, or else a website
 * @returns the checked link and its network, or the code of the problem
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
    // Some sites route by «#/» or «#!»; any other fragment is a position on the same page.
    const route = /^#[!/].*[^/]/.exec(hash)?.[0] ?? '';
    return {href, key: host + path + search + route, handle: '', site: hostname, network};
  }
  if (!networkHost || builtIn !== network) return 'foreign-host';
  const [, first = ''] = path.toLowerCase().split(/[/;]/);
  const isFrontPage = !path && (host === networkHost || !search);
  if (isFrontPage || HIDDEN.test(pathname) || SERVICE_HOST.test(host) || network.services?.includes(first)) {
    return 'not-an-account';
  }
  // On subdomains paths are codes (chat.whatsapp.com/AbC), and codes are case-sensitive.
  const server = label ? networkHost : host;
  const name = server === networkHost && /^\/@?([\w.-]+)$/.exec(path)?.[1];
  return {
    href,
    // Names ignore case and query; codes (t.me/+AbC, ?g2=…) don't.
    key: server.replace(networkHost, network.hosts[0] as string) + (name ? '/' + name.toLowerCase() : path || search),
    handle: name && !/^(public|id)?\d/.test(name) ? name : '',
    site: '',
    network,
  };
}

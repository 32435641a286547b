import {NETWORKS} from '../../src/networks/networks.ts';
import type {Network} from '../../src/networks/network.ts';

// The expected result without the code under test: uses only the browser's URL and the table of hosts.

const belongs = (hostname: string, hosts: readonly string[]): boolean =>
  hosts.some((host) => hostname === host || hostname.endsWith('.' + host));

/** Why a page must not have this link of this network; empty if it may. */
export function wrongWith(href: string, {id, hosts, refused}: Pick<Network, 'id' | 'hosts' | 'refused'>): string {
  const {protocol, username, password, port, hostname, href: same} = new URL(href);
  if (protocol !== 'https:') return `${href} is not https`;
  if (username || password || port || /^https:\/\/[^/]*[@:]/.test(href)) return `${href} has a user or a port`;
  if (same !== href) return `${href} is really ${same}`;
  const owner = NETWORKS.find((network) => belongs(hostname, network.hosts));
  if (refused || owner?.refused) return `${href} is of a network that is never shown`;
  if (!hosts.length) return owner ? `${href} is of ${owner.id}, not a ${id}` : '';
  if (owner && owner.id !== id) return `${href} is of ${owner.id}, not of ${id}`;
  return belongs(hostname, hosts) ? '' : `${href} is not of ${id}`;
}

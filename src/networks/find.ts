import {NETWORKS} from './networks.ts';
import type {Network} from './network.ts';

/** Finds the host of `hosts` that `host` equals or is a subdomain of. */
export const matchingHost = (host: string, hosts: readonly string[]): string | undefined =>
  hosts.find((parent) => host === parent || host.endsWith('.' + parent));

/** Finds the built-in network with an id. */
export const networkById = (id: string): Network | undefined => NETWORKS.find((network) => network.id === id);

/** Finds the built-in network that a host belongs to. */
export const networkByHost = (host: string): Network | undefined =>
  NETWORKS.find(({hosts}) => matchingHost(host, hosts));

/** Finds the built-in network with a name or id that people can't tell from `name`. */
export const networkByName = (name: string): Network | undefined => {
  const key = skeleton(name);
  return NETWORKS.find((network) => namesOf(network).some((known) => skeleton(known) === key));
};

/** All names of a network: its id, its aliases, and its name in each language. */
export const namesOf = ({id, name, aliases = []}: Pick<Network, 'id' | 'name' | 'aliases'>): string[] => [
  id,
  ...aliases,
  ...(typeof name === 'string' ? [name] : Object.values(name)),
];

/** Drops case and punctuation, and replaces Cyrillic letters with Latin ones that look the same. */
const skeleton = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/./g, (letter) => 'abekmhopctyx'['авекмнорстух'.indexOf(letter)] ?? letter);

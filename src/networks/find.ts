import {NETWORKS} from './networks.ts';
import type {Network} from './network.ts';

/** The host of `hosts` that `host` equals or is a subdomain of. */
export const matchingHost = (host: string, hosts: readonly string[]): string | undefined =>
  hosts.find((own) => host === own || host.endsWith('.' + own));

/** The built-in network with this id. */
export const networkById = (id: string): Network | undefined => NETWORKS.find((network) => network.id === id);

/** The built-in network that this host belongs to. */
export const networkByHost = (host: string): Network | undefined =>
  NETWORKS.find(({hosts}) => matchingHost(host, hosts));

/** The built-in network that bears this name, or an id or a name so much like it that people would take it for that. */
export const networkByName = (name: string): Network | undefined => {
  const plain = skeleton(name);
  return NETWORKS.find((network) => namesOf(network).some((own) => skeleton(own) === plain));
};

/** A network's id, and its names in all languages. */
export const namesOf = ({id, name, aliases = []}: Pick<Network, 'id' | 'name' | 'aliases'>): string[] => [
  id,
  ...aliases,
  ...(typeof name === 'string' ? [name] : Object.values(name)),
];

/** No case, no punctuation, and Cyrillic letters that look like Latin ones made Latin. */
const skeleton = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/./g, (letter) => 'abekmhopctyx'['авекмнорстух'.indexOf(letter)] ?? letter);

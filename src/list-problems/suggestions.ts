import {distance} from 'fastest-levenshtein';
import {AUDIENCES, LEVELS, MAX_TTL, MIN_TTL} from '../list/format.ts';
import {isFreeHost, toUrl} from '../list/link.ts';
import {toAccount} from '../list/to-account.ts';
import {namesOf, networkByHost, networkByName} from '../networks/find.ts';
import {NETWORKS} from '../networks/networks.ts';
import type {Network} from '../networks/network.ts';
import type {Problem} from '../list/problem.ts';
import type {Suggestion} from './finding.ts';

/** What the format expects at each path; `[]` stands for any index. */
const EXPECTED: Readonly<Record<string, Suggestion>> = {
  $schema: {code: 'an-address', value: 'account-list.schema.json'},
  version: {code: 'a-number', value: '1'},
  revision: {code: 'a-number', value: '2'},
  updated: {code: 'a-day', value: ''},
  ttl: {code: 'a-number', value: `${MIN_TTL} – ${MAX_TTL}`},
  title: {code: 'a-text', value: ''},
  owner: {code: 'an-object', value: '{"name": "…"}'},
  'owner.name': {code: 'a-text', value: ''},
  'owner.url': {code: 'an-address', value: 'https://…'},
  'owner.logo': {code: 'an-address', value: 'emblem.svg'},
  'owner.accent': {code: 'a-color', value: '#1b5fa8'},
  accounts: {code: 'a-list', value: '[{…}, {…}]'},
  'accounts[]': {code: 'an-object', value: '{"network": "vk", "url": "https://…", "title": "…"}'},
  'accounts[].network': {code: 'an-id', value: 'vk'},
  'accounts[].url': {code: 'an-address', value: 'https://…'},
  'accounts[].title': {code: 'a-text', value: ''},
  'accounts[].description': {code: 'a-text', value: ''},
  'accounts[].level': {code: 'one-of', value: LEVELS.join(', ')},
  'accounts[].audience': {code: 'a-list', value: '["teachers", "parents"]'},
  'accounts[].audience[]': {code: 'one-of', value: AUDIENCES.join(', ')},
  'accounts[].source': {code: 'a-text', value: ''},
  'accounts[].verifiedAt': {code: 'a-day', value: ''},
  withdrawn: {code: 'a-list', value: '["https://…"]'},
  'withdrawn[]': {code: 'an-address', value: 'https://…'},
  include: {code: 'a-list', value: '["https://…/accounts.json"]'},
  'include[]': {code: 'an-address', value: 'https://…/accounts.json'},
  networks: {code: 'a-list', value: '[{…}]'},
  'networks[]': {code: 'an-object', value: '{"id": "…", "name": "…", "hosts": ["…"]}'},
  'networks[].id': {code: 'an-id', value: 'our-forum'},
  'networks[].name': {code: 'a-text', value: ''},
  'networks[].hosts': {code: 'a-list', value: '["forum.example.org"]'},
  'networks[].hosts[]': {code: 'an-address', value: 'forum.example.org'},
  'networks[].color': {code: 'a-color', value: '#1b5fa8'},
  'networks[].icon': {code: 'an-icon', value: 'M4 4h16v16H4z'},
};

const withoutIndexes = (at: string): string => at.replace(/\[\d+\]/g, '[]');

/** What the format expects at a path. Inside a text or an unexpected object, this is what it expects one level up. */
export function expectedAt(at: string): Suggestion | undefined {
  for (let path = withoutIndexes(at); path; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    if (Object.hasOwn(EXPECTED, path)) return EXPECTED[path];
  }
  return undefined;
}

/** The sibling keys in the format for the key that a path ends with. */
function keysBeside(at: string): string[] {
  const path = withoutIndexes(at);
  const parents = Object.keys(EXPECTED).map((key) => key.slice(0, key.lastIndexOf('.') + 1));
  // The key itself may contain dots.
  const parent = parents.filter((one) => path.startsWith(one)).sort((one, other) => other.length - one.length)[0] ?? '';
  return Object.keys(EXPECTED)
    .filter((key) => key.startsWith(parent))
    .map((key) => key.slice(parent.length))
    .filter((key) => /^[$\w]+$/.test(key));
}

/** The closest word to a mistyped one; undefined if none is close. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const typed = word.slice(0, 40).toLowerCase();
  const [best] = words
    .map((one) => ({one, edits: distance(typed, one.toLowerCase())}))
    .filter(({one, edits}) => edits <= Math.ceil(one.length / 3))
    .sort((a, b) => a.edits - b.edits);
  return best?.one;
}

/** Completes what people type or copy from an app: `vk.com/school`, `@school`. */
export const completeAddress = (typed: string): string =>
  /^@\w{4,}$/.test(typed) ? 'https://t.me/' + typed.slice(1) : typed.replace(/^(?!\w+:)\/*/, 'https://');

/** The host in DNS form, for an address or for a host in Cyrillic or in capitals; undefined if there is none. */
export function hostIn(text: string): string | undefined {
  const host = toUrl(completeAddress(text.trim()))?.hostname.replace(/\.$/, '') ?? '';
  return isFreeHost(host) ? host : undefined;
}

const NETWORK_IDS = NETWORKS.filter(({refused}) => !refused).map(({id}) => id);

function networkNear(text: string): Network | undefined {
  const name = nearest(text, NETWORKS.flatMap(namesOf));
  return networkByName(text) ?? (name === undefined ? undefined : networkByName(name));
}

function suggestNetwork(text: string): Suggestion {
  const network = networkNear(text);
  if (network?.refused) return {code: 'refused', value: ''};
  return network ? {code: 'write', value: network.id} : {code: 'one-of', value: NETWORK_IDS.join(', ')};
}

function suggestHost(text: string): Suggestion | undefined {
  const host = hostIn(text);
  return host === undefined ? undefined : {code: /[/:]/.test(text) ? 'write-host' : 'write', value: host};
}

function suggestValue(at: string, text: string): Suggestion | undefined {
  if (/\.hosts\[\d+\]$/.test(at)) return suggestHost(text) ?? expectedAt(at);
  const network = at.endsWith('.network') ? networkNear(text) : undefined;
  return network && !network.refused ? {code: 'write', value: network.id} : expectedAt(at);
}

function suggestKey(at: string): Suggestion | undefined {
  const key = nearest(at.slice(at.lastIndexOf('.') + 1), keysBeside(at));
  return key ? {code: 'write-key', value: key} : undefined;
}

/** The account's own address, if the text reveals it. */
function suggestAddress(text: string): Suggestion | undefined {
  const found = toAccount(text.replace(/^\s*http:/i, 'https:'));
  const address = found.kind === 'account' ? found.url : 'account' in found ? found.account : undefined;
  return address === undefined ? undefined : {code: 'write', value: address};
}

/** The network to which the address belongs. */
function suggestNetworkOf(text: string): Suggestion | undefined {
  const network = networkByHost(toUrl(text)?.hostname ?? '');
  return network && !network.refused ? {code: 'write-network', value: network.id} : undefined;
}

/**
 * What to write instead of a wrong value; undefined if there is only the general fix for the problem's code.
 * @param value the value at the problem's path
 */
export function suggest({at, code}: Problem, value: unknown): Suggestion | undefined {
  const text = typeof value === 'string' ? value : '';
  if (code === 'invalid') return suggestValue(at, text);
  if (code === 'unknown-key') return suggestKey(at);
  if (code === 'unknown-network') return suggestNetwork(text);
  if (['not-https', 'not-a-url', 'not-an-account'].includes(code)) return suggestAddress(text);
  return code === 'foreign-host' ? suggestNetworkOf(text) : undefined;
}

import {AUDIENCES, LEVELS} from '../../list/format.ts';
import type {Advice} from './finding.ts';

/** What the format wants at each place; `[]` stands for any index, `*` for a language. */
const EXPECTED: Readonly<Record<string, Advice>> = {
  $schema: {code: 'an-address', value: 'account-list.schema.json'},
  version: {code: 'a-number', value: '1'},
  revision: {code: 'a-number', value: '2'},
  updated: {code: 'a-day', value: ''},
  ttl: {code: 'a-number', value: '60 – 604800'},
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

const plain = (at: string): string => at.replace(/\[\d+\]/g, '[]');

/** What the format wants at a place. A text's languages are wanted what the text is, whatever their keys hold. */
export function expectedAt(at: string): Advice | undefined {
  for (let path = plain(at); path; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    if (Object.hasOwn(EXPECTED, path)) return EXPECTED[path];
  }
  return undefined;
}

/** The keys that the format knows beside this one. */
export function keysBeside(at: string): string[] {
  const path = plain(at);
  const parents = Object.keys(EXPECTED).map((key) => key.slice(0, key.lastIndexOf('.') + 1));
  // The key itself may hold dots.
  const parent = parents.filter((one) => path.startsWith(one)).sort((one, other) => other.length - one.length)[0] ?? '';
  return Object.keys(EXPECTED)
    .filter((key) => key.startsWith(parent))
    .map((key) => key.slice(parent.length))
    .filter((key) => /^[$\w]+$/.test(key));
}

import {bad, good, GOOD, listWith} from './case.ts';
import type {Case} from './case.ts';
import type {ProblemCode} from '../../../src/list/problem.ts';

const ONLY_PARSE = {onlyParse: true};

const NETWORK = {id: 'primer', name: 'Пример', hosts: ['primer.example'], color: '#123456', icon: 'M0 0h24v24H0z'};
const ACCOUNT = {network: 'primer', url: 'https://school.primer.example/12', title: 'Школа № 12'};

const networks = (...changes: readonly object[]) =>
  listWith({networks: changes.map((change) => ({...NETWORK, ...change}))});
const hosts = (count: number) => Array.from({length: count}, (_, index) => `n${index}.example`);
const several = (count: number) =>
  Array.from({length: count}, (_, index) => ({id: `n${index}`, name: `Сеть ${index}`, hosts: [`n${index}.example`]}));

/** A network of the list's own that is dropped as a whole. */
const without = (name: string, change: object, codes: readonly string[], more = {}) =>
  bad(
    name,
    networks(change),
    codes.map((code) => (code.includes(' ') ? `networks[0].${code}` : `networks[0] ${code}`)),
    more,
  );

/** Names that imitate a built-in network. */
const RESERVED: readonly (readonly [name: string, change: object, code: ProblemCode])[] = [
  ['the id of a built-in one', {id: 'vk'}, 'reserved'],
  ['the name «ВКонтакте» on another host', {name: 'ВКонтакте'}, 'reserved'],
  ['that name in one language', {name: {ru: 'Пример', en: 'VK'}}, 'reserved'],
  ['that name with other case, spacing and punctuation', {name: 'в контакте!'}, 'reserved'],
  ['a name with Cyrillic letters among Latin ones', {name: 'Теlеgrаm'}, 'reserved'],
  ['the id of a built-in one as its name', {name: 'vkvideo'}, 'reserved'],
  ['an id that resembles a built-in one', {id: 'v-k'}, 'reserved'],
  ['the id of Facebook', {id: 'facebook'}, 'refused-network'],
  ['the name of Facebook', {name: 'Facebook'}, 'refused-network'],
  ['the Russian name of Instagram', {name: 'Инстаграм'}, 'refused-network'],
  ['the name of Threads', {name: {en: 'THREADS'}}, 'refused-network'],
];

/** Hosts that a list's own network may not have. */
const NO_HOSTS_OF_ITS_OWN = [
  'vk.com',
  'm.vk.com',
  't.me',
  'facebook.com',
  'l.instagram.com',
  'printer.local',
  'a.localhost',
];
const NO_HOSTS = [
  'Primer.example',
  'primer',
  '127.0.0.1',
  '[::1]',
  'при.мер',
  'primer.example.',
  'primer.example:1',
  '.a.b',
  'a.b',
];

/** Networks that a list describes. */
export const NETWORKS: readonly Case[] = [
  good(
    'a network of the list’s own, and an account in it',
    listWith({networks: [NETWORK], accounts: [GOOD, ACCOUNT]}),
    [GOOD.url, ACCOUNT.url],
  ),
  good('a network with only id, name and host', listWith({networks: several(1)})),
  good('a network on a Cyrillic domain, as DNS has it', networks({hosts: ['xn--e1afmkfd.xn--p1ai']})),
  bad(
    'an account in a network of the list’s own, but on another host',
    listWith({networks: [NETWORK], accounts: [{...ACCOUNT, url: 'https://primer.example.evil.ru/12'}, GOOD]}),
    ['accounts[0].url foreign-host'],
    ONLY_PARSE,
  ),
  bad(
    'an account in a network that is itself invalid',
    listWith({networks: [{...NETWORK, hosts: ['vk.com']}], accounts: [{...ACCOUNT, url: 'https://vk.com/x'}, GOOD]}),
    ['networks[0].hosts[0] reserved', 'networks[0].hosts missing', 'accounts[0].network unknown-network'],
    ONLY_PARSE,
  ),

  ...RESERVED.map(([name, change, code]) => without(`a network with ${name}`, change, [code], ONLY_PARSE)),
  ...NO_HOSTS_OF_ITS_OWN.map((host) =>
    without(`a network on ${host}`, {hosts: [host]}, ['hosts[0] reserved', 'hosts missing'], ONLY_PARSE),
  ),
  ...NO_HOSTS.map((host) => without(`a network on ${host}`, {hosts: [host]}, ['hosts[0] invalid', 'hosts missing'])),
  without('a network with a number for a host', {hosts: [5]}, ['hosts[0] invalid', 'hosts missing']),
  without('a network without hosts', {hosts: []}, ['hosts missing']),
  without('hosts that are not an array', {hosts: 'primer.example'}, ['hosts invalid']),
  bad(
    'one valid host among invalid ones is enough',
    networks({hosts: ['vk.ru', 'primer.example']}),
    ['networks[0].hosts[0] reserved'],
    ONLY_PARSE,
  ),
  good('eight hosts', networks({hosts: hosts(8)})),
  bad('nine hosts', networks({hosts: hosts(9)}), ['networks[0].hosts too-many']),
  good('a host of 253 characters', networks({hosts: ['a.'.repeat(123) + 'example']})),
  without('a host of 254 characters', {hosts: ['aa.' + 'a.'.repeat(122) + 'example']}, [
    'hosts[0] invalid',
    'hosts missing',
  ]),

  good('16 networks', listWith({networks: several(16)})),
  bad('17 networks', listWith({networks: several(17)}), ['networks too-many']),
  bad('the same network twice', networks({}, {name: 'Другой'}), ['networks[1] duplicate'], ONLY_PARSE),
  without('a network without a name', {name: ''}, ['name invalid']),
  without('an id in capitals', {id: 'Primer'}, ['id invalid']),
  good('an id of 32 characters', networks({id: 'p'.repeat(32)})),
  without('an id of 33 characters', {id: 'p'.repeat(33)}, ['id invalid']),
  bad('a network that is a text', listWith({networks: ['primer']}), ['networks[0] invalid']),
  bad('networks that are not an array', listWith({networks: {primer: NETWORK}}), ['networks invalid']),

  ...['#FFF', 'url(//evil.example)', 7].map((color) =>
    bad(`the colour ${color}`, networks({color}), ['networks[0].color invalid']),
  ),
  good(
    'an icon with exponents and every kind of curve',
    networks({icon: 'm1E0,2e-3 L3 4C5 6 7 8 9 10s1 2 3 4Q1 2 3 4t5 6a1 1 0 0 1 2 2v+1Z'}),
  ),
  good('an icon of 4,000 characters', networks({icon: 'M' + '1'.repeat(3999)})),
  bad('an icon of 4,001 characters', networks({icon: 'M' + '1'.repeat(4000)}), ['networks[0].icon invalid']),
  ...['<svg onload=alert(1)>', 'M0 0"/><script>', 'L0 0', 'M', 'M0 0 url(#a)', 'icon.svg'].map((icon) =>
    bad(`the icon ${icon}`, networks({icon}), ['networks[0].icon invalid']),
  ),
];

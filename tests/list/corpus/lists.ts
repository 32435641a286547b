import {bad, good, GOOD, listWith, lost, many, mended} from './case.ts';
import type {Case} from './case.ts';

const NO_LIST = {hrefs: undefined};
const ONLY_PARSE = {onlyParse: true};
const PAIR = ['https://vk.com/school12', 'https://ok.ru/school12'];

/** Problems of a list as a whole, and of its own fields. */
export const LISTS: readonly Case[] = [
  ...[null, undefined, true, 5, 'a list', [], [GOOD], {}, {version: 1}].map((value) =>
    bad(`${JSON.stringify(value)} in place of a list`, value, ['not-a-list'], NO_LIST),
  ),
  ...[null, 'none', 7, {0: GOOD}].map((accounts) =>
    bad(`${JSON.stringify(accounts)} in place of accounts`, {version: 1, accounts}, ['not-a-list'], NO_LIST),
  ),
  good('an empty list is its owner’s decision', listWith({accounts: []}), []),
  bad(
    'a list with only invalid accounts is a broken file',
    listWith({accounts: [{...GOOD, title: 5}, 5]}),
    ['accounts[0].title invalid', 'accounts[1] invalid', 'not-a-list'],
    NO_LIST,
  ),
  bad(
    'a list with only invalid accounts, but included lists',
    listWith({accounts: [5], include: ['school.json']}),
    ['accounts[0] invalid'],
    {hrefs: []},
  ),
  ...[null, 'vk.com/school12', 12, [GOOD]].map((account) =>
    bad(`${JSON.stringify(account)} in place of an account`, listWith({accounts: [account, GOOD]}), [
      'accounts[0] invalid',
    ]),
  ),

  good(
    '64 accounts',
    listWith({accounts: many(64)}),
    many(64).map(({url}) => url),
  ),
  bad('65 accounts: the first 64 stay', listWith({accounts: many(65)}), ['accounts too-many'], {
    hrefs: many(64).map(({url}) => url),
  }),
  bad(
    'the same account twice, in two spellings',
    listWith({accounts: [GOOD, {...GOOD, url: 'https://m.vk.ru/School12/?from=site'}]}),
    ['accounts[1] duplicate'],
    ONLY_PARSE,
  ),
  good(
    'accounts with the same name in two networks are different',
    listWith({accounts: [GOOD, {...GOOD, network: 'ok', url: PAIR[1]}]}),
    PAIR,
  ),

  bad(
    'a newer version is read as far as it is understood',
    listWith({version: 2}),
    ['version newer-version'],
    ONLY_PARSE,
  ),
  bad('no version', {accounts: [GOOD]}, ['version missing']),
  ...['1', 0, -1, 1.5, null].map((version) =>
    bad(`version ${JSON.stringify(version)}`, listWith({version}), ['version invalid']),
  ),
  ...[0, 41].map((revision) => good(`revision ${revision}`, listWith({revision}))),
  ...[-1, 0.5, '7', null].map((revision) =>
    bad(`revision ${JSON.stringify(revision)}`, listWith({revision}), ['revision invalid']),
  ),
  bad('a revision above the largest safe integer', listWith({revision: 2 ** 53}), ['revision invalid'], ONLY_PARSE),
  ...[60, 604_800].map((ttl) => good(`ttl ${ttl}`, listWith({ttl}))),
  ...[59, 604_801, 0, 90.5, '3600'].map((ttl) => bad(`ttl ${JSON.stringify(ttl)}`, listWith({ttl}), ['ttl invalid'])),
  ...['2026-11-22', '2024-02-29', '0001-01-01'].map((updated) => good(`the day ${updated}`, listWith({updated}))),
  ...['22.11.2026', '2026-11-22T10:00', '2026-13-01', '2026-00-10', '2026-11-32', '+002026-01-01', '', 20261122].map(
    (updated) => bad(`the day ${JSON.stringify(updated)}`, listWith({updated}), ['updated invalid']),
  ),
  ...['2026-02-30', '2025-02-29', '2026-04-31'].map((updated) =>
    bad(`the day ${updated}, which doesn’t exist`, listWith({updated}), ['updated invalid'], ONLY_PARSE),
  ),
  good('a $schema for editors', listWith({$schema: 'account-list.schema.json'})),

  bad(
    'unknown keys everywhere are ignored',
    listWith({
      theme: 'dark',
      owner: {name: 'Департамент', phone: '…'},
      accounts: [{...GOOD, followers: 7}],
      networks: [{id: 'primer', name: 'Пример', hosts: ['primer.example'], url: '…'}],
    }),
    [
      'theme unknown-key',
      'owner.phone unknown-key',
      'accounts[0].followers unknown-key',
      'networks[0].url unknown-key',
    ],
  ),
  bad(
    'keys that every object inherits',
    JSON.parse(
      '{"version":1,"accounts":[{"network":"vk","url":"https://vk.com/school12","title":"A","toString":"x"}],"constructor":{}}',
    ),
    ['constructor unknown-key', 'accounts[0].toString unknown-key'],
  ),
  bad(
    'a __proto__ that would supply the accounts',
    JSON.parse('{"version":1,"__proto__":{"accounts":[]},"title":"Школы"}'),
    ['not-a-list'],
    NO_LIST,
  ),
  bad(
    'a __proto__ that would supply an account’s title',
    {
      version: 1,
      accounts: [JSON.parse('{"network":"vk","url":"https://vk.com/x","__proto__":{"title":"Чужой"}}'), GOOD],
    },
    ['accounts[0].__proto__ unknown-key', 'accounts[0].title missing'],
  ),

  good(
    'levels',
    listWith({
      accounts: ['school', 'municipal', 'region', 'federal'].map((level, index) => ({...many(4)[index], level})),
    }),
    many(4).map(({url}) => url),
  ),
  ...['country', 'Region', '', null, 3].map((level) =>
    mended(`level ${JSON.stringify(level)}`, {level}, ['level invalid']),
  ),
  good(
    'all four audiences',
    listWith({accounts: [{...GOOD, audience: ['management', 'teachers', 'parents', 'students']}]}),
  ),
  good('an empty audience', listWith({accounts: [{...GOOD, audience: []}]})),
  mended('an audience of a newer version', {audience: ['parents', 'alumni']}, ['audience[1] invalid']),
  mended('an audience of five', {audience: Array(5).fill('parents')}, ['audience too-many']),
  mended('an audience that is not an array', {audience: 'parents'}, ['audience invalid']),
  good(
    'a verification date and a source',
    listWith({accounts: [{...GOOD, verifiedAt: '2026-11-22', source: 'Письмо'}]}),
  ),
  mended('an invalid verification date', {verifiedAt: 'вчера'}, ['verifiedAt invalid']),
  mended('a source that is not a text', {source: {ru: 'Письмо'}}, ['source invalid']),
  ...['network', 'url', 'title'].map((key) =>
    bad(
      `an account without ${key}`,
      listWith({accounts: [Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== key)), GOOD]}),
      [`accounts[0].${key} missing`],
    ),
  ),
  lost('a number in place of a URL', {url: 195080976}, ['url invalid']),
];

import {head, http} from '../helpers/tcp.ts';
import {FRESH, LAST_GOOD} from './fault.ts';
import {newList, oddAccount, ODD_LINK, withAccounts} from './lists.ts';
import type {Fault} from './fault.ts';

/** A body that is not a list. */
const broken = (name: string, body: string, more: Partial<Fault> = {}): Fault => ({
  name,
  ends: LAST_GOOD,
  answer: http(body),
  ...more,
});

/** A list with something wrong in it that costs at most that part. */
const odd = (name: string, body: string, more: Partial<Fault> = {}): Fault => ({
  name,
  ends: FRESH,
  answer: http(body),
  ...more,
});

const alsoShown = [ODD_LINK];
const titled = (title: unknown): string => withAccounts(oddAccount({title}));

/** Without JSON.stringify, which would escape what must be raw. */
const rawTitle = (title: string): string => titled('TITLE').replace('TITLE', title);

const HTML = '<!doctype html><meta charset="utf-8"><h1>Войдите в сеть</h1>';
/** «Школа» with one byte per letter. */
const WINDOWS_1251 = '\xd8\xea\xee\xeb\xe0';
const KIBIBYTE = 'x'.repeat(1_024);
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** What a server may send instead of a good list. */
export const PAYLOAD: readonly Fault[] = [
  broken('empty', ''),
  odd('BOM', '\uFEFF' + newList()),
  {
    name: 'windows-1251 bytes',
    ends: LAST_GOOD,
    answer: [{send: head() + newList().replace(/Департамент/, WINDOWS_1251), encoding: 'latin1'}],
  },
  broken('HTML for JSON (captive portal)', HTML, {
    answer: http(HTML, '200 OK', {'content-type': 'text/html; charset=utf-8'}),
  }),
  odd('wrong MIME', newList(), {answer: http(newList(), '200 OK', {'content-type': 'text/html'})}),
  broken('null', 'null'),
  broken('array root', '[]'),
  broken('missing field', newList({accounts: undefined}), {variant: 'of the list'}),
  odd('missing field', withAccounts(oddAccount({url: undefined}), oddAccount({title: undefined})), {
    variant: 'of an account',
  }),
  broken('wrong types', newList({accounts: {0: oddAccount({})}}), {variant: 'of the accounts'}),
  odd('wrong types', newList({version: '1', title: 7, ttl: null, withdrawn: 'all', include: {}}), {
    variant: 'around the accounts',
  }),
  odd('wrong types', withAccounts(null, 7, [], 'https://vk.com/odd', oddAccount({url: ['https://vk.com/odd']})), {
    variant: 'in the accounts',
  }),
  odd('duplicate ids', withAccounts(oddAccount({}), oddAccount({}), oddAccount({url: 'https://m.vk.com/ODD/'})), {
    alsoShown,
    variant: 'of accounts',
  }),
  odd(
    'duplicate ids',
    newList({networks: ['vk', 'own', 'own'].map((id) => ({id, name: id, hosts: [`${id}.example`]}))}),
    {variant: 'of networks'},
  ),
  broken('100,000 items', JSON.stringify({version: 1, accounts: Array(100_000).fill(oddAccount({}))})),
  odd('100,000 items', newList({networks: Array(4_000).fill(1)}), {variant: 'as many as 64 KiB hold'}),
  {name: '50 MB', ends: LAST_GOOD, answer: [{send: head()}, {send: KIBIBYTE, times: 50 * 1_024}]},
  broken('depth 100,000', deep(100_000)),
  broken('depth 100,000', deep(30_000), {variant: 'as deep as 64 KiB hold'}),
  odd('depth 100,000', newList({title: 'DEEP'}).replace('"DEEP"', deep(30_000)), {variant: 'in a good list'}),
  odd(
    '__proto__',
    newList({owner: {name: 'Департамент', PROTO: {url: 'javascript:0'}}, PROTO: {accounts: []}}).replaceAll(
      'PROTO',
      '__proto__',
    ),
  ),
  odd('lone surrogates', rawTitle('\\ud83d А \\udc4d'), {alsoShown}),
  odd('RTL override', titled('\u202Emoc.live\u202C \u2066А\u2069'), {alsoShown, variant: 'in a title'}),
  odd('RTL override', withAccounts(oddAccount({url: 'https://vk.com/\u202Eodd'})), {variant: 'in a link'}),
  odd('NUL', titled('А\0Б'), {alsoShown, variant: 'in a title'}),
  broken('NUL', rawTitle('А\0Б'), {variant: 'as a byte'}),
  odd('10,000-character name', titled('х'.repeat(10_000))),
  odd('unknown network', withAccounts(oddAccount({network: 'odd'}), oddAccount({network: 'constructor'}))),
  odd('older and newer schema', newList({version: 0}), {variant: 'older'}),
  odd(
    'older and newer schema',
    newList({version: 9, colors: {}, accounts2: [], $schema: 'https://example.org/9.json'}).replace(
      '"network"',
      '"badge":{"kind":[1]},"network"',
    ),
    {variant: 'newer'},
  ),
];

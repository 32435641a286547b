import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {byLevel, toEntries} from '../../src/list/entries.ts';
import {LEVELS} from '../../src/list/format.ts';
import {ownAccounts} from '../../src/list/own.ts';
import {accountsFrom, telegram, vk, website} from './make.ts';
import type {Entry} from '../../src/list/entries.ts';
import type {Account} from '../../src/list/select.ts';

const OK = vk('ok', {network: 'ok', url: 'https://ok.ru/a'});

/** Summarizes entries: the title, then the network and the suffix of each link. */
const summaries = (entries: readonly Entry[]): string[][] =>
  entries.map(({title, links}) => [
    title.text,
    ...links.map(({account, suffix}) => `${account.network.id} ${suffix}`.trim()),
  ]);

const entries = (accounts: readonly Account[], only: readonly string[] = [], language = 'ru') =>
  toEntries(accounts, only, language);

describe('toEntries: a ministry with twenty accounts is one entry', () => {
  const MINISTRY = {title: {ru: 'Министерство', en: 'Ministry'}};

  it('joins accounts with the same title, at the position of the first', () => {
    const accounts = accountsFrom(vk('a', MINISTRY), vk('city'), telegram('b', MINISTRY));
    assert.deepEqual(summaries(entries(accounts)), [
      ['Министерство', 'vk', 'telegram'],
      ['city', 'vk'],
    ]);
  });

  it('treats a title by language like the same title as plain text', () => {
    const accounts = accountsFrom(vk('a', MINISTRY), telegram('b', {title: 'Министерство'}));
    assert.equal(summaries(entries(accounts)).length, 1);
    assert.deepEqual(summaries(entries(accounts, [], 'en')), [
      ['Ministry', 'vk'],
      ['Министерство', 'telegram'],
    ]);
  });

  const SPELLINGS: Readonly<Record<string, string>> = {
    'a no-break space': 'Отдел\u00A0образования Йошкар-Олы',
    'two spaces': 'Отдел  образования Йошкар-Олы',
    'a narrow space of a word processor': 'Отдел\u202Fобразования\u2009Йошкар-Олы',
    'decomposed letters, as macOS copies them': 'Отдел образования Йошкар-Олы'.normalize('NFD'),
    'soft hyphens of a web page': 'Отдел образо\u00ADвания Йош\u00ADкар-Олы',
    'zero-width spaces': 'Отдел \u200Bобразования\u2060 Йошкар-Олы\uFEFF',
  };
  for (const [what, title] of Object.entries(SPELLINGS)) {
    it(`joins a title that was pasted with ${what}`, () => {
      const accounts = accountsFrom(vk('a', {title: 'Отдел образования Йошкар-Олы'}), telegram('b', {title}));
      assert.deepEqual(summaries(entries(accounts)), [['Отдел образования Йошкар-Олы', 'vk', 'telegram']]);
    });
  }

  it('keeps owners apart if their names differ in one letter', () => {
    const accounts = accountsFrom(vk('a', {title: 'Школа № 12'}), telegram('b', {title: 'Школа № 1 2'}));
    assert.equal(summaries(entries(accounts)).length, 2);
  });

  it('joins the school’s own account with the list’s, even if the page writes «&nbsp;»', () => {
    const own = ownAccounts([{href: 'https://vk.com/a', text: 'Школа\u00A0№\u00A012 «Лу\u00ADч»'}], '', []);
    const listed = accountsFrom(telegram('b', {title: 'Школа № 12 «Луч»'}));
    assert.deepEqual(summaries(entries([...own, ...listed])), [['Школа № 12 «Луч»', 'vk', 'telegram']]);
  });

  it('puts the links in the page’s order of networks', () => {
    const accounts = accountsFrom(vk('a', MINISTRY), {...OK, ...MINISTRY}, telegram('b', MINISTRY), vk('c', MINISTRY));
    assert.deepEqual(summaries(entries(accounts, ['telegram', 'ok', 'vk'])), [
      ['Министерство', 'telegram', 'ok', 'vk @a', 'vk @c'],
    ]);
  });

  it('takes the first description and level', () => {
    const [entry] = entries(
      accountsFrom(vk('a', {...MINISTRY, level: 'federal'}), telegram('b', {...MINISTRY, description: {en: 'News'}})),
    );
    assert.deepEqual([entry?.level, entry?.description], ['federal', {text: 'News', lang: 'en'}]);
  });

  it('leaves out a description and a level that no account has', () => {
    const [entry] = entries(accountsFrom(vk('a')));
    assert.deepEqual([entry?.level, entry?.description], [undefined, undefined]);
  });
});

describe('toEntries: the links of an entry never look the same', () => {
  const SAME = {title: 'Школа'};
  const CASES: readonly (readonly [name: string, accounts: readonly object[], words: readonly string[]])[] = [
    ['one account in each network', [vk('a', SAME), telegram('b', SAME)], ['vk', 'telegram']],
    ['two with names', [vk('a', SAME), vk('b', SAME)], ['vk @a', 'vk @b']],
    ['two with numbers', [vk('public1', SAME), vk('public2', SAME)], ['vk 1', 'vk 2']],
    ['a name and a number', [vk('public1', SAME), vk('b', SAME), telegram('c', SAME)], ['vk 1', 'vk @b', 'telegram']],
    ['a website with its host', [website('https://a.example/', SAME)], ['website a.example']],
    [
      'two websites',
      [website('https://a.example/', SAME), website('https://b.example/', SAME)],
      ['website a.example', 'website b.example'],
    ],
    [
      'two pages of one website',
      [website('https://a.example/1', SAME), website('https://a.example/2', SAME)],
      ['website a.example 1', 'website a.example 2'],
    ],
    [
      'a website and its feed',
      [website('https://a.example/', SAME), website('https://a.example/rss', {...SAME, network: 'rss'})],
      ['website a.example', 'rss a.example'],
    ],
  ];
  for (const [name, accounts, words] of CASES) {
    it(name, () => {
      const [entry] = summaries(entries(accountsFrom(...accounts)));
      assert.deepEqual(entry, ['Школа', ...words]);
    });
  }
});

describe('byLevel: groups ordered from the school to the country', () => {
  const ENTRIES = entries(accountsFrom(vk('none'), ...[...LEVELS].reverse().map((level) => vk(level, {level}))));

  it('doesn’t depend on the order of the lists; entries without a level come last', () => {
    const groups = byLevel(ENTRIES).map(({level, entries: [entry]}) => [level, entry?.title.text]);
    assert.deepEqual(groups, [...LEVELS.map((level) => [level, level]), [undefined, 'none']]);
  });

  it('makes no group for a level without entries', () => {
    assert.equal(byLevel(entries(accountsFrom(vk('a', {level: 'region'}), vk('b', {level: 'region'})))).length, 1);
    assert.deepEqual(byLevel([]), []);
  });
});

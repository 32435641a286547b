import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownAccounts} from '../../src/list/own.ts';
import {toEntries, byLevel} from '../../src/list/entries.ts';
import {choose} from '../../src/list/select.ts';
import {LEVELS} from '../../src/list/format.ts';
import {accountsFrom, hrefsOf, telegram, vk, website} from './make.ts';
import type {Account, Choice} from '../../src/list/select.ts';
import type {Entry} from '../../src/list/entries.ts';

const ALL: Choice = {only: [], exclude: [], levels: [], audience: []};
const OK = vk('ok', {network: 'ok', url: 'https://ok.ru/a'});
const WHATSAPP = vk('wa', {network: 'whatsapp', url: 'https://whatsapp.com/channel/1'});

describe('choose: a page shows what it asks for', () => {
  const LISTED = accountsFrom(vk('vk'), telegram('tg'), OK, WHATSAPP);
  const NETWORKS: readonly (readonly [name: string, choice: Partial<Choice>, networks: readonly string[]])[] = [
    ['all, but WhatsApp only on request', {}, ['vk', 'telegram', 'ok']],
    ['WhatsApp, where the page names it', {only: ['whatsapp']}, ['whatsapp']],
    ['only some networks', {only: ['ok', 'vk']}, ['vk', 'ok']],
    ['all but some', {exclude: ['telegram']}, ['vk', 'ok']],
    ['a network both wanted and unwanted is unwanted', {only: ['vk', 'ok'], exclude: ['vk']}, ['ok']],
    ['WhatsApp does not come back by leaving others out', {exclude: ['vk', 'ok', 'telegram']}, []],
    ['a network that no one has', {only: ['dzen']}, []],
  ];
  for (const [name, choice, networks] of NETWORKS) {
    it(name, () =>
      assert.deepEqual(
        choose(LISTED, {...ALL, ...choice}).map(({network}) => network.id),
        networks,
      ),
    );
  }

  const CIRCLES = accountsFrom(
    vk('all'),
    vk('none', {audience: [], level: 'federal'}),
    vk('parents', {audience: ['parents'], level: 'region'}),
    vk('staff', {audience: ['teachers', 'management'], level: 'region'}),
  );
  const FOUND: readonly (readonly [name: string, choice: Partial<Choice>, names: readonly string[]])[] = [
    ['for parents: what is for them, and what is for all', {audience: ['parents']}, ['all', 'none', 'parents']],
    ['for two circles', {audience: ['teachers', 'parents']}, ['all', 'none', 'parents', 'staff']],
    ['for students, whom none names', {audience: ['students']}, ['all', 'none']],
    ['of one level: an account of no level is of none', {levels: ['region']}, ['parents', 'staff']],
    ['of two levels', {levels: ['federal', 'region']}, ['none', 'parents', 'staff']],
    ['of a level and for a circle', {levels: ['region'], audience: ['management']}, ['staff']],
  ];
  for (const [name, choice, names] of FOUND) {
    it(name, () =>
      assert.deepEqual(
        choose(CIRCLES, {...ALL, ...choice}).map(({handle}) => handle),
        names,
      ),
    );
  }

  it('levels and audience leave the school’s own alone, networks do not', () => {
    const links = ['https://vk.com/own', 'https://t.me/own', 'https://wa.me/79990000000'];
    const own = ownAccounts(
      links.map((href) => ({href, text: ''})),
      '',
      [],
    );
    const circles = {levels: ['federal'], audience: ['students']};
    assert.deepEqual(hrefsOf(choose(own, {...ALL, ...circles})), links.slice(0, 2));
    assert.deepEqual(hrefsOf(choose(own, {...ALL, ...circles, exclude: ['vk']})), [links[1]]);
    assert.deepEqual(hrefsOf(choose(own, {...ALL, ...circles, only: ['whatsapp', 'vk']})), [links[0], links[2]]);
  });
});

/** Entries in words: the title, then each link's network and what stands beside it. */
const summaries = (entries: readonly Entry[]): string[][] =>
  entries.map(({title, links}) => [
    title.text,
    ...links.map(({account, suffix}) => `${account.network.id} ${suffix}`.trim()),
  ]);

const entries = (accounts: readonly Account[], only: readonly string[] = [], language = 'ru') =>
  toEntries(accounts, only, language);

describe('toEntries: a ministry with twenty accounts is one row', () => {
  const MINISTRY = {title: {ru: 'Министерство', en: 'Ministry'}};

  it('accounts of one title are one entry, where the title came first', () => {
    const accounts = accountsFrom(vk('a', MINISTRY), vk('city'), telegram('b', MINISTRY));
    assert.deepEqual(summaries(entries(accounts)), [
      ['Министерство', 'vk', 'telegram'],
      ['city', 'vk'],
    ]);
  });

  it('a title by language and the same one as a text are the same', () => {
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
    'letters and their marks apart, as macOS copies them': 'Отдел образования Йошкар-Олы'.normalize('NFD'),
    'soft hyphens of a web page': 'Отдел образо\u00ADвания Йош\u00ADкар-Олы',
    'spaces of no width': 'Отдел \u200Bобразования\u2060 Йошкар-Олы\uFEFF',
  };
  for (const [what, title] of Object.entries(SPELLINGS)) {
    it(`one title is one row, though it was pasted with ${what}`, () => {
      const accounts = accountsFrom(vk('a', {title: 'Отдел образования Йошкар-Олы'}), telegram('b', {title}));
      assert.deepEqual(summaries(entries(accounts)), [['Отдел образования Йошкар-Олы', 'vk', 'telegram']]);
    });
  }

  it('but two owners whose names differ in a letter are two rows', () => {
    const accounts = accountsFrom(vk('a', {title: 'Школа № 12'}), telegram('b', {title: 'Школа № 1 2'}));
    assert.equal(summaries(entries(accounts)).length, 2);
  });

  it('the school’s own account and the list’s are one row, though the page writes «&nbsp;»', () => {
    const own = ownAccounts([{href: 'https://vk.com/a', text: 'Школа\u00A0№\u00A012 «Лу\u00ADч»'}], '', []);
    const listed = accountsFrom(telegram('b', {title: 'Школа № 12 «Луч»'}));
    assert.deepEqual(summaries(entries([...own, ...listed])), [['Школа № 12 «Луч»', 'vk', 'telegram']]);
  });

  it('the links stand in the order that the page gives the networks', () => {
    const accounts = accountsFrom(vk('a', MINISTRY), {...OK, ...MINISTRY}, telegram('b', MINISTRY), vk('c', MINISTRY));
    assert.deepEqual(summaries(entries(accounts, ['telegram', 'ok', 'vk'])), [
      ['Министерство', 'telegram', 'ok', 'vk @a', 'vk @c'],
    ]);
  });

  it('description and level: the first there are', () => {
    const [entry] = entries(
      accountsFrom(vk('a', {...MINISTRY, level: 'federal'}), telegram('b', {...MINISTRY, description: {en: 'News'}})),
    );
    assert.deepEqual([entry?.level, entry?.description], ['federal', {text: 'News', lang: 'en'}]);
  });

  it('no description, no level', () => {
    const [entry] = entries(accountsFrom(vk('a')));
    assert.deepEqual([entry?.level, entry?.description], [undefined, undefined]);
  });
});

describe('toEntries: two links of an entry never look the same', () => {
  const SAME = {title: 'Школа'};
  const CASES: readonly (readonly [name: string, accounts: readonly object[], words: readonly string[]])[] = [
    ['one account in each network', [vk('a', SAME), telegram('b', SAME)], ['vk', 'telegram']],
    ['two with names', [vk('a', SAME), vk('b', SAME)], ['vk @a', 'vk @b']],
    ['two with numbers', [vk('public1', SAME), vk('public2', SAME)], ['vk 1', 'vk 2']],
    ['a name and a number', [vk('public1', SAME), vk('b', SAME), telegram('c', SAME)], ['vk 1', 'vk @b', 'telegram']],
    ['a website says its host', [website('https://a.example/', SAME)], ['website a.example']],
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

describe('byLevel: from the school to the country', () => {
  const ENTRIES = entries(accountsFrom(vk('none'), ...[...LEVELS].reverse().map((level) => vk(level, {level}))));

  it('whatever the order of the lists; those of no level come last', () => {
    const groups = byLevel(ENTRIES).map(({level, entries: [entry]}) => [level, entry?.title.text]);
    assert.deepEqual(groups, [...LEVELS.map((level) => [level, level]), [undefined, 'none']]);
  });

  it('a level that no one has is no group', () => {
    assert.equal(byLevel(entries(accountsFrom(vk('a', {level: 'region'}), vk('b', {level: 'region'})))).length, 1);
    assert.deepEqual(byLevel([]), []);
  });
});

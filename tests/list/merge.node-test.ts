import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownAccounts} from '../../src/list/own.ts';
import {parse} from '../../src/list/parse.ts';
import {accountsOf, merge} from '../../src/list/select.ts';
import {listOf, merged, telegram, vk, website} from './make.ts';

const own = (...hrefs: readonly string[]) =>
  ownAccounts(
    hrefs.map((href) => ({href, text: ''})),
    'Школа № 12',
    [],
  );

// tests/properties covers the order, that each account appears once, and that withdrawn accounts disappear from every
// list.
describe('merge: an account from several sources', () => {
  it('takes the title from the first list, and missing fields from the second', () => {
    const [account] = merge(
      [],
      [
        listOf([vk('a', {title: 'Комитет', level: 'municipal'})]),
        listOf([vk('a', {title: 'Чужое', level: 'federal', description: 'Новости', audience: ['parents']})]),
      ],
    );
    const {title, level, description, audience} = account!;
    assert.deepEqual([title, level, description], ['Комитет', 'municipal', 'Новости']);
    assert.deepEqual(audience, [], 'the first list names no audience: it is for everyone');
  });

  it('keeps the title of the school’s own account, and adds the list’s description', () => {
    const [account] = merge(own('https://vk.com/a'), [listOf([vk('a', {description: 'Новости', level: 'region'})])]);
    const {title, description, level, own: isOwn} = account!;
    assert.deepEqual([title, description, level, isOwn], ['Школа № 12', 'Новости', 'school', true]);
  });
});

describe('merge: a withdrawn account disappears everywhere', () => {
  const SPELLINGS: readonly (readonly [listed: object, withdrawn: string])[] = [
    [vk('Stolen'), 'https://m.vk.ru/stolen/?from=search'],
    [telegram('stolen'), 'https://stolen.t.me'],
    [website('https://edu.example/#/school/12'), 'https://edu.example/#/school/12/'],
    [vk('x', {network: 'primer', url: 'https://a.primer.example/x'}), 'https://a.primer.example/x/'],
  ];
  for (const [listed, withdrawn] of SPELLINGS) {
    it(`in any spelling:  ${withdrawn}`, () => {
      const networks = [{id: 'primer', name: 'Пример', hosts: ['primer.example']}];
      assert.deepEqual(merged(listOf([listed, vk('good')], {networks, withdrawn: [withdrawn]})), [
        'https://vk.com/good',
      ]);
    });
  }

  // tests/properties covers addresses without a scheme, and with http.
  it('however hastily its address was written:  stolen.t.me', () => {
    const {list} = parse({version: 1, accounts: [telegram('stolen'), telegram('good')], withdrawn: ['stolen.t.me']});
    assert.deepEqual(merged(list!), ['https://t.me/good']);
  });

  it('unless its address only starts the same way', () => {
    assert.equal(merged(listOf([vk('stolen2')], {withdrawn: ['https://vk.com/stolen']})).length, 1);
  });

  it('without the other schools of a site with «#/» routes', () => {
    const schools = ['https://edu.example/#/school/12', 'https://edu.example/#/school/13'];
    const listed = schools.map((url) => website(url));
    assert.deepEqual(merged(listOf(listed)), schools, 'both are shown');
    assert.deepEqual(merged(listOf(listed, {withdrawn: schools.slice(0, 1)})), schools.slice(1));
  });
});

describe('accountsOf: an account of a network that only its list knows', () => {
  const NETWORK = {id: 'primer', name: 'Пример', hosts: ['primer.example'], color: '#123456'};
  const ACCOUNT = vk('x', {network: 'primer', url: 'https://a.primer.example/x'});

  it('brings its network along, and always shows its host', () => {
    const [account] = accountsOf(listOf([ACCOUNT], {networks: [NETWORK]}));
    const {id, name, color} = account!.network;
    assert.deepEqual([id, name, color], ['primer', 'Пример', '#123456']);
    assert.equal(account?.site, 'a.primer.example');
  });

  it('gives its network to the page’s own account too, under the page’s title', () => {
    const all = merge(own('https://a.primer.example/x'), [listOf([ACCOUNT], {networks: [NETWORK]})]);
    assert.equal(all.length, 1);
    assert.deepEqual([all[0]?.title, all[0]?.own], ['Школа № 12', true]);
    assert.equal(all[0]?.network.name, 'Пример');
  });

  it('keeps its network if another list describes a different one with the same id', () => {
    const other = listOf([vk('y', {network: 'primer', url: 'https://other.example/y'})], {
      networks: [{...NETWORK, name: 'Другой', hosts: ['other.example']}],
    });
    const names = merge([], [listOf([ACCOUNT], {networks: [NETWORK]}), other]).map(({network}) => network.name);
    assert.deepEqual(names, ['Пример', 'Другой']);
  });
});

import {expect} from 'chai';
import {ownAccounts} from '../../src/list/own.ts';
import {parse} from '../../src/list/parse.ts';
import {accountsOf, merge} from '../../src/list/select.ts';
import {hrefsOf, listOf, merged, telegram, vk, website} from './make.ts';

const own = (...hrefs: readonly string[]) =>
  ownAccounts(
    hrefs.map((href) => ({href, text: ''})),
    'Школа № 12',
    [],
  );

describe('merge: the school’s own accounts, then the lists in their order', () => {
  it('only own accounts', () => {
    expect(hrefsOf(merge(own('https://vk.com/school12', 'https://ok.ru/school12'), []))).to.deep.equal([
      'https://vk.com/school12',
      'https://ok.ru/school12',
    ]);
  });

  it('own ones, the municipality’s, the ministry’s', () => {
    const all = merge(own('https://vk.com/school12'), [listOf([vk('city'), vk('town')]), listOf([vk('ministry')])]);
    expect(hrefsOf(all)).to.deep.equal(
      ['school12', 'city', 'town', 'ministry'].map((name) => `https://vk.com/${name}`),
    );
  });

  it('includes an account of three sources once, at its first position', () => {
    const all = merge(own('https://m.vk.com/club12'), [
      listOf([vk('a'), vk('public12')]),
      listOf([vk('event12'), vk('A')]),
    ]);
    expect(hrefsOf(all)).to.deep.equal(['https://vk.com/public12', 'https://vk.com/a']);
  });

  it('takes the title of the first list, and missing fields from the second', () => {
    const [account] = merge(
      [],
      [
        listOf([vk('a', {title: 'Комитет', level: 'municipal'})]),
        listOf([vk('a', {title: 'Чужое', level: 'federal', description: 'Новости', audience: ['parents']})]),
      ],
    );
    expect(account).to.deep.include({
      title: 'Комитет',
      level: 'municipal',
      description: 'Новости',
      // The first list names no audience, which means everyone.
      audience: [],
    });
  });

  it('keeps the title of an own account, and adds the list’s description', () => {
    const [account] = merge(own('https://vk.com/a'), [listOf([vk('a', {description: 'Новости', level: 'region'})])]);
    expect(account).to.include({title: 'Школа № 12', description: 'Новости', level: 'school', own: true});
  });
});

describe('merge: a stolen account disappears everywhere', () => {
  it('from the list that withdraws it', () => {
    expect(merged(listOf([vk('stolen'), vk('good')], {withdrawn: ['https://vk.com/stolen']}))).to.deep.equal([
      'https://vk.com/good',
    ]);
  });

  it('from lists before it, after it and from the school’s own', () => {
    const lists = [
      listOf([vk('stolen'), vk('good')]),
      listOf([], {withdrawn: ['https://vk.com/stolen']}),
      listOf([vk('stolen')]),
    ];
    expect(hrefsOf(merge(own('https://vk.com/stolen'), lists))).to.deep.equal(['https://vk.com/good']);
  });

  const SPELLINGS: readonly (readonly [listed: object, withdrawn: string])[] = [
    [vk('Stolen'), 'https://m.vk.ru/stolen/?from=search'],
    [vk('public12'), 'https://vk.com/club12'],
    [telegram('stolen'), 'https://telegram.me/s/STOLEN'],
    [telegram('stolen'), 'https://stolen.t.me'],
    [telegram('stolen', {url: 'https://stolen.t.me'}), 'https://telegram.dog/stolen'],
    [website('https://edu.example/#/school/12'), 'https://edu.example/#/school/12/'],
    [website('https://www.school.example/'), 'https://school.example'],
    [vk('x', {network: 'primer', url: 'https://a.primer.example/x'}), 'https://a.primer.example/x/'],
  ];
  for (const [listed, withdrawn] of SPELLINGS) {
    it(`in any spelling:  ${withdrawn}`, () => {
      const networks = [{id: 'primer', name: 'Пример', hosts: ['primer.example']}];
      expect(merged(listOf([listed, vk('good')], {networks, withdrawn: [withdrawn]}))).to.deep.equal([
        'https://vk.com/good',
      ]);
    });
  }

  for (const written of ['t.me/stolen', '//t.me/stolen', 'http://t.me/stolen', 'stolen.t.me']) {
    it(`even if it was written in a hurry:  ${written}`, () => {
      const {list} = parse({version: 1, accounts: [telegram('stolen'), telegram('good')], withdrawn: [written]});
      expect(merged(list!)).to.deep.equal(['https://t.me/good']);
    });
  }

  it('but not one that only starts like it', () => {
    expect(merged(listOf([vk('stolen2')], {withdrawn: ['https://vk.com/stolen']}))).to.have.length(1);
  });

  it('of several schools on one site with «#/» routes, only the withdrawn one', () => {
    const schools = ['https://edu.example/#/school/12', 'https://edu.example/#/school/13'];
    const listed = schools.map((url) => website(url));
    expect(merged(listOf(listed)), 'both are shown').to.deep.equal(schools);
    expect(merged(listOf(listed, {withdrawn: schools.slice(0, 1)}))).to.deep.equal(schools.slice(1));
  });
});

describe('accountsOf: an account of a network that only its list knows', () => {
  const NETWORK = {id: 'primer', name: 'Пример', hosts: ['primer.example'], color: '#123456'};
  const ACCOUNT = vk('x', {network: 'primer', url: 'https://a.primer.example/x'});

  it('brings that network along, and always shows its host', () => {
    const [account] = accountsOf(listOf([ACCOUNT], {networks: [NETWORK]}));
    expect(account?.network).to.deep.include(NETWORK);
    expect(account?.site).to.equal('a.primer.example');
  });

  it('gives it to an own account of the page, too, under the page’s title', () => {
    const all = merge(own('https://a.primer.example/x'), [listOf([ACCOUNT], {networks: [NETWORK]})]);
    expect(all).to.have.length(1);
    expect(all[0]).to.include({title: 'Школа № 12', own: true});
    expect(all[0]?.network.name).to.equal('Пример');
  });

  it('keeps it where another list describes another network of the same id', () => {
    const other = listOf([vk('y', {network: 'primer', url: 'https://other.example/y'})], {
      networks: [{...NETWORK, name: 'Другой', hosts: ['other.example']}],
    });
    const names = merge([], [listOf([ACCOUNT], {networks: [NETWORK]}), other]).map(({network}) => network.name);
    expect(names).to.deep.equal(['Пример', 'Другой']);
  });
});

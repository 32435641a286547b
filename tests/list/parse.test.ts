import {expect} from 'chai';
import {parse} from '../../src/list/parse.ts';
import {CORPUS, SOURCE} from './corpus.ts';
import {GOOD, listWith, many} from './corpus/case.ts';
import type {Parsed} from '../../src/list/parse.ts';

const named = ({problems}: Parsed): string[] => problems.map(({at, code}) => `${at} ${code}`.trim());
const hrefs = ({list}: Parsed): string[] | undefined => list?.accounts.map(({url}) => url);
const titleOf = (title: unknown) => parse(listWith({accounts: [{...GOOD, title}]})).list?.accounts[0]?.title;

/** Nests a value. */
function nested(depth: number, key: string): unknown {
  let value: unknown = 'bottom';
  while (depth--) value = key ? {[key]: value} : [value];
  return value;
}

describe('parse: whatever is wrong with the file, every valid account stays and every problem is reported', () => {
  for (const {name, value, problems, hrefs: left} of CORPUS) {
    it(name, () => {
      const parsed = parse(value, SOURCE);
      expect(named(parsed)).to.have.members(problems);
      expect(hrefs(parsed)).to.deep.equal(left);
    });
  }
});

describe('parse: the result is itself a list without problems, so that a stored copy gives the same', () => {
  for (const {name, value} of CORPUS) {
    const {list} = parse(value, SOURCE);
    if (!list) continue;
    it(name, () => {
      const stored: unknown = JSON.parse(JSON.stringify(list));
      expect(parse(stored, SOURCE)).to.deep.equal({list, problems: []});
    });
  }
});

describe('parse: what it keeps of a valid list', () => {
  const FULL = {
    $schema: 'account-list.schema.json',
    version: 1,
    revision: 12,
    updated: '2026-11-22',
    ttl: 600,
    title: {ru: 'Подписывайтесь', en: 'Follow us'},
    owner: {name: 'Департамент', url: 'https://edu.example/', logo: 'https://edu.example/e.svg', accent: '#1b5fa8'},
    networks: [{id: 'primer', name: {ru: 'Пример'}, hosts: ['primer.example'], color: '#123456', icon: 'M0 0h24'}],
    accounts: [
      {
        network: 'primer',
        url: 'https://primer.example/12',
        title: {ru: 'Школа № 12', en: 'School 12'},
        description: 'Новости',
        level: 'school',
        audience: ['parents', 'students'],
        source: 'Письмо',
        verifiedAt: '2026-11-22',
      },
    ],
    withdrawn: ['https://t.me/stolen'],
    include: ['https://school.example/accounts.json'],
  };

  it('every field', () => {
    expect(JSON.parse(JSON.stringify(parse(FULL, SOURCE)))).to.deep.equal({list: FULL, problems: []});
  });

  it('paths in a list are relative to the list, not to the page', () => {
    const value = listWith({owner: {name: 'Д', logo: '../emblem.svg'}, include: ['school.json', '//b.example/c']});
    const {list} = parse(value, SOURCE);
    expect(list?.owner?.logo).to.equal('https://edu.example/emblem.svg');
    expect(list?.include).to.deep.equal(['https://edu.example/lists/school.json', 'https://b.example/c']);
  });

  it('a list tried out on the owner’s own computer, over http, may include files beside it', () => {
    const value = listWith({owner: {name: 'Д', logo: 'e.svg'}, include: ['b.json', 'https://edu.example/c.json']});
    const {list, problems} = parse(value, 'http://localhost:8000/accounts.json');
    expect(problems).to.deep.equal([]);
    expect(list?.owner?.logo).to.equal('http://localhost:8000/e.svg');
    expect(list?.include).to.deep.equal(['http://localhost:8000/b.json', 'https://edu.example/c.json']);
  });

  it('a list without an address, such as the baked one, drops relative paths without a problem', () => {
    const parsed = parse(listWith({owner: {name: 'Д', logo: 'e.svg'}, include: ['b.json']}));
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.list?.owner?.logo).to.equal(undefined);
    expect(parsed.list?.include).to.deep.equal([]);
  });

  it('removes from a title what turns or breaks the line', () => {
    expect(titleOf('Школа \u202Eur.live\u202C')).to.equal('Школа  ur.live');
    expect(titleOf('Школа\r\n12')).to.equal('Школа 12');
    expect(titleOf('\0Школа\uD83C')).to.equal('Школа');
    expect(titleOf('  Школа  ')).to.equal('Школа');
    expect(titleOf('Школа 🎓')).to.equal('Школа 🎓');
  });

  it('keeps a newer list under the version that was understood', () => {
    expect(parse(listWith({version: 7})).list?.version).to.equal(1);
  });
});

describe('parse: a file made to break the page', () => {
  for (const key of ['', 'accounts', 'title', 'owner', '__proto__']) {
    it(`100,000 levels deep, ${key ? `each in «${key}»` : 'arrays in arrays'}, at every place of a list`, () => {
      const deep = nested(100_000, key);
      expect(named(parse(deep))).to.include('not-a-list');
      for (const field of ['title', 'owner', 'withdrawn', 'include', 'networks', 'version', 'unknown']) {
        const parsed = parse(listWith({[field]: deep}), SOURCE);
        expect(parsed.problems, field).not.to.deep.equal([]);
        expect(hrefs(parsed), field).to.deep.equal([GOOD.url]);
      }
      for (const field of ['network', 'url', 'title', 'description', 'audience', 'unknown']) {
        const parsed = parse(
          listWith({
            accounts: [
              {...GOOD, [field]: deep},
              {...GOOD, url: 'https://ok.ru/a', network: 'ok'},
            ],
          }),
        );
        expect(parsed.problems, field).not.to.deep.equal([]);
        expect(hrefs(parsed), field).to.include('https://ok.ru/a');
      }
    });
  }

  it('reads 64 of 100,000 accounts', () => {
    const parsed = parse(listWith({accounts: many(100_000)}));
    expect(hrefs(parsed)).to.have.length(64);
    expect(named(parsed)).to.deep.equal(['accounts too-many']);
  });

  it('100,000 items in every other array', () => {
    const items = Array<string>(100_000).fill('x');
    const parsed = parse(listWith({withdrawn: items, include: items, networks: items}), SOURCE);
    expect(named(parsed)).to.include.members(['withdrawn too-many', 'include too-many', 'networks too-many']);
    expect(parsed.problems).to.have.length(3 + 2 * 64 + 16);
    expect(hrefs(parsed)).to.deep.equal([GOOD.url]);
  });

  it('a title in 10,000 languages', () => {
    const title = Object.fromEntries(Array.from({length: 10_000}, (_, index) => [`x-${index}`, 'Школа']));
    expect(hrefs(parse(listWith({accounts: [{...GOOD, title}]})))).to.deep.equal([GOOD.url]);
  });

  it('an address of a million characters', () => {
    const url = 'https://vk.com/' + 'a'.repeat(1_000_000);
    expect(named(parse(listWith({accounts: [{...GOOD, url}, GOOD]})))).to.deep.equal(['accounts[0].url invalid']);
  });
});

describe('parse: a host page whose other scripts changed Object.prototype', () => {
  const POLLUTION = {
    accounts: [GOOD],
    withdrawn: [GOOD.url],
    include: ['https://evil.example/accounts.json'],
    title: 'Чужое',
    url: 'https://evil.example/',
    level: 'federal',
    logo: 'https://evil.example/e.svg',
    owner: {name: 'Чужой'},
    ru: 'Чужое',
    version: 9,
    extend: () => undefined,
  };

  /** Pollutes only during the call, as the test's own tools run on the same page. */
  function polluted<T>(run: () => T): T {
    Object.assign(Object.prototype, POLLUTION);
    try {
      return run();
    } finally {
      for (const key of Object.keys(POLLUTION)) Reflect.deleteProperty(Object.prototype, key);
    }
  }

  for (const [name, value] of Object.entries({
    'a good list': listWith({}),
    'a list without accounts': {version: 1},
    'an account without an address': {accounts: [{network: 'vk', title: 'Без адреса'}, GOOD]},
    'an owner without a name': listWith({owner: {}}),
    'a title without Russian': listWith({accounts: [{...GOOD, title: {en: 'School 12'}}]}),
  })) {
    it(`${name} stays what it is`, () => {
      const clean = JSON.stringify(parse(value, SOURCE).list);
      expect(polluted(() => JSON.stringify(parse(value, SOURCE).list))).to.equal(clean);
    });
  }

  it('what a list leaves out stays undefined', () => {
    const {list} = parse(listWith({accounts: [{...GOOD, title: {en: 'School 12'}}]}), SOURCE);
    const [account] = list!.accounts;
    const open = polluted(() => [list!.title, list!.owner, list!.include, list!.withdrawn, account!.level]);
    expect(open).to.deep.equal(Array(5).fill(undefined));
  });

  it('a list’s __proto__ changes nothing for the page', () => {
    parse(JSON.parse('{"version":1,"accounts":[],"__proto__":{"polluted":1},"title":{"__proto__":{"polluted":1}}}'));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

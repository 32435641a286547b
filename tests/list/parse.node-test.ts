import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from '../../src/list/parse.ts';
import {CORPUS, SOURCE} from './corpus.ts';
import {FULL, GOOD, listWith, many} from './corpus/case.ts';
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

describe('parse: whatever is wrong with a file, every valid account is kept and every problem is reported', () => {
  for (const {name, value, problems, hrefs: left} of CORPUS) {
    it(name, () => {
      const parsed = parse(value, SOURCE);
      assert.deepEqual(named(parsed).sort(), [...problems].sort());
      assert.deepEqual(hrefs(parsed), left);
    });
  }
});

describe('parse: reading a valid list', () => {
  it('keeps every field', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(parse(FULL, SOURCE))), {list: FULL, problems: []});
  });

  it('resolves paths against the list, not the page', () => {
    const value = listWith({owner: {name: 'Д', logo: '../emblem.svg'}, include: ['school.json', '//b.example/c']});
    const {list} = parse(value, SOURCE);
    assert.equal(list?.owner?.logo, 'https://edu.example/emblem.svg');
    assert.deepEqual(list.include, ['https://edu.example/lists/school.json', 'https://b.example/c']);
  });

  it('lets a list that the owner tries out locally, over http, include files beside it', () => {
    const value = listWith({owner: {name: 'Д', logo: 'e.svg'}, include: ['b.json', 'https://edu.example/c.json']});
    const {list, problems} = parse(value, 'http://localhost:8000/accounts.json');
    assert.deepEqual(problems, []);
    assert.equal(list?.owner?.logo, 'http://localhost:8000/e.svg');
    assert.deepEqual(list.include, ['http://localhost:8000/b.json', 'https://edu.example/c.json']);
  });

  it('drops relative paths without a problem if the list has no address, like the baked one', () => {
    const parsed = parse(listWith({owner: {name: 'Д', logo: 'e.svg'}, include: ['b.json']}));
    assert.deepEqual(parsed.problems, []);
    assert.equal(parsed.list?.owner?.logo, undefined);
    assert.deepEqual(parsed.list?.include, []);
  });

  it('removes from a title the characters that reverse or break the line', () => {
    assert.equal(titleOf('Школа \u202Eur.live\u202C'), 'Школа  ur.live');
    assert.equal(titleOf('Школа\r\n12'), 'Школа 12');
    assert.equal(titleOf('\0Школа\uD83C'), 'Школа');
    assert.equal(titleOf('  Школа  '), 'Школа');
    assert.equal(titleOf('Школа 🎓'), 'Школа 🎓');
  });

  it('treats a newer list as the version that it understands', () => {
    assert.equal(parse(listWith({version: 7})).list?.version, 1);
  });
});

describe('parse: a file that is made to break the page', () => {
  for (const key of ['', 'accounts', 'title', 'owner', '__proto__']) {
    it(`reads 100,000 levels of nesting, ${key ? `each in «${key}»` : 'arrays in arrays'}, at every place of a list`, () => {
      const deep = nested(100_000, key);
      assert.ok(named(parse(deep)).includes('not-a-list'));
      for (const field of ['title', 'owner', 'withdrawn', 'include', 'networks', 'version', 'unknown']) {
        const parsed = parse(listWith({[field]: deep}), SOURCE);
        assert.notDeepEqual(parsed.problems, [], field);
        assert.deepEqual(hrefs(parsed), [GOOD.url], field);
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
        assert.notDeepEqual(parsed.problems, [], field);
        assert.ok(hrefs(parsed)?.includes('https://ok.ru/a'), field);
      }
    });
  }

  it('reads 100,000 items in every array', () => {
    const items = Array<string>(100_000).fill('x');
    const parsed = parse(listWith({withdrawn: items, include: items, networks: items}), SOURCE);
    for (const field of ['withdrawn', 'include', 'networks']) assert.ok(named(parsed).includes(`${field} too-many`));
    assert.equal(parsed.problems.length, 3 + 2 * 64 + 16);
    assert.deepEqual(hrefs(parsed), [GOOD.url]);
    assert.equal(hrefs(parse(listWith({accounts: many(100_000)})))?.length, 64);
  });

  it('reads a title in 10,000 languages', () => {
    const title = Object.fromEntries(Array.from({length: 10_000}, (_, index) => [`x-${index}`, 'Школа']));
    assert.deepEqual(hrefs(parse(listWith({accounts: [{...GOOD, title}]}))), [GOOD.url]);
  });
});

describe('parse: a host page whose other scripts have changed Object.prototype', () => {
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

  /** Pollutes the prototype during the call only, as the test's own tools run on the same page. */
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
    it(`keeps ${name} as it is`, () => {
      const clean = JSON.stringify(parse(value, SOURCE).list);
      assert.equal(
        polluted(() => JSON.stringify(parse(value, SOURCE).list)),
        clean,
      );
    });
  }

  it('leaves undefined what a list leaves out', () => {
    const {list} = parse(listWith({accounts: [{...GOOD, title: {en: 'School 12'}}]}), SOURCE);
    const [account] = list!.accounts;
    const open = polluted(() => [list!.title, list!.owner, list!.include, list!.withdrawn, account!.level]);
    assert.deepEqual(open, Array(5).fill(undefined));
  });

  it('doesn’t let a list’s __proto__ change anything for the page', () => {
    parse(JSON.parse('{"version":1,"accounts":[],"__proto__":{"polluted":1},"title":{"__proto__":{"polluted":1}}}'));
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});

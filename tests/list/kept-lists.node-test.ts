import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {byLevel, toEntries} from '../../src/list/entries.ts';
import {AUDIENCES, LEVELS} from '../../src/list/format.ts';
import {parse} from '../../src/list/parse.ts';
import {merge} from '../../src/list/select.ts';
import {localize} from '../../src/list/text.ts';

/** Reads one of the project's own lists; a problem in it fails the tests. */
function read(path: string) {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const {list, problems} = parse(JSON.parse(text), 'https://lists.example/list.json');
  assert.deepEqual(problems, [], path);
  return {text, list: list!, accounts: list!.accounts, entries: toEntries(merge([], [list!]), [], 'ru')};
}

const real = read('src/list/default-list.json');
const isReal = ({url}: {readonly url: string}) => real.accounts.some((account) => account.url === url);

describe('the default list: exactly the five accounts that have a source', () => {
  it('has the level, network and address of each', () => {
    assert.deepEqual(
      real.accounts.map(({level, network, url}) => `${level!} ${network} ${url}`),
      [
        'region vk https://vk.com/public195080976',
        'federal vk https://vk.com/minprosvet',
        'federal telegram https://t.me/minprosrf',
        'federal ok https://ok.ru/minprosvet',
        'federal telegram https://t.me/bpshkola',
      ],
    );
  });

  it('names the source of each, and claims no verification, as no one has verified them', () => {
    for (const {source, verifiedAt} of real.accounts) {
      assert.match(source ?? '', /\S{4}/);
      assert.equal(verifiedAt, undefined);
    }
  });

  it('mentions no channel that sells advertising, no person and no phone number, and doesn’t claim to be complete', () => {
    assert.doesNotMatch(real.text, /minprosvetrf|@|\+7|\(\d{3,5}\)|полн|все аккаунты|full|complete/i);
  });

  it('has titles in Russian and English', () => {
    for (const {title} of real.accounts) assert.deepEqual(Object.keys(title), ['ru', 'en']);
    assert.deepEqual({...(real.list.title as object)}, {ru: 'Подписывайтесь', en: 'Follow us'});
  });

  it('is shown as three entries: the department, the ministry with three accounts, the channel', () => {
    assert.deepEqual(
      real.entries.map(({title, links}) => [title.text, links.length]),
      [
        ['Департамент общего образования Томской области', 1],
        ['Минпросвещения России', 3],
        ['Большая перемена', 1],
      ],
    );
    assert.deepEqual(
      byLevel(real.entries).map(({level}) => level),
      ['region', 'federal'],
    );
  });
});

const example = read('demo/example-list.json');
const LISTS = {
  'the demo’s example list': example,
  'the list of 30 accounts of the tests and the pictures': read('tests/fixtures/thirty.json'),
};
const NETWORKS = ['vk', 'ok', 'telegram', 'max', 'rutube', 'vkvideo', 'dzen', 'website', 'rss', 'youtube', 'primernik'];

for (const [name, {list, accounts, entries}] of Object.entries(LISTS)) {
  describe(name, () => {
    it('has 30 accounts, in entries of one to eight links, two of them in one network', () => {
      assert.equal(accounts.length, 30);
      const counts = entries.map(({links}) => links.length);
      assert.deepEqual([Math.min(...counts), Math.max(...counts)], [1, 8]);
      assert.ok(entries.some(({links}) => links.some(({suffix}) => suffix)));
    });

    it('has every level, every audience and the networks that schools use', () => {
      assert.deepEqual(
        [...LEVELS].filter((level) => !accounts.some((account) => account.level === level)),
        [],
      );
      const circles = accounts.flatMap(({audience = []}) => audience);
      assert.deepEqual(
        [...AUDIENCES].filter((one) => !circles.includes(one)),
        [],
      );
      assert.deepEqual(
        NETWORKS.filter((id) => !accounts.some(({network}) => network === id)),
        [],
      );
    });

    it('links to nobody’s real account: hosts are in .example, account names start with primer-', () => {
      const invented = accounts.filter((account) => !isReal(account)).map(({url}) => url);
      const others = [...(list.withdrawn ?? []), list.owner!.url!];
      for (const url of [...invented, ...others]) {
        assert.match(url, /^https:\/\/([\w.-]+\.example\/|[\w.]+\/(u\/|@)?primer-)/);
      }
    });
  });
}

describe('the demo’s example list', () => {
  const {list, accounts} = example;

  it('has the five accounts of the default list unchanged', () => {
    assert.deepEqual(accounts.filter(isReal), real.accounts);
  });

  it('says that it is an example, in its heading, its owner and each title, in both languages', () => {
    const made = accounts.filter((account) => !isReal(account));
    for (const text of [list.title!, list.owner!.name, ...made.map(({title}) => title)]) {
      assert.match(localize(text, 'ru').text, /^Пример/);
      assert.match(localize(text, 'en').text, /example/i);
    }
  });

  it('has short titles and long ones', () => {
    const lengths = example.entries.map(({title}) => title.text.length);
    assert.ok(Math.min(...lengths) < 20);
    assert.ok(Math.max(...lengths) > 100);
  });
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import vm from 'node:vm';
import fc from 'fast-check';
import {parse, readBaked} from '../../src/list/parse.ts';
import {bake, toBaked} from '../../src/cli/bake.ts';
import {CORPUS} from '../list/corpus.ts';
import defaultList from '../../src/list/default-list.json' with {type: 'json'};

const SCRIPTS = ['dist/official-accounts.js', 'dist/official-accounts.mjs'].map((path) => readFileSync(path, 'latin1'));
const [SCRIPT = ''] = SCRIPTS;

/** The one place of a script where it reads its list. */
const READER = /JSON\.parse\('(?:[^'\\]|\\.)*'\)\[1\]/g;

/** The list that a script reads when it runs, as JSON: `__proto__` is a key like any other there. */
function listIn(script: string): string {
  const [found, ...others] = script.match(READER) ?? [];
  assert.ok(found && !others.length, 'the script reads one list');
  return vm.runInNewContext(`JSON.stringify(${found})`) as string;
}

/** A list without what only its owner needs. */
const inPage = (list: unknown): unknown =>
  JSON.parse(
    JSON.stringify(list, (key, value: unknown) =>
      ['$schema', 'source', 'verifiedAt'].includes(key) ? undefined : value,
    ),
  );

/** Characters that mean something to JavaScript, to JSON, to HTML or to `String.replace`. */
const PIECES = [
  "'",
  '"',
  '\\',
  '`',
  '${x}',
  '$&',
  '$1',
  '</script>',
  '<!--',
  '\u2028',
  '\ud800',
  '\udc00',
  '\0',
  'Ё',
  '😀',
];
const MARK = '["official-accounts list",';

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, MARK, `'${MARK}null]'`), fc.string({unit: 'binary'})))
  .map((pieces) => pieces.join(''));
const list = fc.letrec((tie) => ({
  value: fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), tie('array'), tie('object')),
  array: fc.array(tie('value'), {maxLength: 4}),
  object: fc.dictionary(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'title')), tie('value'), {
    maxKeys: 4,
  }),
})).object;

describe('a list that an owner publishes', () => {
  it('comes out of the script as it went in, whatever characters it holds, and nothing else of the script changes', () => {
    fc.assert(
      fc.property(list, (value) => {
        const json = JSON.stringify(value);
        const baked = bake(SCRIPT, value);
        assert.equal(listIn(baked), json);
        assert.match(baked, /^[\n\x20-\x7e]*$/, 'it is ASCII');
        assert.doesNotMatch(baked.match(READER)?.[0] ?? '', /<[/!]/, 'it ends no script element');
        assert.equal(bake(baked, toBaked(defaultList)), SCRIPT);
        assert.equal(JSON.stringify(value), json, 'the list itself stays as it was');
      }),
      {numRuns: 300, seed: 1},
    );
  });

  it('is a script that runs', () => {
    for (const piece of PIECES) new vm.Script(bake(SCRIPT, {version: 1, accounts: [], title: piece}));
  });

  it('stands in both scripts, which hold the default list before', () => {
    for (const script of SCRIPTS) assert.equal(listIn(script), JSON.stringify(toBaked(defaultList)));
  });

  it('has nothing of what its owner noted for themselves', () => {
    assert.doesNotMatch(JSON.stringify(toBaked(defaultList)), /verifiedAt|source|\$schema/);
  });

  for (const source of ['https://lists.example/kept/accounts.json', 'http://localhost/accounts.json', undefined]) {
    it(`is what the parser would give, read from ${source ?? 'nowhere'}`, () => {
      const lists = CORPUS.filter(({value}) => parse(value, source).list);
      assert.ok(lists.length > 100);
      for (const {name, value} of lists) {
        const baked = JSON.parse(JSON.stringify(toBaked(value))) as unknown;
        assert.deepEqual(inPage(readBaked(baked, source).list), inPage(parse(value, source).list), name);
      }
    });
  }

  it('goes into no other script, nor into two scripts in one file: publishing stops, and says why', () => {
    assert.throws(() => bake('alert(1)', {}), /holds no list/);
    assert.throws(() => bake(SCRIPT.replace('official-accounts list', 'another list'), {}), /holds no list/);
    assert.throws(() => bake(SCRIPT + SCRIPT, {}), /more than one list/);
  });
});

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

/** The only place where a script reads its list. */
const READER = /JSON\.parse\('(?:[^'\\]|\\.)*'\)\[1\]/g;

/** The list that a script reads when it runs, as JSON: there `__proto__` is a key like any other. */
function listIn(script: string): string {
  const [found, ...others] = script.match(READER) ?? [];
  assert.ok(found && !others.length, 'the script reads one list');
  return vm.runInNewContext(`JSON.stringify(${found})`) as string;
}

/** A list without the fields that only its owner needs. */
const inPage = (list: unknown): unknown =>
  JSON.parse(
    JSON.stringify(list, (key, value: unknown) =>
      ['$schema', 'source', 'verifiedAt'].includes(key) ? undefined : value,
    ),
  );

/** Characters with a meaning in JavaScript, JSON, HTML or `String.replace`. */
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

describe('a list baked into a script', () => {
  it('comes out of the script as it went in, whatever characters it has, and nothing else in the script changes', () => {
    fc.assert(
      fc.property(list, (value) => {
        const json = JSON.stringify(value);
        const baked = bake(SCRIPT, value);
        assert.equal(listIn(baked), json);
        assert.match(baked, /^[\n\x20-\x7e]*$/, 'the script is ASCII');
        assert.doesNotMatch(baked.match(READER)?.[0] ?? '', /<[/!]/, 'the list doesn’t end the script element');
        assert.equal(bake(baked, toBaked(defaultList)), SCRIPT);
        assert.equal(JSON.stringify(value), json, 'the list itself is unchanged');
      }),
      {numRuns: 300, seed: 1},
    );
  });

  it('leaves a script that runs', () => {
    for (const piece of PIECES) new vm.Script(bake(SCRIPT, {version: 1, accounts: [], title: piece}));
  });

  it('is in both scripts, in place of the default list', () => {
    for (const script of SCRIPTS) assert.equal(listIn(script), JSON.stringify(toBaked(defaultList)));
  });

  it('has none of the owner’s own notes', () => {
    assert.doesNotMatch(JSON.stringify(toBaked(defaultList)), /verifiedAt|source|\$schema/);
  });

  for (const source of ['https://lists.example/kept/accounts.json', 'http://localhost/accounts.json', undefined]) {
    it(`is what the parser returns, read from ${source ?? 'nowhere'}`, () => {
      const lists = CORPUS.filter(({value}) => parse(value, source).list);
      assert.ok(lists.length > 100);
      for (const {name, value} of lists) {
        const baked = JSON.parse(JSON.stringify(toBaked(value))) as unknown;
        assert.deepEqual(inPage(readBaked(baked, source).list), inPage(parse(value, source).list), name);
      }
    });
  }

  it('can’t be baked into another script, or into two scripts in one file: publishing stops, and says why', () => {
    assert.throws(() => bake('alert(1)', {}), /holds no list/);
    assert.throws(() => bake(SCRIPT.replace('official-accounts list', 'another list'), {}), /holds no list/);
    assert.throws(() => bake(SCRIPT + SCRIPT, {}), /more than one list/);
  });
});

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import {parse} from '../../src/list/parse.ts';
import {CORPUS, SOURCE} from './corpus.ts';
import {FULL} from './corpus/case.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(at(path), 'utf8')) as Record<string, unknown>;

// Generates the schema here, as dist may hold that of an earlier build.
mkdirSync(at('dist'), {recursive: true});
execFileSync(process.execPath, [at('scripts/schema.mjs')]);
const accepts = new Ajv().compile(read('dist/account-list.schema.json'));

describe('the published schema agrees with parse on each list of the corpus', () => {
  for (const {name, value, problems, onlyParse} of CORPUS) {
    it(`${!problems.length ? 'accepts' : onlyParse ? 'can’t detect' : 'rejects'}: ${name}`, () => {
      assert.equal(accepts(value), !problems.length || onlyParse);
    });
  }
});

/** Unexpected values. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  1,
  -1,
  1.5,
  61,
  1e21,
  '',
  ' ',
  'a',
  'M1E3',
  '#fff',
  '#ABCDEF',
  '2026-02-28',
  'HTTPS://VK.COM/a',
  'https:vk.com/a',
  'https:///vk.com/a',
  'https://vk.com/a\n',
  '\u2028a',
  '\uFEFFa',
  'a\u2029',
  '\u200Fa',
  '\uDC00',
  'school',
  'primer.example',
  'a.b-.example',
  'я'.repeat(301),
  '🎓'.repeat(150),
  [],
  ['a'],
  ['parents', 'parents', 'parents', 'parents', 'parents'],
  [[]],
  {},
  {ru: 'a'},
  {ru: 'a', en: ' '},
  {'': 'a'},
  JSON.parse('{"__proto__": "a"}'),
  Array(65).fill('https://vk.com/a'),
];

/** Variants of a value: one part replaced, or one key more or less. */
function* variants(value: unknown): Generator {
  yield* ODD;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    for (const [index, item] of items.entries()) {
      for (const variant of variants(item)) yield items.map((one, at) => (at === index ? variant : one));
    }
  } else if (typeof value === 'object' && value !== null) {
    yield {...value, more: 1};
    for (const [key, inner] of Object.entries(value)) {
      for (const variant of variants(inner)) yield {...value, [key]: variant};
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    }
  }
}

describe('the published schema and parse, on every field of a list, with odd values', () => {
  const all = [...variants(FULL)];

  it('parse reports a problem for everything that the schema rejects', () => {
    const refused = all.filter((value) => !accepts(value));
    assert.ok(refused.length > 500, 'the schema rejects most variants');
    for (const value of refused) assert.notDeepEqual(parse(value, SOURCE).problems, [], JSON.stringify(value));
  });

  it('parse always returns a list that the schema accepts', () => {
    for (const value of all) {
      const {list} = parse(value, SOURCE);
      if (list) assert.ok(accepts(list), `${JSON.stringify(value)}: ${JSON.stringify(accepts.errors)}`);
    }
  });
});

describe('the lists that the project itself publishes', () => {
  for (const path of ['src/list/default-list.json', 'demo/example-list.json']) {
    it(`${path} is right to the schema`, () => assert.ok(accepts(read(path)), JSON.stringify(accepts.errors)));
  }
});

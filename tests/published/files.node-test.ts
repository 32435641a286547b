import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {LAYOUTS} from '../../src/element/options.ts';
import {OfficialAccounts} from '../../dist/index.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readJson = (path: string) => JSON.parse(read(path)) as unknown;

/** Words that ad-blockers' lists hide or block: visible texts may contain them, names may not. */
const KILLED = /follow|social|share|like|widget|subscribe/i;

interface Described {
  readonly tagName?: string;
  readonly attributes: readonly {name: string; description?: string; type?: {text: string}}[];
  readonly cssParts: readonly {name: string}[];
}
const manifest = readJson('dist/custom-elements.json') as {modules: {declarations: Described[]}[]};
const element = manifest.modules
  .flatMap(({declarations}) => declarations)
  .find(({tagName}) => tagName === 'official-accounts')!;
/** Attributes that pages already use. */
const IN_PAGES = (
  'src own brand logo accent heading heading-level layout group-by limit qr ' +
  'only exclude levels audience theme tone target lang'
).split(' ');
/** Parts for the block's own style sheets, also in the page's tree. They are not part of the API. */
const INNER_PARTS = ['entries', 'words', 'links', 'note'];
const scripts = readdirSync(new URL('dist', root)).filter((name) => /^(element|qr-codes)\.js$/.test(name));

describe('the published files', () => {
  it('have no names that ad-blockers know', () => {
    const names = readdirSync(new URL('dist', root), {recursive: true}).map(String);
    assert.deepEqual(
      names.filter((name) => KILLED.test(name)),
      [],
    );
  });

  it('add no class, id, part or title to the page that ad-blockers know', () => {
    const attribute = /[ <](?:class|id|part|title|slot)=(?:"([^"$]*)"|([\w-]+))/g;
    const names = [...read('dist/official-accounts.js').matchAll(attribute)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    assert.ok(names.includes('links'), 'the names are found at all');
    assert.deepEqual(
      names.filter((name) => KILLED.test(name)),
      [],
    );
  });

  it('include the default list as its owner keeps it', () => {
    assert.deepEqual(readJson('dist/accounts.json'), readJson('src/list/default-list.json'));
  });

  it('describe every attribute of the element in the manifest', () => {
    const names = element.attributes.map(({name}) => name);
    assert.deepEqual(new Set(names), new Set(OfficialAccounts.observedAttributes));
    assert.deepEqual(
      IN_PAGES.filter((name) => !names.includes(name)),
      [],
    );
    for (const {name, description} of element.attributes) assert.ok(description, name);
  });

  it('describe every part of the block and its dialog in the manifest', () => {
    const code = scripts.map((name) => read(`dist/${name}`)).join();
    const names = element.cssParts.map(({name}) => name);
    for (const name of names) assert.match(code, new RegExp(`\\b${name}\\b`), name);
    const written = [...code.matchAll(/\bpart[=:] ?["']?([a-z-]+)\b/g), ...code.matchAll(/["'`]([a-z]+-button)\b/g)];
    assert.ok(written.length > 10, 'parts are found at all');
    const described = [...names, ...INNER_PARTS];
    assert.deepEqual(
      written.map(([, name = '']) => name).filter((name) => !described.includes(name)),
      [],
    );
  });

  it('tell editors of HTML and CSS the same: VS Code and JetBrains', () => {
    const values = LAYOUTS.map((layout) => `'${layout}'`).join(' | ');
    assert.equal(element.attributes.find(({name}) => name === 'layout')?.type?.text, values);
    const html = read('dist/vscode.html-custom-data.json') + read('dist/web-types.json');
    for (const {name} of element.attributes) assert.equal(html.split(`"name": "${name}"`).length >= 3, true, name);
    const css = read('dist/vscode.css-custom-data.json') + read('dist/web-types.json');
    for (const {name} of element.cssParts) assert.equal(css.split(`part(${name})`).length, 3, name);
  });

  it('mention no classes that nobody can import', () => {
    assert.deepEqual(
      [...read('dist/custom-elements.json').matchAll(/"(src\/[^"]*)"/g)].map(([, path]) => path),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import pkg from '../../package.json' with {type: 'json'};

const folder = fileURLToPath(new URL('../../dist/demo/developers/', import.meta.url));
const names = readdirSync(folder).filter((name) => /\.(html|txt)$/.test(name));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string}[];
      readonly events?: readonly {readonly name: string}[];
    }[];
  }[];
}
const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;
const element = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .find(({tagName}) => tagName === 'official-accounts')!;
const attributes = new Set(element.attributes!.map(({name}) => name));

/** The attribute names in an example's tag, without the `data-` of scripts and placeholders. */
function attributesIn(code: string): string[] {
  const own = [...code.matchAll(/<official-accounts\b((?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*)>/g)].flatMap(
    ([, said = '']) =>
      [...said.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, '').matchAll(/[@:]?[\w-]+/g)].map(([name]) => name),
  );
  const data = [...code.matchAll(/<script\b([^>]*)>/g)].flatMap(([, said = '']) =>
    [...said.matchAll(/\bdata-([\w-]+)/g)].map(([, name = '']) => name),
  );
  return [...own.filter((name) => name !== 'ref'), ...data.filter((name) => name !== 'define')];
}

describe('an example for developers names only', () => {
  it('attributes that the element has', () => {
    let count = 0;
    for (const name of names) {
      for (const said of attributesIn(read(name))) {
        count++;
        if (said.startsWith('@'))
          assert.ok(
            element.events?.some((event) => '@' + event.name === said),
            said,
          );
        else assert.ok(attributes.has(said.replace(/^:/, '')), `${name}: ${said}`);
      }
    }
    assert.ok(count > 20, 'some are found');
  });

  it('modules that the package has', () => {
    let count = 0;
    for (const name of names) {
      for (const [, path = ''] of read(name).matchAll(/'official-accounts((?:\/[\w.-]+)?)'(?=[;)])/g)) {
        count++;
        assert.ok(Object.hasOwn(pkg.exports, '.' + path), `${name}: official-accounts${path}`);
      }
    }
    assert.ok(count >= 4, 'some are found');
  });

  it('text keys that the block has', () => {
    const source = readFileSync(new URL('../../src/element/texts.ts', import.meta.url), 'utf8');
    const words = [...read('language.html').matchAll(/^ {10}(\w+):/gm)].map(([, name]) => name);
    assert.ok(words.length > 5);
    for (const word of words) assert.match(source, new RegExp(`readonly ${word}: string`));
  });
});

describe('the WordPress plugin', () => {
  const code = read('wordpress.txt');
  const php = (process.env['PATH'] ?? '').split(delimiter).find((path) => existsSync(join(path, 'php')));

  it('is valid PHP', {skip: php ? false : 'PHP is not installed'}, () => {
    execFileSync('php', ['-l'], {input: code, encoding: 'utf8'});
  });

  it('closes every bracket', () => {
    const plain = code.replace(/\/\*.*?\*\//gs, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
    const open: string[] = [];
    for (const [one] of plain.matchAll(/[()[\]{}]/g)) {
      if ('([{'.includes(one)) open.push(one);
      else assert.equal(open.pop(), {')': '(', ']': '[', '}': '{'}[one]);
    }
    assert.deepEqual(open, []);
  });

  it('escapes everything that it prints', () => {
    const printed = [...code.matchAll(/sprintf\(\s*'([^']*)',\s*([\s\S]*?)\n\t\);/g)];
    assert.equal(printed.length, 4);
    for (const [, format = '', args = ''] of printed) {
      assert.equal(format.split('%s').length - 1, args.split(/\n\s*/).length);
      for (const argument of args.split(/\n\s*/)) assert.match(argument, /^(esc_(url|html|attr)\(|\$links,?$)/);
    }
    assert.doesNotMatch(code, /\becho\b|\bprint\b/);
  });
});

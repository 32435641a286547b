import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import pkg from '../../package.json' with {type: 'json'};
import {pack, tarballOf, unpack} from '../helpers/package.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Everything that users get, by purpose. */
const WANTED = {
  'to read':
    /^(README(\.ru)?\.md|CHANGELOG\.md|LICENSE|package\.json|dist\/LICENSES?-(lit|lean-qr|jsonc-parser|fastest-levenshtein|cli)\.txt)$/,
  'for bundlers': /^dist\/(index|define|pictures?|element|list|list-problems|pasted|addresses|qr-codes)\.js$/,
  types: /^dist\/(index|define|pictures|list-problems|pasted|jsx|react)\.d\.ts$/,
  'for editors': /^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  'for pages': /^dist\/official-accounts(\.js|\.mjs|-(qr|hosts)-\d+\.\d+\.\d+\.js)$/,
  'the list': /^dist\/(accounts|account-list\.schema)\.json$/,
  'for the list’s owner': /^dist\/cli\.js$/,
  'for servers': /^server\/(nginx\.conf|\.htaccess|Caddyfile|web\.config)$/,
  'the demo': /^dist\/demo\/[\w/-]+\.(html|css|js|svg|json|txt)$/,
};

describe('the package', () => {
  const packed = pack();
  const folder = unpack(packed);
  for (const name of Object.keys(pkg.dependencies))
    symlinkSync(join(modules, name), join(packed.folder, 'node_modules', name), 'junction');
  after(packed.remove);

  const run = (...args: string[]) => {
    try {
      return execFileSync(process.execPath, args, {cwd: packed.folder, encoding: 'utf8'});
    } catch (error) {
      return (error as {stdout: string; stderr: string}).stdout + (error as {stderr: string}).stderr;
    }
  };

  it('brings Lit, and nothing else, into other projects', () => {
    assert.deepEqual(Object.keys(pkg.dependencies), ['lit']);
  });

  it('contains only what users need', (test) => {
    test.diagnostic(`${packed.size} bytes packed, ${packed.unpackedSize} unpacked, ${packed.files.length} files`);
    const wanted = Object.values(WANTED);
    assert.deepEqual(
      packed.files.filter((path) => !wanted.some((one) => one.test(path))),
      [],
    );
    for (const [what, one] of Object.entries(WANTED))
      assert.ok(
        packed.files.some((path) => one.test(path)),
        what,
      );
  });

  it('stays small', () => assert.ok(packed.size < 430_000, `${packed.size} bytes`));

  it('has no problems according to publint', async () => {
    const files = packed.files.map((path) => ({name: `package/${path}`, data: readFileSync(join(folder, path))}));
    const {messages} = await publint({pkgDir: 'package', pack: {files}, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has correct types according to arethetypeswrong', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarballOf(packed)));
    assert.ok(result.types, 'there are types');
    // It is a package of ES modules: an old `require` can't load them, and reports that itself. TypeScript's oldest
    // module resolution, node10, doesn't know exports; TypeScript 6 drops it.
    const problems = result.problems.filter(
      (one) => one.kind !== 'CJSResolvesToESM' && !('resolutionKind' in one && one.resolutionKind === 'node10'),
    );
    assert.deepEqual(problems, []);
  });

  it('can be imported on a server, each entry, without a page', () => {
    const code = `
      import {OfficialAccounts, addTexts, parse} from 'official-accounts';
      import 'official-accounts/define';
      console.log(OfficialAccounts.name, typeof parse, typeof addTexts, OfficialAccounts.addTexts === addTexts);`;
    assert.equal(run('--input-type=module', '--eval', code).trim(), 'OfficialAccounts function function true');
  });

  it('has each file that its exports name', () => {
    const names = Object.entries(pkg.exports)
      .filter(([, to]) => typeof to === 'string' || 'default' in to)
      .map(([name]) =>
        name.replace('./', 'official-accounts/').replace(/^\.$/, 'official-accounts').replace('*', pkg.version),
      );
    const code = names.map((name) => `import.meta.resolve('${name}')`).join(',');
    const urls = JSON.parse(run('--input-type=module', '--eval', `console.log(JSON.stringify([${code}]))`)) as string[];
    assert.equal(urls.length, names.length);
    for (const url of urls) assert.ok(readFileSync(new URL(url)).length > 0, url);
  });

  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
  ] as const) {
    it(`gives TypeScript its types, and those of the element and its events in the page: ${moduleResolution}`, () => {
      const compilerOptions = {
        ...{module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom'], types: [], noEmit: true, strict: true},
        ...{
          exactOptionalPropertyTypes: true,
          resolveJsonModule: true,
          noUncheckedSideEffectImports: true,
          skipDefaultLibCheck: true,
        },
      };
      writeFileSync(
        join(packed.folder, 'tsconfig.json'),
        JSON.stringify({compilerOptions, files: ['use.mts', 'define.mts']}),
      );
      writeFileSync(join(packed.folder, 'use.mts'), module === 'node16' ? USE : JSON_FILES + USE);
      writeFileSync(join(packed.folder, 'define.mts'), DEFINE);
      assert.equal(run(join(modules, 'typescript', 'bin', 'tsc'), '-p', '.'), '');
    });
  }
});

// `module: node16` can't import JSON.
const JSON_FILES = `
import accounts from 'official-accounts/accounts.json' with {type: 'json'};
import schema from 'official-accounts/schema' with {type: 'json'};
export const first: string | undefined = accounts.accounts[0]?.url;
export const draft: string = schema.$schema;
`;

const USE = `
import {addTexts, OfficialAccounts, parse} from 'official-accounts';
import type {AccountList, Problem, Texts} from 'official-accounts';
import type {CustomElements} from 'official-accounts/jsx';

const tatar: Partial<Texts> = {heading: 'Язылыгыз'};
addTexts('tt', tatar);
OfficialAccounts.addTexts('tt', {more: 'Барысы'});
const {list, problems}: {list?: AccountList; problems: readonly Problem[]} = parse({});

const props: CustomElements['official-accounts'] = {
  brand: 'Школа', layout: 'cards', 'heading-level': 3, 'group-by': 'level', limit: 5, qr: true, tone: 'mono',
  'onaccount-open': (event) => console.log(event.account.href, list, problems),
};
// @ts-expect-error it is a number
const wrong: CustomElements['official-accounts'] = {limit: 'five'};
// @ts-expect-error there is no such text
addTexts('tt', {nothing: ''});
console.log(props, wrong);
`;

const DEFINE = `
import 'official-accounts/define';
import 'official-accounts/official-accounts.js';
import 'official-accounts/official-accounts.mjs';

const element = document.querySelector('official-accounts');
if (element) {
  element.headingLevel = 3;
  element.addEventListener('account-open', ({account}) => console.log(account.href));
}
document.createElement('official-accounts').limit = 4;
`;

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readJson = (path: string) => JSON.parse(read(path)) as unknown;

/** Words that ad-blockers' lists hide or block: visible texts may have them, names may not. */
const KILLED = /follow|social|share|like|widget|subscribe/i;

describe('the published files', () => {
  it('bear no name that ad-blockers know', () => {
    const names = readdirSync(new URL('dist', root), {recursive: true}).map(String);
    assert.deepEqual(
      names.filter((name) => KILLED.test(name)),
      [],
    );
  });

  it('put no class, id, part or title into the page that ad-blockers know', () => {
    const names = [...read('dist/official-accounts.js').matchAll(/\b(?:class|id|part|title|slot)="([^"$]*)"/g)].map(
      ([, name]) => name ?? '',
    );
    assert.ok(names.includes('links'), 'the names are found at all');
    assert.deepEqual(
      names.filter((name) => KILLED.test(name)),
      [],
    );
  });

  it('are ASCII, so that a page without charset garbles nothing', () => {
    for (const file of ['dist/official-accounts.js', 'dist/official-accounts.mjs']) {
      assert.match(read(file), /^[\0-\x7f]*$/);
    }
  });

  it('hold the default list as its owner keeps it', () => {
    assert.deepEqual(readJson('dist/accounts.json'), readJson('src/accounts/default-list.json'));
  });

  it('can be imported on a server, where there is no page', () => {
    const code =
      "import('official-accounts').then(({OfficialAccounts, parse}) => console.log(OfficialAccounts.name, typeof parse))";
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(printed.trim(), 'OfficialAccounts function');
  });

  it('say in the manifest what the element takes', () => {
    const {modules} = readJson('dist/custom-elements.json') as {
      modules: {declarations?: {tagName?: string; attributes?: {name: string; description?: string}[]}[]}[];
    };
    const element = modules
      .flatMap(({declarations = []}) => declarations)
      .find(({tagName}) => tagName === 'official-accounts');
    const names = element?.attributes?.map(({name}) => name) ?? [];
    const expected =
      'src own brand logo accent heading heading-level layout only exclude levels audience theme target lang'.split(
        ' ',
      );
    assert.deepEqual(new Set(names), new Set(expected));
    for (const {name, description} of element?.attributes ?? []) assert.ok(description, name);
  });
});

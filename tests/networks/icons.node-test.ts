import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const run = promisify(execFile);

/** What the script says of src/networks/icons.ts; it throws where that is not what it would make. */
const check = (script: string) => run(process.execPath, [script, '--check']);

// Below node_modules, so that a changed copy finds the packages and no tool of the project finds the copy.
const folder = at('node_modules/.official-accounts-icons');
const copy = `${folder}/scripts/icons.mjs`;

/** A copy of the script and of its result, each changed. */
function changed(script: readonly [string, string], result: readonly [string, string]): string {
  const change = (path: string, [from, to]: readonly [string, string]) => {
    const text = readFileSync(at(path), 'utf8');
    assert.ok(text.includes(from), `${path} holds ${from}`);
    writeFileSync(`${folder}/${path}`, text.replace(from, to));
  };
  mkdirSync(`${folder}/scripts`, {recursive: true});
  mkdirSync(`${folder}/src/networks`, {recursive: true});
  writeFileSync(`${folder}/.prettierrc.json`, readFileSync(at('.prettierrc.json')));
  change('scripts/icons.mjs', script);
  change('src/networks/icons.ts', result);
  return copy;
}

describe('icons.ts is made, not written', () => {
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('it is what the script makes of the pinned icons', async () => {
    await assert.doesNotReject(check(at('scripts/icons.mjs')));
  });

  it('an untouched copy elsewhere says the same: the next two fail for their own reason', async () => {
    await assert.doesNotReject(check(changed(['vk', 'vk'], ['vk', 'vk'])));
  });

  it('an icon that the package dropped stops the build, instead of leaving a hole', async () => {
    await assert.rejects(
      check(changed(["slug: 'vk'", "slug: 'vkontakte-of-old'"], ['vk', 'vk'])),
      /has no icon «vkontakte-of-old»/,
    );
  });

  it('a colour changed by hand is found', async () => {
    await assert.rejects(check(changed(['vk', 'vk'], ['#0077ff', '#0078ff'])), /is not what/);
  });
});

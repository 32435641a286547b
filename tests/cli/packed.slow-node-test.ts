import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {npm, pack} from '../helpers/package.ts';
import {run} from './cli.ts';

const URLS = ['https://vk.com/otdel', 'https://t.me/otdel_news'];

const packed = pack();
const folder = join(packed.folder, 'empty');
mkdirSync(folder);

/** `npx official-accounts …`, as run by someone who knows nothing but the package's name. */
const npx = (...args: string[]): string =>
  npm(['exec', '--yes', '--prefer-offline', `--package=${packed.tarball}`, '--', 'official-accounts', ...args], folder);

const urlsIn = (file: string) =>
  (JSON.parse(readFileSync(join(folder, file), 'utf8')) as {accounts: {url: string}[]}).accounts.map(({url}) => url);

describe('a press officer with an empty folder', () => {
  after(packed.remove);

  it('starts, checks and publishes a list with nothing but npx', () => {
    npx('new', 'accounts.json', '--owner', 'Отдел образования', '--accounts', ...URLS);
    assert.deepEqual(urlsIn('accounts.json'), URLS);
    assert.match(npx('check', 'accounts.json', '--lang', 'en'), /No problems/);
    npx('publish', 'accounts.json', '-o', 'public', '--lang', 'en');
    assert.deepEqual(urlsIn('public/accounts.json'), URLS);
  });

  // published.slow-node-test.ts tests what browsers show from that folder.
  it('gets exactly the folder that browsers are tested with', async () => {
    const {code, err} = await run(['publish', 'accounts.json', '-o', 'other', '--lang', 'en'], {cwd: folder});
    assert.equal(code, 0, err);
    const files = (name: string) =>
      readdirSync(join(folder, name), {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length))
        .sort();
    const read = (name: string, path: string) => readFileSync(join(folder, name, path), 'utf8');
    assert.deepEqual(files('public'), files('other'));
    const differing = files('public').filter((path) => read('public', path) !== read('other', path));
    // Its order is the order of the package's files.
    assert.deepEqual(
      differing.filter((path) => path !== '/integrity.json'),
      [],
    );
    assert.deepEqual(JSON.parse(read('public', 'integrity.json')), JSON.parse(read('other', 'integrity.json')));
  });
});

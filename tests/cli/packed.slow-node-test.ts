import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import sirv from 'sirv';
import {npm, pack} from '../helpers/package.ts';
import {findStarters} from '../helpers/windows.mjs';
import {listen, pageOf, seenIn} from './published-page.ts';

const URLS = ['https://vk.com/otdel', 'https://t.me/otdel_news'];

const packed = pack();
const folder = join(packed.folder, 'empty');
mkdirSync(folder);

/** `npx official-accounts …`, as who has nothing but the package's name would run it. */
const npx = (...args: string[]): string =>
  npm(['exec', '--yes', '--prefer-offline', `--package=${packed.tarball}`, '--', 'official-accounts', ...args], folder);

const published = createServer((request, response) => {
  const serve = sirv(join(folder, 'public'), {
    dev: true,
    setHeaders: (answer) => answer.setHeader('Access-Control-Allow-Origin', '*'),
  });
  if (isListGone && request.url === '/accounts.json') response.writeHead(404).end();
  else serve(request, response);
});
let isListGone = false;
let page = '';
const school = createServer((_, response) => response.writeHead(200, {'content-type': 'text/html'}).end(page));

describe('a press officer with an empty folder', () => {
  let schoolOrigin = '';

  before(async () => {
    page = pageOf(await listen(published), 'v1');
    schoolOrigin = await listen(school);
  });
  after(() => {
    for (const server of [published, school]) {
      server.close();
      server.closeAllConnections();
    }
    packed.remove();
  });

  it('starts a list, has it checked, and publishes it, with nothing but npx', () => {
    npx('new', 'accounts.json', '--owner', 'Отдел образования', '--accounts', ...URLS);
    const list = JSON.parse(readFileSync(join(folder, 'accounts.json'), 'utf8')) as {accounts: {url: string}[]};
    assert.deepEqual(
      list.accounts.map(({url}) => url),
      URLS,
    );
    assert.match(npx('check', 'accounts.json', '--lang', 'en'), /No problems/);
    npx('publish', 'accounts.json', '-o', 'public');
    const baked = JSON.parse(readFileSync(join(folder, 'public', 'accounts.json'), 'utf8')) as typeof list;
    assert.deepEqual(
      baked.accounts.map(({url}) => url),
      URLS,
    );
  });

  for (const [engine, start] of findStarters()) {
    it(`has that list shown in ${engine} from one tag, and with its accounts.json gone`, async () => {
      const browser = await start();
      try {
        for (const host of ['there', 'gone']) {
          isListGone = host === 'gone';
          const window = await browser.openWindow();
          // Another host: nothing is left in the browser's storage by the run before.
          await window.goto(`${schoolOrigin.replace('127.0.0.1', `${host}.localhost`)}/`);
          assert.deepEqual((await seenIn(window, () => true)).links, URLS, host);
          await window.close();
        }
      } finally {
        await browser.close();
      }
    });
  }
});

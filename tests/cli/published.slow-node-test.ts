import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import sirv from 'sirv';
import {found} from '../helpers/blocks.ts';
import {serveAt, shut} from '../helpers/listen.ts';
import {findStarters} from '../helpers/windows.mjs';
import {makeFolder, run, toText} from './cli.ts';
import type {Browser, BrowserWindow} from '../helpers/windows.mjs';

const URLS = ['https://vk.com/otdel', 'https://t.me/otdel_news', 'https://forum.example.org/'];
const LIST = {
  version: 1,
  revision: 3,
  title: 'Мы здесь: Ёж </script> «кавычки» 😀',
  owner: {name: 'Отдел образования'},
  networks: [{id: 'forum', name: 'Форум', hosts: ['forum.example.org']}],
  accounts: [
    {network: 'vk', url: URLS[0], title: 'Отдел образования'},
    {network: 'telegram', url: URLS[1], title: 'Отдел образования'},
    {network: 'forum', url: URLS[2], title: 'Форум родителей'},
  ],
};

/** A page of another site, in another encoding: the script must not depend on it. */
const pageOf = (folder: string, track: string): string =>
  `<!doctype html><html lang="ru"><meta charset="windows-1251"><body><script async charset="utf-8" src="${folder}/${track}/official-accounts.js"></script>`;

const SEEN = `(() => {
  const root = (document.querySelector('official-accounts') || {}).shadowRoot;
  const links = root ? Array.from(root.querySelectorAll('a[part=link]'), (link) => link.href) : [];
  const heading = root && root.querySelector('[part=heading]');
  return {links, heading: heading ? heading.textContent.trim() : ''};
})()`;

interface Seen {
  readonly links: string[];
  readonly heading: string;
}

/** What the page's block shows, once it shows something and `isDone` returns true. */
function seenIn(window: BrowserWindow, isDone: () => boolean): Promise<Seen> {
  let seen: Seen | undefined;
  const look = async () => {
    seen = (await window.evaluate(SEEN)) as Seen;
    return seen.links.length > 0 && isDone() && seen;
  };
  return found(() => `the block shows something: ${JSON.stringify(seen)}; asked for: ${asked.join()}`, look);
}

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const folder = makeFolder();
const out = join(folder.path, 'public');
/** The requests for files of the published folder, and their status codes. */
const asked: string[] = [];
let isListGone = false;

const list = createServer((request, response) => {
  const serve = sirv(out, {
    dev: true,
    setHeaders: (answer) => {
      answer.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  response.on('finish', () => asked.push(`${request.url ?? ''} ${response.statusCode}`));
  if (isListGone && request.url === '/accounts.json') response.writeHead(404).end();
  else serve(request, response);
});
let page = '';
const school = createServer((_, response) => response.writeHead(200, {'content-type': 'text/html'}).end(page));

describe('the published folder on a server', () => {
  let listOrigin = '';
  let schoolOrigin = '';

  before(async () => {
    const ran = await run(['publish', folder.put('list.json', toText(LIST)), '-o', out]);
    assert.equal(ran.code, 0, ran.out + ran.err);
    [listOrigin, schoolOrigin] = [await serveAt(list), await serveAt(school)];
  });
  after(() => {
    for (const server of [list, school]) shut(server);
    folder.remove();
  });

  for (const [engine, start] of findStarters()) {
    describe(`in ${engine}`, () => {
      let browser: Browser;
      before(async () => {
        browser = await start();
      });
      after(() => browser.close());

      for (const track of ['v1', version]) {
        for (const isGone of [false, true]) {
          it(`shows the list from one tag of ${track}${isGone ? ', even without its accounts.json' : ''}`, async () => {
            isListGone = isGone;
            asked.length = 0;
            page = pageOf(listOrigin, track);
            const window = await browser.openWindow();
            // A new host for each run, so that the browser's storage is empty.
            await window.goto(
              `${schoolOrigin.replace('127.0.0.1', `${track.replaceAll('.', '-')}${isGone ? '-gone' : ''}.localhost`)}/`,
            );
            const wanted = `/accounts.json ${isGone ? 404 : 200}`;
            const seen = await seenIn(window, () => asked.includes(wanted));
            await window.close();
            assert.deepEqual(seen, {links: URLS, heading: LIST.title});
          });
        }
      }

      it('shows the page where schools create their tag', async () => {
        isListGone = false;
        const window = await browser.openWindow();
        await window.goto(listOrigin + '/');
        const code = await found('the code of a tag', async () => {
          const text = (await window.evaluate('document.body.textContent')) as string;
          return text.includes('/v1/official-accounts.js') && text;
        });
        await window.close();
        assert.match(code, /\/v1\/official-accounts\.js/);
      });
    });
  }
});

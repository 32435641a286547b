import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findEngines} from '../helpers/engines.mjs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser} from 'puppeteer-core';

const {found} = findEngines();
const PAGES = ['index.html', 'list.html', 'poster.html', 'message.html', 'developers.html', 'index.html?lang=en'];

describe('an administrator who has opened the demo before', {skip: !found.chromium && 'no Chromium'}, () => {
  let server: Server;
  let browser: Browser;
  /** What the server's list says now; empty for the original list. */
  let news = '';
  let isUncacheable = false;

  before(async () => {
    const files = sirv('dist/demo', {dev: true});
    server = createServer((request, response) => {
      if (news !== '' && request.url === '/accounts.json') {
        response.writeHead(200, {'content-type': 'application/json', ...(isUncacheable && {vary: '*'})}).end(news);
        return;
      }
      files(request, response, () => {
        response.writeHead(404).end();
      });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    browser = await puppeteer.launch({
      executablePath: found.chromium!,
      protocolTimeout: 20_000,
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  const addressOf = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  for (const [what, isFull] of [
    ['the browser may not cache the response', false],
    ['the browser’s storage is full', true],
  ] as const) {
    it(`sees the server’s current list, even if ${what}`, async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(addressOf() + 'index.html');
      await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
      await page.reload();
      const ask = (): Promise<unknown> => page.evaluate(`fetch('accounts.json').then((answer) => answer.text())`);
      assert.match(String(await ask()), /accounts/);
      if (isFull) {
        const session = await page.createCDPSession();
        await session.send('Storage.overrideQuotaForOrigin', {origin: addressOf().slice(0, -1), quotaSize: 1});
      }
      isUncacheable = !isFull;
      news = '"news"';
      assert.equal(await ask(), news);
      news = '';
      await context.close();
    });
  }

  it('can still use every page when the network is down', async () => {
    const page = await browser.newPage();
    const address = addressOf();
    await page.goto(address + 'index.html');
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    for (const name of PAGES) {
      await page.goto(address + name);
      assert.match(await page.$eval('h1, .home', (node) => node.textContent), /official-accounts/, name);
    }
    await page.goto(address + 'message.html');
    await page.waitForFunction("document.querySelector('#message')?.value.includes('t.me/bpshkola')");
    await page.goto(address + 'index.html');
    await page.waitForFunction(
      () =>
        document
          .querySelector('iframe')
          ?.contentDocument?.querySelector('official-accounts')
          ?.shadowRoot?.querySelectorAll('a[part=link]').length,
    );
  });
});

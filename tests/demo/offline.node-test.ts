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
const PAGES = ['index.html', 'list.html', 'poster.html', 'developers.html', 'index.html?lang=en'];

describe('an administrator who has opened the demo once', {skip: !found.chromium && 'no Chromium'}, () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    const files = sirv('dist/demo', {dev: true});
    server = createServer((request, response) => {
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

  it('goes on with all of its pages when the network is gone', async () => {
    const page = await browser.newPage();
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await page.goto(address + 'index.html');
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    for (const name of PAGES) {
      await page.goto(address + name);
      assert.match(await page.$eval('h1, .home', (node) => node.textContent), /official-accounts/, name);
    }
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

import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import pkg from '../../package.json' with {type: 'json'};
import {startChromium} from '../helpers/chromium.mjs';
import {serveAt} from '../helpers/listen.ts';
import {SERVERS} from '../helpers/web-servers.ts';
import type {WebServer} from '../helpers/web-servers.ts';

const NEWER = 'Список на сервере';

/** The texts of a part in the page's first block, once the block has such a part. */
const textsOf = (part: string) => `new Promise((resolve) => {
  const look = () => {
    const root = document.querySelector('official-accounts')?.shadowRoot;
    const texts = [...(root?.querySelectorAll('[part=${part}]') ?? [])].map((one) => one.textContent.trim());
    if (texts.some((text) => text && (${JSON.stringify(part)} !== 'heading' || text === ${JSON.stringify(NEWER)}))) resolve(texts);
    else setTimeout(look, 50);
  };
  look();
  setTimeout(() => resolve(['nothing']), 5000);
})`;

for (const {name, start, skip} of SERVERS) {
  describe(`a school’s page, with the files on ${name} on another host`, {skip}, () => {
    let files: WebServer;
    let school: Server;
    let browser: Browser;
    let html = '';
    let address = '';

    before(async () => {
      files = await start();
      const list = join(files.folder, 'accounts.json');
      const old = JSON.parse(readFileSync(list, 'utf8')) as {revision: number};
      writeFileSync(list, JSON.stringify({...old, revision: old.revision + 1, title: NEWER}));
      school = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=windows-1251').end(html);
      });
      address = (await serveAt(school)).replace('127.0.0.1', 'localhost');
      browser = (await startChromium())!;
    });
    after(async () => {
      await browser.close();
      school.close();
      await files.stop();
    });

    /** Returns what the page with a tag shows of a part, and the problems that it logs. */
    async function show(tag: string, part: string, press = false): Promise<{texts: unknown; faults: string[]}> {
      html = `<!doctype html><title>School</title><body>${tag}`;
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('requestfailed', (request) => faults.push(request.url()));
      await page.goto(address + '/');
      if (press) {
        await page.evaluate(textsOf('qr-button'));
        await page.evaluate(
          "document.querySelector('official-accounts').shadowRoot.querySelector('[part=qr-button]').click()",
        );
      }
      const texts = await page.evaluate(textsOf(part));
      await page.close();
      return {texts, faults: faults.filter((text) => !text.includes('favicon'))};
    }
    const base = () => `http://127.0.0.1:${files.port}`;
    const tagOf = (track: string, more = '') =>
      `<script async charset="utf-8" src="${base()}/${track}/official-accounts.js" ${more} data-brand="12"></script>`;

    it('shows the server’s list from one tag', async () => {
      assert.deepEqual(await show(tagOf('v1'), 'heading'), {texts: [NEWER], faults: []});
    });

    it('shows it from a version’s folder too, with the hash of integrity.json', async () => {
      const path = `${pkg.version}/official-accounts.js`;
      const hashes = JSON.parse(readFileSync(join(files.folder, 'integrity.json'), 'utf8')) as Record<string, string>;
      const more = `integrity="${hashes[path]}" crossorigin="anonymous"`;
      assert.deepEqual(await show(tagOf(pkg.version, more), 'heading'), {texts: [NEWER], faults: []});
    });

    it('executes nothing of a script that was changed on the server', async () => {
      const more = `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`;
      const {texts, faults} = await show(tagOf(pkg.version, more), 'heading');
      assert.deepEqual(texts, ['nothing']);
      assert.match(faults.join(), /integrity/);
    });

    it('shows the QR codes, whose script is loaded on demand', async () => {
      const {texts, faults} = await show(tagOf('v1', 'data-qr'), 'code', true);
      assert.equal((texts as string[]).length, 5);
      assert.deepEqual(faults, []);
    });

    it('opens the demo, and no header of the server blocks anything', async () => {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('requestfailed', (request) => faults.push(request.url()));
      await page.goto(`${base()}/demo/`, {waitUntil: 'networkidle0'});
      assert.equal(await page.evaluate('document.querySelectorAll("button, input, select").length > 10'), true);
      const blocks = await Promise.all(
        page.frames().map((frame) => frame.evaluate("document.querySelectorAll('official-accounts').length")),
      );
      assert.ok(
        blocks.some((count) => count === 1),
        'the preview shows a block',
      );
      assert.deepEqual(
        faults.filter((text) => !text.includes('favicon')),
        [],
      );
      await page.close();
    });
  });
}

import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import sirv from 'sirv';
import {FIVE} from '../helpers/blocks.ts';
import {startChromium} from '../helpers/chromium.mjs';
import {serveAt} from '../helpers/listen.ts';
import {npm, pack} from '../helpers/package.ts';
import {PROJECTS} from './projects.ts';
import type {Project} from './projects.ts';

const browser = await startChromium();
const packed = pack();
after(async () => {
  await browser?.close();
  packed.remove();
});

/** Builds the project in an empty folder, as its author would; returns the folder of the build. */
function make({name, dependencies, files, steps, built}: Project): string {
  const folder = join(packed.folder, name);
  const all = {...dependencies, 'official-accounts': `file:${packed.tarball}`};
  const written = {...files, 'package.json': JSON.stringify({private: true, type: 'module', dependencies: all})};
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--prefer-offline'], folder);
  for (const step of steps) npm(['exec', '--offline', '--', ...step], folder);
  return join(folder, built);
}

for (const project of PROJECTS) {
  describe(
    `a project with ${project.name}, into which the packed package was installed`,
    {
      skip: browser ? false : 'there is no Chromium',
    },
    () => {
      let server: Server;
      let page: Page;
      let folder = '';
      const faults: string[] = [];
      const asked: string[] = [];

      before(async () => {
        folder = make(project);
        server = createServer(sirv(folder));
        page = await browser!.newPage();
        page.on('console', (message) => faults.push(message.text()));
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('request', (request) => asked.push(request.url()));
        await page.goto((await serveAt(server)) + '/');
        await page.waitForFunction("document.querySelector('#second')?.shadowRoot?.querySelector('[part=link]')");
      });
      after(async () => {
        await page.close();
        server.close();
      });

      const hrefs = (id: string) =>
        page.evaluate(
          `[...document.querySelector('${id}').shadowRoot.querySelectorAll('[part=link]')].map(({href}) => href)`,
        );

      it('shows the baked list after the school’s own account, and sends no request to another host', async () => {
        assert.deepEqual(await hrefs('#first'), ['https://vk.com/school12', ...FIVE]);
        const host = new URL(page.url()).host;
        assert.deepEqual(
          asked.filter((url) => new URL(url).host !== host),
          [],
        );
      });

      it('accepts attributes, an object for the property `list`, and a listener for its event', async () => {
        assert.equal(
          await page.evaluate("document.querySelector('#first').shadowRoot.querySelector('h3') !== null"),
          true,
        );
        assert.equal(await page.evaluate("document.querySelector('#first').layout"), 'cards');
        assert.deepEqual(await hrefs('#second'), ['https://ok.ru/school12']);
        await page.evaluate("document.querySelector('#first').shadowRoot.querySelector('[part=link]').click()");
        assert.equal(await page.title(), 'https://vk.com/school12');
      });

      it('loads the QR codes when somebody presses the button, not earlier', async () => {
        const before = asked.length;
        await page.evaluate("document.querySelector('#first').shadowRoot.querySelector('[part=qr-button]').click()");
        await page.waitForFunction(
          "document.querySelector('#first').shadowRoot.querySelectorAll('[part=code] svg').length === 6",
        );
        assert.equal(asked.length, before + 1, asked.slice(before).join());
        assert.match(asked.at(-1) ?? '', /\.js$/);
      });

      it('logs nothing to the console, and has one copy of Lit', () => {
        assert.deepEqual(faults, []);
        const modules = join(folder, '..', 'node_modules');
        assert.deepEqual(
          readdirSync(modules, {recursive: true})
            .map(String)
            .filter((path) => /^(.*[\\/]node_modules[\\/])?lit$/.test(path)),
          ['lit'],
        );
      });
    },
  );
}

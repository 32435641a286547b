import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {found} from '../helpers/blocks.ts';
import {startChromium} from '../helpers/chromium.mjs';
import {findStarters} from '../helpers/windows.mjs';
import {treeOf} from './tree.ts';
import type {Browser} from 'puppeteer-core';
import type {Browser as AnyBrowser} from '../helpers/windows.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Each block, and the file with its accessibility tree as text. */
const BLOCKS: Readonly<Record<string, string>> = {
  'default-block.txt': '<official-accounts></official-accounts>',
  'full-block.txt': `<official-accounts lang="en" heading-level="3" group-by="level" limit="2" qr target="_blank" brand="School 12">
    <a href="https://vk.com/school12">School 12</a></official-accounts>`,
};

/** Has no URL to request a list from: it shows the list baked into the script. */
const pageWith = (block: string): string =>
  'data:text/html;charset=utf-8,' +
  encodeURIComponent(
    `<!doctype html><html lang="ru"><title>Школа</title>${block}<script type="module">${readFileSync(at('../../dist/official-accounts.mjs'), 'utf8')}</script>`,
  );

/** The lines of a file that every engine must agree on: engines name paragraphs and list items differently. */
const namedIn = (file: string): (readonly [role: string, name: string])[] =>
  [...readFileSync(at(file), 'utf8').matchAll(/^ *(region|heading|link|button) "(.*)"/gm)].map(
    ([, role, name]) => [role!, name!] as const,
  );

const IS_THERE = '!!document.querySelector("official-accounts").shadowRoot?.querySelector("li a")';

// After an intended change: WRITE_TREES=1 node --import tsx --test tests/accessibility/tree.slow-node-test.ts
describe('the accessibility tree of a block is the expected one', () => {
  let browser: Browser | undefined;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser?.close());

  for (const [file, block] of Object.entries(BLOCKS)) {
    it(file, async (test) => {
      if (!browser) {
        test.skip('only Chromium exposes its tree');
        return;
      }
      const page = await browser.newPage();
      await page.goto(pageWith(block));
      await page.waitForSelector('official-accounts >>> li a');
      const tree = await treeOf(page);
      if (process.env.WRITE_TREES) writeFileSync(at(file), tree);
      assert.equal(tree, readFileSync(at(file), 'utf8'));
    });
  }
});

for (const [engine, start] of findStarters()) {
  describe(`${engine} itself finds, by role and name,`, () => {
    let running: AnyBrowser;
    before(async () => {
      running = await start();
    });
    after(() => running.close());

    for (const [file, block] of Object.entries(BLOCKS)) {
      it(`each region, heading, link and button of ${file} once`, async () => {
        const page = await running.openWindow();
        await page.goto(pageWith(block));
        await found('the block is there', () => page.evaluate(IS_THERE));
        const named = namedIn(file);
        assert.ok(named.length > 6);
        for (const [role, name] of named) assert.equal(await page.count(role, name), 1, `${role} "${name}"`);
        await page.close();
      });
    }
  });
}

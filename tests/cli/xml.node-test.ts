import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startChromium} from '../helpers/chromium.mjs';
import {goodList, makeFolder, run, toText} from './cli.ts';
import type {Browser, Page} from 'puppeteer-core';

const folder = makeFolder();

describe('the output of the command line is XML, for template editors that parse it', () => {
  let browser: Browser | undefined;
  let page: Page | undefined;
  before(async () => {
    browser = await startChromium();
    page = await browser?.newPage();
  });
  after(async () => {
    folder.remove();
    await browser?.close();
  });

  /** The XML parser's error message; empty if there is none. */
  const faultIn = (text: string): Promise<string | null> =>
    page!.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '',
      text,
    );
  const list = folder.put(
    'list.json',
    toText(goodList({title: 'Школа "Луч" & <друзья>', owner: {name: 'О & <О>', url: 'https://a.example/?a=1&b=2'}})),
  );

  for (const [what, args, wrap] of [
    ['a page', [], (text: string) => text],
    ['a fragment', ['--fragment'], (text: string) => text],
    ['links for inside the element', ['--inside'], (text: string) => `<official-accounts>${text}</official-accounts>`],
  ] as const) {
    it(what, async (test) => {
      if (!page) {
        test.skip('there is no Chromium');
        return;
      }
      const {code, out} = await run(['page', list, ...args]);
      assert.equal(code, 0);
      assert.equal(await faultIn(wrap(out)), '', out);
    });
  }

  it('the tags that publish prints', async (test) => {
    if (!page) {
      test.skip('there is no Chromium');
      return;
    }
    const {out} = await run(['publish', list, '-o', join(folder.path, 'public'), '--force']);
    const tags = out.split('\n').filter((line) => line.startsWith('  <'));
    assert.equal(tags.length, 3, out);
    assert.equal(await faultIn(`<body>${tags.join('')}</body>`), '', tags.join('\n'));
  });
});

import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import decodeQR from 'qr/decode.js';
import sirv from 'sirv';
import {startChromium} from '../helpers/chromium.mjs';
import type {AddressInfo} from 'node:net';
import type {Browser, ElementHandle, Page} from 'puppeteer-core';

const demo = fileURLToPath(new URL('../../dist/demo', import.meta.url));
const LONG = 'Муниципальное автономное общеобразовательное учреждение «Школа имени первооткрывателей» '.repeat(3);

/** Posters that a school could want, by what makes them difficult. */
const POSTERS: Readonly<Record<string, {hash: string; count: number}>> = {
  'with default settings': {hash: '', count: 5},
  'with one code': {hash: '#codes=t.me/bpshkola', count: 1},
  'with one code, landscape': {hash: '#codes=t.me/bpshkola&sheet=landscape', count: 1},
  'with two, landscape': {hash: '#codes=t.me/bpshkola+vk.com/minprosvet&sheet=landscape', count: 2},
  'with twelve': {hash: '#src=example-list.json', count: 12},
  'with twelve, landscape': {hash: '#src=example-list.json&sheet=landscape', count: 12},
  'with a heading and a name of 260 letters': {hash: `#heading=${LONG}&brand=${LONG}`, count: 5},
  'with twelve long titles, landscape': {
    hash: `#sheet=landscape&codes=&own=${encodeURIComponent(
      Array.from({length: 12}, (_, at) => `https://vk.com/school-of-the-first-${at}\t${LONG} ${at}`).join('\n'),
    )}`,
    count: 12,
  },
  'with words longer than a line': {hash: `#heading=${'Ш'.repeat(80)}&brand=${'w'.repeat(200)}`, count: 5},
  'in English': {hash: '#lang=en', count: 5},
};

/** Counts a PDF's pages: each is an object of this type. */
const pagesOf = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b(?!s)/g),
  ].length;

const boxOf = (pdf: Uint8Array): number[] =>
  /\/MediaBox\s*\[([\d. ]+)\]/
    .exec(Buffer.from(pdf).toString('latin1'))![1]!
    .trim()
    .split(/\s+/)
    .map((number) => Math.round(Number(number)));

describe('a poster on paper', async () => {
  const browser: Browser | undefined = await startChromium();
  if (!browser) return it('needs Chromium', {skip: true});
  const server = createServer(sirv(demo, {dev: true}));
  let page: Page;
  let reader: Page;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    page = await browser.newPage();
    reader = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  const open = async (hash: string): Promise<void> => {
    await page.bringToFront();
    await page.goto('about:blank');
    await page.setViewport({width: 1366, height: 768, deviceScaleFactor: 2});
    await page.emulateMediaType();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/poster.html${hash}`);
    await page.waitForSelector('[data-started]');
  };

  /** What a phone reads from a picture on the page. */
  const read = async (picture: ElementHandle): Promise<string> => {
    const png = await picture.screenshot({encoding: 'base64'});
    const {width, height, pixels} = (await reader.evaluate(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${png}';
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const {data} = context.getImageData(0, 0, image.width, image.height);
      return {width: image.width, height: image.height, pixels: [...data].filter((_, at) => at % 4 === 0)};
    })()`)) as {width: number; height: number; pixels: number[]};
    const data = new Uint8ClampedArray(pixels.flatMap((grey) => [grey, grey, grey, 255]));
    return decodeQR({width, height, data});
  };

  for (const [what, {hash, count}] of Object.entries(POSTERS)) {
    it(`is one A4 sheet, and its codes open what their captions say: ${what}`, async () => {
      await open(hash);
      const pdf = await page.pdf({preferCSSPageSize: true});
      assert.equal(pagesOf(pdf), 1);
      const sides = boxOf(pdf).slice(2);
      assert.ok(Math.abs(Math.min(...sides) - 595) <= 1 && Math.abs(Math.max(...sides) - 842) <= 1, String(sides));
      assert.equal(sides[0]! > sides[1]!, hash.includes('landscape'));

      await page.emulateMediaType('print');
      const isUpright = !hash.includes('landscape');
      await page.setViewport({width: isUpright ? 794 : 1123, height: isUpright ? 1123 : 794, deviceScaleFactor: 2});
      const pictures = await page.$$('.picture > svg');
      assert.equal(pictures.length, count);
      const wanted = (await page.evaluate(
        "[...document.querySelectorAll('.address')].map(({textContent}) => textContent)",
      )) as string[];
      for (const [at, picture] of pictures.entries())
        assert.equal((await read(picture)).replace(/^https:\/\/|\/$/g, ''), wanted[at]);
    });

    it(`fits on the sheet, and no code overlaps its text: ${what}`, async () => {
      await open(hash);
      await page.emulateMediaType('print');
      const outside = (await page.evaluate(`(() => {
        const sheet = document.querySelector('.sheet').getBoundingClientRect();
        const codes = document.querySelector('.codes').getBoundingClientRect();
        const boxes = [...document.querySelectorAll('.head, .code, .foot')].map((part) => [part, part.getBoundingClientRect()]);
        const isIn = ({left, right, top, bottom}, place) =>
          left >= place.left - 1 && right <= place.right + 1 && top >= place.top - 1 && bottom <= place.bottom + 1;
        return boxes
          .filter(([part, box]) => !isIn(box, part.matches('.code') ? codes : sheet))
          .map(([part]) => part.textContent);
      })()`)) as string[];
      assert.deepEqual(outside, []);
      const widths = (await page.evaluate(
        "[...document.querySelectorAll('.picture > svg')].map((one) => one.getBoundingClientRect().width / 96 * 25.4)",
      )) as number[];
      assert.ok(Math.min(...widths) >= 28, `${Math.min(...widths)} mm`);
    });
  }

  it('has black codes on white with a quiet zone of four modules, whatever the accent', async () => {
    await open('#accent=yellow');
    const fills = await page.evaluate(
      "[...document.querySelectorAll('.picture path')].map((path) => getComputedStyle(path).fill)",
    );
    assert.deepEqual(new Set(fills as string[]), new Set(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']));
  });

  it('sends requests only to its own host', async () => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
    await open('');
    assert.deepEqual([...hosts], ['127.0.0.1']);
  });
});

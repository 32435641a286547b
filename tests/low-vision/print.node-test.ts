import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {LAYOUTS} from '../../src/element/options.ts';
import {contrast} from '../../src/networks/colors.ts';
import {FIVE} from '../helpers/blocks.ts';
import {rgbOf} from '../helpers/color.ts';
import {chromium, openMediaWindow} from './media-window.ts';
import type {MediaWindow} from './media-window.ts';

const OWN = 'https://vk.com/school12';
const BLOCK = `<official-accounts layout="icons" limit="3" qr theme="dark" brand="Школа"
  logo="data:image/svg+xml,&lt;svg/>"><a href="${OWN}">Школа</a></official-accounts>`;

/** Where the printed links lead, in document order. */
const linksIn = (pdf: Uint8Array): string[] =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/URI \((.*?)\)/g),
  ].map(([, href = '']) => href);

describe('a visitor who', {skip: chromium ? false : 'Chromium is not installed'}, () => {
  let window: MediaWindow;

  before(async () => {
    window = await openMediaWindow({executablePath: chromium ?? ''});
  });
  afterEach(() => window.emulate(''));
  after(() => window.close());

  for (const layout of LAYOUTS) {
    it(`prints ${layout} gets black on white, with every name and address, including those beyond the limit, and no button`, async () => {
      await window.open(
        BLOCK.replace('icons', layout).replace('limit="3"', 'limit="1" group-by="level"'),
        'html{background:#101418;color:#fff}',
      );
      await window.emulate('print');
      assert.deepEqual(
        await window.texts('[part=address]:not(:empty)'),
        [OWN, ...FIVE].map((href) => href.slice('https://'.length)),
      );
      assert.equal((await window.texts('[part=name]')).length, 6);
      assert.deepEqual(await window.texts('button'), []);
      assert.deepEqual(await window.styles('[part=block]', 'background-color'), ['rgb(255, 255, 255)']);
      for (const part of ['heading', 'brand', 'group-heading', 'title', 'description', 'name', 'footer'])
        assert.deepEqual(new Set(await window.styles(`[part=${part}]`, 'color')), new Set(['rgb(0, 0, 0)']), part);
      assert.deepEqual(new Set(await window.styles('[part=address]:not(:empty)', 'color')), new Set(['rgb(0, 0, 0)']));
      for (const fill of await window.styles('svg[part=icon]', 'fill'))
        assert.ok(
          contrast(rgbOf(String(fill)), [255, 255, 255]) >= 3,
          `an icon in ${String(fill)} can be seen on white`,
        );
    });

    for (const [count, list] of [
      [5, ''],
      [30, 'src="thirty.json"'],
    ] as const) {
      it(`prints ${layout} of ${count} accounts gets addresses that don’t overlap`, async () => {
        await window.open(`<official-accounts layout="${layout}" ${list}></official-accounts>`);
        await window.page.waitForSelector('official-accounts:state(ready)');
        await window.emulate('print');
        // Of its text, not of its box.
        const boxes = (await window.each(
          '[part=address]:not(:empty)',
          `((range) => {
          range.selectNodeContents(part);
          const {left, right, top} = range.getBoundingClientRect();
          return {left, right, top};
        })(document.createRange())`,
        )) as {left: number; right: number; top: number}[];
        assert.equal(boxes.length, count);
        const [edge] = (await window.each('[part=heading]', 'part.getBoundingClientRect().left')) as [number];
        for (const [index, {left, top}] of boxes.entries()) {
          assert.ok(left >= edge, `${index} starts where the words do`);
          const before = boxes[index - 1];
          assert.ok(!before || before.top !== top || left - before.right >= 8, `${index} stands apart`);
        }
      });
    }

    it(`prints ${layout} gets a link to each account on paper, and the limited list on the screen again`, async () => {
      await window.open(BLOCK.replace('icons', layout));
      const linksSeen = () => window.each('[part=link]', 'part.href');
      const before = await linksSeen();
      assert.deepEqual(linksIn(await window.page.pdf()).slice(0, 6), [OWN, ...FIVE]);
      assert.deepEqual(await linksSeen(), before);
      assert.ok(before.length < 6);
    });

    it(`prints ${layout} gets no entry split across pages`, async () => {
      // Columns fragment like pages, and can be measured.
      const css = 'main{columns:6;height:300px;column-fill:auto;width:2400px}';
      await window.open(`<official-accounts layout="${layout}"></official-accounts>`, css);
      await window.emulate('print');
      const pieces = await window.each('[part=entry]', 'part.getClientRects().length');
      const columns = new Set(await window.each('[part=entry]', 'part.getBoundingClientRect().left')).size;
      assert.deepEqual(pieces, [1, 1, 1]);
      assert.ok(columns > 1, 'it is longer than a page');
    });
  }

  for (const [way, markup] of [
    ['in the page’s own look', '<official-accounts theme="inherit" limit="1"></official-accounts>'],
    [
      'in the version for the visually impaired',
      '<div class="bvi-active"><official-accounts limit="1"></official-accounts></div>',
    ],
  ] as const) {
    it(`prints a block ${way} gets every account and its address`, async () => {
      await window.open(markup);
      assert.equal((await window.texts('[part=link]')).length, 1);
      assert.deepEqual(linksIn(await window.page.pdf()).slice(0, 5), FIVE);
      await window.emulate('print');
      assert.deepEqual(
        await window.texts('[part=address]:not(:empty)'),
        FIVE.map((href) => href.slice('https://'.length)),
      );
      await window.emulate('');
      assert.deepEqual(await window.texts('[part=address]:not(:empty)'), []);
    });
  }
});

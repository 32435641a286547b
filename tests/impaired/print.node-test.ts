import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {FIVE} from '../helpers/blocks.ts';
import {chromium, openMediaWindow} from './media-window.ts';
import type {MediaWindow} from './media-window.ts';

const OWN = 'https://vk.com/school12';
const BLOCK = `<official-accounts layout="icons" limit="3" qr theme="dark" brand="Школа"
  logo="data:image/svg+xml,&lt;svg/>"><a href="${OWN}">Школа</a></official-accounts>`;

describe('a visitor who', {skip: chromium ? false : 'there is no Chromium'}, () => {
  let window: MediaWindow;

  before(async () => {
    window = await openMediaWindow({executablePath: chromium ?? ''});
  });
  afterEach(() => window.emulate(''));
  after(() => window.close());

  for (const layout of ['rows', 'cards', 'chips', 'icons']) {
    it(`prints ${layout} in black on white, with every name and address, those beyond the limit too, and no button`, async () => {
      await window.open(
        BLOCK.replace('icons', layout).replace('limit="3"', 'limit="1" group-by="level"'),
        'html{background:#101418;color:#fff}',
      );
      await window.emulate('print');
      assert.deepEqual(
        await window.texts('.address'),
        [OWN, ...FIVE].map((href) => href.slice('https://'.length)),
      );
      assert.equal((await window.texts('[part=name]')).length, 6);
      assert.deepEqual(await window.texts('button'), []);
      assert.deepEqual(await window.styles('[part=block]', 'background-color'), ['rgb(255, 255, 255)']);
      for (const part of ['heading', 'brand', 'group-heading', 'title', 'description', 'name', 'footer'])
        assert.deepEqual(new Set(await window.styles(`[part=${part}]`, 'color')), new Set(['rgb(0, 0, 0)']), part);
      assert.deepEqual(new Set(await window.styles('.address', 'color')), new Set(['rgb(0, 0, 0)']));
    });

    it(`prints ${layout} with addresses that don’t run into each other`, async () => {
      await window.open(`<official-accounts layout="${layout}"></official-accounts>`);
      await window.emulate('print');
      // Of its text, not of its box.
      const boxes = (await window.each(
        '.address',
        `((range) => {
          range.selectNodeContents(part);
          const {left, right, top} = range.getBoundingClientRect();
          return {left, right, top};
        })(document.createRange())`,
      )) as {left: number; right: number; top: number}[];
      const [edge] = (await window.each('[part=heading]', 'part.getBoundingClientRect().left')) as [number];
      for (const [index, {left, top}] of boxes.entries()) {
        assert.ok(left >= edge, `${index} starts where the words do`);
        const before = boxes[index - 1];
        assert.ok(!before || before.top !== top || left - before.right >= 8, `${index} stands apart`);
      }
    });

    it(`prints ${layout} with no entry cut by the end of a page`, async () => {
      // Columns are filled by the rules of pages, and can be looked into.
      const css = 'main{columns:6;height:300px;column-fill:auto;width:2400px}';
      await window.open(`<official-accounts layout="${layout}"></official-accounts>`, css);
      await window.emulate('print');
      const pieces = await window.each('[part=entry]', 'part.getClientRects().length');
      const columns = new Set(await window.each('[part=entry]', 'part.getBoundingClientRect().left')).size;
      assert.deepEqual(pieces, [1, 1, 1]);
      assert.ok(columns > 1, 'it is longer than a page');
    });
  }
});

import {expect} from 'chai';
import {contrast} from '../../src/networks/colors.ts';
import {partOf, until} from '../helpers/blocks.ts';
import {rgbOf} from '../helpers/color.ts';
import {closeAll, openBlocks} from '../helpers/site.ts';
import type {Answer} from '../helpers/site.ts';

const NIGHT = 'body{background:#101418;color:#eee}';
/** Waits for the block to show the server's new list. */
const LATE = 700;

const SHEET: Answer = {body: NIGHT, delay: LATE, headers: {'content-type': 'text/css'}};
const put = (code: string) => `<script>setTimeout(() => {${code}}, ${LATE})</script>`;

/** Ways to set a page's colours late. */
const WAYS: Readonly<Record<string, string>> = {
  'from a slow style sheet': '<link rel="stylesheet" href="night.css">',
  'from a non-blocking style sheet': '<link rel="stylesheet" href="night.css" media="print" onload="this.media=`all`">',
  'from a link that a script inserts': put(
    'document.head.append(Object.assign(document.createElement("link"), {rel: "stylesheet", href: "night.css"}))',
  ),
  'from styles that a script inserts': put(
    `document.head.append(Object.assign(document.createElement("style"), {textContent: "${NIGHT}"}))`,
  ),
};

describe('a page that turns dark after the block has rendered', () => {
  afterEach(closeAll);

  for (const [way, head] of Object.entries(WAYS)) {
    it(`gets light text when it turns dark ${way}`, async () => {
      const {window, document, block} = await openBlocks(
        `${head}<body><script async src="official-accounts.js"></script>`,
        {'night.css': SHEET},
      );
      const colorOf = (element: Element) => rgbOf(window.getComputedStyle(element).color);
      const title = partOf(block, 'title');
      await until('the text is readable', () => contrast(colorOf(title), [16, 20, 24]) >= 7);
      expect(window.getComputedStyle(document.body).backgroundColor).to.equal('rgb(16, 20, 24)');
    });
  }
});

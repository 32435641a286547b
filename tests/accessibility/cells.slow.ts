import {expect} from 'chai';
import {LAYOUTS} from '../../src/element/options.ts';
import {showAll} from '../helpers/blocks.ts';
import {unmountAll} from '../helpers/element.ts';
import {faultsOf} from './axe.ts';
import {give, mainOf, mountIn, mountOn, STATE_NAMES, THEMES, THIRTY} from './cells.ts';
import {badTargetsIn, cutTextsIn, spilledIn} from './spilled.ts';
import type {OfficialAccounts} from '../../src/index.ts';
import type {Theme} from './cells.ts';

/** A sidebar, a phone, a tablet, a footer: CSS pixels. */
const WIDTHS = [220, 320, 768, 1200];

const EMBLEM = `logo="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"`;
const LONG =
  'Муниципальное автономное общеобразовательное учреждение средняя общеобразовательная школа № 12 с углублённым ' +
  'изучением отдельных предметов имени Примера Примеровича Примерова города Примерска';

/** What an owner or a page may set, with 30 accounts. */
const CASES = {
  'a brand on four lines': `${EMBLEM} brand="${LONG}"`,
  'no heading': `${EMBLEM} heading=""`,
  'own accounts': `brand="Школа № 12" own="https://vk.com/a https://vk.com/b https://t.me/a https://max.ru/a"`,
  'few entries at first': 'limit="3" group-by="level"',
  'text of 11 px': 'style="font-size:11px"',
  'in English': 'lang="en" group-by="level"',
  'a right-to-left page': 'dir="rtl" group-by="level"',
  mono: 'tone="mono"',
  'mono by level': 'tone="mono" group-by="level" limit="4"',
};

/** When the page sets the sizes, links are as high as its lines: only WCAG 2.2 (2.5.8) applies then. */
const leastOf = (theme: Theme): number => (theme === 'inherit' ? 24 : 44);

/** What is wrong with a block at each width. */
function misplacedIn(block: OfficialAccounts, theme: Theme): string[] {
  const box = mainOf(block) as HTMLElement;
  // As wide as site fonts get, in every engine.
  box.style.fontFamily = "'DejaVu Sans', Verdana, sans-serif";
  return WIDTHS.flatMap((width) => {
    box.style.width = `${width}px`;
    const found = [...spilledIn(block), ...cutTextsIn(block), ...badTargetsIn(block, leastOf(theme))];
    return found.map((fault) => `${width} px: ${fault}`);
  });
}

async function expectGood(block: OfficialAccounts, theme: Theme): Promise<void> {
  expect(await faultsOf(mainOf(block)), 'axe').to.deep.equal([]);
  expect(misplacedIn(block, theme)).to.deep.equal([]);
}

describe('whatever a page chooses, axe finds nothing, no word is cut and every link is large enough for a thumb:', () => {
  afterEach(unmountAll);

  for (const layout of LAYOUTS) {
    for (const theme of Object.keys(THEMES) as Theme[]) {
      for (const groups of ['none', 'level']) {
        for (const list of [undefined, THIRTY]) {
          it(`${layout}, ${theme}, by ${groups}, ${list ? 30 : 5} accounts`, async () => {
            const block = await mountOn(theme, `layout="${layout}" group-by="${groups}" qr ${EMBLEM} brand="Школа"`);
            if (list) await give(block, list);
            await expectGood(block, theme);
          });
        }
      }
      for (const [what, attributes] of Object.entries(CASES)) {
        it(`${layout}, ${theme}, ${what}`, async () => {
          const block = await mountOn(theme, `layout="${layout}" qr ${attributes}`);
          await give(block, THIRTY);
          await expectGood(block, theme);
          await showAll(block);
          expect(misplacedIn(block, theme), 'all entries').to.deep.equal([]);
        });
      }
      for (const state of STATE_NAMES) {
        it(`${layout}, ${theme}, ${state}`, async () => {
          await expectGood(await mountIn(state, theme, `layout="${layout}" qr ${EMBLEM}`), theme);
        });
      }
    }
  }
});

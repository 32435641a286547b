import {expect} from 'chai';
import fc from 'fast-check';
import {until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {serve} from '../helpers/site.ts';
import {LAYOUTS} from '../../src/element/options.ts';
import {give, THIRTY} from './cells.ts';
import {anyColor} from '../properties/values.ts';
import {allowHovering, hover, paintedIn, ringOf, tooFaint} from './painted.ts';
import type {OfficialAccounts} from '../../src/index.ts';
import type {Painted} from './painted.ts';

/** The same colours in each run. To test others, change the seed. */
const SEED = 20_261_123;

const colors = (count: number): string[] => fc.sample(anyColor, {numRuns: count, seed: SEED});

/** Everything that a block can show at once. */
const FULL =
  'qr limit="8" group-by="level" brand="Школа" own="https://vk.com/a https://vk.com/b https://school12.example"';

/** The page's background, and the theme. In the last ones the block has no surface of its own. */
const PAGES: readonly (readonly [theme: string, background: string])[] = [
  ['light', '#fff'],
  ['dark', '#fff'],
  ['auto', '#fff'],
  ['auto', '#f8f9fa'],
  ['auto', '#fffaf0'],
  ['auto', '#101418'],
  ['auto', '#1d2b4f'],
  ['auto', '#000'],
  ['auto', '#123524'],
];

async function mountOn(background: string, attributes: string): Promise<OfficialAccounts> {
  const block = await mount(
    `<div style="background:${background}"><official-accounts ${attributes}></official-accounts></div>`,
  );
  allowHovering(block);
  return block;
}

async function mountFull(theme: string, attributes: string): Promise<OfficialAccounts> {
  const block = await mountOn('#fff', `theme="${theme}" ${FULL} ${attributes}`);
  await give(block, THIRTY);
  return block;
}

/** The focus rings of a link, a button and the footer's link, where they exist. */
function ringsIn(block: OfficialAccounts): Painted[] {
  return ['[part=link]', 'button', '[part=footer] a'].flatMap((selector) => {
    const control = block.shadowRoot!.querySelector<HTMLElement>(selector);
    control?.focus({focusVisible: true, preventScroll: true});
    return control ? [ringOf(control)] : [];
  });
}

/** What has too little contrast, including hover styles. */
function faintIn(block: OfficialAccounts): string[] {
  return [false, true].flatMap((isOn) => {
    hover(block, isOn);
    const lines = tooFaint([...paintedIn(block), ...ringsIn(block)]);
    return lines.map((line) => (isOn ? 'under the pointer: ' : '') + line);
  });
}

/** What has too little contrast after `change` was called with each of many colours. */
async function faintWith(count: number, block: OfficialAccounts, change: (color: string) => void): Promise<string[]> {
  const faint: string[] = [];
  for (const color of colors(count)) {
    change(color);
    block.requestUpdate();
    await block.updateComplete;
    faint.push(...faintIn(block).map((line) => `${color}: ${line}`));
  }
  return faint;
}

describe('a visitor with low vision can read all text (7:1) and see every icon, outline and focus ring (3:1):', () => {
  afterEach(unmountAll);

  it('these tests cover every part', async () => {
    const block = await mountFull('light', 'layout="chips"');
    const painted = paintedIn(block).map(({kind, what}) => `${kind} ${what.split(' ')[0]!}`);
    expect([...new Set(painted)].sort()).to.deep.equal([
      'icon icon',
      'outline link',
      'outline more-button',
      'outline qr-button',
      'text brand',
      'text description',
      'text footer',
      'text group-heading',
      'text heading',
      'text more-button',
      'text name',
      'text note',
      'text qr-button',
      'text title',
      'tile icon',
    ]);
  });

  for (const theme of ['light', 'dark']) {
    for (const layout of LAYOUTS) {
      for (const tone of ['brand', 'mono']) {
        it(`${layout}, ${tone}, ${theme}`, async () => {
          expect(faintIn(await mountFull(theme, `layout="${layout}" tone="${tone}"`))).to.deep.equal([]);
        });
      }
    }

    it(`50 accents from seed ${SEED}, ${theme}, without a list`, async () => {
      const address = await serve({});
      const block = await mountOn('#fff', `theme="${theme}" src="${address}none.json"`);
      await until('it has failed', () => block.matches(':state(failed)'));
      expect(await faintWith(50, block, (color) => (block.accent = color))).to.deep.equal([]);
    });
  }

  for (const [theme, background] of PAGES) {
    it(`50 accents from seed ${SEED}, theme="${theme}" on ${background}`, async () => {
      // Few accounts: their parts don't use the accent.
      const block = await mountOn(background, `theme="${theme}" limit="1" qr`);
      await give(block, {...THIRTY, accounts: THIRTY.accounts.slice(7, 9)});
      expect(await faintWith(50, block, (color) => (block.accent = color))).to.deep.equal([]);
    });
  }

  it(`30 accounts on 60 pages of any colour, seed ${SEED}`, async () => {
    const block = await mountFull('auto', 'layout="chips"');
    const page = block.parentElement!;
    expect(await faintWith(60, block, (color) => (page.style.background = color))).to.deep.equal([]);
  });
});

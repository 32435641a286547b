import {expect} from 'chai';
import {contrast} from '../../src/networks/colors.ts';
import {rgbOf} from '../helpers/color.ts';
import {blocksOf, FIVE, settled, until, partOf} from '../helpers/blocks.ts';
import {closeAll, open} from '../helpers/site.ts';
import {
  allHrefsOf,
  becomesInherited,
  becomesUsual,
  computed,
  expectTextLike,
  lightHrefsOf,
  lightLinksOf,
  containersOf,
} from './light.ts';
import {COLORS, siteWith, SIZES} from './uhpv-page.ts';
import type {OpenPage} from '../helpers/site.ts';
import type {Uhpv} from './uhpv-page.ts';

const OWN = 'https://vk.com/school12';
const FORMS = `<script async src="official-accounts.js" data-brand="Школа № 12" data-logo="emblem.svg"></script>
  <official-accounts brand="Школа № 12" layout="icons" group-by="level"><a href="${OWN}">Школа</a></official-accounts>
  <div data-official-accounts data-brand="Школа № 12" data-theme="dark"><a href="${OWN}">Школа</a></div>`;
const SHOWN = [FIVE, [OWN, ...FIVE], [OWN, ...FIVE]];

async function openWith(body: string, classes = '', width = 760) {
  const site = await open(siteWith(body, classes), width);
  await until('the blocks are there', () => blocksOf(site.document).length > 0);
  const blocks = blocksOf(site.document);
  for (const block of blocks) await settled(block);
  return {...site, blocks, uhpv: site.window as OpenPage['window'] & Uhpv, text: site.document.querySelector('p')!};
}

describe('uhpv, the version for the visually impaired that many school sites use', () => {
  afterEach(closeAll);

  it('finds every form of the block and restores it afterwards', async () => {
    const {blocks, uhpv, log} = await openWith(FORMS);
    const before = blocks.map(({shadowRoot}) => shadowRoot!.querySelectorAll('svg').length);
    uhpv.on();
    for (const block of blocks) await becomesInherited(block);
    expect(blocks.map(lightHrefsOf)).to.deep.equal(SHOWN);
    expect(blocks.map((block) => block.shadowRoot!.querySelectorAll('svg, img').length)).to.deep.equal([0, 0, 0]);
    uhpv.off();
    for (const block of blocks) await becomesUsual(block);
    expect(blocks.map(allHrefsOf)).to.deep.equal(SHOWN);
    expect(blocks.map(({shadowRoot}) => shadowRoot!.querySelectorAll('svg').length)).to.deep.equal(before);
    expect((await log()).filter((path) => path === 'accounts.json').length).to.equal(1);
  });

  it('that is on when the page loads applies to the block at once', async () => {
    const {blocks} = await openWith(FORMS, 'special special-color-2 special-font-size-3');
    expect(blocks.map(lightHrefsOf)).to.deep.equal(SHOWN);
    expect(blocks.map((block) => containersOf(block).length)).to.deep.equal([1, 1, 1]);
  });

  it('sets all colours, including those of the block’s own texts', async () => {
    const {blocks, uhpv, text} = await openWith(FORMS);
    uhpv.on();
    for (const block of blocks) await becomesInherited(block);
    for (const [index, [ink, paper]] of COLORS.entries()) {
      uhpv.set('color', index + 1);
      for (const block of blocks) {
        for (const link of lightLinksOf(block)) {
          expect(computed(link, 'color', 'background-color', 'text-decoration-line')).to.deep.equal([
            ink,
            paper,
            'underline',
          ]);
        }
        expectTextLike(block, text, 'color');
        expect(computed(block, 'background-color')).to.deep.equal([paper]);
      }
      expect(contrast(rgbOf(ink), rgbOf(paper))).to.be.at.least(7);
    }
  });

  it('sets the size, font and spacing of all text', async () => {
    const {blocks, uhpv, text} = await openWith(FORMS);
    uhpv.on();
    for (const block of blocks) await becomesInherited(block);
    for (const [index, size] of SIZES.entries()) {
      uhpv.set('font-size', index + 1);
      for (const block of blocks) {
        for (const element of [...lightLinksOf(block), partOf(block, 'footer'), partOf(block, 'brand')])
          expect(computed(element, 'font-size')).to.deep.equal([`${size}px`]);
        expect(parseFloat(computed(partOf(block, 'heading'), 'font-size')[0]!)).to.be.above(size);
      }
    }
    uhpv.set('font-family', 2);
    uhpv.set('letter-spacing', 3);
    for (const block of blocks) expectTextLike(block, text, 'font-family', 'letter-spacing');
    uhpv.set('line-height', 3);
    for (const block of blocks) {
      for (const part of ['heading', 'brand', 'footer']) {
        const [size, height] = computed(partOf(block, part), 'font-size', 'line-height').map(parseFloat);
        expect(height! / size!, part).to.be.at.least(1.6);
      }
    }
  });

  it('removes the images, and restores the emblem', async () => {
    const {blocks, uhpv} = await openWith(FORMS);
    uhpv.on();
    for (const block of blocks) await becomesInherited(block);
    uhpv.set('images', 0);
    uhpv.set('images', 1);
    uhpv.off();
    for (const block of blocks) await becomesUsual(block);
    const logo = blocks[0]!.shadowRoot!.querySelector('img')!;
    await until('the emblem is there', () => logo.naturalWidth > 0 || logo.complete);
    expect(logo.hidden).to.equal(false);
  });

  it('reads the accounts aloud, word by word', async () => {
    const {blocks, uhpv, window} = await openWith(FORMS);
    uhpv.on();
    for (const block of blocks) await becomesInherited(block);
    uhpv.speak();
    const link = lightLinksOf(blocks[0]!)[1]!;
    link.dispatchEvent(new window.MouseEvent('mouseover', {bubbles: true}));
    expect(uhpv.said.map((words) => words.replace(/\s+/g, ' '))).to.deep.equal([
      'ВКонтакте',
      'Минпросвещения России ВКонтакте Telegram Одноклассники',
    ]);
  });

  it('with the largest text at 320 px needs no horizontal scrolling', async () => {
    const {blocks, uhpv, document} = await openWith(FORMS, '', 320);
    uhpv.on();
    for (const block of blocks) await becomesInherited(block);
    uhpv.set('font-size', 3);
    // The page sets its own margins, including those of lists.
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});

import {expect} from 'chai';
import {linksOf, partsOf, textsOf} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import type {OfficialAccounts} from '../../src/index.ts';

const OWN =
  'https://vk.com/school12 https://vk.com/school12news https://max.ru/id7017_gos https://rutube.ru/u/school12';

const mountIn = (width: number, attributes: string): Promise<OfficialAccounts> =>
  mount(
    `<div style="width:${width}px"><official-accounts qr brand="Школа № 12 г. Томска" own="${OWN}" ${attributes}></official-accounts></div>`,
  );

/** The distinct left edges of a block's parts. */
const columnsOf = (block: Element, part: string): number[] => [
  ...new Set(partsOf(block, part).map((node) => Math.round(node.getBoundingClientRect().left))),
];

describe('a layout', () => {
  afterEach(unmountAll);

  it('rows puts the links beside the titles in a wide column, and below them in a sidebar', async () => {
    const topsOf = (block: Element) =>
      ['title', 'link'].map((part) => {
        const {top, height} = partsOf(block, part).at(-1)!.getBoundingClientRect();
        return top + height / 2;
      });
    const [title = 0, link = 0] = topsOf(await mountIn(1200, ''));
    expect(Math.abs(title - link)).to.be.below(20);
    const [titleAbove = 0, linkBelow = 0] = topsOf(await mountIn(320, ''));
    expect(linkBelow - titleAbove).to.be.above(20);
  });

  it('cards and icons use several columns where there is space', async () => {
    for (const layout of ['cards', 'icons']) {
      expect(columnsOf(await mountIn(1200, `layout="${layout}"`), 'entry').length, layout).to.be.above(2);
      expect(columnsOf(await mountIn(320, `layout="${layout}"`), 'entry').length, layout).to.equal(1);
    }
  });

  it('cards gives all cards in a row the same height', async () => {
    const block = await mountIn(720, 'layout="cards"');
    const heights = new Map<number, Set<number>>();
    for (const entry of partsOf(block, 'entry')) {
      const {top, height} = entry.getBoundingClientRect();
      heights.set(Math.round(top), (heights.get(Math.round(top)) ?? new Set()).add(Math.round(height)));
    }
    for (const [top, all] of heights) expect(all.size, `at ${top}`).to.equal(1);
  });

  it('chips gives each link an outline', async () => {
    const [chip] = linksOf(await mountIn(720, 'layout="chips"'));
    expect(getComputedStyle(chip!).borderTopWidth).to.equal('1px');
  });

  it('icons shows no names, only what distinguishes two accounts on one network', async () => {
    const block = await mountIn(720, 'layout="icons"');
    for (const name of partsOf(block, 'name')) expect(name.getClientRects().length).to.equal(0);
    const seen = linksOf(block)
      .slice(0, 2)
      .map((link) => link.innerText.trim());
    expect(seen).to.deep.equal(['@school12', '@school12news']);
    expect(linksOf(block)[0]!.getAttribute('aria-label')).to.equal('ВКонтакте @school12, Школа № 12 г. Томска');
  });

  it('changes when the attribute does', async () => {
    const block = await mountIn(720, '');
    const before = linksOf(block);
    block.layout = 'cards';
    await block.updateComplete;
    expect(linksOf(block).every((link, at) => link === before[at])).to.be.true;
    expect(block.getAttribute('layout')).to.equal('cards');
    expect(columnsOf(block, 'entry').length).to.be.above(1);
  });

  it('that doesn’t exist falls back to rows', async () => {
    const block = await mountIn(1200, 'layout="carousel"');
    expect(columnsOf(block, 'entry').length).to.equal(1);
  });
});

describe('the tone', () => {
  afterEach(unmountAll);

  const colorsOf = (block: Element) => new Set(partsOf(block, 'icon').map((icon) => getComputedStyle(icon).fill));

  it('brand uses the networks’ colours', async () => {
    expect(colorsOf(await mountIn(720, '')).size).to.be.above(3);
  });

  it('mono uses the text colour, in light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const block = await mountIn(720, `tone="mono" theme="${theme}"`);
      const {color} = getComputedStyle(block.shadowRoot!.querySelector('section')!);
      expect([...colorsOf(block)], theme).to.deep.equal([color]);
    }
  });
});

describe('the block’s heading', () => {
  afterEach(unmountAll);

  it('isn’t cut off in a sidebar with an emblem and the button', async () => {
    const block = await mountIn(220, 'logo="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>"');
    expect(textsOf(block, 'heading')).to.deep.equal(['Подписывайтесь']);
    const heading = partsOf(block, 'heading')[0]!;
    const {lineHeight} = getComputedStyle(heading);
    expect(heading.getBoundingClientRect().height, 'one line').to.be.below(parseFloat(lineHeight) * 1.5);
  });
});

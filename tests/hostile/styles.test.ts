import {expect} from 'chai';
import {linksOf} from '../helpers/blocks.ts';
import {closeAll} from '../helpers/site.ts';
import {blocksIn, expectAllShown, openHost} from './host-page.ts';
import type {OpenHost} from './host-page.ts';

const RED = 'rgb(255, 0, 0)';

const openStyled = async (css: string): Promise<OpenHost> => {
  const host = await openHost({head: `<style>${css}</style>`});
  await expectAllShown(host);
  return host;
};

/** The elements that the blocks of a page render. */
const insides = ({document}: OpenHost): HTMLElement[] =>
  blocksIn(document).flatMap((block) => [...block.shadowRoot!.querySelectorAll<HTMLElement>('section, section *')]);

const styles = ({window}: OpenHost, elements: readonly Element[], property: string): string[] => [
  ...new Set(elements.map((element) => window.getComputedStyle(element).getPropertyValue(property))),
];

/** Expects that the links are large enough to touch, and fit into the page. */
function expectUsable(host: OpenHost): void {
  for (const block of blocksIn(host.document)) {
    expect(block.shadowRoot!.querySelector('section')!.scrollWidth).to.be.at.most(host.window.innerWidth);
    for (const link of linksOf(block)) {
      const {width, height, right} = link.getBoundingClientRect();
      expect(height).to.be.at.least(43.9);
      expect(width).to.be.at.least(43.9);
      expect(right).to.be.at.most(host.window.innerWidth);
    }
  }
}

describe('a page with unrestrained styles', () => {
  afterEach(closeAll);

  it('`* {all: unset !important}`: the block looks as usual', async () => {
    const host = await openStyled('* { all: unset !important; }');
    expectUsable(host);
    const links = blocksIn(host.document).flatMap(linksOf);
    expect(styles(host, links, 'display')).to.deep.equal(['flex']);
    expect(
      styles(
        host,
        insides(host).filter(({localName}) => localName === 'style'),
        'display',
      ),
    ).to.deep.equal([]);
  });

  it('`* {display: none !important}`: the block is hidden like everything else, and nothing breaks', async () => {
    const host = await openStyled('* { display: none !important; }');
    expect(blocksIn(host.document).map((block) => block.offsetHeight)).to.deep.equal([0, 0, 0]);
  });

  it('`a {color: red !important}`: the links of the block keep their colour', async () => {
    const host = await openStyled(
      'a, a:link, a:visited { color: red !important; text-decoration: line-through !important; }',
    );
    const links = blocksIn(host.document).flatMap(linksOf);
    expect(styles(host, links, 'color')).not.to.include(RED);
    expect(styles(host, links, 'text-decoration-line')).not.to.include('line-through');
    expectUsable(host);
  });

  it('`* {font-size: 40px; color: red !important}`: the block has the page’s text size and its own colours', async () => {
    const host = await openStyled('* { font-size: 40px !important; color: red !important; }');
    for (const property of ['color', 'fill', 'border-top-color', 'background-color']) {
      expect(styles(host, insides(host), property), property).not.to.include(RED);
    }
    expectUsable(host);
  });

  it('`* {font-size: 0}`, against gaps between inline blocks: links are still large enough to touch', async () => {
    expectUsable(await openStyled('body * { font-size: 0 !important; line-height: 0 !important; }'));
  });

  it('floats, lists without bullets, boxes without width: the block keeps its own styles', async () => {
    const host = await openStyled(`
      div, ul, li, p, a, svg, section { float: left !important; width: 10px !important; position: absolute !important; }
      li { display: inline !important; list-style: square !important; } h2 { text-transform: uppercase !important; }
      svg { fill: red !important; width: 100% !important; } p { text-indent: -9999px !important; }
      div[data-official-accounts] { float: none !important; width: auto !important; position: static !important; }`);
    const parts = insides(host);
    expect(styles(host, parts, 'float')).to.deep.equal(['none']);
    expect(styles(host, parts, 'position')).not.to.include('absolute');
    expect(styles(host, parts, 'fill')).not.to.include(RED);
    expectUsable(host);
  });

  it('inherited letter spacing, italics, direction and capitals don’t affect the block', async () => {
    const host = await openStyled(`
      body { letter-spacing: 1em; word-spacing: 3em; font-style: italic; font-weight: 900; text-transform: uppercase;
        text-indent: 50px; line-height: 4; white-space: nowrap; text-align: right; }`);
    const links = blocksIn(host.document).flatMap(linksOf);
    expect(styles(host, links, 'letter-spacing')).to.deep.equal(['normal']);
    expect(styles(host, links, 'text-transform')).to.deep.equal(['none']);
    expect(styles(host, links, 'font-style')).to.deep.equal(['normal']);
    expect(styles(host, links, 'text-indent')).to.deep.equal(['0px']);
    expectUsable(host);
  });
});

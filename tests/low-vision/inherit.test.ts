import {expect} from 'chai';
import {LAYOUTS} from '../../src/element/options.ts';
import {contrast} from '../../src/networks/colors.ts';
import {rgbOf} from '../helpers/color.ts';
import {FIVE, partOf} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {computed, expectTextLike, lightHrefsOf, lightLinksOf, lightTextsOf, containersOf} from './light.ts';
import {mountIn, mountLong} from './mount.ts';

describe('theme="inherit" takes over the page’s styles', () => {
  afterEach(unmountAll);

  const pages: readonly (readonly [name: string, css: string])[] = [
    ['bright', 'background:#ff0;color:rgb(120,0,0);font:18px/1.7 Verdana'],
    ['dark', 'background:#101418;color:rgb(240,240,240);font:16px/1.4 Arial;letter-spacing:1px'],
    ['set in a serif font', 'background:#fffaf0;color:rgb(40,30,20);font:20px/1.6 Georgia,serif'],
  ];
  for (const [name, css] of pages) {
    it(`on a page that is ${name}: colours, fonts and spacing of text and links`, async () => {
      const block = await mountIn(css);
      const page = block.closest('.page')!;
      const [text, link] = [page.querySelector('p')!, page.querySelector('p a')!];
      expectTextLike(block, text, 'color', 'font-family', 'letter-spacing');
      for (const title of containersOf(block)[0]!.querySelectorAll('[part=title]')) {
        const same = ['color', 'font-family', 'font-size', 'letter-spacing'] as const;
        expect(computed(title, ...same)).to.deep.equal(computed(text, ...same));
      }
      expect(lightHrefsOf(block)).to.deep.equal(FIVE);
      for (const account of lightLinksOf(block)) {
        expect(computed(account, 'color', 'font')).to.deep.equal(computed(link, 'color', 'font'));
      }
    });

    it(`on a page that is ${name}: nothing of the block covers its background`, async () => {
      const block = await mountIn(css);
      for (const element of [partOf(block, 'block'), partOf(block, 'header'), partOf(block, 'footer')]) {
        expect(computed(element, 'background-color')).to.deep.equal(['rgba(0, 0, 0, 0)']);
      }
    });
  }

  it('but not an accent that was made for other colours', async () => {
    const block = await mountIn(
      'background:#000;color:rgb(255,255,255);--oa-accent:#1b5fa8',
      'limit="1" qr accent="#1b5fa8"',
    );
    for (const part of ['more-button', 'qr-button'])
      expect(computed(partOf(block, part), 'color', 'border-top-color'), part).to.deep.equal([
        'rgb(255, 255, 255)',
        'rgb(255, 255, 255)',
      ]);
  });

  it('and looks the same in every layout: names as text, no icons, no tiles', async () => {
    for (const layout of LAYOUTS) {
      const block = await mountIn('', `layout="${layout}"`);
      expect(lightTextsOf(block, '[part=name]'), layout).to.deep.equal([
        'ВКонтакте',
        'ВКонтакте',
        'Telegram',
        'Одноклассники',
        'Telegram',
      ]);
      for (const name of block.querySelectorAll('[part=name]')) expect(name.getClientRects().length).to.equal(1);
      expect(block.querySelectorAll('svg,img').length + block.shadowRoot!.querySelectorAll('img').length).to.equal(0);
    }
  });

  it('and marks whose the accounts are, closer to their own links than to the previous ones', async () => {
    const block = await mountLong('');
    const titles = [...containersOf(block)[0]!.querySelectorAll('[part=title]')];
    for (const title of titles) expect(computed(title, 'font-weight')).to.deep.equal(['700']);
    const gap = (above: Element, below: Element) =>
      below.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
    const [link] = lightLinksOf(block);
    expect(gap(link!, titles[1]!)).to.be.above(gap(titles[0]!, link!) + 8);
  });

  it('and shows a list marker on the first line of a link that takes two', async () => {
    const block = await mountLong('style="width:110px"');
    const link = lightLinksOf(block).find((one) => one.querySelector('[part=note]:not(:empty)'))!;
    const probe = document.createElement('span');
    probe.style.cssText = 'display:inline-block';
    link.before(probe);
    const baseline = probe.getBoundingClientRect().bottom;
    const [name, note] = ['name', 'note'].map((part) => link.querySelector(`[part=${part}]`)!.getBoundingClientRect());
    expect(note!.top, 'two lines').to.be.at.least(name!.bottom - 2);
    expect(baseline).to.be.within(name!.top, name!.bottom);
  });

  it('and underlines links even if the page doesn’t: nothing else shows that they are links', async () => {
    const block = await mount(
      '<style>a{text-decoration:none}</style><official-accounts theme="inherit"></official-accounts>',
    );
    for (const link of lightLinksOf(block)) expect(computed(link, 'text-decoration-line')).to.deep.equal(['underline']);
  });

  it('and shows the keyboard focus on links even if the page removes all outlines, as bvi does', async () => {
    const block = await mountIn('} .page a.a, .page :not(.b) a:not(.c) { outline: 0 !important');
    const [link] = lightLinksOf(block);
    link!.focus();
    expect(computed(link!, 'outline-style')[0]).not.to.equal('none');
    link!.blur();
    expect(computed(link!, 'outline-style')[0]).to.equal('none');
  });

  it('and on a dark page without link colours, doesn’t use the browser’s dark blue for white pages', async () => {
    for (const [background, color] of [
      ['rgb(16, 20, 24)', 'white'],
      ['rgb(255, 255, 255)', 'black'],
    ] as const) {
      const block = await mount(
        `<div style="background:${background};color:${color}"><official-accounts theme="inherit"></official-accounts></div>`,
      );
      for (const link of lightLinksOf(block))
        expect(contrast(rgbOf(getComputedStyle(link).color), rgbOf(background)), background).to.be.at.least(4.5);
    }
  });

  it('but not what the page uses a class for: the light DOM has none of the block’s classes', async () => {
    const block = await mountLong('group-by="level"');
    expect(block.querySelectorAll('[class]').length).to.equal(0);
  });

  it('and fits a sidebar of 220 px without cut-off words or unlabelled buttons', async () => {
    const block = await mountIn('width:220px;font-size:24px', 'qr limit="1"');
    expect(block.scrollWidth).to.be.at.most(220);
    expect(computed(partOf(block, 'qr-button').querySelector('span')!, 'display')).not.to.deep.equal(['none']);
    expect(parseFloat(computed(partOf(block, 'heading'), 'font-size')[0]!)).to.be.at.least(24);
    expect(parseFloat(computed(partOf(block, 'footer'), 'font-size')[0]!)).to.equal(24);
  });
});

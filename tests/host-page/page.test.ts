import {expect} from 'chai';
import {toPaint} from '../../src/host-page/color.ts';
import {languageOf} from '../../src/host-page/ancestors.ts';
import {backgroundBehind} from '../../src/host-page/scheme.ts';
import {watchPage} from '../../src/host-page/watch.ts';
import {moment, until} from '../helpers/blocks.ts';

const containers: Element[] = [];

/** Returns a shadow root in the page, inside the markup `around`. */
function rootIn(around: string): ShadowRoot {
  const container = document.createElement('div');
  container.innerHTML = around;
  document.body.append(container);
  containers.push(container);
  const host = container.querySelector('i')!;
  const box = document.createElement('span');
  host.replaceWith(box);
  return box.attachShadow({mode: 'open'});
}

describe('reading the host page', () => {
  afterEach(() => {
    for (const container of containers.splice(0)) container.remove();
  });

  it('converts colours in every notation that the browser knows', () => {
    const root = rootIn('<div style="color:rgb(1,2,3)"><i></i></div>');
    const rgb = (color: string) => toPaint(color, root)?.rgb.map(Math.round);
    expect(rgb('#1b5fa8')).to.deep.equal([27, 95, 168]);
    expect(rgb('red')).to.deep.equal([255, 0, 0]);
    expect(rgb('hsl(240 100% 50%)')).to.deep.equal([0, 0, 255]);
    expect(rgb('oklch(1 0 0)')).to.deep.equal([255, 255, 255]);
    expect(toPaint('rgb(0 0 0 / 25%)', root)?.alpha).to.be.closeTo(0.25, 0.01);
    expect(toPaint('no-such-colour', root)).to.be.undefined;
    expect(toPaint('url(https://evil.example/x)', root)).to.be.undefined;
    expect(root.childElementCount).to.equal(0);
  });

  const WIDE: readonly (readonly [color: string, rgb: readonly number[], alpha?: number])[] = [
    ['color(srgb 1 -0.5 0)', [255, 0, 0]],
    ['color(srgb 0.5 none 1)', [128, 0, 255]],
    ['color(srgb 100% 50% -10%)', [255, 128, 0]],
    ['color(srgb 1 1 1 / 50%)', [255, 255, 255], 0.5],
    ['color(srgb 1 1 1 / none)', [255, 255, 255], 0],
    ['lab(100% 0 0)', [255, 255, 255]],
    ['lab(54.29 80.8 69.9)', [255, 0, 0]],
    ['oklab(62.8% 56.2% 31.5%)', [255, 0, 0]],
    ['oklch(0 none none)', [0, 0, 0]],
    ['oklch(100% 0 none / 0.5)', [255, 255, 255], 0.5],
    // A green outside sRGB: red and blue are negative.
    ['oklch(0.87 0.37 142)', [0, 255, 0]],
    ['color(display-p3 0 1 0)', [0, 255, 0]],
  ];
  for (const [color, rgb, alpha = 1] of WIDE) {
    it(`converts ${color} to what the browser paints`, function () {
      if (!CSS.supports('color', color)) this.skip();
      const paint = toPaint(color, rootIn('<div><i></i></div>'))!;
      for (const [at, channel] of rgb.entries()) expect(paint.rgb[at], paint.rgb.join()).to.be.closeTo(channel, 12);
      expect(paint.alpha).to.be.closeTo(alpha, 0.01);
    });
  }

  it('combines all layers of the background, including those outside shadow roots', () => {
    const outer = rootIn(
      '<div style="background:rgb(9,9,9)"><p style="background:rgb(255 255 255 / 50%)"><i></i></p></div>',
    );
    expect(backgroundBehind(outer)?.map(Math.round)).to.deep.equal([132, 132, 132]);
    const inner = document.createElement('span');
    outer.append(inner);
    expect(backgroundBehind(inner.attachShadow({mode: 'open'}))?.map(Math.round)).to.deep.equal([132, 132, 132]);
  });

  it('knows no background colour if the background is an image', () => {
    const root = rootIn(
      '<div style="background:#000"><p style="background-image:linear-gradient(#111,#222)"><i></i></p></div>',
    );
    expect(backgroundBehind(root)).to.be.undefined;
  });

  it('finds the language of the nearest ancestor with lang, including those outside shadow roots', () => {
    const root = rootIn('<div lang="tt"><i></i></div>');
    const inner = document.createElement('span');
    root.append(inner);
    expect(languageOf(inner)).to.equal('tt');
    inner.lang = 'en-GB';
    expect(languageOf(inner)).to.equal('en-GB');
  });

  it('reports changes, once for several of them, until the listener stops', async () => {
    const root = rootIn('<div><p><i></i></p></div>');
    const wrapper = containers[0]!.firstElementChild!;
    let calls = 0;
    const stop = watchPage(root.host, () => calls++);
    for (const element of [document.documentElement, document.body, wrapper]) {
      element.classList.toggle('special');
      element.classList.toggle('special');
      await until('the change is told', () => calls === 1);
      calls = 0;
    }
    stop();
    document.body.classList.toggle('dark-theme');
    await moment();
    expect(calls).to.equal(0);
  });
});

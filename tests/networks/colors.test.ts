import {expect} from 'chai';
import {contrast, fromHex, luminance, readable, colorOn, SURFACES} from '../../src/networks/colors.ts';
import {NETWORKS} from '../../src/networks/networks.ts';
import type {Rgb, Scheme} from '../../src/networks/colors.ts';
import type {Network} from '../../src/networks/network.ts';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Converts a CSS colour by the browser. */
function painted(color: string): Rgb {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

describe('contrast: gives the numbers of WCAG and its checkers', () => {
  const KNOWN: readonly (readonly [one: string, other: string, ratio: number])[] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#959595', '#ffffff', 3],
    ['#ff0000', '#ffffff', 4],
    ['#00ff00', '#ffffff', 1.37],
    ['#0000ff', '#ffffff', 8.59],
    ['#0000ff', '#000000', 2.44],
    ['#663399', '#ffffff', 8.41],
  ];
  for (const [one, other, ratio] of KNOWN) {
    it(`${one} on ${other}: ${ratio}`, () => {
      expect(contrast(fromHex(one), fromHex(other))).to.be.closeTo(ratio, 0.005);
      expect(contrast(fromHex(other), fromHex(one))).to.be.closeTo(ratio, 0.005);
    });
  }

  it('luminance of the three channels, which add up to white', () => {
    const parts = ['#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000'].map((color) => luminance(fromHex(color)));
    expect(parts).to.deep.equal([0.2126, 0.7152, 0.0722, 1, 0]);
  });

  it('accepts a colour in capitals', () => expect(fromHex('#26A5E4')).to.deep.equal([38, 165, 228]));
});

describe('readable: returns the nearest readable colour', () => {
  const WHITE = [255, 255, 255];
  it('keeps a readable colour', () => expect(readable([0, 0, 255], WHITE, 4.5)).to.equal('rgb(0,0,255)'));

  it('darkens another one only as far as needed', () => {
    const ratio = contrast(painted(readable([255, 165, 0], WHITE, 3)), WHITE);
    expect(ratio).to.be.within(3, 3.3);
  });

  it('lightens it on black', () => {
    expect(contrast(painted(readable([0, 0, 128], [0, 0, 0], 7)), [0, 0, 0])).to.be.within(7, 8);
  });

  it('ends at black or nearly so where no contrast is enough', () => {
    expect(contrast(painted(readable([200, 200, 200], [120, 120, 120], 21)), [0, 0, 0])).to.be.below(1.1);
  });
});

/** The surface under the pointer: 12 % of the link's own colour over it (src/element/styles/base.ts). */
const tinted = (surface: Rgb, color: Rgb): Rgb =>
  surface.map((channel, index) => channel * 0.88 + color[index]! * 0.12);

/** A network of a list's own. */
const colored = (color: string): Network => ({id: color, name: 'Пример', hosts: [], color});

function expectVisible(scheme: Scheme, network: Network): void {
  const surface = SURFACES[scheme];
  const drawn = painted(colorOn(surface, network));
  expect(contrast(drawn, surface), `${network.id} on ${scheme}`).to.be.at.least(3);
  expect(contrast(drawn, tinted(surface, drawn)), `${network.id} on ${scheme}, under the pointer`).to.be.at.least(3);
}

describe('colorOn: every network’s icon has 3:1, on both surfaces and under the pointer', () => {
  for (const scheme of SCHEMES) {
    for (const network of NETWORKS) {
      it(`${network.id} on ${scheme}`, () => expectVisible(scheme, network));
    }
    it(`a network without a colour on ${scheme}`, () =>
      expectVisible(scheme, {id: 'primer', name: 'Пример', hosts: []}));

    it(`200 colours that a list might bring, on ${scheme}`, () => {
      // The same 200 in each run, so that a failure can be reproduced.
      let seed = 57_0144;
      for (let count = 0; count < 200; count++) {
        seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
        expectVisible(scheme, colored('#' + (seed >> 7).toString(16).padStart(6, '0').slice(-6)));
      }
    });

    for (const color of ['#000000', '#ffffff', '#ffff00', '#ff00ff', '#f500e1', '#808080', '#141a21']) {
      it(`the extreme ${color} on ${scheme}`, () => expectVisible(scheme, colored(color)));
    }
  }

  it('a colour that can be seen is not changed: VK’s blue on white is VK’s blue', () => {
    expect(colorOn(SURFACES.light, NETWORKS[0]!)).to.equal('rgb(0,119,255)');
  });
});

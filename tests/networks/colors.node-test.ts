import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {contrast, fromHex, luminance, readable, colorOn, SURFACES} from '../../src/networks/colors.ts';
import {NETWORKS} from '../../src/networks/networks.ts';
import {rgbOf} from '../helpers/color.ts';
import {anyColor} from '../properties/values.ts';
import type {Rgb, Scheme} from '../../src/networks/colors.ts';
import type {Network} from '../../src/networks/network.ts';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

describe('contrast: agrees with WCAG and its checkers', () => {
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
      assert.ok(Math.abs(contrast(fromHex(one), fromHex(other)) - ratio) <= 0.005);
      assert.ok(Math.abs(contrast(fromHex(other), fromHex(one)) - ratio) <= 0.005);
    });
  }

  it('adds the luminance of the three channels up to white', () => {
    const parts = ['#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000'].map((color) => luminance(fromHex(color)));
    assert.deepEqual(parts, [0.2126, 0.7152, 0.0722, 1, 0]);
  });

  it('accepts a colour in capitals', () => assert.deepEqual(fromHex('#26A5E4'), [38, 165, 228]));
});

describe('readable: returns the nearest readable colour', () => {
  const WHITE = [255, 255, 255];
  it('keeps a colour that is already readable', () => assert.equal(readable([0, 0, 255], WHITE, 4.5), 'rgb(0,0,255)'));

  it('darkens a colour only as far as needed', () => {
    const ratio = contrast(rgbOf(readable([255, 165, 0], WHITE, 3)), WHITE);
    assert.ok(ratio >= 3 && ratio < 3.3);
  });

  it('lightens a colour on black', () => {
    const ratio = contrast(rgbOf(readable([0, 0, 128], [0, 0, 0], 7)), [0, 0, 0]);
    assert.ok(ratio >= 7 && ratio < 8);
  });

  it('returns black, or nearly so, if no contrast is enough', () => {
    assert.ok(contrast(rgbOf(readable([200, 200, 200], [120, 120, 120], 21)), [0, 0, 0]) < 1.1);
  });
});

/** The surface on hover: 12 % of the link's own colour over it (src/element/styles/base.ts). */
const tinted = (surface: Rgb, color: Rgb): Rgb =>
  surface.map((channel, index) => channel * 0.88 + color[index]! * 0.12);

/** A network of a list's own, with a colour. */
const colored = (color: string): Network => ({id: color, name: 'Пример', hosts: [], color});

function expectVisible(scheme: Scheme, network: Network): void {
  const surface = SURFACES[scheme];
  const drawn = rgbOf(colorOn(surface, network));
  assert.ok(contrast(drawn, surface) >= 3, `${network.id} on ${scheme}`);
  assert.ok(contrast(drawn, tinted(surface, drawn)) >= 3, `${network.id} on ${scheme}, under the pointer`);
}

describe('colorOn: every network’s icon has 3:1, on both surfaces and on hover', () => {
  for (const scheme of SCHEMES) {
    for (const network of NETWORKS) {
      it(`gives ${network.id} enough contrast on ${scheme}`, () => expectVisible(scheme, network));
    }
    it(`gives a network without a colour enough contrast on ${scheme}`, () =>
      expectVisible(scheme, {id: 'primer', name: 'Пример', hosts: []}));

    it(`gives 200 colours of lists enough contrast on ${scheme}`, () => {
      fc.assert(
        fc.property(anyColor, (color) => expectVisible(scheme, colored(color))),
        {numRuns: 200, seed: 1},
      );
    });

    for (const color of ['#000000', '#ffffff', '#ffff00', '#ff00ff', '#f500e1', '#808080', '#141a21']) {
      it(`gives the extreme ${color} enough contrast on ${scheme}`, () => expectVisible(scheme, colored(color)));
    }
  }

  it('doesn’t change a colour that is visible: VK’s blue on white is VK’s blue', () => {
    assert.equal(colorOn(SURFACES.light, NETWORKS[0]!), 'rgb(0,119,255)');
  });
});

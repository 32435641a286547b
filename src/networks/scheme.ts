import {contrast, fromHex, luminance, readable} from './contrast.ts';
import type {Rgb} from './contrast.ts';
import type {Network} from './network.ts';

/** What a block stands on. */
export type Scheme = 'light' | 'dark';

/** The block's own surfaces: what colours are fitted to. */
export const SURFACES: Readonly<Record<Scheme, Rgb>> = {light: [255, 255, 255], dark: [20, 26, 33]};

const GREY = '#4a5568';

/** A network's colour as it is drawn on a surface: at least 3:1 (WCAG 2.2, 1.4.11), on a hovered link's tint too. */
export function colorOn(surface: Rgb, {color = GREY}: Network): string {
  const brand = fromHex(color);
  if (luminance(surface) > 0.18) return readable(brand, surface, 3.7);
  // 3:1 is enough to see a colour, but on dark it looks dirty; a black or grey mark turns light.
  return readable(brand, surface, contrast(brand, surface) < 2.5 ? 12 : 5.5);
}

import type {Network} from './network.ts';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly number[];

/** Converts #rrggbb. */
export const fromHex = (color: string): Rgb => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** Relative luminance by WCAG 2.2, from 0 (black) to 1 (white). */
export function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether black has more contrast on a colour than white. */
export const isBright = (color: Rgb): boolean => luminance(color) > 0.18;

/** Contrast ratio by WCAG 2.2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

/**
 * Returns the colour nearest to `color` that has at least `ratio` on `surface`: `color` itself, or `color` mixed with
 * as much black or white as necessary.
 * @returns a CSS colour
 */
export function readable(color: Rgb, surface: Rgb, ratio: number): string {
  const end = isBright(surface) ? 0 : 255;
  let mixed = color;
  // Round before measuring, so that the measured colour is the one that is painted.
  for (let share = 0; share < 1 && contrast(mixed, surface) < ratio; share += 0.02) {
    mixed = color.map((channel) => Math.round(channel + (end - channel) * share));
  }
  return `rgb(${mixed.join()})`;
}

/** Whether a background is light or dark. */
export type Scheme = 'light' | 'dark';

/** The block's own backgrounds. */
export const SURFACES: Readonly<Record<Scheme, Rgb>> = {light: [255, 255, 255], dark: [20, 26, 33]};

const GREY = '#4a5568';

/**
 * A network's colour on a surface, with a contrast of at least 3:1 (WCAG 2.2, 1.4.11), even on the tint of a hovered
 * link.
 */
export function colorOn(surface: Rgb, {color = GREY}: Network): string {
  const brand = fromHex(color);
  if (isBright(surface)) return readable(brand, surface, 3.7);
  // On a dark surface 3:1 is visible but looks dirty, and a black or grey logo looks better light.
  return readable(brand, surface, contrast(brand, surface) < 2.5 ? 12 : 5.5);
}

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly number[];

/** #rrggbb as numbers. */
export const fromHex = (color: string): Rgb => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** Relative luminance, 0 (black) to 1 (white): WCAG 2.2. */
export function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21: WCAG 2.2. */
export function contrast(one: Rgb, other: Rgb): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

/**
 * The colour nearest to `color` that has `ratio` on `surface`: itself, or mixed with black or white as far as needed.
 * @returns a CSS colour
 */
export function readable(color: Rgb, surface: Rgb, ratio: number): string {
  const end = luminance(surface) > 0.18 ? 0 : 255;
  let mixed = color;
  // Rounded before it is measured: what is measured is what will be shown.
  for (let share = 0; share < 1 && contrast(mixed, surface) < ratio; share += 0.02) {
    mixed = color.map((channel) => Math.round(channel + (end - channel) * share));
  }
  return `rgb(${mixed.join()})`;
}

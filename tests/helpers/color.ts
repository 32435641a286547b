/** The red, green and blue channels of a computed colour. */
export const rgbOf = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

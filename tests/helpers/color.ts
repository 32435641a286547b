/** Red, green and blue of a colour as browsers compute it. */
export const rgbOf = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

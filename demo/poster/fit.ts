/** Letters of the titles, in points, from what is read across a hall down to what is read at the wall. */
const SIZES = [40, 36, 32, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9];

/** How much of a code's width larger letters may cost. */
const SHARE = 0.82;

/** Narrower, a code isn't read from where one stands: then titles are cut instead, in millimetres. */
const NARROWEST = 34;

/** How many lines a title has where it is cut. */
const LINES = '3';

/** Letters of the heading and the name below it, in points. */
const HEADINGS = [64, 60, 56, 52, 48, 44, 40, 36, 32, 28, 24, 20, 18, 16];
const BRANDS = [28, 26, 24, 22, 20, 18, 16, 14, 12];

/** Pixels a millimetre, by CSS. */
const MM = 96 / 25.4;

/** A way to place the codes. */
interface Fit {
  readonly columns: number;
  /** Points. */
  readonly size: number;
  /** Pixels. */
  readonly code: number;
  /** Whether no word and no short address is broken, and the codes are wide enough. */
  readonly isNeat: boolean;
}

const px = (value: string): number => parseFloat(value) || 0;

const isTooWide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;

/** A long address goes on in a second line anyway. */
const isBroken = (address: HTMLElement): boolean =>
  address.textContent.length < 36 && address.offsetHeight > 1.6 * px(getComputedStyle(address).lineHeight);

/** Whether a text has no more than so many lines with letters of this size, and no word too long for them. */
function fitsIn(lines: number, text: HTMLElement, size: number): boolean {
  text.style.fontSize = `${size}pt`;
  return !isTooWide(text) && text.offsetHeight < (lines + 0.5) * px(getComputedStyle(text).lineHeight);
}

/** Gives a text the largest letters with which it stands in one line, or in two where that makes them half as large again. */
function fitLines(text: HTMLElement, sizes: readonly number[]): void {
  const one = sizes.find((size) => fitsIn(1, text, size)) ?? 0;
  const two = sizes.find((size) => fitsIn(2, text, size)) ?? sizes.at(-1) ?? 0;
  text.style.fontSize = `${two >= 1.5 * one ? two : one}pt`;
}

/** With more codes there is less room for the heading. */
const headingSizes = (count: number, isUpright: boolean): readonly number[] => {
  const largest = (count > 6 ? 44 : count > 2 ? 56 : 64) - (isUpright ? 0 : 8);
  return HEADINGS.filter((size) => size <= largest);
};

function measure(list: HTMLElement, columns: number, size: number): Fit {
  list.style.setProperty('--columns', String(columns));
  list.style.setProperty('--size', `${size}pt`);
  const {rowGap, paddingTop, paddingBottom} = getComputedStyle(list);
  const words = [...list.querySelectorAll<HTMLElement>('.words')];
  const rows = Math.ceil(words.length / columns);
  let free = list.clientHeight - px(paddingTop) - px(paddingBottom) - (rows - 1) * px(rowGap);
  for (let row = 0; row < rows; row++) {
    const ofRow = words.slice(row * columns, (row + 1) * columns);
    free -= Math.max(...ofRow.map(({offsetHeight}) => offsetHeight));
  }
  const picture = words[0]?.previousElementSibling;
  // A pixel less, as paper rounds otherwise than a screen.
  const code = Math.min(free / rows, picture?.clientWidth ?? 0) - 1;
  const isWhole = words.every((word) =>
    [...word.querySelectorAll<HTMLElement>('p')].every(
      (line) => !(line.className === 'address' ? isBroken(line) : isTooWide(line)),
    ),
  );
  return {columns, size, code, isNeat: isWhole && code >= NARROWEST * MM};
}

/** The best way for letters of one size. A last row that is half empty counts for little. */
function bestOf(list: HTMLElement, size: number): Fit | undefined {
  const count = list.childElementCount;
  let best: Fit | undefined;
  for (let columns = 1; columns <= Math.min(count, 6); columns++) {
    const rows = Math.ceil(count / columns);
    if ((rows - 1) * columns >= count || columns * rows - count >= columns) continue;
    const fit = measure(list, columns, size);
    const isBetter = !best || (fit.isNeat === best.isNeat ? fit.code > best.code * 1.02 : fit.isNeat);
    if (isBetter) best = fit;
  }
  return best;
}

/** The largest letters that leave the codes most of the width they could have. */
function bestFit(list: HTMLElement): Fit | undefined {
  const fits = SIZES.flatMap((size) => bestOf(list, size) ?? []).filter(({code}) => code > 0);
  const neat = fits.filter(({isNeat}) => isNeat);
  const worth = neat.length ? neat : fits;
  const widest = Math.max(...worth.map(({code}) => code));
  return worth.find(({code}) => code >= SHARE * widest);
}

/**
 * Makes heading, letters and codes as large as the sheet lets them be.
 * @returns how wide a code is, in millimetres; 0 where there is none
 */
export function fitSheet(sheet: HTMLElement, list: HTMLElement): number {
  sheet.removeAttribute('data-cut');
  sheet.style.removeProperty('--lines');
  const heading = sheet.querySelector<HTMLElement>('.sheet-heading');
  const brand = sheet.querySelector<HTMLElement>('.brand');
  const isUpright = sheet.clientHeight > sheet.clientWidth;
  if (heading) fitLines(heading, headingSizes(list.childElementCount, isUpright));
  if (brand) fitLines(brand, list.childElementCount > 6 ? BRANDS.slice(3) : BRANDS);
  if (!list.childElementCount) return 0;
  let fit = bestFit(list);
  if (!fit || fit.code < NARROWEST * MM) {
    sheet.style.setProperty('--lines', LINES);
    sheet.setAttribute('data-cut', '');
    fit = bestFit(list) ?? fit;
  }
  if (!fit) return 0;
  list.style.setProperty('--columns', String(fit.columns));
  list.style.setProperty('--size', `${fit.size}pt`);
  list.style.setProperty('--code', `${Math.floor(fit.code)}px`);
  return fit.code / MM;
}

/** Font sizes of the titles in points, from readable across a hall to readable at the wall. */
const TITLE_SIZES = [40, 36, 32, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9];

/** The share of its largest possible width that a code keeps when titles grow. */
const MIN_SHARE = 0.82;

/** The smallest width, in millimetres, at which a code can be scanned from a normal distance. */
export const MIN_CODE = 34;

/** Font sizes of the heading and of the name below it, in points. */
const HEADING_SIZES = [64, 60, 56, 52, 48, 44, 40, 36, 32, 28, 24, 20, 18, 16];
const BRAND_SIZES = [28, 26, 24, 22, 20, 18, 16, 14, 12];

const MAX_COLUMNS = 6;

/** Addresses shorter than this many characters have to fit on one line. */
const SHORT_ADDRESS = 36;

/** Pixels per millimetre, as CSS defines them. */
const MM = 96 / 25.4;

/** The gap between rows of codes, as in poster.css. */
const GAP = 5 * MM;

interface Layout {
  readonly columns: number;
  /** In points. */
  readonly titleSize: number;
  /** In pixels. */
  readonly code: number;
  /** How many texts have a word or a short address that is longer than a line. */
  readonly torn: number;
}

const isTooWide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;

const linesIn = (text: HTMLElement): number =>
  Math.round(text.offsetHeight / parseFloat(getComputedStyle(text).lineHeight));

const isWhole = (text: HTMLElement): boolean =>
  text.className === 'address' ? text.textContent.length >= SHORT_ADDRESS || linesIn(text) === 1 : !isTooWide(text);

/**
 * Sets the largest font size at which a text fits on one line, or on two if that makes it at least half as large again.
 */
function fitText(text: HTMLElement, sizes: readonly number[]): void {
  const largestIn = (lines: number): number | undefined =>
    sizes.find((size) => {
      text.style.fontSize = `${size}pt`;
      return !isTooWide(text) && linesIn(text) <= lines;
    });
  const oneLine = largestIn(1) ?? 0;
  const twoLines = largestIn(2) ?? sizes.at(-1) ?? 0;
  text.style.fontSize = `${twoLines >= 1.5 * oneLine ? twoLines : oneLine}pt`;
}

function headingSizes(count: number, isPortrait: boolean): readonly number[] {
  const largest = (count > 6 ? 44 : count > 2 ? 56 : 64) - (isPortrait ? 0 : 8);
  return HEADING_SIZES.filter((size) => size <= largest);
}

function measure(list: HTMLElement, columns: number, titleSize: number): Layout {
  list.style.setProperty('--columns', String(columns));
  list.style.setProperty('--size', `${titleSize}pt`);
  const words = [...list.querySelectorAll<HTMLElement>('.words')];
  const rows = Math.ceil(words.length / columns);
  let free = list.clientHeight - (rows - 1) * GAP;
  for (let row = 0; row < rows; row++) {
    const inRow = words.slice(row * columns, (row + 1) * columns);
    free -= Math.max(...inRow.map(({offsetHeight}) => offsetHeight));
  }
  // Print and screen round differently: leave one pixel.
  const code = Math.min(free / rows, words[0]?.clientWidth ?? 0) - 1;
  const texts = [...list.querySelectorAll<HTMLElement>('.words p')];
  return {columns, titleSize, code, torn: texts.filter((text) => !isWhole(text)).length};
}

/**
 * Among the layouts that tear the fewest words and whose codes are close to the largest possible width, the one with
 * the largest titles and then the largest codes.
 */
function bestLayout(list: HTMLElement): Layout | undefined {
  const columns = Array.from({length: Math.min(list.childElementCount, MAX_COLUMNS)}, (_, index) => index + 1);
  // With the smallest titles, codes are widest and the fewest words are torn.
  const smallest = columns.map((count) => measure(list, count, TITLE_SIZES.at(-1) ?? 0));
  const scannable = smallest.filter(({code}) => code >= MIN_CODE * MM);
  const least = Math.min(...scannable.map(({torn}) => torn));
  const candidates = scannable.length ? scannable.filter(({torn}) => torn === least) : smallest;
  const widest = Math.max(...candidates.map(({code}) => code));
  const minimum = Math.max(MIN_SHARE * widest, scannable.length ? MIN_CODE * MM : 1);
  const wide = candidates.filter(({code}) => code >= minimum);
  for (const size of TITLE_SIZES) {
    const layouts = wide.map((layout) => measure(list, layout.columns, size));
    const good = layouts.filter(({code, torn}) => code >= minimum && torn <= least);
    if (good.length) return good.sort((one, other) => other.code - one.code)[0];
  }
  return undefined;
}

/**
 * Makes the heading, titles and codes as large as the sheet allows.
 * @returns the width of a code in millimetres; 0 if there are no codes
 */
export function fitSheet(sheet: HTMLElement): number {
  const list = sheet.querySelector<HTMLElement>('.codes');
  const heading = sheet.querySelector<HTMLElement>('.sheet-heading');
  const brand = sheet.querySelector<HTMLElement>('.brand');
  const count = list?.childElementCount ?? 0;
  // A word that is longer than its line can only be noticed while it may not be broken.
  sheet.style.overflowWrap = 'normal';
  if (heading) fitText(heading, headingSizes(count, sheet.clientHeight > sheet.clientWidth));
  if (brand) fitText(brand, count > MAX_COLUMNS ? BRAND_SIZES.slice(3) : BRAND_SIZES);
  const best = list && bestLayout(list);
  sheet.style.overflowWrap = '';
  if (!best) return 0;
  const {code} = measure(list, best.columns, best.titleSize);
  list.style.setProperty('--code', `${Math.floor(code)}px`);
  return code / MM;
}

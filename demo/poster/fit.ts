/** Sizes of the titles in points: from what is read across a hall to what is read at the wall. */
const TITLE_SIZES = [40, 36, 32, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9];

/** The part of a code's largest possible width that is left to it where titles are larger. */
const MIN_SHARE = 0.82;

/** The smallest width of a code, in millimetres, that is read from where one stands. */
export const MIN_CODE = 34;

/** Sizes of the heading and of the name below it, in points. */
const HEADING_SIZES = [64, 60, 56, 52, 48, 44, 40, 36, 32, 28, 24, 20, 18, 16];
const BRAND_SIZES = [28, 26, 24, 22, 20, 18, 16, 14, 12];

const MAX_COLUMNS = 6;

/** Up to so many letters an address stands in one line. */
const SHORT_ADDRESS = 36;

/** Pixels in a millimetre, by CSS. */
export const MM = 96 / 25.4;

interface Layout {
  readonly columns: number;
  /** Points. */
  readonly titleSize: number;
  /** Pixels. */
  readonly code: number;
  /** Whether no word and no short address is broken, and the codes are wide enough. */
  readonly isGood: boolean;
}

const px = (value: string): number => parseFloat(value) || 0;

const isTooWide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;

const lineHeight = (element: Element): number => px(getComputedStyle(element).lineHeight);

const isBroken = (address: HTMLElement): boolean =>
  address.textContent.length < SHORT_ADDRESS && address.offsetHeight > 1.6 * lineHeight(address);

/** Whether a text in this size has no more than so many lines, and no word that is too long for them. */
function fitsIn(lines: number, text: HTMLElement, size: number): boolean {
  text.style.fontSize = `${size}pt`;
  return !isTooWide(text) && text.offsetHeight < (lines + 0.5) * lineHeight(text);
}

/** Gives a text the largest size in which it has one line, or two where that makes it half as large again. */
function fitText(text: HTMLElement, sizes: readonly number[]): void {
  const oneLine = sizes.find((size) => fitsIn(1, text, size)) ?? 0;
  const twoLines = sizes.find((size) => fitsIn(2, text, size)) ?? sizes.at(-1) ?? 0;
  text.style.fontSize = `${twoLines >= 1.5 * oneLine ? twoLines : oneLine}pt`;
}

function headingSizes(count: number, isPortrait: boolean): readonly number[] {
  const largest = (count > 6 ? 44 : count > 2 ? 56 : 64) - (isPortrait ? 0 : 8);
  return HEADING_SIZES.filter((size) => size <= largest);
}

function measure(list: HTMLElement, columns: number, titleSize: number): Layout {
  list.style.setProperty('--columns', String(columns));
  list.style.setProperty('--size', `${titleSize}pt`);
  const {rowGap, paddingTop, paddingBottom} = getComputedStyle(list);
  const words = [...list.querySelectorAll<HTMLElement>('.words')];
  const rows = Math.ceil(words.length / columns);
  let free = list.clientHeight - px(paddingTop) - px(paddingBottom) - (rows - 1) * px(rowGap);
  for (let row = 0; row < rows; row++) {
    const inRow = words.slice(row * columns, (row + 1) * columns);
    free -= Math.max(...inRow.map(({offsetHeight}) => offsetHeight));
  }
  const picture = words[0]?.previousElementSibling;
  // Paper and screen round differently: a pixel is left.
  const code = Math.min(free / rows, picture?.clientWidth ?? 0) - 1;
  const lines = words.flatMap((word) => [...word.querySelectorAll<HTMLElement>('p')]);
  const isWhole = lines.every((line) => !(line.className === 'address' ? isBroken(line) : isTooWide(line)));
  return {columns, titleSize, code, isGood: isWhole && code >= MIN_CODE * MM};
}

/** The layout with the largest codes for titles of one size. A last row that is less than half full isn't considered. */
function bestWith(list: HTMLElement, titleSize: number): Layout | undefined {
  const count = list.childElementCount;
  let best: Layout | undefined;
  for (let columns = 1; columns <= Math.min(count, MAX_COLUMNS); columns++) {
    const rows = Math.ceil(count / columns);
    if ((rows - 1) * columns >= count || columns * rows - count >= columns) continue;
    const layout = measure(list, columns, titleSize);
    const isBetter = !best || (layout.isGood === best.isGood ? layout.code > best.code * 1.02 : layout.isGood);
    if (isBetter) best = layout;
  }
  return best;
}

/** The layout with the largest titles that leave the codes most of the width that they could have. */
function bestLayout(list: HTMLElement): Layout | undefined {
  const layouts = TITLE_SIZES.flatMap((size) => bestWith(list, size) ?? []).filter(({code}) => code > 0);
  const good = layouts.filter(({isGood}) => isGood);
  const candidates = good.length ? good : layouts;
  const widest = Math.max(...candidates.map(({code}) => code));
  return candidates.find(({code}) => code >= MIN_SHARE * widest);
}

/**
 * Makes heading, titles and codes as large as the sheet allows.
 * @returns the width of a code in millimetres; 0 where there is none
 */
export function fitSheet(sheet: HTMLElement): number {
  const list = sheet.querySelector<HTMLElement>('.codes');
  const heading = sheet.querySelector<HTMLElement>('.sheet-heading');
  const brand = sheet.querySelector<HTMLElement>('.brand');
  const count = list?.childElementCount ?? 0;
  if (heading) fitText(heading, headingSizes(count, sheet.clientHeight > sheet.clientWidth));
  if (brand) fitText(brand, count > MAX_COLUMNS ? BRAND_SIZES.slice(3) : BRAND_SIZES);
  const layout = list && count ? bestLayout(list) : undefined;
  if (!list || !layout) return 0;
  list.style.setProperty('--columns', String(layout.columns));
  list.style.setProperty('--size', `${layout.titleSize}pt`);
  list.style.setProperty('--code', `${Math.floor(layout.code)}px`);
  return layout.code / MM;
}

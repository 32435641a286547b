import type {Owner} from '../shared/accounts.ts';
import type {Content, Page} from './content.ts';

/** The pictures that one posts, in pixels: a post and a story; and the side of their code. */
export const FORMATS = {
  square: {width: 1080, height: 1080, side: 400},
  tall: {width: 1080, height: 1920, side: 640},
} as const;

export type Format = keyof typeof FORMATS;

/** Fonts of the system: a picture in a canvas loads nothing. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

interface Style {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly isQuiet?: boolean;
  readonly isCentered?: boolean;
}

/** A line of text; `y` is its baseline. */
export interface Line extends Style {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Lines one below the other, from 0 on. */
interface Column {
  readonly lines: readonly Line[];
  readonly height: number;
}

export interface Target extends Page {
  readonly title: string;
}

const MARGIN = 72;
const GAP = 44;
const HEADING_SIZES = [104, 92, 80, 72, 64, 56, 48, 40, 32];
const BRAND_SIZES = [48, 42, 36, 30, 26];
const OWNER_SIZES = [46, 42, 38, 34, 30];
const SMALLEST = 26;

const context = document.createElement('canvas').getContext('2d');

function fits(text: string, width: number, {size, weight}: Style): boolean {
  if (context) context.font = `${weight} ${size}px ${FONT}`;
  return (context?.measureText(text).width ?? 0) <= width;
}

/** A text in lines. They are broken between words, and within a word that is longer than a line. */
function paragraph(text: string, width: number, style: Style): Column {
  const texts = [''];
  for (const piece of text
    .split(/\s+/)
    .flatMap((word) => (fits(word, width, style) ? [' ' + word] : [' ', ...Array.from(word)]))) {
    const longer = ((texts.at(-1) ?? '') + piece).trimStart();
    if (fits(longer, width, style)) texts[texts.length - 1] = longer;
    else texts.push(piece.trimStart());
  }
  const leading = Math.round(style.size * 1.2);
  const x = style.isCentered ? width / 2 : 0;
  const lines = texts
    .filter(Boolean)
    .map((line, index) => ({...style, text: line, x, y: index * leading + style.size}));
  return {lines, height: lines.length * leading};
}

const moved = ({lines}: Column, left: number, top: number): Line[] =>
  lines.map((line) => ({...line, x: line.x + left, y: line.y + top}));

function stack(columns: readonly Column[], gap: number): Column {
  const lines: Line[] = [];
  let height = 0;
  for (const column of columns.filter((one) => one.height)) {
    if (height) height += gap;
    lines.push(...moved(column, 0, height));
    height += column.height;
  }
  return {lines, height};
}

/** A text in the largest size in which it has at most two lines and no broken word. */
function title(text: string, sizes: readonly number[], width: number, weight: 400 | 700): Column {
  const columns = sizes.map((size) => paragraph(text, width, {size, weight}));
  const whole = columns.find(({lines}) => lines.length <= 2 && lines.map((line) => line.text).join(' ') === text);
  return whole ?? columns.at(-1) ?? {lines: [], height: 0};
}

function ownerColumn({title, items}: Owner, width: number, size: number): Column {
  const addresses = items.map(({address}) => address).join(' · ');
  return stack(
    [
      paragraph(title.text, width, {size, weight: 700}),
      paragraph(addresses, width, {size: Math.round(size * 0.75), weight: 400, isQuiet: true}),
    ],
    0,
  );
}

/** All owners in the largest size that fits; in the smallest, as many as fit. */
function ownersColumn({owners, texts}: Content, width: number, height: number): Column {
  const columnOf = (count: number, size: number): Column => {
    const more = count < owners.length ? texts.more(owners.length - count) : '';
    const columns = owners.slice(0, count).map((owner) => ownerColumn(owner, width, size));
    return stack([...columns, paragraph(more, width, {size, weight: 400})], size * 0.7);
  };
  const size = OWNER_SIZES.find((one) => columnOf(owners.length, one).height <= height) ?? SMALLEST;
  let count = owners.length;
  while (count > 0 && columnOf(count, size).height > height) count--;
  return columnOf(count, size);
}

export function layOut(content: Content, format: Format, target: Target | undefined) {
  const {width, height, side} = FORMATS[format];
  const inner = width - 2 * MARGIN;
  const head = stack(
    [title(content.heading, HEADING_SIZES, inner, 700), title(content.brand, BRAND_SIZES, inner, 400)],
    12,
  );
  const caption = {size: SMALLEST, isCentered: true};
  const label = stack(
    [
      paragraph(content.texts.scan, side, {...caption, weight: 700}),
      paragraph(target?.address ?? '', side, {...caption, weight: 400, isQuiet: true}),
    ],
    4,
  );
  const isBeside = format === 'square';
  const top = MARGIN + head.height + GAP;
  const code = {
    x: isBeside ? width - MARGIN - side : (width - side) / 2,
    y: height - MARGIN - label.height - side - 8,
    side,
  };
  const owners = isBeside
    ? ownersColumn(content, inner - side - GAP, height - MARGIN - top)
    : ownersColumn(content, inner, code.y - GAP - top);
  const lines = [
    ...moved(head, MARGIN, MARGIN),
    ...moved(owners, MARGIN, top),
    ...moved(label, code.x, code.y + side + 8),
  ];
  return {width, height, code, lines};
}

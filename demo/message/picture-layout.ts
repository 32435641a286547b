import {withoutBadBreaks} from '../shared/no-breaks.ts';
import {makeFitting} from './content.ts';
import {addressesOf} from './plain-texts.ts';
import type {Owner} from '../shared/accounts.ts';
import type {Content, Link} from './content.ts';

/** The image formats, a post and a story, and the size of their QR code, in pixels. */
const FORMATS = {
  square: {width: 1080, height: 1080, side: 400},
  tall: {width: 1080, height: 1920, side: 640},
} as const;

export type Format = keyof typeof FORMATS;

/** System fonts: an image drawn to a canvas can't load any. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** A text in one font size. */
interface Block {
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly isQuiet?: boolean;
  /** The distance to the text above. */
  readonly gap?: number;
}

/** A line of text; `y` is its baseline, and `x` its centre if it is centred. */
export interface Line extends Block {
  readonly x: number;
  readonly y: number;
  readonly isCentered: boolean;
}

const MARGIN = 72;
const GAP = 44;
const HEADING_SIZES = [104, 92, 80, 72, 64, 56, 48, 40, 32];
const SUBTITLE_SIZES = [48, 42, 36, 30, 26];
const OWNER_SIZES = [46, 42, 38, 34, 30, 26];
const SMALLEST = 26;

/** Separates the addresses on a line. `linesOf` drops it at the end of a line. */
const SEPARATOR = '\u00A0· ';

const withoutEnd = (line: string): string => line.replace(/\u00A0·?$/, '');

const context = document.createElement('canvas').getContext('2d');

function fits(text: string, width: number, {size, weight = 400}: Omit<Block, 'text'>): boolean {
  if (context) context.font = `${weight} ${size}px ${FONT}`;
  return (context?.measureText(text).width ?? 0) <= width;
}

/** Breaks a text into lines, at spaces; what is longer than a line also at no-break ones and, at last, within words. */
function linesOf(block: Block, width: number): string[] {
  const lines = [''];
  const hasRoom = (text: string): boolean => fits(withoutEnd(text), width, block);
  const piecesOf = (word: string): string[] => {
    if (hasRoom(word.trimStart())) return [word];
    const parts = word.split(/(?=\u00A0)/);
    return parts.length > 1 ? parts.flatMap(piecesOf) : Array.from(word);
  };
  const words = block.text.split(/[^\S\u00A0]+/);
  for (const piece of words.flatMap((word) => piecesOf(' ' + word))) {
    const longer = ((lines.at(-1) ?? '') + piece).trimStart();
    if (hasRoom(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece.trimStart());
  }
  return lines.map(withoutEnd).filter(Boolean);
}

/** Whether nothing is broken but at spaces. */
const isWhole = (block: Block, width: number): boolean => linesOf(block, width).join(' ') === block.text;

/** Stacks texts vertically; empty ones take up no space. */
function column(blocks: readonly Block[], left: number, top: number, width: number, isCentered = false) {
  const lines: Line[] = [];
  const x = isCentered ? left + width / 2 : left;
  let bottom = top;
  for (const block of blocks.filter(({text}) => text)) {
    if (lines.length) bottom += block.gap ?? 0;
    for (const text of linesOf(block, width)) {
      lines.push({...block, text, x, y: bottom + block.size, isCentered});
      bottom += Math.round(block.size * 1.2);
    }
  }
  return {lines, bottom};
}

/** A text in the largest size at which it has at most two lines and no broken word. */
function largest(text: string, sizes: readonly number[], width: number, style: Partial<Block> = {}): Block {
  const blocks = sizes.map((size) => ({...style, text, size}));
  const isGood = (block: Block): boolean => isWhole(block, width) && linesOf(block, width).length <= 2;
  return blocks.find(isGood) ?? {...style, text, size: sizes.at(-1) ?? SMALLEST};
}

/** All owners in the largest size that fits or, in the smallest size, as many as fit. */
function ownersColumn(content: Content, left: number, top: number, width: number, lowest: number) {
  const {owners, texts} = content;
  const titleOf = ({title}: Owner, size: number): Block => ({
    text: withoutBadBreaks(title.text),
    size,
    weight: 700,
    gap: size * 0.7,
  });
  const columnOf = (some: readonly Owner[], size: number) => {
    const blocks = some.flatMap((owner): Block[] => [
      titleOf(owner, size),
      {text: addressesOf(owner.items, SEPARATOR), size: Math.round(size * 0.75), isQuiet: true},
    ]);
    const more = some.length < owners.length ? texts.more(owners.length - some.length) : '';
    return column([...blocks, {text: more, size, gap: size * 0.7}], left, top, width);
  };
  const isGood = (size: number): boolean =>
    columnOf(owners, size).bottom <= lowest && owners.every((owner) => isWhole(titleOf(owner, size), width));
  const size = OWNER_SIZES.find(isGood) ?? SMALLEST;
  return makeFitting(
    content,
    (some) => columnOf(some, size),
    ({bottom}) => bottom <= lowest,
  );
}

export function layOut(content: Content, format: Format, target: Link | undefined) {
  const {width, height, side} = FORMATS[format];
  const inner = width - 2 * MARGIN;
  const bottom = height - MARGIN;
  const heading = largest(withoutBadBreaks(content.heading), HEADING_SIZES, inner, {weight: 700});
  const subtitle = largest(withoutBadBreaks(content.subtitle), SUBTITLE_SIZES, inner, {gap: 12});
  const head = column([heading, subtitle], MARGIN, MARGIN, inner);
  const top = head.bottom + GAP;
  const isBeside = format === 'square';
  const x = isBeside ? width - MARGIN - side : (width - side) / 2;
  const caption: readonly Block[] = [
    {text: content.texts.scan, size: SMALLEST, weight: 700},
    {text: target?.address ?? '', size: SMALLEST, isQuiet: true, gap: 4},
  ];
  const captionTop = bottom - column(caption, x, 0, side).bottom;
  const y = captionTop - 8 - side;
  const owners = isBeside
    ? ownersColumn(content, MARGIN, top, inner - side - GAP, bottom)
    : ownersColumn(content, MARGIN, top, inner, y - GAP);
  const label = column(caption, x, captionTop, side, true);
  return {width, height, code: {x, y, side}, lines: [...head.lines, ...owners.lines, ...label.lines]};
}

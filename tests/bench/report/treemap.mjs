// A treemap of bytes with folders side by side (squarified: Bruls, Huizing, van Wijk).
import {svg, text} from './svg.mjs';

const WIDTH = 960;
const HEIGHT = 560;
const TOP = 44;
/** The left edge of the legend, to the right of the title. */
const LEGEND = 400;
const COLORS = ['#1b5fa8', '#2c7a4b', '#8a5a00', '#7a3e8f', '#a83232', '#3d6470', '#5b5b5b', '#94476b', '#4b5fa0'];
/** In pixels: a smaller rectangle has no room for a label. */
const ROOM = {width: 46, height: 17};

const sumOf = (items) => items.reduce((sum, {size}) => sum + size, 0);

/** The worst aspect ratio in a row. */
function worst(row, side) {
  const sum = sumOf(row);
  return Math.max(...row.map(({size}) => Math.max((side ** 2 * size) / sum ** 2, sum ** 2 / (side ** 2 * size))));
}

/** @returns the items with their positions; sizes are areas */
function squarify(items, {x, y, width, height}) {
  if (!items.length) return [];
  const side = Math.min(width, height);
  let count = 1;
  while (count < items.length && worst(items.slice(0, count + 1), side) <= worst(items.slice(0, count), side)) count++;
  const row = items.slice(0, count);
  const depth = sumOf(row) / side;
  let at = 0;
  const placed = row.map((item) => {
    const length = item.size / depth;
    const place =
      width >= height ? {x, y: y + at, width: depth, height: length} : {x: x + at, y, width: length, height: depth};
    at += length;
    return {...item, ...place};
  });
  const rest =
    width >= height
      ? {x: x + depth, y, width: width - depth, height}
      : {x, y: y + depth, width, height: height - depth};
  return [...placed, ...squarify(items.slice(count), rest)];
}

const bySize = (one, other) => other.size - one.size;
/** Maps `src/list/parse.ts` to list, and `node_modules/lit-html/lit-html.js` to lit. */
export const folderOf = (name) =>
  name.startsWith('node_modules/')
    ? 'lit'
    : (/^src\/(.+?)\//.exec(name)?.[1] ?? (name.startsWith('src/') ? 'src' : 'list'));

function cell({x, y, width, height, name, bytes}, color) {
  const rect = `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${color}" stroke="#fff" stroke-width="1.5"><title>${name}: ${bytes}</title></rect>`;
  if (width < ROOM.width || height < ROOM.height) return rect;
  const short = name
    .split('/')
    .at(-1)
    .replace(/\.(ts|js)$/, '');
  const fitting = short.slice(0, Math.floor((width - 10) / 6.2));
  const isTall = height > 34;
  const words = [text(x + 6, y + 14, fitting, {size: 11, color: '#fff'})];
  if (isTall) words.push(text(x + 6, y + 28, bytes, {size: 11, color: '#fff', weight: 600}));
  return rect + words.join('');
}

/** @param {{brotli: number, modules: readonly {name: string, brotli: number}[]}} bytes */
export function treemap({brotli, modules}) {
  const scale = (WIDTH * (HEIGHT - TOP)) / modules.reduce((sum, one) => sum + one.brotli, 0);
  const folders = [...new Set(modules.map(({name}) => folderOf(name)))].map((folder) => {
    const items = modules
      .filter(({name}) => folderOf(name) === folder)
      .map(({name, brotli: own}) => ({name, bytes: own, size: own * scale}))
      .sort(bySize);
    return {folder, items, size: sumOf(items)};
  });
  const placed = squarify(folders.sort(bySize), {x: 0, y: TOP, width: WIDTH, height: HEIGHT - TOP});
  const cells = placed.flatMap(({items, ...place}, at) =>
    squarify(items, place).map((one) => cell(one, COLORS[at % COLORS.length])),
  );
  let at = LEGEND;
  const names = placed.map(({folder}, index) => {
    const name = text(at, 28, folder, {size: 12, color: COLORS[index % COLORS.length], weight: 600});
    at += folder.length * 8 + 14;
    return name;
  });
  return svg(WIDTH, HEIGHT, 'What each byte of the script is for', [
    text(8, 28, `official-accounts.js: ${brotli.toLocaleString('en-US')} bytes brotli`, {size: 15, weight: 600}),
    ...names,
    ...cells,
  ]);
}

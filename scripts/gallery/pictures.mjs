// Pictures of a sheet that is ready: the whole, parts that can be read where they are shown whole, each cell.
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

export const WIDTH = 1600;
/** Beyond it Chromium draws the same piece again. */
const MAX_HEIGHT = 16_000;
/** A picture of more can't be read where it is shown whole. */
const PART_HEIGHT = 1500;

/** In the page: two frames, after which all that was changed is drawn. */
export const frames = () =>
  document.fonts.ready.then(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

/** In the page, scrolled to its top: its height, and where its cells stand. */
const measure = () => ({
  height: Math.ceil(document.documentElement.getBoundingClientRect().height),
  cells: [...document.querySelectorAll('.cell')].map((cell) => {
    const {left, top, width, height} = cell.getBoundingClientRect();
    return {name: cell.dataset.cell, x: left - 8, y: top - 8, width: width + 16, height: height + 16};
  }),
});

/** Cuts a tall sheet between its rows of cells, or, where a cell is taller than a part, through it. */
function partsOf(height, cells) {
  const edges = [...new Set(cells.map(({y}) => Math.round(y)))].filter((y) => y > 0);
  const parts = [];
  for (let top = 0; top < height;) {
    const limit = Math.min(height, top + PART_HEIGHT);
    const edge = edges.findLast((y) => y > top + PART_HEIGHT / 3 && y <= limit);
    const bottom = limit < height && edge ? edge : limit;
    parts.push({x: 0, y: top, width: WIDTH, height: bottom - top});
    top = bottom;
  }
  return parts;
}

/** Pictures of a sheet: the whole, its parts, each cell. */
export async function shoot(cdp, page, sheet, folder) {
  const take = async (name, clip) => {
    const {data} = await cdp.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      ...(clip && {clip: {...clip, scale: 1}}),
    });
    await writeFile(join(folder, `${name}.png`), data, 'base64');
    return `${name}.png`;
  };
  if (sheet.window) return {whole: await take(sheet.name), parts: [], cells: []};

  const {height, cells} = await page.evaluate(measure);
  await page.setViewport({width: WIDTH, height: Math.min(height, MAX_HEIGHT)});
  await page.evaluate(frames);
  await mkdir(join(folder, sheet.name), {recursive: true});
  const shown = {whole: await take(sheet.name), parts: [], cells: []};
  const parts = partsOf(Math.min(height, MAX_HEIGHT), cells);
  if (parts.length > 1) {
    for (const [index, part] of parts.entries()) shown.parts.push(await take(`${sheet.name}/part-${index + 1}`, part));
  }
  shown.cut = cells.filter((cell) => cell.y + cell.height > MAX_HEIGHT).map(({name}) => name);
  for (const {name, ...clip} of cells) shown.cells.push(await take(`${sheet.name}/${name}`, clip));
  return shown;
}

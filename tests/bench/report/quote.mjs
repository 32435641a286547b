// The README's table: a row for each page that shows links.
import {readFileSync, writeFileSync} from 'node:fs';
import * as read from './figures.mjs';

const START = '<!-- written by npm run bench -->';
const END = '<!-- to here -->';

function rows({pages, weights}, figures) {
  const links = (condition, name) => read.times(figures.ratio(condition, name, 'floor', read.visible));
  return pages
    .filter(({name}) => weights[name] && figures.of('visitor', name, read.visible))
    .map(({name, label}) => {
      const cells = [label, read.whole(weights[name].brotli), links('visitor', name), links('cpu', name)];
      return name === 'ours' ? cells.map((cell) => `**${cell}**`) : cells;
    });
}

/**
 * @param {object} compare as run/compare.mjs gives it
 * @param {read.Figures} figures of its rounds
 * @param {URL} readme the file with the two comments
 */
export function writeQuote(compare, figures, readme) {
  const head = ['', 'bytes, brotli', 'as a visitor, × floor', '4 × CPU, × floor'];
  const text = readFileSync(readme, 'utf8');
  const [before, after] = [text.split(START)[0], text.split(END)[1]];
  if (after === undefined) throw new Error(`${readme.pathname} has no place between ${START} and ${END}.`);
  writeFileSync(readme, `${before}${START}\n\n${read.table(head, rows(compare, figures))}\n\n${END}${after}`);
}

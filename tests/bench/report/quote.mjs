// What the README says of it: a line for each page that shows links.
import {readFileSync, writeFileSync} from 'node:fs';
import * as read from './figures.mjs';

const START = '<!-- written by npm run bench -->';
const END = '<!-- to here -->';

/** What is no other way to the same links. */
const LEFT_OUT = ['empty', 'ours-fetched'];

const BOLD = 'ours-baked';

function rows({pages, weights}, figures) {
  const shown = pages.filter(({name}) => !LEFT_OUT.includes(name));
  return shown.map(({name, label}) => {
    const cells = [
      label.replace(/[:(].*/, '').trim(),
      weights[name] ? read.whole(weights[name].brotli) : '–',
      read.times(figures.ratio('slow', name, 'script', read.visible)),
      read.times(figures.ratio('loopback', name, 'lit', read.cpu)),
    ];
    return name === BOLD ? cells.map((cell) => `**${cell}**`) : cells;
  });
}

/**
 * @param {object} compare as run/compare.mjs gives it
 * @param {read.Figures} figures of its rounds
 * @param {URL} readme where it stands between two comments
 */
export function writeQuote(compare, figures, readme) {
  const head = ['', 'bytes, brotli', 'links, slow 4G, × script', 'main thread, × minimal Lit'];
  const text = readFileSync(readme, 'utf8');
  const [before, after] = [text.split(START)[0], text.split(END)[1]];
  if (after === undefined) throw new Error(`${readme.pathname} has no place between ${START} and ${END}.`);
  writeFileSync(readme, `${before}${START}\n\n${read.table(head, rows(compare, figures))}\n\n${END}${after}`);
}

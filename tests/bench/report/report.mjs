// Writes the report: one page and three pictures.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {bytesText} from './bytes.mjs';
import {comparison} from './comparison.mjs';
import * as read from './figures.mjs';
import {goals} from './goals.mjs';
import {growthPictures, growthText} from './growth.mjs';
import {treemap} from './treemap.mjs';

/** Fewer rounds are a trial. */
const ENOUGH = 15;
const TRIAL = '**A trial**: too few rounds to quote its numbers.\n';

const tried = readFileSync(new URL('tried.md', import.meta.url), 'utf8');

function introduction({machine, compare}) {
  const {processor, memory, system, browser, node, version, commit, date} = machine;
  return `# Measured as a visitor's browser loads it

The block, its reference pages and other packages, each with eight accounts. All figures are from one run of \`npm run bench\` on one machine. Ratios
are comparable between machines, milliseconds are not. The floor is a script that only inserts the same HTML.

official-accounts ${version}${commit ? ` (${commit})` : ''}, ${date}. ${browser}, Node ${node}, ${system}, ${processor}, ${memory}. Load average at the
end of the comparison: ${compare.load.toFixed(1)}.
`;
}

const START = '<!-- written by npm run bench -->';
const END = '<!-- to here -->';

/** The README's table: a row for each page that shows links. */
function quoted({pages, weights}, figures) {
  const links = (condition, name) => read.times(figures.ratio(condition, name, 'floor', read.visible));
  return pages
    .filter(({name}) => weights[name] && figures.of('visitor', name, read.visible))
    .map(({name, label}) => {
      const cells = [label, read.whole(weights[name].brotli), links('visitor', name), links('cpu', name)];
      return name === 'ours' ? cells.map((cell) => `**${cell}**`) : cells;
    });
}

function writeQuote(compare, figures, readme) {
  const head = ['', 'bytes, brotli', 'as a visitor, × floor', '4 × CPU, × floor'];
  const text = readFileSync(readme, 'utf8');
  const [before, after] = [text.split(START)[0], text.split(END)[1]];
  if (after === undefined) throw new Error(`${readme.pathname} has no place between ${START} and ${END}.`);
  writeFileSync(readme, `${before}${START}\n\n${read.table(head, quoted(compare, figures))}\n\n${END}${after}`);
}

/**
 * @param {object} results all results
 * @param {URL} folder the folder to write to
 * @param {URL} [readme] the README that quotes the results
 */
export function report(results, folder, readme) {
  const {compare, growth, bytes} = results;
  const figures = new read.Figures(compare.rounds);
  const parts = [
    introduction(results),
    ...(compare.count < ENOUGH ? [TRIAL] : []),
    goals(results, figures),
    comparison(compare, figures),
    growthText(growth),
    bytesText(bytes),
    tried,
  ];
  const pictures = {...growthPictures(growth), 'bench-bytes.svg': treemap(bytes)};
  mkdirSync(folder, {recursive: true});
  writeFileSync(new URL('benchmarks.md', folder), parts.join('\n'));
  for (const [name, picture] of Object.entries(pictures)) writeFileSync(new URL(name, folder), picture);
  if (readme) writeQuote(compare, figures, readme);
  console.log(`Written: ${new URL('benchmarks.md', folder).pathname}`);
}

// Writes what was measured: one page, three pictures.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {bytesText} from './bytes.mjs';
import {comparison} from './comparison.mjs';
import {Figures} from './figures.mjs';
import {goals} from './goals.mjs';
import {growthPictures, growthText} from './growth.mjs';
import {writeQuote} from './quote.mjs';
import {treemap} from './treemap.mjs';

/** Fewer are a trial. */
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

/**
 * @param {object} results all that was measured
 * @param {URL} folder to write to
 * @param {URL} [readme] that quotes it
 */
export function report(results, folder, readme) {
  const {compare, growth, bytes} = results;
  const figures = new Figures(compare.rounds);
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

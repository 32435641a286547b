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
const ENOUGH = 20;
const TRIAL = '**A trial**: too few rounds for its numbers to be quoted.\n';

const tried = readFileSync(new URL('tried.md', import.meta.url), 'utf8');

function machineText({machine, compare}) {
  const {processor, memory, system, browser, node, version, commit, date} = machine;
  const busy = compare ? ` At the end of the comparison ${compare.load.toFixed(1)} programs wanted a processor.` : '';
  return `official-accounts ${version}${commit ? ` (${commit})` : ''}, ${date}. ${browser}, Node ${node}, ${system}, ${processor}, ${memory}.${busy}`;
}

/**
 * @param {object} results all that was measured so far
 * @param {URL} folder to write to
 * @param {URL} [readme] that quotes it
 */
export function report(results, folder, readme) {
  const {machine, compare, growth, bytes} = results;
  const figures = compare && new Figures(compare.rounds);
  const parts = [
    '# Measured beside others\n\nMade by `npm run bench`: all that follows is from one run on one machine. Ratios hold elsewhere, milliseconds don’t.\n',
    machine && machineText(results) + '\n',
    compare && compare.count < ENOUGH && TRIAL,
    goals(results, figures),
    compare && comparison(compare, figures),
    growth && growthText(growth),
    bytes && bytesText(bytes),
    tried,
  ];
  const pictures = {...(growth && growthPictures(growth)), ...(bytes && {'bench-bytes.svg': treemap(bytes)})};
  mkdirSync(folder, {recursive: true});
  writeFileSync(new URL('benchmarks.md', folder), parts.filter(Boolean).join('\n'));
  for (const [name, picture] of Object.entries(pictures)) writeFileSync(new URL(name, folder), picture);
  if (readme && compare) writeQuote(compare, figures, readme);
  console.log(`Written: ${new URL('benchmarks.md', folder).pathname}`);
}

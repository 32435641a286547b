// Rounds of loads: each round loads every page once under every condition, in a different order. So a temporary
// slowdown of the machine affects all pages.
import {pageOf} from '../pages/page.mjs';
import {Loader} from './load.mjs';
import {brotli, serve} from './server.mjs';

const TRIES = 3;

function shuffled(values) {
  const order = values.map((value) => [Math.random(), value]);
  return order.sort(([one], [other]) => one - other).map(([, value]) => value);
}

/** @returns the figures, or undefined if the browser itself failed each time */
async function patiently(loader, page, condition) {
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      return await loader.load(page, condition);
    } catch (error) {
      console.log(`  ${page.name}, ${condition.name}: ${error.message}`);
    }
  }
  return undefined;
}

/** The bytes that had arrived when the links became visible, the page itself included, the probe excluded. */
function weigh(site, page, finished) {
  const html = brotli(Buffer.from(pageOf({...page, links: undefined})));
  return {
    requests: finished.length + 1,
    brotli: finished.reduce((total, path) => total + site.weightOf(path), html.length),
  };
}

/**
 * @param {readonly object[]} pages as the modules in pages/ describe them
 * @param {readonly import('./conditions.mjs').Condition[]} conditions
 * @param {number} count the number of rounds
 * @returns rounds: condition → page → figures; and weights by page
 */
export async function runRounds(pages, conditions, count) {
  const {site, urlOf} = await serve(pages);
  const loader = new Loader(site, urlOf);
  const possible = conditions.filter(loader.can);
  const rounds = [];
  const weights = {};
  try {
    for (let number = 1; number <= count; number++) {
      const started = Date.now();
      const round = Object.fromEntries(possible.map(({name}) => [name, {}]));
      for (const condition of shuffled(possible)) {
        for (const page of shuffled(pages.filter(condition.has))) {
          const figures = await patiently(loader, page, condition);
          if (figures) round[condition.name][page.name] = figures;
          if (figures && condition.isShaped && !condition.isWarm)
            weights[page.name] ??= weigh(site, page, figures.finished);
        }
      }
      rounds.push(round);
      console.log(`round ${number} of ${count}: ${Math.round((Date.now() - started) / 1000)} s`);
    }
  } finally {
    await loader.close();
    site.close();
  }
  return {rounds, weights};
}

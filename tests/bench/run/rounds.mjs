// Rounds of loads: in each, every page once under every condition, in another order each time. What slows the machine
// down for a while so slows all of them.
import {Loader} from './load.mjs';
import {serve} from './server.mjs';

const TRIES = 3;

function shuffled(values) {
  const order = values.map((value) => [Math.random(), value]);
  return order.sort(([one], [other]) => one - other).map(([, value]) => value);
}

/** @returns the figures, or undefined where the browser itself failed each time */
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

/** What a page's files weigh: the page itself, and what had come when its links were to be seen. */
function weigh(site, {name}, finished) {
  const files = [`/pages/${name}.html`, ...finished].map((path) => site.file(path)).filter(Boolean);
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return {requests: finished.length + 1, brotli: sum('brotli'), gzip: sum('gzip')};
}

/**
 * @param {readonly object[]} pages as the modules in pages/ describe them
 * @param {readonly import('./conditions.mjs').Condition[]} conditions
 * @param {number} count of rounds
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

// Rounds of loads: in each, every page once under every condition, in another order each time. What slows the machine
// down for a while so slows all of them.
import {load} from './load.mjs';

/** Visits before the one that counts: by the third, Chromium has kept the compiled script. */
const VISITS_BEFORE = 3;
const TRIES = 3;

function shuffled(values) {
  const order = values.map((value) => [Math.random(), value]);
  return order.sort(([one], [other]) => one - other).map(([, value]) => value);
}

/** The browser's cache and storage of a page's earlier visits. */
class Visits {
  #contexts = new Map();
  #browser;

  constructor(browser) {
    this.#browser = browser;
  }

  async of(page, url) {
    if (!this.#contexts.has(page.name)) {
      const context = await this.#browser.createBrowserContext();
      this.#contexts.set(page.name, context);
      for (let visit = 0; visit < VISITS_BEFORE; visit++) await load(context, url, page.links, {slowdown: 1});
    }
    return this.#contexts.get(page.name);
  }
}

async function measure(browser, visits, {page, condition, url}) {
  if (condition.isWarm) return load(await visits.of(page, url), url, page.links, condition);
  const context = await browser.createBrowserContext();
  try {
    return await load(context, url, page.links, condition);
  } finally {
    await context.close();
  }
}

/** @returns the figures, or undefined where the browser itself failed each time */
async function patiently(browser, visits, one) {
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      return await measure(browser, visits, one);
    } catch (error) {
      console.log(`  ${one.page.name}, ${one.condition.name}: ${error.message}`);
    }
  }
  return undefined;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} hosts as run/host.mjs gives them
 * @param {readonly import('./conditions.mjs').Condition[]} conditions
 * @param {number} count of rounds
 * @returns rounds: condition → page → figures
 */
export async function runRounds(browser, hosts, conditions, count) {
  const visits = new Visits(browser);
  const rounds = [];
  for (let number = 1; number <= count; number++) {
    const started = Date.now();
    const round = Object.fromEntries(conditions.map(({name}) => [name, {}]));
    for (const condition of shuffled(conditions)) {
      for (const page of shuffled(hosts.pages)) {
        const one = {page, condition, url: hosts.urlOf(page, condition)};
        const figures = await patiently(browser, visits, one);
        if (figures) round[condition.name][page.name] = figures;
      }
    }
    rounds.push(round);
    console.log(`round ${number} of ${count}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return rounds;
}

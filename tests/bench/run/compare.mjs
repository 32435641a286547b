// The comparison: all pages under all conditions.
import {limitPages} from '../pages/limits.mjs';
import {ourPages} from '../pages/ours.mjs';
import {peerPages} from '../pages/peers.mjs';
import {CONDITIONS} from './conditions.mjs';
import {host} from './host.mjs';
import {runRounds} from './rounds.mjs';

/** What a page's files weigh: the page itself, and what had come when its links were to be seen. */
function weigh(site, page, finished) {
  const files = [`/pages/${page.name}.html`, ...finished].map((path) => site.file(path)).filter(Boolean);
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return {requests: finished.length + 1, brotli: sum('brotli'), gzip: sum('gzip')};
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{rounds: number, only?: readonly string[], conditions?: readonly string[]}} options
 */
export async function compare(browser, {rounds: count, only, conditions: names}) {
  const chosen = (wanted, name) => !wanted || wanted.some((one) => name.includes(one));
  const pages = [...(await limitPages()), ...(await ourPages()), ...(await peerPages())];
  const conditions = CONDITIONS.filter(({name}) => !names || names.includes(name));
  const hosts = await host(pages.filter(({name}) => chosen(only, name)));
  try {
    // Work differs most from load to load, and a load that shows it is soon made.
    const work = conditions.filter(({name}) => name === 'loopback');
    const rounds = [
      ...(await runRounds(browser, hosts, conditions, count)),
      ...(await runRounds(browser, hosts, work, count)),
    ];
    const weights = Object.fromEntries(
      hosts.pages.map((page) => {
        // On a slow link it is plain what had to come first.
        const slow = rounds.findLast((round) => round.slow?.[page.name])?.slow[page.name];
        return [page.name, slow && weigh(hosts.site, page, slow.finished)];
      }),
    );
    return {pages: hosts.pages.map(({name, label, note}) => ({name, label, note})), count, rounds, weights};
  } finally {
    hosts.close();
  }
}

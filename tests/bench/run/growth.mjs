// How time, memory and requests grow with accounts and blocks, beside the same links in the page itself.
import {CSS, listOf, toHtml} from '../accounts.mjs';
import {bundle} from '../pages/bundle.mjs';
import {ASSETS, asyncScript} from '../pages/page.mjs';
import {host} from './host.mjs';
import {runRounds} from './rounds.mjs';

export const ACCOUNTS = [1, 8, 64];
export const BLOCKS = [1, 10, 100];
const ROUNDS = 7;
const TRIAL_ROUNDS = 2;

const GROWING = {name: 'growth', isWarm: false, slowdown: 1, isTraced: true};
const SLOW_CPU = {name: 'slow-cpu', isWarm: false, slowdown: 4};

export const nameOf = (maker, accounts, blocks) => `${maker}-${accounts}x${blocks}`;

function pagesOf(script) {
  const sizes = BLOCKS.flatMap((blocks) => ACCOUNTS.map((accounts) => ({accounts, blocks})));
  return sizes.flatMap(({accounts, blocks}) => {
    const list = listOf(accounts);
    const links = (where) => ({host: where, inside: 'a[href]', count: accounts * blocks});
    return [
      {
        name: nameOf('static', accounts, blocks),
        head: `<style>${CSS}</style>`,
        body: toHtml(list).repeat(blocks),
        links: links('.accounts'),
      },
      {
        name: nameOf('ours', accounts, blocks),
        head: asyncScript(`${ASSETS}/v1/official-accounts.js`, 'data-define'),
        body: `<official-accounts src="${ASSETS}/${accounts}.json"></official-accounts>\n`.repeat(blocks),
        files: {'/v1/official-accounts.js': script, [`/${accounts}.json`]: Buffer.from(JSON.stringify(list))},
        links: links('official-accounts'),
      },
    ];
  });
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{isQuick: boolean}} options
 */
export async function growth(browser, {isQuick}) {
  const script = await bundle();
  const hosts = await host(pagesOf(script));
  try {
    const count = isQuick ? TRIAL_ROUNDS : ROUNDS;
    const rounds = await runRounds(browser, hosts, [GROWING], count);
    const single = hosts.pages.filter(({name}) => name.endsWith('x1'));
    const slow = await runRounds(browser, {...hosts, pages: single}, [SLOW_CPU], count);
    return {rounds: rounds.map((round, at) => ({...round, ...slow[at]}))};
  } finally {
    hosts.close();
  }
}

// How time, memory and requests grow with the number of accounts and blocks, compared with the same links in plain
// HTML.
import {CSS, listOf, toHtml} from '../accounts.mjs';
import {builtScript} from '../pages/ours.mjs';
import {ASSETS, asyncScript} from '../pages/page.mjs';
import {runRounds} from './rounds.mjs';

export const ACCOUNTS = [1, 8, 64];
export const BLOCKS = [1, 10, 100];
const ROUNDS = 5;
const TRIAL_ROUNDS = 2;

const GROWING = {name: 'growth', has: () => true, hasTools: true, isTraced: true};

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

/** @param {{isQuick: boolean}} options */
export async function growth({isQuick}) {
  const pages = pagesOf(Buffer.from(builtScript('dist')));
  const {rounds} = await runRounds(pages, [GROWING], isQuick ? TRIAL_ROUNDS : ROUNDS);
  return {rounds};
}

// Which parts of the script the default block never runs: what could be in a file of its own.
import {host} from '../run/host.mjs';
import {startBrowser} from '../run/browser.mjs';
import {load} from '../run/load.mjs';
import {ASSETS, asyncScript} from '../pages/page.mjs';
import {readFileSync} from 'node:fs';

const FILE = '/v1/official-accounts.js';
const list = readFileSync(new URL('../../../src/accounts/default-list.json', import.meta.url));

/** One flag for each character: whether it was run. Ranges within others come behind them, and speak for themselves. */
function flags(length, functions) {
  const isRun = new Uint8Array(length).fill(1);
  for (const {startOffset, endOffset, count} of functions.flatMap(({ranges}) => ranges)) {
    isRun.fill(count ? 1 : 0, startOffset, endOffset);
  }
  return isRun;
}

async function coverageOf(context, url, links) {
  const found = [];
  const onTab = async (tab) => {
    const session = await tab.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
    return async () => found.push(...(await session.send('Profiler.takePreciseCoverage')).result);
  };
  await load(context, url, links, {slowdown: 1, onTab});
  return found.find((script) => script.url.endsWith(FILE)).functions;
}

/**
 * @param {string} code the script
 * @returns one flag for each of its characters: whether the default block, on a page with nothing else, has run it
 */
export async function runByDefault(code) {
  const files = {[FILE]: Buffer.from(code), '/accounts.json': list};
  const links = {host: 'official-accounts', inside: 'a[href]', count: JSON.parse(list).accounts.length};
  const hosts = await host([{name: 'default', body: asyncScript(ASSETS + FILE), files, links}]);
  const browser = await startBrowser();
  try {
    const url = hosts.urlOf(hosts.pages[0]);
    return flags(code.length, await coverageOf(browser.defaultBrowserContext(), url, links));
  } finally {
    await browser.close();
    hosts.close();
  }
}

// What the processor does until the first paint: our own functions by the time that they and all they call take.
import {listOf} from '../accounts.mjs';
import {bundle} from '../pages/bundle.mjs';
import {ASSETS, asyncScript} from '../pages/page.mjs';
import {median} from '../statistics.mjs';
import {startBrowser} from './browser.mjs';
import {host} from './host.mjs';
import {probe} from './probe.js';

const LOADS = 9;
const SLOWDOWN = 4;
/** In microseconds. */
const EVERY = 100;
const SHOWN = 40;
const FILE = 'official-accounts.js';

/** The profile's tree, each node with its own time and that of all below it. */
function withTimes({nodes, samples, timeDeltas}) {
  const known = new Map(nodes.map((node) => [node.id, {...node, self: 0}]));
  samples.forEach((id, at) => (known.get(id).self += timeDeltas[at] / 1000));
  const total = (node) =>
    (node.total = node.self + (node.children ?? []).reduce((sum, id) => sum + total(known.get(id)), 0));
  total(known.get(nodes[0].id));
  return {root: known.get(nodes[0].id), known};
}

const nameOf = ({functionName, url, lineNumber}) =>
  `${functionName || '(anonymous)'}${url.endsWith(FILE) ? ` :${lineNumber + 1}` : ` [${url || 'browser'}]`}`;

/** Sums by function, a call within another of the same function counted once. */
function sums(profile) {
  const {root, known} = withTimes(profile);
  const self = {};
  const total = {};
  const walk = (node, above) => {
    const name = nameOf(node.callFrame);
    self[name] = (self[name] ?? 0) + node.self;
    if (!above.includes(name)) total[name] = (total[name] ?? 0) + node.total;
    for (const id of node.children ?? []) walk(known.get(id), [...above, name]);
  };
  walk(root, []);
  return {self, total};
}

async function profileOf(browser, url, links) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const session = await tab.createCDPSession();
  await tab.evaluateOnNewDocument(probe, links);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', {interval: EVERY});
  await session.send('Profiler.start');
  await tab.goto(url);
  await tab.waitForFunction(() => window.seenByProbe.visible, {polling: 50});
  const {profile} = await session.send('Profiler.stop');
  await context.close();
  return sums(profile);
}

function show(title, all) {
  const names = [...new Set(all.flatMap((one) => Object.keys(one)))];
  const rows = names.map((name) => [name, median(all.map((one) => one[name] ?? 0))]);
  console.log(`\n${title}, ms at ${SLOWDOWN} × CPU, median of ${LOADS}`);
  rows.sort(([, one], [, other]) => other - one);
  for (const [name, time] of rows.slice(0, SHOWN)) console.log(`${time.toFixed(1).padStart(8)}  ${name}`);
}

/** The block with its list baked in, names and lines as they were written. */
export async function profile() {
  const list = listOf();
  const hosts = await host([
    {
      name: 'readable',
      body: asyncScript(`${ASSETS}/v1/${FILE}`, 'data-brand="Школа № 12"'),
      files: {
        [`/v1/${FILE}`]: await bundle({list, isReadable: true}),
        '/accounts.json': Buffer.from(JSON.stringify(list)),
      },
      links: {host: 'official-accounts', inside: 'a[href]', count: list.accounts.length},
    },
  ]);
  const browser = await startBrowser();
  try {
    const all = [];
    const [page] = hosts.pages;
    for (let number = 0; number < LOADS; number++)
      all.push(await profileOf(browser, hosts.urlOf(page, {}), page.links));
    show(
      'With all they call',
      all.map(({total}) => total),
    );
    show(
      'Themselves',
      all.map(({self}) => self),
    );
  } finally {
    await browser.close();
    hosts.close();
  }
}

// One load of one page, and what was measured of it.
import {probe} from './probe.js';
import {CATEGORIES, mainThread} from './trace.mjs';

const TIMEOUT = 60_000;
/** In milliseconds: a page is done when nothing has been on its way for so long. */
const QUIET = 300;

/** What the browser holds once what is no longer needed is gone. */
async function memory(session) {
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const {nodes} = await session.send('Memory.getDOMCounters');
  return {heap: usedSize, nodes};
}

/** Whose answers had all come when the links were to be seen. */
const finishedBy = (tab, time) =>
  tab.evaluate(
    (visible) =>
      performance
        .getEntriesByType('resource')
        .filter(({responseEnd}) => responseEnd && responseEnd <= visible)
        .map(({name}) => decodeURI(new URL(name).pathname)),
    time,
  );

async function slowDown(session, {network, slowdown}) {
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', network);
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
}

const sum = (entries) => entries.reduce((total, [, value]) => total + value, 0);

/** @param {object} seen by the probe */
function shown(seen) {
  const after = (entries) => entries.filter(([time]) => time > seen.visible);
  return {
    visible: seen.visible,
    lcp: seen.lcp,
    cls: sum(seen.shifts),
    clsAfter: sum(after(seen.shifts)),
    longTasks: seen.longTasks.length,
    longTasksAfter: after(seen.longTasks).length,
    longest: Math.max(0, ...seen.longTasks.map(([, duration]) => duration)),
  };
}

/**
 * @param {import('puppeteer-core').BrowserContext} context
 * @param {string} url
 * @param {object} links by what the probe knows them
 * @param {import('./conditions.mjs').Condition} condition
 */
export async function load(context, url, links, condition) {
  const tab = await context.newPage();
  try {
    const session = await tab.createCDPSession();
    await tab.evaluateOnNewDocument(probe, links);
    await slowDown(session, condition);
    if (condition.isTraced) await tab.tracing.start({categories: CATEGORIES});
    await tab.goto(url, {waitUntil: 'load', timeout: TIMEOUT});
    await tab.waitForFunction(() => window.seenByProbe.visible, {polling: 50, timeout: TIMEOUT});
    await tab.waitForNetworkIdle({idleTime: QUIET, timeout: TIMEOUT});
    const trace = condition.isTraced && JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
    const seen = await tab.evaluate(() => window.seenByProbe);
    return {
      ...shown(seen),
      finished: await finishedBy(tab, seen.visible),
      requests: await tab.evaluate(() => performance.getEntriesByType('resource').length),
      ...(trace && {mainThread: mainThread(trace.traceEvents), ...(await memory(session))}),
    };
  } finally {
    await tab.close();
  }
}

// Loads one page once, and measures it.
import {setTimeout as after} from 'node:timers/promises';
import {newProfile, removeProfile, startAsVisitor, startWithTools} from './chromium.mjs';
import {makeGroup} from './quota.mjs';
import {CATEGORIES, mainThread, scripts} from './trace.mjs';

/** The number of warm-up visits: by the third, Chromium has cached the compiled script. */
const VISITS_BEFORE = 3;
/** In milliseconds: by then the browser has written the page's storage to disk. */
const STORED = 6_000;

/** The memory in use after garbage collection. */
async function memory(session) {
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const {nodes} = await session.send('Memory.getDOMCounters');
  return {heap: usedSize, nodes};
}

/** Loads pages of a site, each in a browser that its condition describes. */
export class Loader {
  #site;
  #urlOf;
  #profiles = new Map();
  #group = makeGroup();
  #browser;

  /** @param {import('./server.mjs').Site} site  @param {(page: object) => string} urlOf */
  constructor(site, urlOf) {
    this.#site = site;
    this.#urlOf = urlOf;
  }

  can = ({hasQuota}) => !hasQuota || this.#group !== undefined;

  async load(page, condition) {
    this.#site.isShaped = Boolean(condition.isShaped);
    const url = this.#urlOf(page);
    if (condition.hasTools) return this.#withTools(url, condition);
    if (condition.isWarm) return this.#visit(url, await this.#profileOf(page, url), {isKept: true});
    const profile = newProfile();
    try {
      return await (condition.isRunning ? this.#follow(url, profile, condition) : this.#visit(url, profile));
    } finally {
      await removeProfile(profile);
    }
  }

  async #visit(url, profile, {group, isKept = false, stay = 0} = {}) {
    const reported = this.#site.nextReport();
    const end = startAsVisitor(url, profile, group);
    try {
      const report = await reported;
      await after(stay);
      return report;
    } finally {
      await end({isKept});
    }
  }

  /** Navigates from another page, because the browser's own start-up work would distort the measurement. */
  async #follow(url, profile, {hasQuota}) {
    this.#site.onStarted = () => hasQuota && this.#group.setSlow(true);
    try {
      return await this.#visit(this.#site.startFor(url), profile, {group: hasQuota && this.#group.processes});
    } finally {
      if (hasQuota) this.#group.setSlow(false);
    }
  }

  /** A profile in which the page has been visited. */
  async #profileOf({name}, url) {
    if (!this.#profiles.has(name)) {
      this.#profiles.set(name, newProfile());
      for (let visit = 0; visit < VISITS_BEFORE; visit++) {
        await this.#visit(url, this.#profiles.get(name), {isKept: true, stay: STORED});
      }
    }
    return this.#profiles.get(name);
  }

  async #withTools(url, {slowdown, isTraced}) {
    this.#browser ??= await startWithTools();
    const context = await this.#browser.createBrowserContext();
    try {
      const tab = await context.newPage();
      const session = await tab.createCDPSession();
      if (slowdown) await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
      if (isTraced) await tab.tracing.start({categories: CATEGORIES});
      const [report] = await Promise.all([this.#site.nextReport(), tab.goto(url)]);
      if (!isTraced) return report;
      const {traceEvents} = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
      return {
        ...report,
        script: scripts(traceEvents),
        mainThread: mainThread(traceEvents),
        ...(await memory(session)),
      };
    } finally {
      await context.close();
    }
  }

  async close() {
    await this.#browser?.close();
    await this.#group?.remove();
    for (const profile of this.#profiles.values()) await removeProfile(profile);
  }
}

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {found} from '../helpers/blocks.ts';
import {findStarters} from '../helpers/windows.mjs';
import {FRESH, PASSES, titleOf} from './fault.ts';
import {newList, STORED} from './lists.ts';
import {outcomesOf, wrongsOf} from './outcome.ts';
import {startSite} from './window-site.ts';
import type {Browser, BrowserWindow} from '../helpers/windows.mjs';
import type {Ending, Fault, Pass} from './fault.ts';
import type {PageSnapshot} from './fault-page.ts';
import type {WindowSite} from './window-site.ts';

interface Where {
  readonly window: BrowserWindow;
  readonly site: WindowSite;
  readonly pass: Pass;
  /** The host of an insecure origin. */
  readonly host: string | undefined;
}

/** What the windows of a fault go through; returns the reason if an engine can't reproduce it. */
type Visit = (where: Where) => Promise<string | undefined>;

interface WindowFault extends Pick<Fault, 'name' | 'variant'> {
  readonly ends: Ending;
  readonly visit: Visit;
}

const COLLECT = 'window.collectFaults ? window.collectFaults() : undefined';

function settle(window: BrowserWindow): Promise<PageSnapshot> {
  let seen: PageSnapshot | undefined;
  const look = async () => {
    seen = (await window.evaluate(COLLECT)) as PageSnapshot | undefined;
    return seen?.blocks.length === 3 && seen.blocks.every((block) => block.isSettled) && seen;
  };
  return found(() => `three blocks are settled: ${JSON.stringify(seen)}`, look, 30);
}

/** Leaves a page and comes back to it; returns the reason if that proves nothing. */
async function leaveAndReturn(window: BrowserWindow, {lists}: WindowSite, meanwhile: () => unknown) {
  await window.goto(lists + 'elsewhere');
  await meanwhile();
  await window.back();
  await wait(1_000);
  return (await window.evaluate('window.wasKept')) === true ? undefined : 'it keeps no such page for the way back';
}

const returnAfterADay: Visit = async ({window, site, pass}) => {
  site.put(STORED);
  await window.goto(site.page(pass));
  await settle(window);
  await window.evaluate('Date.now = (function (now) { return function () { return now() + 864e5; }; })(Date.now)');
  return leaveAndReturn(window, site, () => site.put(newList()));
};

const returnBeforeTheAnswer: Visit = async ({window, site, pass}) => {
  site.delay = 2_000;
  await window.goto(site.page(pass));
  await wait(300);
  return leaveAndReturn(window, site, () => wait(300));
};

const onDisk =
  (script: (lists: string) => string): Visit =>
  async ({window, site, pass}) => {
    await window.goto(site.file(pass, script(site.lists)));
    return undefined;
  };

const byHttp: Visit = async ({window, site, pass, host}) => {
  if (!host) return 'it can’t be told of a host for this machine, and this machine’s own counts as safe';
  await window.goto(site.page(pass, host));
  assert.equal(await window.evaluate('window.isSecureContext'), false);
  return undefined;
};

const baked = ['last good, baked', 'fresh', 'fresh'] as const;

const FAULTS: readonly WindowFault[] = [
  {name: 'bfcache', variant: 'a day later', visit: returnAfterADay, ends: FRESH},
  {name: 'bfcache', variant: 'before the answer', visit: returnBeforeTheAnswer, ends: FRESH},
  {
    name: 'file://',
    variant: 'script of a server',
    visit: onDisk((lists) => lists + 'official-accounts.js'),
    ends: FRESH,
  },
  // No engine lets a page on disk read files: the block shows the list that is baked into the script.
  {
    name: 'file://',
    variant: 'script on disk',
    visit: onDisk(() => 'official-accounts.js'),
    ends: {with: baked, without: baked},
  },
  {name: 'http', variant: 'on a host that isn’t this machine', visit: byHttp, ends: FRESH},
];

for (const [engine, start] of findStarters()) {
  describe(`faults in a window of ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await start();
    });
    after(() => browser.close());

    for (const fault of FAULTS) {
      for (const pass of PASSES) {
        it(`${titleOf(fault)}, ${pass} a stored copy`, async (test) => {
          // A separate port gives the test separate storage.
          const site = await startSite(newList());
          const window = await browser.openWindow();
          try {
            const reason = await fault.visit({window, site, pass, host: browser.host});
            if (reason) {
              test.skip(reason);
              return;
            }
            const seen = await settle(window);
            assert.deepEqual(wrongsOf(seen), []);
            assert.deepEqual(outcomesOf(seen), fault.ends[pass]);
          } finally {
            await window.close();
            site.close();
          }
        });
      }
    }
  });
}

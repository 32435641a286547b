import {expect} from 'chai';
import {moment} from '../helpers/blocks.ts';
import {FRESH, PASSES, titleOf} from './fault.ts';
import {GOOD} from './lists.ts';
import {openFault} from './open-fault.ts';
import {outcomesOf, tooOften, wrongsOf} from './outcome.ts';
import type {Engine, Ends, Fault, Pass} from './fault.ts';
import type {FaultPage, PageSnapshot} from './fault-page.ts';

/** In milliseconds. The slowest fault takes three requests of five seconds each, and the machine may be busy. */
const PATIENCE = 60_000;

const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'Chromium'
    : 'WebKit';

/** Waits until all blocks exist and have no pending request, and returns what is visible then. */
async function settle(page: FaultPage, ends: Ends, blocks = 3): Promise<PageSnapshot> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await page.collect();
    // If nothing of ours will appear, all the test can do is wait.
    const isSettled = ends.includes('nothing of ours')
      ? seen.works['timer']
      : seen.blocks.length >= blocks && seen.blocks.every((block) => block.isSettled);
    if (isSettled || Date.now() > end) {
      await moment();
      return page.collect();
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Checks what a page shows after a fault, and that nothing else has happened to it. */
async function play(page: FaultPage, fault: Fault, pass: Pass): Promise<void> {
  if (fault.first) {
    const seen = await settle(page, fault.first[pass]);
    expect(outcomesOf(seen), 'at first').to.deep.equal(fault.first[pass]);
  }
  await fault.act?.(page);
  const ends = fault.ends[pass];
  const seen = await settle(page, ends, fault.blocks);
  expect(wrongsOf(seen), 'what no fault may do').to.deep.equal([]);
  expect(outcomesOf(seen, fault.alsoShown)).to.deep.equal(ends);
  expect(tooOften(await page.log(), fault.requests ?? 3), 'asked for too often').to.deep.equal([]);
}

/** Checks that a server that works again gets requests, whatever event tells the page to retry. */
async function mend(page: FaultPage, fault: Fault): Promise<void> {
  await page.answer(GOOD);
  page.window.dispatchEvent(new Event('online'));
  const seen = await settle(page, FRESH.with, fault.blocks);
  expect(outcomesOf(seen), 'after the server was mended').to.deep.equal(FRESH.with);
  expect(wrongsOf(seen)).to.deep.equal([]);
}

/** Whether only the server is at fault, so that it can be fixed. */
const isMendable = ({answer, ends, lists, sandbox, act}: Fault): boolean =>
  Boolean(answer) && ends !== FRESH && !lists && sandbox === undefined && !act;

async function prove(fault: Fault, pass: Pass): Promise<void> {
  const page = await openFault(fault, pass);
  try {
    await play(page, fault, pass);
    if (isMendable(fault)) await mend(page, fault);
  } finally {
    await page.close();
    localStorage.clear();
  }
}

const summary = (ends: Ends): string => [...new Set(ends)].join(' / ');

/** Defines the tests for some faults, each in both passes. */
export function testFaults(group: string, faults: readonly Fault[]): void {
  describe(`faults: ${group}`, () => {
    for (const fault of faults) {
      for (const pass of PASSES) {
        it(`${titleOf(fault)}, ${pass} a stored copy: ${summary(fault.ends[pass])}`, async function () {
          this.timeout(2 * PATIENCE);
          if (fault.notIn?.includes(engine)) this.skip();
          await prove(fault, pass);
        });
      }
    }
  });
}

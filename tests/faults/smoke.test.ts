import {expect} from '@open-wc/testing';
import {FRESH, titleOf} from './fault.ts';
import {GROUPS} from './groups.ts';
import {openFault} from './open-fault.ts';
import {wrongsOf} from './outcome.ts';
import {testFaults} from './run.ts';

const all = Object.values(GROUPS).flat();

/** Quick ones of every group; all of them run in `npm run test:slow`. */
const SMOKE: readonly string[] = [
  '404',
  'truncated',
  'offline then online',
  'HTML for JSON (captive portal)',
  '100,000 items',
  'wrong types (in the accounts)',
  'future timestamp (of eight other lists, next visit)',
  'removed before the answer (which is none)',
  'MooTools',
  "Trusted Types 'none'",
];

describe('the fault matrix', () => {
  it('holds 84 faults, each variant once', () => {
    const names = Object.entries(GROUPS).flatMap(([group, faults]) => faults.map(({name}) => `${group}: ${name}`));
    expect(new Set(names).size).to.equal(84);
    for (const faults of Object.values(GROUPS)) expect(new Set(faults.map(titleOf)).size).to.equal(faults.length);
  });

  it('notices what a page suffers, so that the tests below can fail', async () => {
    const before = `throw (Promise.reject(new Error('a promise')), fetch('/package.json').catch(function () {}), new Error('a script'));`;
    const page = await openFault({name: 'a page that harms itself', before, ends: FRESH}, 'without');
    const end = Date.now() + 4_000;
    let wrongs: string[] = [];
    while (wrongs.length < 3 && Date.now() < end) wrongs = wrongsOf(await page.collect());
    await page.close();
    const found = [/^error: .*a script/, /^unhandledrejection: .*a promise/, /^request: connect-src .*package\.json$/];
    for (const one of found)
      expect(
        wrongs.some((wrong) => one.test(wrong)),
        `${one} in ${wrongs.join()}`,
      ).to.be.true;
  });
});

testFaults(
  'ten for every run',
  SMOKE.map((title) => all.find((fault) => titleOf(fault) === title)!),
);

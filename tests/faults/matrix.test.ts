import {expect} from 'chai';
import {FRESH, titleOf} from './fault.ts';
import {HOST} from './host.ts';
import {LIFECYCLE} from './lifecycle.ts';
import {NAMES} from './names.ts';
import {NETWORK} from './network.ts';
import {openFault} from './open-fault.ts';
import {wrongsOf} from './outcome.ts';
import {PAYLOAD} from './payload.ts';
import {STORAGE_AND_CLOCK} from './storage-and-clock.ts';
import type {Fault} from './fault.ts';

const GROUPS: Readonly<Record<keyof typeof NAMES, readonly Fault[]>> = {
  network: NETWORK,
  payload: PAYLOAD,
  'storage and clock': STORAGE_AND_CLOCK,
  lifecycle: LIFECYCLE,
  host: HOST,
};

describe('the fault matrix', () => {
  it('holds 84 faults', () => {
    expect(Object.values(NAMES).flat()).to.have.length(84);
    for (const [group, names] of Object.entries(NAMES)) {
      const held = new Set(GROUPS[group as keyof typeof NAMES].map(({name}) => name));
      expect([...held].sort(), group).to.deep.equal([...names].sort());
    }
  });

  it('holds no fault twice', () => {
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

import {expect} from 'chai';
import {FRESH, titleOf} from './fault.ts';
import {GROUPS} from './groups.ts';
import {openFault} from './open-fault.ts';
import {wrongsOf} from './outcome.ts';

describe('the fault matrix', () => {
  it('has 84 faults, and each variant once', () => {
    const names = Object.entries(GROUPS).flatMap(([group, faults]) => faults.map(({name}) => `${group}: ${name}`));
    expect(new Set(names).size).to.equal(84);
    for (const faults of Object.values(GROUPS)) expect(new Set(faults.map(titleOf)).size).to.equal(faults.length);
  });

  it('notices harm to the page, so that its tests can fail', async () => {
    const before = `throw (Promise.reject(new Error('a promise')), fetch('/package.json').catch(function () {}), new Error('a script'));`;
    const page = await openFault({name: 'a page that harms itself', before, ends: FRESH}, 'without');
    const end = Date.now() + 60_000;
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

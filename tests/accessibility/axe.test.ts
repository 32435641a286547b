import {expect} from 'chai';
import {unmountAll} from '../helpers/element.ts';
import {LAYOUTS} from '../../src/element/options.ts';
import {faultsOf} from './axe.ts';
import {give, mainOf, mountIn, mountOn, STATE_NAMES, THEMES, THIRTY} from './cells.ts';
import type {Theme} from './cells.ts';

// cells.slow.ts tests all combinations.
describe('axe finds no violation in', () => {
  afterEach(unmountAll);

  for (const theme of Object.keys(THEMES) as Theme[]) {
    it(`the default block, ${theme}`, async () => {
      expect(await faultsOf(mainOf(await mountOn(theme, '')))).to.deep.equal([]);
    });
  }

  for (const attributes of [
    'heading=""',
    'group-by="level"',
    'brand="Школа" own="https://vk.com/school12" target="_blank"',
    'lang="en"',
    'qr limit="1"',
  ]) {
    it(`<official-accounts ${attributes}>`, async () => {
      expect(await faultsOf(mainOf(await mountOn('auto on a light page', attributes)))).to.deep.equal([]);
    });
  }

  for (const layout of LAYOUTS) {
    it(`${layout} of 30 accounts by level`, async () => {
      const block = await mountOn('auto on a light page', `layout="${layout}" group-by="level"`);
      await give(block, THIRTY);
      expect(await faultsOf(mainOf(block))).to.deep.equal([]);
    });
  }

  for (const state of STATE_NAMES) {
    it(`a block that is ${state}`, async () => {
      expect(await faultsOf(mainOf(await mountIn(state, 'auto on a light page')))).to.deep.equal([]);
    });
  }
});

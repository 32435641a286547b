import {expect} from 'chai';
import {unmountAll} from '../helpers/element.ts';
import {LAYOUTS} from '../../src/element/options.ts';
import {faultsOf} from './axe.ts';
import {give, mainOf, mountIn, mountOn, STATE_NAMES, THEMES, THIRTY} from './cells.ts';
import type {Theme} from './cells.ts';

describe('axe finds nothing, whatever a page has chosen:', () => {
  afterEach(unmountAll);
  for (const theme of Object.keys(THEMES) as Theme[]) {
    for (const layout of LAYOUTS) {
      for (const tone of ['brand', 'mono']) {
        for (const groups of ['none', 'level']) {
          for (const list of [undefined, THIRTY]) {
            it(`${layout}, ${theme}, ${tone}, by ${groups}, ${list ? 30 : 5} accounts`, async () => {
              const block = await mountOn(theme, `layout="${layout}" tone="${tone}" group-by="${groups}" limit="4" qr`);
              if (list) await give(block, list);
              expect(await faultsOf(mainOf(block))).to.deep.equal([]);
            });
          }
        }
      }
      for (const state of STATE_NAMES) {
        it(`${layout}, ${theme}, ${state}`, async () => {
          const block = await mountIn(state, theme, `layout="${layout}"`);
          expect(await faultsOf(mainOf(block))).to.deep.equal([]);
        });
      }
    }
  }
});

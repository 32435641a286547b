import {expect} from 'chai';
import {moment} from '../helpers/blocks.ts';
import {closeAll, openBlocks, PUBLISHED} from '../helpers/site.ts';

const TEXT = '<p>Новости школы: приём в первый класс начнётся первого апреля.</p>'.repeat(20);
const TAG = '<script async charset="utf-8" src="official-accounts.js" data-brand="Школа № 12"></script>';
/** The README's value: more than the block's own height in a column of 760 px. */
const RESERVED = `<style>.accounts { min-height: 24em }</style><div class="accounts">${TAG}</div>`;

/** The position of the text before the script has loaded; the load event waits for the script. */
const NOTE_PLACE = '<script>var before = document.querySelector("main").getBoundingClientRect().top</script>';

/** How far the text below the tag has moved, in CSS pixels, and the browser's layout-shift score, if it reports one. */
async function shiftOf(place: string): Promise<{moved: number; score: number | undefined}> {
  const {window, document} = await openBlocks(`<body>${place}<main>${TEXT}</main>${NOTE_PLACE}`, {
    // Late enough that the page is painted without it.
    'official-accounts.js': {...PUBLISHED['official-accounts.js'], delay: 400},
  });
  const main = document.querySelector('main')!;
  const {before} = window as unknown as {before: number};
  let score: number | undefined;
  if (window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    score = 0;
    new window.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) score! += (entry as PerformanceEntry & {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  }
  await moment();
  return {moved: main.getBoundingClientRect().top - before, score};
}

describe('content below an async tag', () => {
  afterEach(closeAll);

  it('moves down by the block’s height when the block is late: hence the CSS in the README', async () => {
    const {moved, score = 1} = await shiftOf(TAG);
    expect(moved).to.be.above(250);
    expect(score).to.be.above(0.25);
  });

  it('doesn’t move if the page reserves the space', async () => {
    const {moved, score} = await shiftOf(RESERVED);
    expect(moved).to.equal(0);
    expect(score ?? 0).to.equal(0);
  });
});

import {expect} from 'chai';
import {moment} from '../helpers/blocks.ts';
import {closeAll} from '../helpers/site.ts';
import {change, expectBlock, library, openSite, pageOf, part, PLACEHOLDER, TAG} from '../helpers/swapping-site.ts';

const TURBO = library('@hotwired/turbo/dist/turbo.es2017-umd.js');
const IDIOMORPH = library('idiomorph/dist/idiomorph.js');
const JQUERY = library('jquery-3/dist/jquery.js');

/** Counts the observers of the whole page. */
const COUNTER = `<script>
  let watchers = 0;
  const observe = MutationObserver.prototype.observe;
  MutationObserver.prototype.observe = function (target, options) {
    if (target === document) watchers++;
    return observe.call(this, target, options);
  };
</script>`;

describe('a school’s site that is open all day and swaps its content', () => {
  afterEach(closeAll);

  it('by Turbo’s morphing: the block is in its empty placeholder again', async () => {
    const head = '<meta name="turbo-refresh-method" content="morph">' + PLACEHOLDER.head;
    const site = {libraries: [TURBO], head, body: `<main>${part('first', PLACEHOLDER.markup)}</main>`};
    const host = await openSite(site);
    await expectBlock(host, PLACEHOLDER, 'first');
    await change(host, 'index.html', pageOf(site, `<main>${part('refreshed', PLACEHOLDER.markup)}</main>`));
    host.window.eval(`Turbo.renderStreamMessage('<turbo-stream action="refresh"></turbo-stream>')`);
    await expectBlock(host, PLACEHOLDER, 'refreshed');
  });

  it('by morphing, many times: the block is there after each, without a warning', async () => {
    // The clock runs a hundred times as fast: a refresh every fifteen seconds.
    const head = '<script>const later = setTimeout; setTimeout = (run, pause) => later(run, pause / 100);</script>';
    const host = await openSite({libraries: [IDIOMORPH], head, body: `<main>${part('0', TAG.markup)}</main>`});
    await expectBlock(host, TAG, '0');
    for (let time = 1; time <= 12; time++) {
      const news = JSON.stringify(part(String(time), TAG.markup));
      host.window.eval(`Idiomorph.morph(document.querySelector('main'), ${news}, {morphStyle: 'innerHTML'})`);
      await moment();
    }
    await expectBlock(host, TAG, '12');
    expect(host.lines.filter((line) => line.includes('keeps removing the block'))).to.be.empty;
  });

  it('by jQuery, which runs the script each time: a single observer watches the page', async () => {
    const host = await openSite({libraries: [JQUERY], head: COUNTER, body: '<main></main>'});
    for (const words of ['1', '2', '3']) {
      host.window.eval(`$('main').html(${JSON.stringify(part(words, TAG.markup))})`);
      await expectBlock(host, TAG, words);
    }
    expect(host.window.eval('watchers')).to.equal(1);
  });
});

import {expect} from 'chai';
import {moment, until} from '../helpers/blocks.ts';
import {closeAll, page, put} from '../helpers/site.ts';
import {
  click,
  DEFINE,
  expectBlock,
  FILLED_PLACEHOLDER,
  library,
  openSite,
  pageOf,
  part,
  PLACEHOLDER,
  TAG,
} from '../helpers/swapping-site.ts';
import type {Form, Site} from '../helpers/swapping-site.ts';

const TURBO = library('@hotwired/turbo/dist/turbo.es2017-umd.js');
const HTMX = library('htmx.org/dist/htmx.js');
const IDIOMORPH_FOR_HTMX = library('idiomorph/dist/idiomorph-ext.js');
const IDIOMORPH = library('idiomorph/dist/idiomorph.js');
const JQUERY = library('jquery-3/dist/jquery.js');

const FORMS = {'the one tag': TAG, 'a placeholder': PLACEHOLDER};

/** Libraries that switch between a site's pages without a full load. */
interface Router {
  readonly libraries: Site['libraries'];
  /** The page's own script that starts the library. */
  readonly start?: string;
  /** Whether the scripts of the second page run. */
  readonly runsScripts?: boolean;
  readonly forms?: Readonly<Record<string, Form>>;
}

const ROUTERS: Readonly<Record<string, Router>> = {
  Turbo: {libraries: [TURBO], runsScripts: true},
  'htmx’s hx-boost': {libraries: [HTMX], runsScripts: true},
  swup: {
    libraries: [library('swup/dist/Swup.umd.js')],
    start: "new Swup({containers: ['main'], animationSelector: false})",
  },
  // Both run a tag's script in the head, and leave no tag behind.
  'MoOx’s pjax': {
    libraries: [library('pjax/pjax.js')],
    start: "new Pjax({elements: 'a', selectors: ['main']})",
    forms: {'a placeholder': PLACEHOLDER},
  },
  'jquery-pjax': {
    libraries: [JQUERY, library('jquery-pjax/jquery.pjax.js')],
    start: "$(document).pjax('a', 'main', {fragment: 'main', timeout: 8000})",
    forms: {'a placeholder': PLACEHOLDER},
  },
};

const routed = ({start = ''}: Router, words: string, markup: string): string =>
  `<nav hx-boost="true"><a id="next" href="second.html">2</a></nav><main>${part(words, markup)}</main><script>${start}</script>`;

describe('a school’s site that switches pages without a full load', () => {
  afterEach(closeAll);

  for (const [name, router] of Object.entries(ROUTERS))
    for (const [what, form] of Object.entries(router.forms ?? FORMS)) {
      it(`by ${name}: shows the accounts on the second page, and on the first when a visitor goes back, with ${what}`, async () => {
        const site = {libraries: router.libraries, head: form.head, body: routed(router, 'first', form.markup)};
        const second = pageOf(site, routed(router, 'second', form.markup));
        const host = await openSite({...site, answers: {'second.html': second}});
        await expectBlock(host, form, 'first');
        click(host, '#next');
        await expectBlock(host, form, 'second');
        host.window.history.back();
        await expectBlock(host, form, 'first');
      });

      it(`by ${name}: shows the accounts on the second page when the first has none, with ${what}`, async () => {
        const head = form.head || (router.runsScripts ? '' : DEFINE);
        const site = {libraries: router.libraries, head, body: routed(router, 'first', '')};
        const second = pageOf(site, routed(router, 'second', form.markup));
        const host = await openSite({...site, answers: {'second.html': second}});
        click(host, '#next');
        await expectBlock(host, form, 'second');
      });
    }

  for (const name of ['MoOx’s pjax', 'jquery-pjax'])
    it(`by ${name}, which leaves no tag: recommends the placeholder in the console`, async () => {
      const router = ROUTERS[name]!;
      const site = {libraries: router.libraries, body: routed(router, 'first', '')};
      const second = pageOf(site, routed(router, 'second', TAG.markup));
      const host = await openSite({...site, answers: {'second.html': second}});
      click(host, '#next');
      await until('the warning is logged', () =>
        host.lines.some((line) => line.includes('<div data-official-accounts="">')),
      );
      expect(host.faults).to.deep.equal([]);
    });
});

describe('a school’s site that is refreshed by morphing, which removes what the server did not send', () => {
  afterEach(closeAll);

  const forms = {...FORMS, 'a placeholder with the school’s links': FILLED_PLACEHOLDER};
  for (const [what, form] of Object.entries(forms)) {
    it(`by Turbo: gets the block back, with ${what}`, async () => {
      const head = '<meta name="turbo-refresh-method" content="morph">' + form.head;
      const site = {libraries: [TURBO], head, body: `<main>${part('first', form.markup)}</main>`};
      const host = await openSite(site);
      await expectBlock(host, form, 'first');
      await put(host.address + 'index.html', pageOf(site, `<main>${part('refreshed', form.markup)}</main>`));
      host.window.eval(`Turbo.renderStreamMessage('<turbo-stream action="refresh"></turbo-stream>')`);
      await expectBlock(host, form, 'refreshed');
    });

    for (const style of ['innerHTML', 'outerHTML'])
      it(`by htmx and idiomorph, ${style}: gets the block back, with ${what}`, async () => {
        const refreshed = part('refreshed', form.markup);
        const host = await openSite({
          libraries: [HTMX, IDIOMORPH_FOR_HTMX],
          head: form.head,
          body: `<main hx-ext="morph" hx-get="news.html" hx-swap="morph:${style}">${part('first', form.markup)}</main>`,
          answers: {'news.html': page(style === 'outerHTML' ? `<main>${refreshed}</main>` : refreshed)},
        });
        await expectBlock(host, form, 'first');
        click(host, 'main');
        await expectBlock(host, form, 'refreshed');
      });
  }
});

describe('a school’s site that loads a part of its page', () => {
  afterEach(closeAll);

  for (const [what, form] of Object.entries(FORMS)) {
    it(`into a Turbo frame: shows the accounts in it, with ${what}`, async () => {
      const site = {
        libraries: [TURBO],
        head: form.head,
        body: '<turbo-frame id="news"><a id="next" href="second.html">2</a></turbo-frame>',
      };
      const second = pageOf(site, `<turbo-frame id="news">${part('second', form.markup)}</turbo-frame>`);
      const host = await openSite({...site, answers: {'second.html': second}});
      click(host, '#next');
      await expectBlock(host, form, 'second', {place: 'turbo-frame'});
    });

    it(`by a Turbo stream: shows the accounts in it, with ${what}`, async () => {
      const host = await openSite({libraries: [TURBO], head: form.head, body: '<main id="news"></main>'});
      const stream = (words: string) =>
        `<turbo-stream action="update" target="news"><template>${part(words, form.markup)}</template></turbo-stream>`;
      for (const words of ['second', 'third']) {
        host.window.eval(`Turbo.renderStreamMessage(${JSON.stringify(stream(words))})`);
        await expectBlock(host, form, words);
      }
    });

    for (const swap of ['innerHTML', 'outerHTML'])
      it(`by htmx, ${swap}: shows the accounts in it each time, with ${what}`, async () => {
        const answer = (words: string) =>
          page(swap === 'outerHTML' ? `<main>${part(words, form.markup)}</main>` : part(words, form.markup));
        const host = await openSite({
          libraries: [HTMX],
          head: form.head,
          body: `<button id="next" hx-get="news.html" hx-target="main" hx-swap="${swap}">2</button><main></main>`,
          answers: {'news.html': answer('second')},
        });
        click(host, '#next');
        await expectBlock(host, form, 'second');
        await put(host.address + 'news.html', answer('third'));
        click(host, '#next');
        await expectBlock(host, form, 'third');
      });
  }
});

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

  it('many times by morphing: has the block after each, without a warning', async () => {
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

  it('by jQuery, which runs the script each time: observes the page only once', async () => {
    const host = await openSite({libraries: [JQUERY], head: COUNTER, body: '<main></main>'});
    for (const words of ['1', '2', '3']) {
      host.window.eval(`$('main').html(${JSON.stringify(part(words, TAG.markup))})`);
      await expectBlock(host, TAG, words);
    }
    expect(host.window.eval('watchers')).to.equal(1);
  });
});

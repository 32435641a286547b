import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {contrast} from '../../src/networks/colors.ts';
import {rgbOf} from '../helpers/color.ts';
import {FIVE, found} from '../helpers/blocks.ts';
import {findStarters} from '../helpers/windows.mjs';
import {startBviSite} from './bvi-site.ts';
import {settled, until} from './bvi-window.ts';
import type {Browser, BrowserWindow} from '../helpers/windows.mjs';
import type {PageSnapshot} from './bvi-window.ts';

const OWN = 'https://vk.com/school12';
const TAG = '<script async src="/official-accounts.js" data-brand="Школа № 12" data-limit="2"></script>';
/** The links of the first two entries. */
const FEW = FIVE.slice(0, 4);
const FORMS = `${TAG}
  <official-accounts brand="Школа № 12" layout="icons" group-by="level"><a href="${OWN}">Школа</a></official-accounts>
  <div data-official-accounts data-brand="Школа № 12" data-theme="dark"><a href="${OWN}">Школа</a></div>`;
const SHOWN = [FEW, [OWN, ...FIVE], [OWN, ...FIVE]];

/** From bvi's style sheet. */
const THEMES = {
  white: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  black: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  blue: ['rgb(6, 52, 98)', 'rgb(157, 209, 255)'],
  brown: ['rgb(77, 75, 67)', 'rgb(247, 243, 214)'],
  green: ['rgb(169, 228, 77)', 'rgb(59, 39, 22)'],
} as const;

const started = await startBviSite();
const [site, reason] = typeof started === 'string' ? [undefined, started] : [started, false as const];

for (const [engine, start] of findStarters()) {
  describe(`bvi, the version for the visually impaired, in ${engine}`, {skip: reason}, () => {
    if (!site) return;
    let browser: Browser;
    let window: BrowserWindow;
    const press = (selector: string) => window.evaluate(`press(${JSON.stringify(selector)})`);

    const openWith = async (body: string): Promise<PageSnapshot> => {
      await window.goto(site.put(body));
      return settled(window, 'block');
    };

    async function switchOn(): Promise<PageSnapshot> {
      await press('.bvi-open');
      return settled(window, 'page');
    }

    before(async () => {
      browser = await start();
      window = await browser.openWindow();
    });
    afterEach(async () => {
      site.delay = 0;
      assert.deepEqual(await window.evaluate('tell().errors'), []);
      await window.evaluate('forget()');
    });
    after(async () => {
      await window.close();
      await browser.close();
    });

    /** The request is sent when the page is idle. */
    async function expectOneRequest(): Promise<void> {
      assert.equal(await found('the list is asked for', () => site?.asked.get('/accounts.json')), 1);
    }

    it('finds every form of the block and restores it afterwards, however often it is switched on', async () => {
      const usual = await openWith(FORMS);
      assert.deepEqual(
        usual.blocks.map(({hrefs}) => hrefs),
        SHOWN,
      );
      for (let times = 0; times < 2; times++) {
        const on = await switchOn();
        assert.equal(on.isOn, true);
        assert.deepEqual(
          on.blocks.map(({hrefs, places, pictures}) => ({hrefs, places, pictures})),
          SHOWN.map((hrefs) => ({hrefs, places: 1, pictures: 0})),
        );
        await press('[data-bvi=close]');
        assert.deepEqual((await settled(window, 'block')).blocks, usual.blocks);
      }
      await expectOneRequest();
      assert.equal(site.asked.get('/official-accounts.js'), 1);
    });

    it('applies the colours of each of its themes to all text in the block', async () => {
      await openWith(FORMS);
      await switchOn();
      for (const [theme, [ink, paper]] of Object.entries(THEMES)) {
        await press(`.bvi-theme-${theme}`);
        const {blocks} = await until(window, `the page is ${theme}`, ({page}) => page.paper === paper);
        assert.ok(contrast(rgbOf(ink), rgbOf(paper)) >= 7, theme);
        for (const {words} of blocks) {
          for (const word of words)
            assert.deepEqual([theme, word.name, word.ink, word.paper], [theme, word.name, ink, paper]);
          assert.ok(words.filter(({name}) => name === 'link').every(({isUnderlined}) => isUnderlined));
        }
      }
    });

    it('sets the size, spacing and font of all text', async () => {
      await openWith(FORMS);
      await switchOn();
      for (let times = 0; times < 6; times++) await press('.bvi-fontSize-plus');
      for (const button of ['line-height-big', 'letter-spacing-big', 'font-family-times'])
        await press(`.bvi-${button}`);
      const {blocks} = await until(window, 'the page has them', ({page}) => page.size === 30 && page.spacing === '4px');
      for (const {words} of blocks) {
        for (const {name, size, height, spacing, family} of words) {
          assert.ok(name === 'heading' || name === 'group-heading' ? size > 30 : size === 30, `${name}: ${size}`);
          assert.deepEqual([name, height, spacing], [name, 2.5, '4px']);
          assert.match(family, /Times/, name);
        }
      }
    });

    it('leaves no image in the block, whether images are off, grey or on', async () => {
      await openWith(FORMS);
      await switchOn();
      for (const images of ['off', 'grayscale', 'on']) {
        await press(`.bvi-images-${images}`);
        const {blocks} = (await window.evaluate('tell()')) as PageSnapshot;
        assert.deepEqual(
          blocks.map(({pictures}) => pictures),
          [0, 0, 0],
          images,
        );
      }
    });

    for (const [name, body, delay] of [
      ['before', FORMS.replace('async ', ''), 0],
      ['while', FORMS, 0],
      ['long after', FORMS, 800],
    ] as const) {
      it(`that was left on yesterday applies to a block that comes ${name} it starts`, async () => {
        await openWith(body);
        await switchOn();
        await expectOneRequest();
        site.delay = delay;
        await window.goto(site.put(body));
        const {blocks, isOn} = await settled(window, 'page');
        assert.equal(isOn, true);
        assert.deepEqual(
          blocks.map(({hrefs, places}) => ({hrefs, places})),
          SHOWN.map((hrefs) => ({hrefs, places: 1})),
        );
        await expectOneRequest();
      });
    }

    it('keeps links working: the page gets one event per click', async () => {
      await openWith(TAG);
      await switchOn();
      await press('[data-bvi=close]');
      await settled(window, 'block');
      await switchOn();
      await window.evaluate('links().map(function (link) { link.click(); return 1; })');
      assert.deepEqual(((await window.evaluate('tell()')) as PageSnapshot).opened, FEW);
    });

    it('keeps the focus on a link when its theme changes', async () => {
      await openWith(TAG);
      await switchOn();
      await window.evaluate('links()[1].focus()');
      await press('.bvi-theme-black');
      await until(window, 'the page is black', ({page}) => page.paper === THEMES.black[1]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(await window.evaluate('document.activeElement === links()[1]'), true);
    });

    it('finds what it reads aloud in the page’s text, with words separated', async () => {
      await openWith(`<div class="bvi-speech">${TAG}</div>`);
      const {blocks} = await switchOn();
      const words =
        'Департамент общего образования Томской области ВКонтакте Минпросвещения России ВКонтакте Telegram Одноклассники';
      assert.equal(blocks[0]?.text, words);
      const read = (await window.evaluate('document.querySelector(".bvi-speech-text").textContent')) as string;
      assert.ok(read.replace(/\s+/g, ' ').includes(words));
    });
  });
}

after(() => site?.close());

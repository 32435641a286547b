import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {contrast} from '../../src/networks/colors.ts';
import {chromium, firefox, openMediaWindow} from './media-window.ts';
import {rgbOf} from '../helpers/color.ts';
import type {MediaWindow} from './media-window.ts';

const OWN = 'https://vk.com/school12';
const BLOCK = `<official-accounts layout="icons" limit="3" qr theme="dark" brand="Школа"
  logo="data:image/svg+xml,&lt;svg/>"><a href="${OWN}">Школа</a></official-accounts>`;

/** Waits until the block has adapted to the system preferences. */
const isIn = (window: MediaWindow, where: 'page' | 'block') =>
  window.page.waitForFunction(
    `Boolean(document.querySelector('official-accounts > [slot=accounts]')) === ${where === 'page'}`,
  );

async function expectForced(window: MediaWindow): Promise<void> {
  await isIn(window, 'page');
  const names = ['ВКонтакте', 'ВКонтакте', 'ВКонтакте', 'Telegram', 'Одноклассники'];
  assert.deepEqual(await window.texts('[part=name]'), names);
  assert.deepEqual(new Set(await window.styles('a[part=link]', 'text-decoration-line')), new Set(['underline']));
  assert.deepEqual(await window.texts('img, a [part=icon]'), []);
  const canvas = (await window.page.evaluate(
    'document.body.style.background = "Canvas", getComputedStyle(document.body).backgroundColor',
  )) as string;
  for (const button of ['[part=more-button]', '[part=qr-button]']) {
    assert.deepEqual(await window.styles(button, 'border-top-style'), ['solid']);
    const [edge] = await window.styles(button, 'border-top-color');
    assert.ok(contrast(rgbOf(String(edge)), rgbOf(canvas)) >= 3, `${String(edge)} on ${canvas}`);
  }
}

describe('a visitor whose system', {skip: chromium ? false : 'Chromium is not installed'}, () => {
  let window: MediaWindow;

  before(async () => {
    window = await openMediaWindow({executablePath: chromium ?? ''});
  });
  afterEach(() => window.emulate(''));
  after(() => window.close());

  it('sets all colours gets names as text, underlined links and outlined buttons, until the setting ends', async () => {
    await window.open(BLOCK);
    await window.emulate('', ['forced-colors', 'active'], ['prefers-color-scheme', 'dark']);
    await expectForced(window);
    await window.emulate('');
    await isIn(window, 'block');
    assert.equal((await window.styles('a[part=link] svg', 'display')).length, 5);
  });

  it('sets all colours can see the focus', async () => {
    await window.emulate('', ['forced-colors', 'active']);
    await window.open(BLOCK.replace('limit="3" ', 'limit="1" '));
    await isIn(window, 'page');
    const rings: string[] = [];
    for (const part of ['qr-button', 'link', 'more-button']) {
      await window.page.keyboard.press('Tab');
      rings.push(
        (await window.page.evaluate(`(function () {
          const host = document.activeElement;
          const at = host.shadowRoot ? host.shadowRoot.activeElement : host;
          return at.getAttribute('part') + ' ' + (getComputedStyle(at).outlineStyle !== 'none');
        })()`)) as string,
      );
      assert.equal(rings.at(-1), `${part} true`);
    }
  });

  it('asks for more contrast gets no muted text and no hairlines', async () => {
    await window.open('<official-accounts layout="chips" theme="light" brand="Школа"></official-accounts>');
    const [ink] = await window.styles('[part=heading]', 'color');
    assert.notDeepEqual(await window.styles('[part=footer]', 'color'), [ink]);
    await window.emulate('', ['prefers-contrast', 'more']);
    for (const part of ['brand', 'footer', 'description'])
      assert.deepEqual(await window.styles(`[part=${part}]`, 'color'), [ink], part);
    for (const part of ['footer', 'link'])
      assert.deepEqual(new Set(await window.styles(`[part=${part}]`, 'border-top-color')), new Set([ink]), part);
  });

  it('asks for reduced motion gets a skeleton that doesn’t move', async () => {
    await window.open('<official-accounts src="never.json"></official-accounts>');
    const animations = async () => new Set(await window.styles('.skeleton', 'animation-name'));
    await window.emulate('', ['prefers-reduced-motion', 'no-preference']);
    assert.deepEqual(await animations(), new Set(['breathe']));
    await window.emulate('', ['prefers-reduced-motion', 'reduce']);
    assert.deepEqual(await animations(), new Set(['none']));
  });
});

describe('a visitor whose Firefox', {skip: firefox ? false : 'Firefox is not installed'}, () => {
  it('sets all colours gets names as text, underlined links and outlined buttons', async () => {
    const window = await openMediaWindow({
      browser: 'firefox',
      executablePath: firefox ?? '',
      extraPrefsFirefox: {'browser.display.document_color_use': 2},
    });
    try {
      await window.open(BLOCK);
      await expectForced(window);
    } finally {
      await window.close();
    }
  });
});

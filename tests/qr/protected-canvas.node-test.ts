import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {firefox, openMediaWindow} from '../low-vision/media-window.ts';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};
const codes = readFileSync(new URL(`../../dist/official-accounts-qr-${version}.js`, import.meta.url), 'utf8');

/** On the page: opens a block's QR codes, saves one as a PNG, and returns the file name and the status message. */
const SAVE = `import('data:text/javascript,' + encodeURIComponent(${JSON.stringify(codes)})).then(function ({showQrCodes}) {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
  const block = root.appendChild(document.createElement('section'));
  const account = {title: 'Школа', network: 'VK', href: 'https://vk.com/a', address: 'vk.com/a'};
  showQrCodes(block, [account], {language: 'ru', texts: {}, heading: 'Подписывайтесь', brand: ''});
  let saved = '';
  HTMLAnchorElement.prototype.click = function () { saved = this.download; };
  root.querySelector('[part=save-png-button]').click();
  return [saved, root.querySelector('[role=status]').textContent];
})`;

describe('a visitor whose Firefox', {skip: firefox ? false : 'Firefox is not installed'}, () => {
  for (const [what, isProtected, expected] of [
    [
      'protects the canvas gets the SVG instead of a striped PNG, and a message',
      true,
      ['Школа-VK.svg', 'Браузер не даёт PNG, скачан SVG'],
    ],
    ['protects nothing gets the PNG', false, ['Школа-VK.png', '']],
  ] as const) {
    it(what, async () => {
      const window = await openMediaWindow({
        browser: 'firefox',
        executablePath: firefox ?? '',
        extraPrefsFirefox: {'privacy.resistFingerprinting': isProtected},
      });
      try {
        await window.open('<official-accounts></official-accounts>');
        assert.deepEqual(await window.page.evaluate(SAVE), expected);
      } finally {
        await window.close();
      }
    });
  }
});

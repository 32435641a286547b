import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatUrl as formatBeforeDecoding} from '../../src/element/address-decoder.ts';
import {formatUrl} from '../../src/list/address.ts';

/** Returns the URL that a browser makes of typed text. */
const typed = (words: string) => new URL('https://' + words).href;

describe('formatUrl: an address as people read it', () => {
  for (const [href, words] of [
    ['https://vk.com/minprosvet', 'vk.com/minprosvet'],
    ['https://www.edu.gov.ru/', 'www.edu.gov.ru'],
    ['https://rutube.ru/channel/23704195/', 'rutube.ru/channel/23704195'],
    ['https://t.me/+AbC_dEf-1', 't.me/+AbC_dEf-1'],
    ['https://example.ru/?page=1/', 'example.ru/?page=1/'],
    ['https://example.ru/a/?b#c/', 'example.ru/a/?b#c/'],
    [new URL('https://президент.рф/новости').href, 'президент.рф/новости'],
    [new URL('https://я-поступаю.дети/').href, 'я-поступаю.дети'],
    [new URL('https://школа-12.томск.рус/ёлка/йод/').href, 'школа-12.томск.рус/ёлка/йод'],
    [new URL('https://город.москва/школа_(12)?раздел=новости&н=1').href, 'город.москва/школа_(12)?раздел=новости&н=1'],
    [new URL('https://маршруточка.будьвдвижении.рф').href, 'маршруточка.будьвдвижении.рф'],
    [new URL('https://ru.wikipedia.org/wiki/Томск').href, 'ru.wikipedia.org/wiki/Томск'],
  ] as const) {
    it(`is readable and can be typed:  ${words}`, () => {
      assert.equal(formatUrl(href), words);
      assert.equal(typed(words).replace(/\/$/, ''), href.replace(/\/$/, ''));
    });
  }

  it('is the same in a block that has nothing to decode', () => {
    for (const href of ['https://vk.com/a/', 'https://example.ru/', 'https://a.ru/?page=1/', 'https://a.ru/b/?c#d/'])
      assert.equal(formatBeforeDecoding(href), formatUrl(href));
  });

  for (const [why, href] of [
    ['a Cyrillic name under a Latin ending, made to be taken for a Latin one', 'https://xn--80ak6aa92e.com/a'],
    ['right-to-left letters', 'https://example.ru/%D7%90%D7%91%D7%92'],
    ['a bidi override', 'https://example.ru/%D1%88%E2%80%AE%D1%88'],
    ['an invisible character', 'https://example.ru/%D1%88%E2%80%8B%D1%88'],
    ['a space', 'https://example.ru/%D1%88%20%D1%88'],
    ['an encoded slash', 'https://example.ru/%D1%88%2F%D1%88'],
    ['an encoded question mark', 'https://example.ru/%D1%88%3F%D1%88'],
    ['a Cyrillic letter among Latin ones', 'https://vk.com/minpr%D0%BEsvet'],
    ['half a character', 'https://example.ru/%D1'],
    ['bytes of another encoding', 'https://example.ru/%F8%EA%EE%EB%E0'],
  ] as const) {
    it(`stays encoded with ${why}`, () => {
      assert.equal(formatUrl(href), href.slice('https://'.length));
    });
  }

  it('doesn’t decode a label under .рф that is invalid or in right-to-left letters', () => {
    for (const label of ['xn--', 'xn--a', 'xn--99999999999', 'xn--abc-', 'xn--4dbcd']) {
      assert.equal(formatUrl(`https://${label}.xn--p1ai/`), `${label}.рф`);
    }
  });

  it('decodes every letter as browsers encode it', () => {
    for (let at = 0; at < 200; at++) {
      const letters = Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789');
      const label =
        'ж' +
        letters
          .map((_, index) => letters[(index * 7 + at * 13) % 43]!)
          .slice(at % 30, (at % 30) + 9)
          .join('');
      assert.equal(formatUrl(new URL(`https://${label}.рф/`).href), `${label}.рф`);
    }
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {localize} from '../../src/list/text.ts';
import type {Text} from '../../src/list/model.ts';
import type {LocalizedText} from '../../src/list/text.ts';

const BOTH = {en: 'School', ru: 'Школа'};

describe('localize: a title in the reader’s language, or else in one that the list has', () => {
  const CASES: readonly (readonly [name: string, text: Text, tag: string, shown: LocalizedText])[] = [
    ['a plain text has no language of its own', 'Школа', 'en', {text: 'Школа'}],
    ['Russian', BOTH, 'ru', {text: 'Школа', lang: 'ru'}],
    ['English', BOTH, 'en', {text: 'School', lang: 'en'}],
    ['a page of <html lang="ru-RU">', BOTH, 'ru-RU', {text: 'Школа', lang: 'ru'}],
    ['a page of <html lang="EN-us">', BOTH, 'EN-us', {text: 'School', lang: 'en'}],
    [
      'the exact tag takes precedence',
      {...BOTH, 'en-GB': 'School (UK)'},
      'en-GB',
      {text: 'School (UK)', lang: 'en-GB'},
    ],
    ['a language that the list lacks: Russian', BOTH, 'tt', {text: 'Школа', lang: 'ru'}],
    ['a page without a language: Russian', BOTH, '', {text: 'Школа', lang: 'ru'}],
    ['a list without Russian: its first language', {tt: 'Мәктәп', en: 'School'}, 'de', {text: 'Мәктәп', lang: 'tt'}],
    ['a tag that every object inherits', BOTH, 'constructor', {text: 'Школа', lang: 'ru'}],
    ['the tag __proto__', BOTH, '__proto__', {text: 'Школа', lang: 'ru'}],
  ];
  for (const [name, text, tag, shown] of CASES) {
    it(name, () => assert.deepEqual(localize(text, tag), shown));
  }
});

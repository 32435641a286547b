import {expect} from '@open-wc/testing';
import {until, textsOf} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {addTexts, formatDay, textsLanguageFor, textsFor} from '../../src/element/texts.ts';

const ru = textsFor('ru');
const en = textsFor('en');

describe('the block’s own words', () => {
  it('Russian and English say the same things', () => expect(Object.keys(en)).to.deep.equal(Object.keys(ru)));

  for (const key of Object.keys(ru) as (keyof typeof ru)[]) {
    it(`«${key}» is said in both, each in its own letters`, () => {
      expect(ru[key]).to.match(/[а-яё]/i);
      expect(en[key]).to.match(/^[^а-яё]*[a-z][^а-яё]*$/i);
    });
  }

  const LANGUAGES: Readonly<Record<string, string>> = {
    ru: 'ru',
    'ru-RU': 'ru',
    RU: 'ru',
    en: 'en',
    'en-GB': 'en',
    'EN-us': 'en',
    tt: 'ru',
    'zh-Hans-CN': 'ru',
    '': 'ru',
    constructor: 'ru',
    __proto__x: 'ru',
    'not a tag': 'ru',
  };
  for (const [tag, language] of Object.entries(LANGUAGES)) {
    it(`a page in «${tag}» reads ${language}`, () => {
      expect(textsLanguageFor(tag)).to.equal(language);
      expect(textsFor(tag)).to.equal(language === 'ru' ? ru : en);
    });
  }
});

describe('the day of the last change, in words', () => {
  const DAYS: readonly (readonly [day: string, tag: string, words: RegExp])[] = [
    ['2026-11-22', 'ru', /^22\sноября\s2026/],
    ['2026-11-22', 'en', /^November\s22,\s2026$/],
    ['2026-11-22', 'tt', /^22\sноября\s2026/],
    ['2026-01-01', 'ru-RU', /^1\sянваря\s2026/],
    ['2024-02-29', 'en', /^February\s29,\s2024$/],
    ['2025-12-31', 'en-GB', /December.*2025/],
  ];
  for (const [day, tag, words] of DAYS) {
    it(`${day} for «${tag}»: the day itself, not the one before or after`, () =>
      expect(formatDay(day, tag)).to.match(words));
  }

  it('each day of a year is as `Intl` says it in Russian', () => {
    const russian = new Intl.DateTimeFormat('ru', {dateStyle: 'long', timeZone: 'UTC'});
    for (let day = new Date('2024-01-01'); day.getUTCFullYear() === 2024; day = new Date(+day + 86_400_000)) {
      expect(formatDay(day.toISOString().slice(0, 10), 'ru')).to.equal(russian.format(day).replace(/\s/g, '\u00A0'));
    }
  });
});

describe('another language', () => {
  it('has its day in figures where the browser has no words for it, not in English ones', () => {
    addTexts('qaa', {updated: '…'});
    expect(formatDay('2026-11-22', 'qaa-RU')).to.equal('22.11.2026');
  });

  it('has its day in its own words where the browser knows them', () => {
    addTexts('fr', {updated: 'mis à jour le'});
    expect(formatDay('2026-11-22', 'fr')).to.match(/^22\snovembre\s2026$/);
  });

  it('is taught to the blocks of a page; what is left out is Russian', () => {
    addTexts('ba', {heading: 'Яҙылығыҙ'});
    expect(textsLanguageFor('ba-RU')).to.equal('ba');
    expect(textsFor('ba').heading).to.equal('Яҙылығыҙ');
    expect(textsFor('ba').retry).to.equal(ru.retry);
    expect(textsFor('ru').heading).to.equal('Подписывайтесь');
  });
});

describe('a language that a page teaches its blocks', () => {
  afterEach(unmountAll);

  it('reaches those that are there, and those to come', async () => {
    const there = await mount('<official-accounts lang="tt" limit="1" levels="federal"></official-accounts>');
    expect(textsOf(there, 'more-button')).to.deep.equal(['Показать все (2)']);
    addTexts('tt', {more: 'Барысын күрсәтү'});
    await until('the words have changed', () => textsOf(there, 'more-button')[0] === 'Барысын күрсәтү (2)');
    const later = await mount('<official-accounts lang="tt-RU" limit="1"></official-accounts>');
    expect(textsOf(later, 'more-button')).to.deep.equal(['Барысын күрсәтү (3)']);
  });

  it('can change a word of Russian', async () => {
    const block = await mount('<official-accounts limit="1"></official-accounts>');
    addTexts('ru', {more: 'Ещё аккаунты'});
    await until('the words have changed', () => textsOf(block, 'more-button')[0] === 'Ещё аккаунты (3)');
    addTexts('ru', {more: 'Показать все'});
  });
});

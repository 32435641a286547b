import {expect} from 'chai';
import {until, textsOf} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {UNKNOWN_LANGUAGE} from '../helpers/language.ts';
import {addTexts, formatDay, textsLanguageFor, textsFor} from '../../src/element/texts.ts';

const ru = textsFor('ru');
const en = textsFor('en');

describe('the block’s own texts', () => {
  it('have the same keys in Russian and English', () => expect(Object.keys(en)).to.deep.equal(Object.keys(ru)));

  for (const key of Object.keys(ru) as (keyof typeof ru)[]) {
    it(`have «${key}» in both, each in its own alphabet`, () => {
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
    [UNKNOWN_LANGUAGE]: 'ru',
    'zh-Hans-CN': 'ru',
    '': 'ru',
    constructor: 'ru',
    __proto__x: 'ru',
    'not a tag': 'ru',
  };
  for (const [tag, language] of Object.entries(LANGUAGES)) {
    it(`on a page in «${tag}» are in ${language}`, () => {
      expect(textsLanguageFor(tag)).to.equal(language);
      expect(textsFor(tag)).to.equal(language === 'ru' ? ru : en);
    });
  }
});

describe('the date of the last change', () => {
  const DAYS: readonly (readonly [day: string, tag: string, words: RegExp])[] = [
    ['2026-11-22', 'ru', /^22\sноября\s2026/],
    ['2026-11-22', 'en', /^November\s22,\s2026$/],
    ['2026-11-22', UNKNOWN_LANGUAGE, /^22\sноября\s2026/],
    ['2026-01-01', 'ru-RU', /^1\sянваря\s2026/],
    ['2024-02-29', 'en', /^February\s29,\s2024$/],
    ['2025-12-31', 'en-GB', /December.*2025/],
  ];
  for (const [day, tag, words] of DAYS) {
    it(`is ${day} for «${tag}», not the day before or after`, () => expect(formatDay(day, tag)).to.match(words));
  }

  it('is what `Intl` gives in Russian, for each day of a year', () => {
    const russian = new Intl.DateTimeFormat('ru', {dateStyle: 'long', timeZone: 'UTC'});
    for (let day = new Date('2024-01-01'); day.getUTCFullYear() === 2024; day = new Date(+day + 86_400_000)) {
      expect(formatDay(day.toISOString().slice(0, 10), 'ru')).to.equal(russian.format(day).replace(/\s/g, '\u00A0'));
    }
  });
});

describe('another language', () => {
  it('has its date in digits, not in English, where the browser doesn’t support the language', () => {
    addTexts(UNKNOWN_LANGUAGE, {updated: '…'});
    expect(formatDay('2026-11-22', UNKNOWN_LANGUAGE + '-RU')).to.equal('22.11.2026');
  });

  it('has its month in words where the browser supports the language', () => {
    addTexts('fr', {updated: 'mis à jour le'});
    expect(formatDay('2026-11-22', 'fr')).to.match(/^22\snovembre\s2026$/);
  });

  it('can be registered for a page’s blocks; missing texts are Russian', () => {
    addTexts(UNKNOWN_LANGUAGE, {heading: 'Яҙылығыҙ'});
    expect(textsLanguageFor(UNKNOWN_LANGUAGE + '-RU')).to.equal(UNKNOWN_LANGUAGE);
    expect(textsFor(UNKNOWN_LANGUAGE).heading).to.equal('Яҙылығыҙ');
    expect(textsFor(UNKNOWN_LANGUAGE).retry).to.equal(ru.retry);
    expect(textsFor('ru').heading).to.equal('Подписывайтесь');
  });
});

describe('a language that a page registers', () => {
  afterEach(unmountAll);

  it('applies to present and future blocks', async () => {
    const there = await mount(
      `<official-accounts lang="${UNKNOWN_LANGUAGE}" limit="1" levels="federal"></official-accounts>`,
    );
    expect(textsOf(there, 'more-button')).to.deep.equal(['Показать все (2)']);
    addTexts(UNKNOWN_LANGUAGE, {more: 'Барысын күрсәтү'});
    await until('the text has changed', () => textsOf(there, 'more-button')[0] === 'Барысын күрсәтү (2)');
    const later = await mount(`<official-accounts lang="${UNKNOWN_LANGUAGE}-RU" limit="1"></official-accounts>`);
    expect(textsOf(later, 'more-button')).to.deep.equal(['Барысын күрсәтү (3)']);
  });

  it('can replace a Russian text', async () => {
    const block = await mount('<official-accounts limit="1"></official-accounts>');
    addTexts('ru', {more: 'Ещё аккаунты'});
    await until('the text has changed', () => textsOf(block, 'more-button')[0] === 'Ещё аккаунты (3)');
    addTexts('ru', {more: 'Показать все'});
  });
});

import type {QrTexts} from '../qr/texts.ts';

/** The block's own words in one language: what a page may register for another one. */
export interface Texts {
  /** The heading where neither the page nor the list has one. */
  readonly heading: string;
  /** The block's accessible name where no heading is shown. */
  readonly label: string;
  /** What stands before the name of the list's owner. */
  readonly keptBy: string;
  /** What stands before the day of the list's last change. */
  readonly updated: string;
  /** Ends the accessible name of a link that opens in a new window. */
  readonly newWindow: string;
  /** For assistive technology, while the first list is awaited. */
  readonly loading: string;
  /** The sentence where no list could be had. */
  readonly failed: string;
  /** On the button below that sentence. */
  readonly retry: string;
  /** The sentence where the lists hold nothing that the page wants. */
  readonly empty: string;
  /** On the button that shows the entries beyond `limit`; their number follows in brackets. */
  readonly more: string;
  /** On the same button, once they are shown. */
  readonly less: string;
  /** On the button that opens the QR codes. */
  readonly codes: string;
  /** The sentence where the codes could not be loaded: each account has its address beside it then. */
  readonly noCodes: string;
  /** Headings of groups, by level. */
  readonly school: string;
  readonly municipal: string;
  readonly region: string;
  readonly federal: string;
  /** Heading of the accounts that have no level. */
  readonly other: string;
}

const RU: Texts = {
  heading: 'Подписывайтесь',
  label: 'Официальные аккаунты',
  keptBy: 'Список ведёт',
  updated: 'обновлён',
  newWindow: 'откроется в новом окне',
  loading: 'Загружаем список аккаунтов',
  failed: 'Не удалось загрузить список официальных аккаунтов.',
  retry: 'Попробовать ещё раз',
  empty: 'Здесь пока нет аккаунтов.',
  more: 'Показать все',
  less: 'Свернуть',
  codes: 'QR-коды',
  noCodes: 'Не удалось загрузить коды. Вот адреса.',
  school: 'Школа',
  municipal: 'Муниципалитет',
  region: 'Регион',
  federal: 'Россия',
  other: 'Другие',
};

const TEXTS: Record<string, Texts> = {
  ru: RU,
  en: {
    heading: 'Follow us',
    label: 'Official accounts',
    keptBy: 'List kept by',
    updated: 'updated',
    newWindow: 'opens in a new window',
    loading: 'Loading the list of accounts',
    failed: 'The list of official accounts could not be loaded.',
    retry: 'Try again',
    empty: 'There are no accounts here yet.',
    more: 'Show all',
    less: 'Show less',
    codes: 'QR codes',
    noCodes: 'The codes could not be loaded. Here are the addresses.',
    school: 'School',
    municipal: 'Municipality',
    region: 'Region',
    federal: 'Russia',
    other: 'Others',
  },
};

/** What each block does when it has other words to show. No `Set`, which is one thing more that a page may have replaced. */
export const textListeners = new Map<object, () => void>();

/**
 * Teaches the blocks of this page a language, or other words in one they know.
 * @param language a BCP 47 language without region, in lower case: `tt`
 * @param texts what is left out stays as it was, or Russian
 */
export function addTexts(language: string, texts: Partial<Texts & QrTexts>): void {
  TEXTS[language] = {...RU, ...TEXTS[language], ...texts};
  notifyTextListeners();
}

/** Renders all blocks of this page again. */
export function notifyTextListeners(): void {
  for (const [, listener] of textListeners) listener();
}

/**
 * The language of the texts for a reader: the reader's own where there are texts in it, else Russian.
 * @param language the reader's, a BCP 47 tag
 * @returns a key of the texts: a language without region, in lower case
 */
export const textsLanguageFor = (language: string): string => {
  const key = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(TEXTS, key) ? key : 'ru';
};

/** The texts for a reader of a language (a BCP 47 tag). */
export const textsFor = (language: string): Texts => TEXTS[textsLanguageFor(language)] as Texts;

/** As they stand in a date. */
const RUSSIAN_MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/**
 * A day in words, on one line: 22 ноября 2026 г.; in figures where the browser has no words for it: 22.11.2026.
 * @param day YYYY-MM-DD
 */
export function formatDay(day: string, language: string): string {
  const key = textsLanguageFor(language);
  const [year, month = 0, date] = day.split('-').map(Number);
  // On a slow phone the first date by Intl takes longer than all the rest of a block.
  const text =
    key === 'ru'
      ? [date, RUSSIAN_MONTHS[month - 1], year, 'г.'].join(' ')
      : Intl.DateTimeFormat.supportedLocalesOf(key).length
        ? new Intl.DateTimeFormat(key, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day))
        : day.split('-').reverse().join('.');
  return text.replace(/\s/g, '\u00A0');
}

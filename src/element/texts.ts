import type {QrTexts} from '../qr/texts.ts';

/** The block's own texts in one language. A page may register texts for another language. */
export interface Texts {
  /** The heading if neither the page nor the list has one. */
  readonly heading: string;
  /** The block's accessible name if there is no heading. */
  readonly label: string;
  /** Precedes the name of the list's owner. */
  readonly keptBy: string;
  /** Precedes the date of the list's last change. */
  readonly updated: string;
  /** Ends the accessible name of a link that opens a new window. */
  readonly newWindow: string;
  /** For assistive technology, while the first list loads. */
  readonly loading: string;
  /** The message if no list could be loaded. */
  readonly failed: string;
  /** The button below that message. */
  readonly retry: string;
  /** The message if the lists have no account that the page wants. */
  readonly empty: string;
  /** The button that shows the entries beyond `limit`; the total number follows in brackets. */
  readonly more: string;
  /** The same button once all entries are shown. */
  readonly less: string;
  /** The button that opens the QR codes. */
  readonly codes: string;
  /** The message if the QR codes could not be loaded; addresses are shown instead. */
  readonly noCodes: string;
  /** The headings of groups, by level. */
  readonly school: string;
  readonly municipal: string;
  readonly region: string;
  readonly federal: string;
  /** The heading of the accounts without a level. */
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

/**
 * Called when texts change, by block. A `Map`, so that the script depends on one fewer built-in that a page may have
 * replaced.
 */
export const textListeners = new Map<object, () => void>();

/**
 * Registers a language for the blocks of this page, or replaces texts of a known one.
 * @param language a BCP 47 language without a region, in lower case: `tt`
 * @param texts the texts; missing ones stay as they were, or Russian
 */
export function addTexts(language: string, texts: Partial<Texts & QrTexts>): void {
  TEXTS[language] = {...RU, ...TEXTS[language], ...texts};
  notifyTextListeners();
}

/** Makes all blocks of this page render again. */
export function notifyTextListeners(): void {
  for (const [, listener] of textListeners) listener();
}

/**
 * The language of the texts for a reader: the reader's own if there are texts in it, otherwise Russian.
 * @param language the reader's language, a BCP 47 tag
 * @returns a key of the texts: a language without a region, in lower case
 */
export const textsLanguageFor = (language: string): string => {
  const key = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(TEXTS, key) ? key : 'ru';
};

/** The texts for a reader of a language (a BCP 47 tag). */
export const textsFor = (language: string): Texts => TEXTS[textsLanguageFor(language)] as Texts;

/** In the genitive, as in a date. */
const RUSSIAN_MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/**
 * Formats a day without line breaks: 22 ноября 2026 г.; in digits (22.11.2026) if the browser doesn't know the
 * language.
 * @param day YYYY-MM-DD
 */
export function formatDay(day: string, language: string): string {
  const key = textsLanguageFor(language);
  const [year, month = 0, date] = day.split('-').map(Number);
  // On a slow phone, Intl takes longer for the first date than the block for everything else.
  const text =
    key === 'ru'
      ? [date, RUSSIAN_MONTHS[month - 1], year, 'г.'].join(' ')
      : Intl.DateTimeFormat.supportedLocalesOf(key).length
        ? new Intl.DateTimeFormat(key, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day))
        : day.split('-').reverse().join('.');
  return text.replace(/\s/g, '\u00A0');
}

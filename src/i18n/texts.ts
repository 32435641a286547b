/** The block's own words in one language. */
export interface Texts {
  /** The heading where neither the page nor the list has one. */
  readonly heading: string;
  /** The block's accessible name where no heading is shown. */
  readonly label: string;
  /** What stands before the owner's name. */
  readonly keptBy: string;
  /** What stands before the day of the last change. */
  readonly updated: string;
  readonly newWindow: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly empty: string;
}

const TEXTS: Readonly<Record<string, Texts>> = {
  ru: {
    heading: 'Подписывайтесь',
    label: 'Официальные аккаунты',
    keptBy: 'Список ведёт',
    updated: 'обновлён',
    newWindow: 'откроется в новом окне',
    loading: 'Загружаем список аккаунтов',
    failed: 'Не удалось загрузить список официальных аккаунтов.',
    retry: 'Попробовать ещё раз',
    empty: 'Здесь пока нет аккаунтов.',
  },
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
  },
};

/** The language that the block speaks for a reader of `tag` (BCP 47): that one, else Russian. */
export const languageFor = (tag: string): string => {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(TEXTS, language) ? language : 'ru';
};

/** The block's words for a reader of `tag`. */
export const textsFor = (tag: string): Texts => TEXTS[languageFor(tag)] as Texts;

/** A day in words, on one line: 22 ноября 2026 г. */
export const formatDay = (day: string, tag: string): string =>
  new Intl.DateTimeFormat(languageFor(tag), {dateStyle: 'long', timeZone: 'UTC'})
    .format(new Date(day))
    .replace(/\s/g, '\u00A0');

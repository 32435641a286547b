/** The languages of the demo. The pages' HTML is in Russian; `?lang=en` selects English. */
export type Language = 'ru' | 'en';

export const LANGUAGE: Language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ru';

const RULES = new Intl.PluralRules('ru');

/** A number with its Russian noun in the right plural form. */
export function plural(number: number, one: string, few: string, many: string): string {
  const form = RULES.select(number);
  return `${number} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

/** Picks the value in the reader's language. */
export const localized = <T>(texts: Readonly<Record<Language, T>>): T => texts[LANGUAGE];

/** Shorthand for a short text. */
export const say = (ru: string, en: string): string => localized({ru, en});

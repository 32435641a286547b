/** The languages of the demo. The pages' HTML is in Russian; `?lang=en` selects English. */
export type Language = 'ru' | 'en';

export const LANGUAGE: Language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ru';

const RULES = new Intl.PluralRules(LANGUAGE);
const NUMBERS = new Intl.NumberFormat(LANGUAGE);

/** A number with its noun in the right plural form of the reader's language. English has only the first two. */
export function plural(count: number, one: string, few: string, many = few): string {
  const form = RULES.select(count);
  return `${NUMBERS.format(count)}\u00A0${form === 'one' ? one : form === 'few' ? few : many}`;
}

/** Picks the value in the reader's language. */
export const localized = <T>(texts: Readonly<Record<Language, T>>): T => texts[LANGUAGE];

/** Shorthand for a short text. */
export const say = (ru: string, en: string): string => localized({ru, en});

/** The languages of the demo. The pages stand in Russian; another one is asked for in the address: `?lang=en`. */
export type Language = 'ru' | 'en';

export const LANGUAGE: Language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ru';

const RULES = new Intl.PluralRules('ru');

/** A number with its noun, in Russian. */
export function plural(number: number, one: string, few: string, many: string): string {
  const form = RULES.select(number);
  return `${number} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

/** The one of two that is in the reader's language. */
export const localized = <T>(texts: Readonly<Record<Language, T>>): T => texts[LANGUAGE];

/** The same for a few words. */
export const say = (ru: string, en: string): string => localized({ru, en});

import type {Text} from './model.ts';

/** Words as they are shown, and their language where the list names it. */
export interface LocalizedText {
  readonly text: string;
  readonly lang?: string;
}

/**
 * A text in the reader's language: that very tag, its language, Russian (the lists' first language), or the first there is.
 * @param language BCP 47
 */
export function localize(text: Text, language: string): LocalizedText {
  if (typeof text === 'string') return {text};
  const lang = [language, language.toLowerCase().split('-')[0] as string, 'ru', ...Object.keys(text)].find((one) =>
    Object.hasOwn(text, one),
  );
  return lang === undefined ? {text: ''} : {text: text[lang] as string, lang};
}

/** What two spellings of one title have in common: the form of its letters, its spaces, and nothing that isn't seen. */
export const titleKey = (title: string): string =>
  title
    .normalize()
    .replace(/[\xad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

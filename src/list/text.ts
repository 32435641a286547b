import type {Text} from './model.ts';

/** A text to show, and its language if the list names it. */
export interface LocalizedText {
  readonly text: string;
  readonly lang?: string;
}

/**
 * Picks a text for a reader: by the full language tag, or by its primary language, or else Russian, or else the first
 * one.
 * @param language the reader's language, a BCP 47 tag
 */
export function localize(text: Text, language: string): LocalizedText {
  if (typeof text === 'string') return {text};
  const lang = [language, language.toLowerCase().split('-')[0] as string, 'ru', ...Object.keys(text)].find((one) =>
    Object.hasOwn(text, one),
  );
  return lang === undefined ? {text: ''} : {text: text[lang] as string, lang};
}

/**
 * Normalizes a title, so that spellings that look the same are equal: composed letters, single spaces, no invisible
 * characters.
 */
export const titleKey = (title: string): string =>
  title
    .normalize()
    .replace(/[\xad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

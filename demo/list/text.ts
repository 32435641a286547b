import {at, isObject, itemsAt} from './raw.ts';
import type {Json, RawList} from './raw.ts';

/** The language of a text that is the same in all: the lists' first one. */
export const FIRST = 'ru';

/** A text as one field holds it. A text without language is that of the first one. */
export function textIn(value: Json | undefined, language: string): string {
  if (typeof value === 'string') return language === FIRST ? value : '';
  const found = at(value, [language]);
  return typeof found === 'string' ? found : '';
}

/** A text in one language or another: what a list of owners is read by. */
export function anyTextIn(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  const texts = isObject(value) ? Object.values(value) : [];
  return textIn(value, FIRST) || (texts.find((text) => typeof text === 'string') ?? '');
}

/**
 * A text with other words in one language.
 * @param isMapped whether a new text names its language
 * @returns undefined where no words are left
 */
export function withText(
  value: Json | undefined,
  language: string,
  words: string,
  isMapped: boolean,
): Json | undefined {
  if (!isObject(value)) {
    if (language === FIRST && (typeof value === 'string' || !isMapped)) return words || undefined;
    if (!words) return value;
    return typeof value === 'string' && value ? {[FIRST]: value, [language]: words} : {[language]: words};
  }
  const others = Object.entries(value).filter(([tag]) => tag !== language);
  if (!words) return others.length ? Object.fromEntries(others) : undefined;
  if (Object.hasOwn(value, language)) return {...value, [language]: words};
  // The first one is read first in the file, too.
  return Object.fromEntries(language === FIRST ? [[language, words], ...others] : [...others, [language, words]]);
}

/** The languages in which a list has texts, the first one at the head. */
export function languagesOf(list: RawList): string[] {
  const texts = [
    at(list, ['title']),
    at(list, ['owner', 'name']),
    ...itemsAt(list, ['networks']).map((network) => at(network, ['name'])),
    ...list.accounts.flatMap((account) => [at(account, ['title']), at(account, ['description'])]),
  ];
  return [...new Set([FIRST, ...texts.flatMap((text) => (isObject(text) ? Object.keys(text) : []))])];
}

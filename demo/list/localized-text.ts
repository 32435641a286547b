import {at, isObject, itemsAt} from './raw.ts';
import type {Json, RawList} from './raw.ts';

/** The language of a text that names none. */
export const FIRST = 'ru';

/** What a text says in one language; empty where it says nothing. */
export function textIn(value: Json | undefined, language: string): string {
  if (typeof value === 'string') return language === FIRST ? value : '';
  const found = at(value, [language]);
  return typeof found === 'string' ? found : '';
}

/** A text in the first language, else in any. */
export function anyTextIn(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  const texts = isObject(value) ? Object.values(value) : [];
  return textIn(value, FIRST) || (texts.find((text) => typeof text === 'string') ?? '');
}

/**
 * A text with another wording in one language.
 * @param isMapped whether a new text names its language
 * @returns undefined where nothing is left
 */
export function withText(
  value: Json | undefined,
  language: string,
  wording: string,
  isMapped: boolean,
): Json | undefined {
  if (!isObject(value)) {
    if (language === FIRST && (typeof value === 'string' || !isMapped)) return wording || undefined;
    if (!wording) return value;
    return typeof value === 'string' && value ? {[FIRST]: value, [language]: wording} : {[language]: wording};
  }
  const others = Object.entries(value).filter(([tag]) => tag !== language);
  if (!wording) return others.length ? Object.fromEntries(others) : undefined;
  if (Object.hasOwn(value, language)) return {...value, [language]: wording};
  // The first language comes first in the file, too.
  return Object.fromEntries(language === FIRST ? [[language, wording], ...others] : [...others, [language, wording]]);
}

/** The languages in which a list has texts, the first one ahead. */
export function languagesOf(list: RawList): string[] {
  const texts = [
    at(list, ['title']),
    at(list, ['owner', 'name']),
    ...itemsAt(list, ['networks']).map((network) => at(network, ['name'])),
    ...list.accounts.flatMap((account) => [at(account, ['title']), at(account, ['description'])]),
  ];
  return [...new Set([FIRST, ...texts.flatMap((text) => (isObject(text) ? Object.keys(text) : []))])];
}

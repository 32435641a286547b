import {en} from './words/en.ts';
import {ru} from './words/ru.ts';
import type {Words} from './words/words.ts';

export type Language = 'ru' | 'en';

export const WORDS: Readonly<Record<Language, Words>> = {ru, en};

export const isLanguage = (text: string): text is Language => Object.hasOwn(WORDS, text);

/** The language of who sits there: what is asked for, what the shell says, what the system says where it says nothing. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const flag = args.indexOf('--lang');
  const asked =
    (flag < 0 ? undefined : args[flag + 1]) ?? args.find((one) => one.startsWith('--lang='))?.slice('--lang='.length);
  if (asked && isLanguage(asked)) return asked;
  const said = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean);
  return /^ru\b|^ru_/i.test(said ?? Intl.DateTimeFormat().resolvedOptions().locale) ? 'ru' : 'en';
}

/** The languages of the demo. The pages stand in Russian; another one is asked for in the address: `?lang=en`. */
export type Language = 'ru' | 'en';

export const LANGUAGE: Language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ru';

/** The one of two that is in the reader's language. */
export const localized = <T>(texts: Readonly<Record<Language, T>>): T => texts[LANGUAGE];

export const spoken = localized;

/** What a page's own elements carry of words: the attribute that names them, and where they go. */
const PLACES: Readonly<Record<string, string | undefined>> = {
  'data-words': undefined,
  'data-label-words': 'aria-label',
  'data-title-words': 'title',
  'data-placeholder-words': 'placeholder',
};

/**
 * Puts a page into the reader's language: each element with `data-words="key"` gets that text, and those with
 * `data-label-words` and the like that attribute. Russian stands in the page itself.
 * @param words the page's words in English
 * @throws where a key has no words: a page half in another language is a fault
 */
export function translatePage(words: Readonly<Record<string, string>>): void {
  if (LANGUAGE === 'ru') return;
  document.documentElement.lang = LANGUAGE;
  for (const [name, attribute] of Object.entries(PLACES)) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const key = element.getAttribute(name) ?? '';
      const text = words[key];
      if (text === undefined) throw new Error(`no English words for «${key}»`);
      if (attribute) element.setAttribute(attribute, text);
      else element.textContent = text;
    }
  }
}

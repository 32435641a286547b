import {parentOf} from './scheme.ts';

/** The language of an element, a BCP 47 tag: its own `lang` or the nearest one above it, out of shadow trees too. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

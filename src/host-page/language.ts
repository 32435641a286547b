import {ancestorsOf} from './parent.ts';

/** The language of an element, a BCP 47 tag: its own `lang` or the nearest one above it, out of shadow trees too. */
export const languageOf = (element: Element): string =>
  [element, ...ancestorsOf(element)].map((at) => at.getAttribute('lang')).find(Boolean) ?? '';

import {TAG} from '../element/define.ts';
import {PLACEHOLDER} from '../element/placeholder.ts';
import {createElement} from './attributes.ts';

/** Marks a block that a script inserted for itself: no author's. An attribute, so that it outlives a cached page. */
const MARK = 'data-inserted';

/** Whether the page holds an element or a placeholder that its author put there. */
export const hasAuthors = (): boolean =>
  // Not of the document, whose method `<img name="querySelector">` hides.
  document.documentElement.querySelector(`${TAG}:not([${MARK}]),${PLACEHOLDER}`) !== null;

/** Puts a block behind a script. */
export function insertAfter(script: HTMLScriptElement): Element | undefined {
  // A page that was cached with its block and is run again (client-side routers do) has one there already.
  if (script.nextElementSibling?.hasAttribute(MARK)) return undefined;
  const element = createElement(script);
  element.setAttribute(MARK, '');
  script.after(element);
  return element;
}

/** Puts a block behind a script that says nothing, unless the page's author says elsewhere where it is to stand. */
export function insertUnlessPlaced(script: HTMLScriptElement): void {
  if (hasAuthors()) return;
  const element = insertAfter(script);
  onceParsed(() => {
    if (hasAuthors()) element?.remove();
  });
}

/** Calls back when the page is parsed, at once where it is. */
export function onceParsed(callback: () => void): void {
  if (document.readyState !== 'loading') callback();
  // Else the page would hold what the callback knows for as long as it is open.
  else document.addEventListener('DOMContentLoaded', callback, {once: true});
}

import {TAG} from '../element/define.ts';
import {PLACEHOLDER} from '../element/placeholder.ts';
import {createElement} from './attributes.ts';

/** Marks a block that a script inserted for itself: no author's. An attribute, so that it outlives a cached page. */
const MARK = 'data-inserted';

/** Whether the page holds an element or a placeholder that its author put there. */
const hasAuthors = (): boolean =>
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
  if (document.readyState !== 'loading') return;
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      if (hasAuthors()) element?.remove();
    },
    // Else the page would hold the block for as long as it is open.
    {once: true},
  );
}

import {TAG} from '../element/define.ts';
import {createElement} from './attributes.ts';

/** An element of any kind that the block is to stand in. */
export const PLACEHOLDER = '[data-official-accounts]:not(script)';

/** Fills the placeholders of the page, those that are there and those that come later. */
export function fillPlaceholders(): void {
  fillIn(document.documentElement);
  new MutationObserver((records) => {
    for (const {target, addedNodes} of records) {
      // The parser goes on to put a placeholder's links behind the element that stands in it already.
      if (addedNodes.length && target instanceof HTMLElement && target.matches(PLACEHOLDER)) fill(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) fillIn(node);
    }
  }).observe(document, {childList: true, subtree: true});
}

function fillIn(root: HTMLElement): void {
  if (root.matches(PLACEHOLDER)) fill(root);
  for (const placeholder of root.querySelectorAll<HTMLElement>(PLACEHOLDER)) fill(placeholder);
}

/** Puts an element into a placeholder, unless there is one (of another copy of the script, or from a cached page). */
function fill(placeholder: HTMLElement): void {
  const element = placeholder.querySelector(TAG) ?? createElement(placeholder);
  // What stands there are the school's own accounts.
  const outside = [...placeholder.childNodes].filter((node) => !node.contains(element));
  if (outside.length) element.append(...outside);
  if (!element.parentNode) placeholder.append(element);
}

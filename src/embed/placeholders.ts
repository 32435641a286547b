import {TAG} from '../element/define.ts';
import {PLACEHOLDER} from '../element/placeholder.ts';
import {createElement} from './attributes.ts';

/** Fills the placeholders of the page, those that are there and those that come later. */
export function fillPlaceholders(): void {
  fillIn(document.documentElement);
  new MutationObserver((records) => {
    for (const {target, addedNodes} of records) {
      // A framework that writes words into a placeholder takes all else out of it.
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
  if (!placeholder.querySelector(TAG)) placeholder.append(createElement(placeholder));
}

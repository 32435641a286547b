import {TAG} from '../element/define.ts';
import {PLACEHOLDER} from '../element/placeholder.ts';
import {warn} from '../loading/report.ts';
import {createElement, hasAttributes} from './attributes.ts';

/** Marks a block that stands beside a script tag: no author's. An attribute, so that it outlives a cached page. */
const MARK = 'data-inserted';

/** A script tag in the body is a place for a block, whoever put it there and whenever; a placeholder is one, too. */
const PLACES = `${PLACEHOLDER},body script[src*="official-accounts.js"]:not([data-define])`;

/** How often blocks are put back where the page takes them out. */
const MAX_RETURNS = 9;
let returns = 0;

/** Whether the page holds an element or a placeholder that its author put there. */
const hasAuthors = (): boolean =>
  // Not of the document, whose method `<img name="querySelector">` hides.
  document.documentElement.querySelector(`${TAG}:not([${MARK}]),${PLACEHOLDER}`) !== null;

/** Fills all places of the page, those that come later as well. */
export function watchPlaces(): void {
  fillIn(document.documentElement);
  new MutationObserver((records) => {
    for (const {target, addedNodes, removedNodes} of records) {
      if (!(target instanceof HTMLElement)) continue;
      // The parser goes on to put a placeholder's links behind the element that stands in it already.
      if (addedNodes.length && target.matches(PLACEHOLDER)) fill(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) fillIn(node);
      // A page that is morphed loses what its server didn't send.
      if ([...removedNodes].some((node) => node instanceof HTMLElement && node.hasAttribute(MARK)) && mayReturn())
        fillIn(target);
    }
  }).observe(document, {childList: true, subtree: true});
}

function mayReturn(): boolean {
  if (++returns > MAX_RETURNS) warn('the page takes the block out for ever');
  return returns <= MAX_RETURNS;
}

function fillIn(root: HTMLElement): void {
  if (root.matches(PLACES)) fill(root);
  for (const place of root.querySelectorAll<HTMLElement>(PLACES)) fill(place);
}

/** Puts a block into a placeholder or beside a script tag, unless there is one (of another copy of the script, or from a cached page). */
export function fill(place: HTMLElement): void {
  if (place.localName === 'script') fillTag(place);
  else fillPlaceholder(place);
}

function fillPlaceholder(placeholder: HTMLElement): void {
  const element = placeholder.querySelector(TAG) ?? createElement(placeholder);
  // What stands there are the school's own accounts.
  const outside = [...placeholder.childNodes].filter((node) => !node.contains(element));
  if (outside.length) element.append(...outside);
  if (!element.parentNode) placeholder.append(element);
}

function fillTag(tag: HTMLElement): void {
  const isBare = !hasAttributes(tag);
  if (tag.nextElementSibling?.hasAttribute(MARK) || (isBare && hasAuthors())) return;
  const element = createElement(tag);
  element.setAttribute(MARK, '');
  tag.after(element);
  // The author's own may stand further down.
  if (isBare)
    onceParsed(() => {
      if (hasAuthors()) element.remove();
    });
}

/** Calls back when the page is parsed, at once where it is. */
export function onceParsed(callback: () => void): void {
  if (document.readyState !== 'loading') callback();
  // Else the page would hold what the callback knows for as long as it is open.
  else document.addEventListener('DOMContentLoaded', callback, {once: true});
}

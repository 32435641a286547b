import {definedClass, TAG} from '../element/define.ts';
import {PLACEHOLDER} from '../element/placeholder.ts';
import {warn} from '../loading/report.ts';

/** Selects what a block is mounted at: placeholders, and script tags in the body. */
const MOUNT_POINTS = `${PLACEHOLDER},body script[src*="official-accounts.js"]:not([data-define])`;

/** Marks the blocks that this script has inserted. An attribute, so that it survives in cached pages. */
const INSERTED = 'data-inserted';

/** How many times removed blocks are inserted again within ten seconds. */
const MAX_REINSERTIONS = 9;
let reinsertions = 0;

/** Whether the author has put an element or a placeholder into the page. */
const hasAuthored = (): boolean =>
  // Not `document.querySelector`, which `<img name="querySelector">` overrides.
  document.documentElement.querySelector(`${TAG}:not([${INSERTED}]),${PLACEHOLDER}`) !== null;

/**
 * Mounts blocks at all mount points of the page, present and future. Runs once per page, because some pages run the
 * script repeatedly.
 */
export function watchMountPoints(): void {
  const page = definedClass() as {isWatching?: boolean};
  if (page.isWatching) return;
  page.isWatching = true;
  mountAll(document.documentElement);
  new MutationObserver((records) => {
    for (const {target, addedNodes, removedNodes} of records) {
      if (!(target instanceof HTMLElement)) continue;
      // A framework that sets a placeholder's text removes the block.
      if (addedNodes.length && target.matches(PLACEHOLDER)) mount(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) mountAll(node);
      // Morphing removes what the server didn't send.
      if ([...removedNodes].some((node) => node instanceof HTMLElement && node.hasAttribute(INSERTED)) && mayReinsert())
        mountAll(target);
    }
  }).observe(document, {childList: true, subtree: true});
}

function mayReinsert(): boolean {
  // A page that refreshes by morphing removes the block occasionally, all day; one that fights the block does so at
  // once.
  setTimeout(() => reinsertions--, 10_000);
  if (++reinsertions > MAX_REINSERTIONS) warn('the page keeps removing the block');
  return reinsertions <= MAX_REINSERTIONS;
}

function mountAll(root: HTMLElement): void {
  if (root.matches(MOUNT_POINTS)) mount(root);
  for (const mountPoint of root.querySelectorAll<HTMLElement>(MOUNT_POINTS)) mount(mountPoint);
}

/**
 * Inserts a block into a placeholder or after a script tag, unless there is one (from another copy of the script, or
 * cached).
 */
export function mount(mountPoint: HTMLElement): void {
  if (mountPoint.localName === 'script') mountBeside(mountPoint);
  else mountInside(mountPoint);
}

function mountInside(placeholder: HTMLElement): void {
  if (!placeholder.querySelector(TAG)) placeholder.append(createElement(placeholder));
}

function mountBeside(tag: HTMLElement): void {
  const isBare = !hasAttributes(tag);
  if (tag.nextElementSibling?.hasAttribute(INSERTED) || (isBare && hasAuthored())) return;
  const element = createElement(tag);
  tag.after(element);
  // The author's element may come later in the page.
  if (isBare)
    onceParsed(() => {
      if (hasAuthored()) element.remove();
    });
}

/** Runs the callback when the page is parsed, or immediately if it already is. */
export function onceParsed(callback: () => void): void {
  if (document.readyState !== 'loading') callback();
  // `once`, so that whatever the callback refers to can be garbage-collected.
  else document.addEventListener('DOMContentLoaded', callback, {once: true});
}

/** The element's attributes on a mount point, prefixed with `data-`. */
function attributesFrom(source: HTMLElement): [name: string, value: string][] {
  // From the registered class, which may belong to another copy of the script.
  return (definedClass()?.observedAttributes ?? []).flatMap((name) => {
    const value = source.getAttribute('data-' + name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
}

/** Whether a mount point has attributes for the element. */
export const hasAttributes = (source: HTMLElement): boolean => attributesFrom(source).length > 0;

/** Creates an element with the attributes of its mount point. */
function createElement(source: HTMLElement): HTMLElement {
  const element = document.createElement(TAG);
  element.setAttribute(INSERTED, '');
  for (const [name, value] of attributesFrom(source)) element.setAttribute(name, value);
  return element;
}

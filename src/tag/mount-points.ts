import {definedClass, TAG} from '../element/define.ts';
import {PLACEHOLDER} from '../element/placeholder.ts';
import {warn} from '../loading/report.ts';

/** A script tag in the body is a place for a block, whoever put it there and whenever; a placeholder is one, too. */
const MOUNT_POINTS = `${PLACEHOLDER},body script[src*="official-accounts.js"]:not([data-define])`;

/** Marks a block that this script put there: no author's. An attribute, so that it outlives a cached page. */
const INSERTED = 'data-inserted';

/** How often blocks are put back within ten seconds where the page takes them out. */
const MAX_RETURNS = 9;
let returns = 0;

/** Whether the page holds an element or a placeholder that its author put there. */
const hasAuthored = (): boolean =>
  // Not of the document, whose method `<img name="querySelector">` hides.
  document.documentElement.querySelector(`${TAG}:not([${INSERTED}]),${PLACEHOLDER}`) !== null;

/** Fills all places of the page, those that come later as well. Once a page: some run the script with each of theirs. */
export function watchMountPoints(): void {
  const page = definedClass() as {isWatching?: boolean};
  if (page.isWatching) return;
  page.isWatching = true;
  mountAll(document.documentElement);
  new MutationObserver((records) => {
    for (const {target, addedNodes, removedNodes} of records) {
      if (!(target instanceof HTMLElement)) continue;
      // A framework that writes words into a placeholder takes all else out of it.
      if (addedNodes.length && target.matches(PLACEHOLDER)) mount(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) mountAll(node);
      // A page that is morphed loses what its server didn't send.
      if ([...removedNodes].some((node) => node instanceof HTMLElement && node.hasAttribute(INSERTED)) && mayReturn())
        mountAll(target);
    }
  }).observe(document, {childList: true, subtree: true});
}

function mayReturn(): boolean {
  // A page that is refreshed by morphing takes the block out each time, all day; one that fights it does so at once.
  setTimeout(() => returns--, 10_000);
  if (++returns > MAX_RETURNS) warn('the page takes the block out for ever');
  return returns <= MAX_RETURNS;
}

function mountAll(root: HTMLElement): void {
  if (root.matches(MOUNT_POINTS)) mount(root);
  for (const mountPoint of root.querySelectorAll<HTMLElement>(MOUNT_POINTS)) mount(mountPoint);
}

/** Puts a block into a placeholder or beside a script tag, unless there is one (of another copy of the script, or from a cached page). */
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
  // The author's own may stand further down.
  if (isBare)
    onceParsed(() => {
      if (hasAuthored()) element.remove();
    });
}

/** Calls back when the page is parsed, at once where it is. */
export function onceParsed(callback: () => void): void {
  if (document.readyState !== 'loading') callback();
  // Else the page would hold what the callback knows for as long as it is open.
  else document.addEventListener('DOMContentLoaded', callback, {once: true});
}

/** `data-` and the name of one of the element's attributes: those that some other script put there don't count. */
function attributesFrom(source: HTMLElement): [name: string, value: string][] {
  // Whatever copy of the script registered the element says what it knows.
  return (definedClass()?.observedAttributes ?? []).flatMap((name) => {
    const value = source.getAttribute('data-' + name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
}

/** Whether a script or a placeholder carries an attribute for the element. */
export const hasAttributes = (source: HTMLElement): boolean => attributesFrom(source).length > 0;

/** An element with the attributes that a script or a placeholder carries for it. */
function createElement(source: HTMLElement): HTMLElement {
  const element = document.createElement(TAG);
  element.setAttribute(INSERTED, '');
  for (const [name, value] of attributesFrom(source)) element.setAttribute(name, value);
  return element;
}

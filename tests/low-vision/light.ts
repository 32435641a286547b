import {expect} from 'chai';
import {linksOf, partOf, until, wordsIn} from '../helpers/blocks.ts';

/** The element in the light DOM that holds the accounts. */
export const containersOf = (block: Element): HTMLElement[] => [
  ...block.querySelectorAll<HTMLElement>(':scope > [slot=accounts]'),
];

/** The links in the light DOM. */
export const lightLinksOf = (block: Element): HTMLAnchorElement[] =>
  containersOf(block).flatMap((place) => [...place.querySelectorAll('a')]);

export const lightHrefsOf = (block: Element): string[] => lightLinksOf(block).map(({href}) => href);

/** All account links, in the light DOM or the shadow root. */
export const allHrefsOf = (block: Element): string[] => [
  ...linksOf(block).map(({href}) => href),
  ...lightHrefsOf(block),
];

/** The text of matching elements in the light DOM. */
export const lightTextsOf = (block: Element, selector: string): string[] =>
  containersOf(block).flatMap((place) => [...place.querySelectorAll(selector)].map(wordsIn));

export const isInherited = (block: Element): boolean => containersOf(block).length > 0;

export const becomesInherited = (block: Element): Promise<void> =>
  until('the accounts are in the light DOM', () => isInherited(block));

export const becomesUsual = (block: Element): Promise<void> =>
  until('the accounts are in the shadow root again', () => !isInherited(block) && allHrefsOf(block).length > 0);

/** Computed style values of an element, by property. */
export function computed(element: Element, ...names: readonly string[]): string[] {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  return names.map((name) => style.getPropertyValue(name));
}

/** Fails unless the block's own text looks like the page's. */
export function expectTextLike(block: Element, page: Element, ...names: readonly string[]): void {
  for (const part of ['heading', 'brand', 'footer']) {
    expect(computed(partOf(block, part), ...names), part).to.deep.equal(computed(page, ...names));
  }
}

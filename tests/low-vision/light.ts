import {expect} from 'chai';
import {linksOf, partOf, until, wordsIn} from '../helpers/blocks.ts';

/** What holds the accounts in the page's own tree. */
export const containersOf = (block: Element): HTMLElement[] => [
  ...block.querySelectorAll<HTMLElement>(':scope > [slot=accounts]'),
];

/** The links that stand in the page's own tree. */
export const lightLinksOf = (block: Element): HTMLAnchorElement[] =>
  containersOf(block).flatMap((place) => [...place.querySelectorAll('a')]);

export const lightHrefsOf = (block: Element): string[] => lightLinksOf(block).map(({href}) => href);

/** All links of accounts, wherever they stand. */
export const allHrefsOf = (block: Element): string[] => [
  ...linksOf(block).map(({href}) => href),
  ...lightHrefsOf(block),
];

/** The words of what matches there. */
export const lightTextsOf = (block: Element, selector: string): string[] =>
  containersOf(block).flatMap((place) => [...place.querySelectorAll(selector)].map(wordsIn));

export const isInherited = (block: Element): boolean => containersOf(block).length > 0;

export const becomesInherited = (block: Element): Promise<void> =>
  until('the accounts stand in the page’s tree', () => isInherited(block));

export const becomesUsual = (block: Element): Promise<void> =>
  until('the accounts stand in the block again', () => !isInherited(block) && allHrefsOf(block).length > 0);

/** What is computed for an element, by property. */
export function computed(element: Element, ...names: readonly string[]): string[] {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  return names.map((name) => style.getPropertyValue(name));
}

/** Fails unless the block's own words look like the page's. */
export function expectTextLike(block: Element, page: Element, ...names: readonly string[]): void {
  for (const part of ['heading', 'brand', 'footer']) {
    expect(computed(partOf(block, part), ...names), part).to.deep.equal(computed(page, ...names));
  }
}

import type {OfficialAccounts} from '../../src/index.ts';

/** The five accounts of the default list, in display order. */
export const FIVE = [
  'https://vk.com/public195080976',
  'https://vk.com/minprosvet',
  'https://t.me/minprosrf',
  'https://ok.ru/minprosvet',
  'https://t.me/bpshkola',
];

/** All blocks on a page, in document order. */
export const blocksOf = (root: ParentNode): OfficialAccounts[] => [
  ...root.querySelectorAll<OfficialAccounts>('official-accounts'),
];

/** All elements with a part name in a block, in document order. */
export const partsOf = (block: Element, part: string): HTMLElement[] => [
  ...(block.shadowRoot?.querySelectorAll<HTMLElement>(`[part~=${part}]`) ?? []),
];

/** The first element with a part name; where there may be none, use `partsOf`. */
export const partOf = (block: Element, part: string): HTMLElement => partsOf(block, part)[0]!;

/** A block's account links. A skeleton's placeholders have the same part, but are not links. */
export const linksOf = (block: Element): HTMLAnchorElement[] => [
  ...(block.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[part=link]') ?? []),
];

export const hrefsOf = (block: Element): string[] => linksOf(block).map((link) => link.getAttribute('href') ?? '');

/** The text of an element, on one line. */
export const wordsIn = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();

/** The text of each element with a part name. */
export const textsOf = (block: Element, part: string): string[] => partsOf(block, part).map(wordsIn);

type Nothing = false | 0 | '' | null | undefined;

/** Waits for a truthy value and returns it; throws with `what` after many seconds, because a busy machine is slow. */
export async function found<T>(
  what: string | (() => string),
  find: () => T | Promise<T>,
  seconds = 60,
): Promise<Exclude<Awaited<T>, Nothing>> {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const one = await find();
    if (one) return one as Exclude<Awaited<T>, Nothing>;
    if (Date.now() > end)
      throw new Error(`timed out after ${seconds} seconds: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until a condition is true. */
export async function until(what: string, holds: () => unknown, seconds?: number): Promise<void> {
  await found(what, holds, seconds);
}

/** Whether a block is rendered and has no pending request. */
export const isSettled = (block: Element): boolean =>
  Boolean(block.shadowRoot?.querySelector('section')) && !block.matches(':state(loading), :state(refreshing)');

/** Waits until a block is settled. */
export const settled = (block: Element): Promise<void> => until('the block is settled', () => isSettled(block));

/** Expands a block beyond its limit. */
export async function showAll(block: OfficialAccounts): Promise<void> {
  block.shadowRoot?.querySelector<HTMLButtonElement>('[part=more-button][aria-expanded=false]')?.click();
  await block.updateComplete;
}

/** Waits long enough for something unwanted to happen on the page. */
export const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

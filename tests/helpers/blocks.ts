import type {OfficialAccounts} from '../../src/index.ts';

/** The five accounts of the letter, in the order in which they are shown. */
export const FIVE = [
  'https://vk.com/public195080976',
  'https://vk.com/minprosvet',
  'https://t.me/minprosrf',
  'https://ok.ru/minprosvet',
  'https://t.me/bpshkola',
];

/** All blocks of a page, in its order. */
export const blocksOf = (root: ParentNode): OfficialAccounts[] => [
  ...root.querySelectorAll<OfficialAccounts>('official-accounts'),
];

/** The elements of a part of a block, in their order. */
export const partsOf = (block: Element, part: string): HTMLElement[] => [
  ...(block.shadowRoot?.querySelectorAll<HTMLElement>(`[part~=${part}]`) ?? []),
];

/** The first of them; where there may be none, take `partsOf`. */
export const partOf = (block: Element, part: string): HTMLElement => partsOf(block, part)[0]!;

/** A block's links to accounts; what stands for them while a list loads is of the same part, and no link. */
export const linksOf = (block: Element): HTMLAnchorElement[] => [
  ...(block.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[part=link]') ?? []),
];

export const hrefsOf = (block: Element): string[] => linksOf(block).map((link) => link.getAttribute('href') ?? '');

/** The words of an element, as a line. */
export const wordsIn = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();

/** The words of each element of a part. */
export const textsOf = (block: Element, part: string): string[] => partsOf(block, part).map(wordsIn);

type Nothing = false | 0 | '' | null | undefined;

/** Waits until something is found, and gives it; fails with `what` after many seconds, as a busy machine is slow. */
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
      throw new Error(`not so within ${seconds} seconds: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until a condition holds. */
export async function until(what: string, holds: () => unknown, seconds?: number): Promise<void> {
  await found(what, holds, seconds);
}

/** Whether a block is rendered and no request is under way. */
export const isSettled = (block: Element): boolean =>
  Boolean(block.shadowRoot?.querySelector('section')) && !block.matches(':state(loading), :state(refreshing)');

/** Waits until a block is settled. */
export const settled = (block: Element): Promise<void> => until('the block is settled', () => isSettled(block));

/** Expands a block beyond its limit. */
export async function showAll(block: OfficialAccounts): Promise<void> {
  block.shadowRoot?.querySelector<HTMLButtonElement>('[part=more-button][aria-expanded=false]')?.click();
  await block.updateComplete;
}

/** Waits long enough for a page to do something wrong. */
export const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

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

/** A block's links to accounts. */
export const linksOf = (block: Element): HTMLAnchorElement[] => [
  ...(block.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[part=link]') ?? []),
];

export const hrefsOf = (block: Element): string[] => linksOf(block).map((link) => link.getAttribute('href') ?? '');

/** The visible text of each element of a part. */
export const textsOf = (block: Element, part: string): string[] =>
  [...(block.shadowRoot?.querySelectorAll(`[part~=${part}]`) ?? [])].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

/** Waits until a condition holds; fails with `what` after many seconds, as a busy machine is slow. */
export async function until(what: string, holds: () => unknown, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not so within ${seconds} seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
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

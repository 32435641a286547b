import thirty from '../fixtures/thirty.json' with {type: 'json'};
import {until} from '../helpers/blocks.ts';
import {mount} from '../helpers/element.ts';
import {json, serve} from '../helpers/site.ts';
import type {AccountList, OfficialAccounts} from '../../src/index.ts';

const DARK = '#101418';

/** The page's background, and the block's theme on it. */
export const THEMES = {
  'auto on a light page': ['#fff', 'auto'],
  'auto on a dark page': [DARK, 'auto'],
  light: ['#fff', 'light'],
  dark: ['#fff', 'dark'],
  inherit: ['#fff', 'inherit'],
} as const;

export type Theme = keyof typeof THEMES;

const owner = Object.fromEntries(Object.entries(thirty.owner).filter(([key]) => key !== 'logo'));

/** 30 accounts in 14 entries. No emblem, because the test pages have no such file. */
export const THIRTY = {...thirty, owner} as unknown as AccountList;

/** Sets a list object instead of fetching one. */
export async function give(block: OfficialAccounts, list: AccountList): Promise<void> {
  block.list = list;
  await block.updateComplete;
}

/** A block in the main part of a page that has its own heading. */
export function mountOn(theme: Theme, attributes: string): Promise<OfficialAccounts> {
  const [background, value] = THEMES[theme];
  const color = background === DARK ? '#fff' : '#000';
  return mount(
    `<main lang="ru" style="background:${background};color:${color}"><h1>Школа № 12</h1><official-accounts theme="${value}" ${attributes}></official-accounts></main>`,
  );
}

/** The element of the page that contains the block. */
export const mainOf = (block: Element): Element => block.closest('main')!;

const LIST = json({version: 1, title: 'Мы', accounts: [{network: 'vk', url: 'https://vk.com/a', title: 'А'}]});

/** Attributes that put a block into a state. */
const STATES = {
  loading: (address: string) => `src="${address}slow.json" brand="Школа" own="https://vk.com/school12"`,
  ready: (address: string) => `src="${address}list.json"`,
  empty: () => 'levels="school"',
  failed: (address: string) => `src="${address}none.json"`,
  stale: (address: string) => `src="${address}none.json ${address}list.json"`,
} as const;

export type State = keyof typeof STATES;

export const STATE_NAMES = Object.keys(STATES) as State[];

/** A block in a state. */
export async function mountIn(state: State, theme: Theme, attributes = ''): Promise<OfficialAccounts> {
  // Slow, but not forever: a browser has six connections per server, and other requests wait for one.
  const address = await serve({'slow.json': {...LIST, delay: 3_000}, 'list.json': LIST});
  const block = await mountOn(theme, `${STATES[state](address)} ${attributes}`);
  await until(`it is ${state}`, () => block.matches(`:state(${state})`));
  return block;
}

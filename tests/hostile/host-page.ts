import {expect} from 'chai';
import {FIVE, hrefsOf, moment, settled, until, textsOf} from '../helpers/blocks.ts';
import {json, open, page} from '../helpers/site.ts';
import type {OfficialAccounts} from '../../src/index.ts';
import type {Answer, OpenPage} from '../helpers/site.ts';

export const SCHOOL = 'https://vk.com/school12';

/** A page around the block, written without any thought of the block. */
export interface HostPage {
  /** Between the error recorder and the body: the page's libraries and styles. */
  readonly head?: string;
  /** By default, every form of the block. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Precedes everything else in the head; `<base>` must be here. */
  readonly start?: string;
}

/** An open page, and what happened to it. */
export interface OpenHost extends OpenPage {
  /** What reached the page's own handlers of errors and rejected promises. */
  readonly faults: readonly string[];
  /** What was logged to the page's console. */
  readonly lines: readonly string[];
}

/** Every form in which the block can be embedded, on one page. */
export const FORMS = `<script src="official-accounts.js" data-brand="Школа № 12"></script>
  <official-accounts><a href="${SCHOOL}">Школа</a></official-accounts>
  <div data-official-accounts><a href="${SCHOOL}">Школа</a></div>
  <script type="module" src="official-accounts.mjs"></script>`;

/** What FORMS must show. */
const SHOWN: readonly (readonly string[])[] = [FIVE, [SCHOOL, ...FIVE], [SCHOOL, ...FIVE]];

/** The server's newer list: the five accounts, and some that the rules reject. */
const FRESH = json({
  version: 1,
  revision: 99,
  updated: '2027-03-01',
  title: 'Свежий список',
  owner: {name: 'Департамент'},
  accounts: [
    ...FIVE.map((url) => ({network: networkOf(url), url, title: 'Департамент'})),
    {network: 'vk', url: 'javascript:alert(1)', title: 'Скрипт'},
    {network: 'vk', url: 'https://vk.com.evil.example/school', title: 'Подделка'},
    {network: 'website', url: 'https://facebook.com/school', title: 'Запрещённая'},
    {network: 'vk', url: 'https://vk.com/away.php?to=https://evil.example', title: 'Перенаправление'},
  ],
});

function networkOf(url: string): string {
  return url.startsWith('https://t.me/') ? 'telegram' : url.startsWith('https://ok.ru/') ? 'ok' : 'vk';
}

// Written so that nothing that a page overwrites later affects it.
const RECORDER = `<script nonce="r4nd0m">
  window.faults = [];
  window.lines = [];
  addEventListener('error', function (event) { faults[faults.length] = 'error: ' + event.message; });
  addEventListener('unhandledrejection', function (event) { faults[faults.length] = 'rejection: ' + event.reason; });
  console.warn = console.error = function (line) { lines[lines.length] = String(line); };
</script>`;

/** Opens a page that records its own errors. */
export async function openHost({start = '', head = '', body = FORMS, headers, answers}: HostPage): Promise<OpenHost> {
  const markup = `<!doctype html><html lang=ru><meta charset=utf-8>${start}${RECORDER}${head}<body>${body}`;
  const opened = await open({'index.html': page(markup, headers), 'accounts.json': FRESH, ...answers});
  const {faults, lines} = opened.window as unknown as Pick<OpenHost, 'faults' | 'lines'>;
  return {...opened, faults, lines};
}

/** All blocks of a page, even if its document hides its own methods. */
export const blocksIn = (document: Document): OfficialAccounts[] => [
  ...document.documentElement.querySelectorAll<OfficialAccounts>('official-accounts'),
];

/** The visible links in the page itself: what is left if the block can't run. */
export const visibleLinks = (document: Document): string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('official-accounts a, [data-official-accounts] a')]
    .filter(({offsetWidth, offsetHeight}) => offsetWidth * offsetHeight > 0)
    .map(({href}) => href);

/** Expects that the links inside are visible, and that no error has reached the page. */
export async function expectLinksInside(host: OpenHost): Promise<void> {
  await moment();
  expect(visibleLinks(host.document)).to.deep.equal([SCHOOL, SCHOOL]);
  expect(host.faults).to.deep.equal([]);
}

/** Expects that all blocks show the server's list, and that nothing else has happened to the page. */
export async function expectAllShown(host: OpenHost, {isFresh = true, shown = SHOWN} = {}): Promise<void> {
  const blocks = () => blocksIn(host.document);
  await until(`${shown.length} blocks; faults: ${host.faults.join()}`, () => blocks().length === shown.length);
  await until('they have rendered', () => blocks().every((block) => block.shadowRoot?.querySelector('section')));
  for (const block of blocks()) await settled(block);
  expect(blocks().map(hrefsOf)).to.deep.equal(shown);
  if (isFresh) {
    expect(blocks().map((block) => textsOf(block, 'heading')[0])).to.deep.equal(shown.map(() => 'Свежий список'));
    for (const block of blocks()) expect(textsOf(block, 'footer')[0]).to.contain('1 марта 2027');
  }
  expect(host.faults).to.deep.equal([]);
}

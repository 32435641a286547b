import {expect} from 'chai';
import {openHost} from '../hostile/host-page.ts';
import {blocksOf, FIVE, hrefsOf, moment, settled, until, textsOf} from './blocks.ts';
import {page} from './site.ts';
import type {OpenHost} from '../hostile/host-page.ts';
import type {Answer} from './site.ts';

/** A way to embed the block in a page. */
export interface Form {
  readonly markup: string;
  /** The block's code in the layout of all pages. */
  readonly head: string;
  /** The block's code among the page's own paragraphs. */
  readonly stands: readonly string[];
  readonly hrefs: readonly string[];
}

const BRAND = 'Школа № 12';
const SCHOOL = 'https://vk.com/school12';

/** The script in the layout, for pages with placeholders. */
export const DEFINE = '<script async="" charset="utf-8" src="official-accounts.js" data-define=""></script>';

export const TAG: Form = {
  markup: `<script async="" charset="utf-8" src="official-accounts.js" data-brand="${BRAND}"></script>`,
  head: '',
  stands: ['script', 'official-accounts'],
  hrefs: FIVE,
};

export const PLACEHOLDER: Form = {
  markup: `<div data-official-accounts="" data-brand="${BRAND}"></div>`,
  head: DEFINE,
  stands: ['div with official-accounts'],
  hrefs: FIVE,
};

export const FILLED_PLACEHOLDER: Form = {
  ...PLACEHOLDER,
  markup: PLACEHOLDER.markup.replace('></', `><a href="${SCHOOL}">ВКонтакте</a></`),
  hrefs: [SCHOOL, ...FIVE],
};

/** A library as published in its package. */
export const library = (path: string): Answer => ({
  file: 'node_modules/' + path,
  headers: {'content-type': 'text/javascript; charset=utf-8'},
});

/** A block between two paragraphs, the first of which identifies the page. */
export const part = (words: string, markup: string): string => `<p>${words}</p>${markup}<p>behind</p>`;

export interface Site {
  /** Scripts in the head of every page, in this order. */
  readonly libraries: readonly Answer[];
  readonly head?: string;
  readonly body: string;
  readonly answers?: Readonly<Record<string, Answer>>;
}

const headOf = ({libraries, head = ''}: Site): string =>
  libraries.map((_, index) => `<script src="library-${index}.js"></script>`).join('') + head;

/** Another page of the site, in the same layout. */
export const pageOf = (site: Site, body: string): Answer =>
  page(
    `<!doctype html><html lang=ru><head><meta charset=utf-8><title>${BRAND}</title>${headOf(site)}</head><body>${body}</body></html>`,
  );

export const openSite = (site: Site): Promise<OpenHost> =>
  openHost({
    head: headOf(site),
    body: site.body,
    answers: {
      ...Object.fromEntries(site.libraries.map((answer, index) => [`library-${index}.js`, answer])),
      ...site.answers,
    },
  });

export const click = ({document}: OpenHost, selector: string): void =>
  document.querySelector<HTMLElement>(selector)!.click();

/** Describes an element: a paragraph by its text, others by tag name, and the block inside. */
function nameOf(element: Element): string {
  if (element.localName === 'p') return element.textContent;
  return element.localName + (element.querySelector(':scope>official-accounts') ? ' with official-accounts' : '');
}

/** Waits until a page has one complete block in its position, and long enough for something unwanted to happen. */
export async function expectBlock(
  {document, faults}: OpenHost,
  form: Form,
  words: string,
  {place = 'main', more = []}: {place?: string; more?: readonly string[]} = {},
): Promise<void> {
  const expected = [words, ...form.stands, ...more, 'behind'];
  const names = () => [...document.querySelectorAll(place + '>*')].map(nameOf);
  // If this times out, the next assertion shows what is there.
  await until('it is in position', () => names().join() === expected.join(), 6).catch(() => undefined);
  await moment();
  expect(names()).to.deep.equal(expected);
  const blocks = blocksOf(document);
  expect(blocks).to.have.length(1);
  await settled(blocks[0]!);
  expect(hrefsOf(blocks[0]!)).to.deep.equal(form.hrefs);
  expect(textsOf(blocks[0]!, 'brand')).to.deep.equal([BRAND]);
  expect(faults).to.deep.equal([]);
}

import {until} from '../helpers/blocks.ts';
import type {ReactiveElement} from 'lit';

/** The poster's page as built, open in a frame. */
export interface PosterPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  byId(id: string): HTMLElement;
  /** What one reads of each such element. */
  words(selector: string): string[];
  /** The addresses on the sheet, as they are read. */
  addresses(): string[];
  type(selector: string, text: string): Promise<void>;
  press(selector: string): Promise<void>;
  /** Presses the button of an account in the list. */
  toggle(href: string): Promise<void>;
  /** Waits until the page shows what was last done. */
  updated(): Promise<void>;
}

const frames: HTMLIFrameElement[] = [];

export const ADDRESS = new URL('/dist/demo/', location.href).href;

/** @param hash what the address says, after a search if there is one */
export async function openPage(
  name: string,
  hash = '',
  {address = ADDRESS, width = 1366, height = 768} = {},
): Promise<PosterPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = address + name + hash;
  frames.push(frame);
  document.body.append(frame);
  await until('the page has started', () => frame.contentDocument?.querySelector('[data-started]'));
  const inside = (): Document => frame.contentDocument!;
  const found = (selector: string): HTMLElement => {
    const element = inside().querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`the page has no ${selector}`);
    return element;
  };
  const words = (selector: string): string[] =>
    [...inside().querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  const updated = async (): Promise<void> => {
    for (const element of inside().querySelectorAll('*')) await (element as Partial<ReactiveElement>).updateComplete;
  };
  return {
    get window() {
      return frame.contentWindow as PosterPage['window'];
    },
    get document() {
      return inside();
    },
    byId: (id) => found('#' + id),
    words,
    addresses: () => words('.address'),
    type: (selector, text) => {
      const field = found(selector) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
      return updated();
    },
    press: (selector) => {
      found(selector).click();
      return updated();
    },
    toggle: (href) => {
      found(`[name=account][value="${href}"]`).click();
      return updated();
    },
    updated,
  };
}

/** Opens the poster's page, and waits until its list is there. */
export const openPoster = (hash = '', options = {}): Promise<PosterPage> => openPage('poster.html', hash, options);

/** Closes what was opened. */
export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

interface Findings {
  readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
}
type WithAxe = Window & {readonly axe: {run(context: Document, options: object): Promise<Findings>}};

/** What every page has to keep, a school's own, too. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with a page. */
export async function faultsOf(
  {document: page}: Pick<PosterPage, 'document'>,
  tags = [...WCAG, 'best-practice'],
): Promise<string[]> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    page.head.append(script);
  });
  const {axe} = page.defaultView as unknown as WithAxe;
  const {violations} = await axe.run(page, {
    iframes: false,
    runOnly: tags,
    resultTypes: ['violations'],
    selectors: false,
  });
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}

/** Words of a page that are in Russian, but for codes, what the visitor typed and what the list says. */
export function russianIn(
  {document: page}: Pick<PosterPage, 'document'>,
  but = 'pre, script, [lang=ru], .sheet .code-title',
): string[] {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) {
    const {parentElement, data} = texts.currentNode as Text;
    if (!parentElement?.closest(but)) words.push(data);
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) {
    for (const element of page.querySelectorAll(`[${name}]:not([lang=ru])`)) words.push(element.getAttribute(name)!);
  }
  return words.filter((word) => /[а-яё]/i.test(word));
}

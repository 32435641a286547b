import {until} from '../helpers/blocks.ts';
import type {ReactiveElement} from 'lit';

/** The built poster page, open in a frame. */
export interface PosterPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  byId(id: string): HTMLElement;
  /** The visible text of each matching element. */
  words(selector: string): string[];
  /** The addresses on the sheet, as displayed. */
  addresses(): string[];
  type(selector: string, text: string): Promise<void>;
  press(selector: string): Promise<void>;
  /** Clicks an account's button in the list. */
  toggle(href: string): Promise<void>;
  /** Waits until the page shows the last change. */
  updated(): Promise<void>;
}

const frames: HTMLIFrameElement[] = [];

export const ADDRESS = new URL('/dist/demo/', location.href).href;

/** @param hash the hash of the URL, after a search if there is one */
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
    if (!element) throw new Error(`found no ${selector}`);
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

/** Opens the poster page and waits until its list is loaded. */
export const openPoster = (hash = '', options = {}): Promise<PosterPage> => openPage('poster.html', hash, options);

/** Closes what was opened. */
export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** The lines of a text as a reader sees them, with every space as a plain one. */
export function linesIn(element: Element): string[] {
  const {ownerDocument: page} = element;
  const texts = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const lines: string[] = [];
  let last = -Infinity;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const {width, top, height} = range.getBoundingClientRect();
      if (!width) continue;
      if (top > last + height / 2) lines.push('');
      last = top;
      lines[lines.length - 1] = (lines.at(-1) ?? '') + text.data.charAt(at);
    }
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

/** Names with words that mean nothing at a line's end. */
export const NAMES = [
  'МБОУ СОШ № 7 им. А. С. Пушкина',
  'Лицей имени Н. Г. Чернышевского г. Северска',
  'Центр образования и творчества в Томской области',
  'Гимназия № 1 с. Зоркальцево',
  'Школа с углублённым изучением языков для одарённых',
  'Общеобразовательное учреждение п. Самусь',
  'Дом детства и юношества на ул. М.К. Ломоносова',
];

/** Such a word at a line's end. */
export const BAD_END = /(^|[\s«])(№|\p{Lu}\.|им\.|(?<!\d\s)г\.|с\.|п\.|ул\.|в|и|с|на|для)$/u;

interface Findings {
  readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
}
type WithAxe = Window & {readonly axe: {run(context: Document, options: object): Promise<Findings>}};

/** The rules that every page must pass, including a school's own. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe violations on a page. */
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

/** Russian text on a page, except in code, in the visitor's input and from the list. */
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

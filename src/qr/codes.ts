import {codeOf} from './code.ts';
import {showDialog} from './dialog.ts';
import {make, makeButton} from './dom.ts';
import {printNodes} from './print.ts';
import {codeTextsFor} from './texts.ts';
import type {Texts} from '../i18n/texts.ts';

/** An account that is to have a code. */
export interface Code {
  readonly title: string;
  readonly titleLang: string | undefined;
  /** The network's name, with a note where the reader would else take two accounts for one. */
  readonly network: string;
  /** The address, as `URL.href` has it: what the code holds. */
  readonly href: string;
  /** The address in words. */
  readonly address: string;
}

/** How the codes speak. */
export interface CodesOptions {
  /** The language of the block's words: `ru`, `en`, or a registered one. */
  readonly language: string;
  /** A registered dictionary; where it has a word of ours, that is said. */
  readonly texts: Readonly<Record<string, string>>;
  /** The block's heading. It labels the dialog, and stands over the printed sheet. */
  readonly heading: string;
  /** The name below the heading; may be empty. */
  readonly brand: string;
}

/**
 * Shows the codes of the accounts that a block shows: what stands in it is all that it takes.
 * @param block the block's section in its shadow root
 * @param place what holds the accounts
 * @param heading the block's heading, or its name where it has none
 * @param texts the block's words; a page may have registered ours among them
 * @param inWords gives an address as people read it
 */
export function openQrCodes(
  block: HTMLElement,
  place: Element,
  heading: string,
  texts: Texts,
  inWords: (href: string) => string,
): void {
  showCodes(block, codesIn(place, inWords), {
    language: block.lang,
    texts: {...texts},
    heading,
    brand: block.querySelector('[part=brand]')?.textContent ?? '',
  });
}

const codesIn = (place: Element, inWords: (href: string) => string): Code[] =>
  [...place.querySelectorAll<HTMLElement>('[part=entry]')].flatMap((entry) => {
    const title = entry.querySelector<HTMLElement>('[part=title]');
    return [...entry.querySelectorAll('a')].map((link) => ({
      title: title?.textContent ?? '',
      titleLang: title?.lang,
      network: link.lastElementChild?.textContent.trim() ?? '',
      href: link.href,
      address: inWords(link.href),
    }));
  });

/**
 * Shows the codes of accounts in a modal dialog inside a block: to copy, send, save and print. Once it is closed nothing is
 * left of it. While it is open, nothing happens.
 *
 * Parts, for the page to style: dialog, code (an account), close-button, copy-button, send-button, save-svg-button,
 * save-png-button, print-button.
 *
 * @param block a block's section in its shadow root; its colours are the dialog's
 */
export function showCodes(block: HTMLElement, codes: readonly Code[], options: CodesOptions): void {
  const before = block.querySelector('dialog');
  if (before?.open) return;
  before?.remove();
  const {language, brand} = options;
  const texts = codeTextsFor(language, options.texts);
  const status = make('p', {role: 'status'});
  const say = (words: string) => {
    status.textContent = words;
  };
  const heading = make('h2', {id: 'codes-heading', tabindex: '-1'}, options.heading);
  const list = make('ul', {role: 'list'}, ...codes.map((code) => codeOf(code, texts, say)));
  const print = makeButton('print-button', texts.print, texts.print, () => {
    printNodes([words, list], heading.textContent, dialog);
  });
  const words = make('div', {}, heading, make('span', {}, brand), print);
  const close = makeButton('close-button', '\u00D7', texts.close, () => dialog.close());
  const dialog = make(
    'dialog',
    {part: 'dialog', lang: language, 'aria-labelledby': heading.id},
    close,
    make('div', {class: 'codes'}, words, list),
    status,
  );
  showDialog(dialog, block);
  heading.focus();
}

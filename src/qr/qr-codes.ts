import {qrCodeItem} from './qr-code.ts';
import {showDialog} from './dialog.ts';
import {create, createButton} from './dom.ts';
import {printNodes} from './print.ts';
import {qrTextsFor} from './texts.ts';
import type {QrCode} from './qr-code.ts';
import type {QrTexts} from './texts.ts';

/** The texts of the dialog. */
export interface QrOptions {
  /** The language of the block's texts: `ru`, `en`, or a registered one. */
  readonly language: string;
  /** Texts that the page has registered; they take precedence. */
  readonly texts: Partial<QrTexts>;
  /** The heading of the dialog and of the printed sheet. */
  readonly heading: string;
  /** The name below the heading; may be empty. */
  readonly brand: string;
}

/**
 * Shows the QR codes of the accounts in a block, which it reads from the block's elements.
 * @param block the block's section in its shadow root
 * @param accounts the element that contains the accounts
 * @param heading the block's heading, or its name if it has none
 * @param texts the block's texts; a page may have registered texts of the QR codes among them
 * @param formatUrl formats an address as people read it
 */
export function openQrCodes(
  block: HTMLElement,
  accounts: Element,
  heading: string,
  texts: Partial<QrTexts>,
  formatUrl: (href: string) => string,
): void {
  showQrCodes(block, qrCodesIn(accounts, formatUrl), {
    language: block.lang,
    texts,
    heading,
    brand: block.querySelector('[part=brand]')?.textContent ?? '',
  });
}

const qrCodesIn = (accounts: Element, formatUrl: (href: string) => string): QrCode[] =>
  [...accounts.querySelectorAll<HTMLElement>('[part=entry]')].flatMap((entry) => {
    const title = entry.querySelector<HTMLElement>('[part=title]');
    return [...entry.querySelectorAll('a')].map((link) => ({
      title: title?.textContent ?? '',
      // The property is empty if there is no attribute; `lang=""` would mean an unknown language.
      titleLang: title?.lang || undefined,
      network: link.lastElementChild?.textContent.trim() ?? '',
      href: link.href,
      address: formatUrl(link.href),
    }));
  });

/**
 * Shows QR codes in a modal dialog inside a block, to copy, send, save and print. Does nothing while a dialog is open.
 *
 * Parts for styling: dialog, code (an account), close-button, copy-button, send-button, save-svg-button,
 * save-png-button, print-button.
 *
 * @param block the block's section in its shadow root; the dialog takes its colours
 */
export function showQrCodes(block: HTMLElement, qrCodes: readonly QrCode[], options: QrOptions): void {
  const previous = block.querySelector('dialog');
  if (previous?.open) return;
  previous?.remove();
  const {language, brand} = options;
  const texts = qrTextsFor(language, options.texts);
  const status = create('p', {role: 'status'});
  const showStatus = (message: string) => {
    status.textContent = message;
  };
  const heading = create('h2', {id: 'qr-heading', tabindex: '-1'}, options.heading);
  const list = create('ul', {role: 'list'}, ...qrCodes.map((code) => qrCodeItem(code, texts, showStatus)));
  const print = createButton('print-button', texts.print, texts.print, () => {
    printNodes([header, list], heading.textContent, dialog);
  });
  const header = create('div', {}, heading, create('span', {}, brand), print);
  const close = createButton('close-button', '\u00D7', texts.close, () => dialog.close());
  const dialog = create(
    'dialog',
    {part: 'dialog', lang: language, 'aria-labelledby': heading.id},
    close,
    create('div', {class: 'content'}, header, list),
    status,
  );
  showDialog(dialog, block);
  heading.focus();
}

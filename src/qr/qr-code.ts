import {copyText} from './copy.ts';
import {create, createButton} from './dom.ts';
import {pictureOf, pngFile, svgFile, svgOf} from './picture.ts';
import type {QrTexts} from './texts.ts';

/** The data of an account's QR code. */
export interface QrCode {
  readonly title: string;
  readonly titleLang: string | undefined;
  /** The network's name, with a suffix if the name alone is ambiguous. */
  readonly network: string;
  /** The encoded address, as in `URL.href`. */
  readonly href: string;
  /** The address as people read it. */
  readonly address: string;
}

/** Returns a file name that every operating system accepts. */
const fileName = (text: string): string => (text.match(/[\p{L}\p{M}\d]+/gu) ?? ['QR']).join('-').slice(0, 80);

function save(href: string, name: string): void {
  create('a', {href, download: name}).click();
}

/** Creates the list item of an account: its title, its QR code and its buttons. */
export function qrCodeItem(
  {title, titleLang, network, href, address}: QrCode,
  texts: QrTexts,
  showStatus: (message: string) => void,
): HTMLElement {
  const name = `${title}, ${network}`;
  const picture = pictureOf(href);
  const button = (part: string, label: string, run: () => void) => createButton(part, label, `${label}: ${name}`, run);
  const copy = button('copy-button', texts.copy, () => {
    showStatus('');
    void copyText(href, name, item).then((isCopied) => {
      if (isCopied) copy.focus();
      showStatus(isCopied ? texts.copied : texts.selected);
    });
  });
  const actions = create('div', {class: 'actions'}, copy);
  if ('share' in navigator) {
    actions.append(
      button('send-button', texts.send, () => {
        // Rejects if the reader cancels.
        navigator.share({title, url: href}).catch(() => undefined);
      }),
    );
  }
  const item = create(
    'li',
    {part: 'code'},
    create(
      'div',
      {},
      create('b', {lang: titleLang, dir: 'auto'}, title),
      create('span', {dir: 'auto'}, network),
      create('span', {dir: 'ltr'}, address),
    ),
    actions,
  );
  if (picture) {
    const svg = svgOf(picture, `${texts.codes}: ${name}`);
    item.append(
      svg,
      create(
        'div',
        {class: 'actions'},
        button('save-svg-button', texts.save + ' SVG', () => save(svgFile(svg), fileName(name) + '.svg')),
        button('save-png-button', texts.save + ' PNG', () => {
          const png = pngFile(picture);
          save(png ?? svgFile(svg), fileName(name) + (png ? '.png' : '.svg'));
          showStatus(png ? '' : texts.noPng);
        }),
      ),
    );
  } else item.append(texts.tooLong);
  return item;
}

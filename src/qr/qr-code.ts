import {copyText} from './copy.ts';
import {make, makeButton} from './dom.ts';
import {pictureOf, pngFile, svgFile, svgOf} from './picture.ts';
import type {QrTexts} from './texts.ts';

/** An account that is to have a code. */
export interface QrCode {
  readonly title: string;
  readonly titleLang: string | undefined;
  /** The network's name, with a suffix where the reader would else take two accounts for one. */
  readonly network: string;
  /** The address, as `URL.href` has it: what the code holds. */
  readonly href: string;
  /** The address as people read it. */
  readonly address: string;
}

/** A name for a file that every system takes. */
const fileName = (text: string): string => (text.match(/[\p{L}\p{M}\d]+/gu) ?? ['QR']).join('-').slice(0, 80);

function save(href: string, name: string): void {
  make('a', {href, download: name}).click();
}

/** One account: its title, its code, and what can be done with them. */
export function qrCodeItem(
  {title, titleLang, network, href, address}: QrCode,
  texts: QrTexts,
  showStatus: (message: string) => void,
): HTMLElement {
  const name = `${title}, ${network}`;
  const picture = pictureOf(href);
  const button = (part: string, label: string, run: () => void) => makeButton(part, label, `${label}: ${name}`, run);
  const copy = button('copy-button', texts.copy, () => {
    showStatus('');
    void copyText(href, name, item).then((isCopied) => {
      if (isCopied) copy.focus();
      showStatus(isCopied ? texts.copied : texts.selected);
    });
  });
  const actions = make('div', {class: 'actions'}, copy);
  if ('share' in navigator) {
    actions.append(
      button('send-button', texts.send, () => {
        // The reader may think better of it.
        navigator.share({title, url: href}).catch(() => undefined);
      }),
    );
  }
  const item = make(
    'li',
    {part: 'code'},
    make(
      'div',
      {},
      make('b', {lang: titleLang, dir: 'auto'}, title),
      make('span', {dir: 'auto'}, network),
      make('span', {dir: 'ltr'}, address),
    ),
    actions,
  );
  if (picture) {
    const svg = svgOf(picture, `${texts.codes}: ${name}`);
    item.append(
      svg,
      make(
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

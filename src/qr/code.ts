import {copyText} from './copy.ts';
import {make, makeButton} from './dom.ts';
import {pictureOf, pngFile, svgFile, svgOf} from './picture.ts';
import type {Code} from './codes.ts';
import type {CodeTexts} from '../i18n/code-texts.ts';

/** A name for a file that every system takes. */
const fileName = (words: string): string => (words.match(/[\p{L}\p{M}\d]+/gu) ?? ['QR']).join('-').slice(0, 80);

function save(href: string, name: string): void {
  make('a', {href, download: name}).click();
}

/** One account: its words, its code, and what can be done with them. */
export function codeOf(
  {title, titleLang, network, href, address}: Code,
  texts: CodeTexts,
  say: (words: string) => void,
): HTMLElement {
  const name = `${title}, ${network}`;
  const picture = pictureOf(href);
  const button = (part: string, words: string, run: () => void) => makeButton(part, words, `${words}: ${name}`, run);
  const copy = button('copy-button', texts.copy, () => {
    say('');
    void copyText(href, name, item).then((isCopied) => {
      if (isCopied) copy.focus();
      say(isCopied ? texts.copied : texts.selected);
    });
  });
  const deeds = make('div', {class: 'deeds'}, copy);
  if ('share' in navigator) {
    deeds.append(
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
    deeds,
  );
  if (picture) {
    const svg = svgOf(picture, `${texts.codes}: ${name}`);
    item.append(
      svg,
      make(
        'div',
        {class: 'deeds'},
        button('save-svg-button', texts.save + ' SVG', () => save(svgFile(svg), fileName(name) + '.svg')),
        button('save-png-button', texts.save + ' PNG', () => {
          const png = pngFile(picture);
          save(png ?? svgFile(svg), fileName(name) + (png ? '.png' : '.svg'));
          say(png ? '' : texts.noPng);
        }),
      ),
    );
  } else item.append(texts.tooLong);
  return item;
}

import {html, nothing, svg} from 'lit';
import {pictureOf, svgOf} from '../../dist/pictures.js';
import {withoutBadBreaks} from '../shared/no-breaks.ts';
import {SHEET_TEXTS} from './texts.ts';
import type {Picture} from '../../dist/pictures.js';
import type {Item} from '../shared/accounts.ts';
import type {Language} from '../shared/language.ts';
import type {SheetContent} from './content.ts';

/** Whether a word means nothing without the previous one, as in «№ 7» and «г. Томска». */
const isWeak = (word: string): boolean => word.replace(/[^\p{L}\p{N}]/gu, '').length <= 2;

/**
 * Shortens titles to what distinguishes them by dropping the words that another title starts with, too: «…школа № 7 г.
 * Томска».
 */
function shortTitles(titles: readonly string[]): string[] {
  const split = titles.map((title) => title.split(/\s+/));
  return split.map((words) => {
    const others = split.filter((other) => other.join(' ') !== words.join(' '));
    const isShared = (count: number): boolean =>
      others.some((other) => words.slice(0, count).every((word, index) => word === other[index]));
    let start = words.length - 1;
    while (start > 0 && (!isShared(start) || isWeak(words[start] ?? ''))) start--;
    return (start > 0 ? '…' : '') + words.slice(start).join(' ');
  });
}

const codes = new Map<string, Picture | undefined>();

/** The QR code of a URL. Cached, so that typing a heading doesn't regenerate the codes. */
export function codeOf(href: string): Picture | undefined {
  if (!codes.has(href)) codes.set(href, pictureOf(href));
  return codes.get(href);
}

function iconTemplate({network: {icon, short}, name, color}: Item) {
  const letters = short ?? name.slice(0, 2);
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true">
    <path fill=${color} d=${icon ?? 'M6 0h12a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6'} />
    ${
      icon === undefined
        ? svg`<text x="12" y="16.5" class=${letters.length > 2 ? 'letters small' : 'letters'}>${letters}</text>`
        : nothing
    }
  </svg>`;
}

function codeTemplate({href, title, name}: Item, language: Language) {
  const texts = SHEET_TEXTS[language];
  const code = codeOf(href);
  return code ? svgOf(code, [texts.code, title.text, name].join(', ')) : html`<p class="too-long">${texts.tooLong}</p>`;
}

/** An address with line-break opportunities where people would break it. */
const addressTemplate = (address: string) =>
  address.split(/(?<=[/?&=])(?=.)/).map((piece, index) => (index ? html`<wbr />${piece}` : piece));

const itemTemplate = (item: Item, title: string, language: Language) =>
  html`<li class="code">
    <div class="picture">${codeTemplate(item, language)}</div>
    <div class="words">
      <p class="code-title" lang=${item.title.lang ?? nothing}>${withoutBadBreaks(title)}</p>
      <p class="network">${iconTemplate(item)} ${item.name}</p>
      <p class="address">${addressTemplate(item.address)}</p>
    </div>
  </li>`;

/**
 * @param isShort whether to shorten the titles to what distinguishes them
 * @param emblem the element that shows the emblem
 */
export function sheetTemplate(content: SheetContent, isShort: boolean, emblem: unknown) {
  const {language, heading, brand, accent, items, source} = content;
  const whole = items.map(({title}) => title.text);
  const titles = isShort ? shortTitles(whole) : whole;
  return html`<div class="sheet" id="sheet" lang=${language} ?data-short=${isShort}>
    <div class="head" .style=${`--accent:${accent}`}>
      ${emblem}
      <div class="names">
        <h2 class="sheet-heading">${withoutBadBreaks(heading)}</h2>
        ${brand ? html`<p class="brand">${withoutBadBreaks(brand)}</p>` : nothing}
      </div>
    </div>
    <ul class="codes">
      ${items.map((item, index) => itemTemplate(item, titles[index] ?? '', language))}
    </ul>
    <div class="foot">
      <p class="camera">${SHEET_TEXTS[language].camera}</p>
      <p class="source">${withoutBadBreaks(source)}</p>
    </div>
  </div>`;
}

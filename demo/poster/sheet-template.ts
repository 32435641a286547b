import {html, nothing, svg} from 'lit';
import {pictureOf} from '../../dist/pictures.js';
import {SHEET_TEXTS} from './texts.ts';
import type {Picture} from '../../dist/pictures.js';
import type {Item} from '../shared/accounts.ts';
import type {Language} from '../shared/language.ts';

export interface SheetContent {
  readonly language: Language;
  readonly isLandscape: boolean;
  readonly heading: string;
  readonly brand: string;
  readonly accent: string;
  /** The address of the emblem; empty where there is none. */
  readonly emblem: string;
  readonly items: readonly Item[];
  /** Whose the list is, and of which day. */
  readonly source: string;
}

/** How much of the titles is on the sheet: all, what distinguishes them, or the first lines of that. */
export type Titles = 'whole' | 'short' | 'cut';

/** A word that says nothing without the one before it, as in «№ 7» and «г. Томска». */
const isWeak = (word: string): boolean => word.replace(/[^\p{L}\p{N}]/gu, '').length <= 2;

/** How many words two titles have in common at their beginning. */
const sharedWords = (one: readonly string[], other: readonly string[]): number => {
  const different = one.findIndex((word, index) => word !== other[index]);
  return different < 0 ? one.length : different;
};

/** What distinguishes titles: each without the words with which another one begins, too, as «…школа № 7 г. Томска». */
function shortTitles(titles: readonly string[]): string[] {
  const different = [...new Set(titles)].map((title) => title.split(/\s+/));
  return titles.map((title) => {
    const words = title.split(/\s+/);
    const others = different.filter((other) => other.join(' ') !== words.join(' '));
    let start = Math.min(words.length - 1, Math.max(0, ...others.map((other) => sharedWords(words, other))));
    while (start > 0 && isWeak(words[start] ?? '')) start--;
    return start > 0 ? '…' + words.slice(start).join(' ') : title;
  });
}

const codes = new Map<string, Picture | undefined>();

/** The code of an address. Typing a heading doesn't make the codes anew. */
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
  if (!code) return html`<p class="too-long">${texts.tooLong}</p>`;
  const {size, path} = code;
  return svg`<svg
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
    role="img"
    aria-label=${[texts.code, title.text, name].join(', ')}
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path d=${path} />
  </svg>`;
}

/** An address with breaks where people would break it. */
const addressTemplate = (address: string) =>
  address.split(/(?<=[/?&=])(?=.)/).map((piece, index) => (index ? html`<wbr />${piece}` : piece));

const itemTemplate = (item: Item, title: string, language: Language) =>
  html`<li class="code">
    <div class="picture">${codeTemplate(item, language)}</div>
    <div class="words">
      <p class="code-title" lang=${item.title.lang ?? nothing}>${title}</p>
      <p class="network">${iconTemplate(item)} ${item.name}</p>
      <p class="address">${addressTemplate(item.address)}</p>
    </div>
  </li>`;

/** @param emblem the element that shows the emblem */
export function sheetTemplate(content: SheetContent, titles: Titles, emblem: unknown) {
  const {language, heading, brand, accent, items, source} = content;
  const whole = items.map(({title}) => title.text);
  const texts = titles === 'whole' ? whole : shortTitles(whole);
  return html`<div class="sheet" id="sheet" lang=${language} data-titles=${titles}>
    <div class="head" .style=${`--accent:${accent}`}>
      ${emblem}
      <div class="names">
        <h2 class="sheet-heading">${heading}</h2>
        ${brand ? html`<p class="brand">${brand}</p>` : nothing}
      </div>
    </div>
    <ul class="codes">
      ${items.map((item, index) => itemTemplate(item, texts[index] ?? '', language))}
    </ul>
    <div class="foot">
      <p class="camera">${SHEET_TEXTS[language].camera}</p>
      <p class="source">${source}</p>
    </div>
  </div>`;
}

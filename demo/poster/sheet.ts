import {localize} from '../../dist/index.js';
import {pictureOf, svgOf} from '../../dist/pictures.js';
import {toColor, toPicture} from './old/clean.ts';
import {create} from '../shared/dom.ts';
import {fitSheet} from './fit.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from './old/settings.ts';
import type {Item} from './accounts.ts';

/** What a sheet is made of. */
export interface Order {
  readonly values: Values;
  readonly items: readonly Item[];
  readonly lists: readonly AccountList[];
  readonly language: 'ru' | 'en';
}

const WORDS = {
  ru: {
    heading: 'Подписывайтесь',
    camera: 'Наведите камеру телефона на код',
    keptBy: 'Список ведёт',
    updated: 'обновлён',
    code: 'QR-код',
    tooLong: 'Адрес слишком длинный для кода',
  },
  en: {
    heading: 'Follow us',
    camera: 'Point your phone’s camera at a code',
    keptBy: 'List kept by',
    updated: 'updated',
    code: 'QR code',
    tooLong: 'The address is too long for a code',
  },
};

const ACCENT = '#174a86';

const SVG = 'http://www.w3.org/2000/svg';

/** A network's mark; where it has none of its own, its letters. */
function iconOf({network: {icon, short}, name, color}: Item): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', icon ?? 'M6 0h12a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6');
  shape.setAttribute('fill', color);
  svg.append(shape);
  if (icon === undefined) {
    const letters = document.createElementNS(SVG, 'text');
    letters.setAttribute('x', '12');
    letters.setAttribute('y', '16.5');
    letters.textContent = short ?? name.slice(0, 2);
    letters.setAttribute('class', letters.textContent.length > 2 ? 'letters small' : 'letters');
    svg.append(letters);
  }
  return svg;
}

/** An address that may go on in the next line where people would break it. */
const inPieces = (address: string): (string | Node)[] =>
  address.split(/(?<=[/?&=])(?=.)/).flatMap((piece, at) => (at ? [create('wbr'), piece] : [piece]));

/** The nodes of a code, by what is in them: so a code isn't drawn anew for each letter of the heading. */
const drawn = new Map<string, Element>();

function pictureFor({href, title, name}: Item, language: 'ru' | 'en'): Element {
  const label = [WORDS[language].code, title.text, name].join(', ');
  const key = href + label;
  let picture = drawn.get(key);
  if (!picture) {
    const code = pictureOf(href);
    picture = code ? svgOf(code, label) : create('p', {class: 'too-long'}, WORDS[language].tooLong);
    drawn.set(key, picture);
  }
  return picture;
}

const codeOf = (item: Item, language: 'ru' | 'en'): HTMLElement =>
  create(
    'li',
    {class: 'code'},
    create('div', {class: 'picture'}, pictureFor(item, language)),
    create(
      'div',
      {class: 'words'},
      create('p', {class: 'code-title', lang: item.title.lang}, item.title.text),
      create('p', {class: 'network'}, iconOf(item), ' ', item.name),
      create('p', {class: 'address'}, ...inPieces(item.address)),
    ),
  );

/** Whose the list is and of which day, so that a sheet that has hung for years says so. */
function sourceOf({items, lists: [lead], language}: Order): string {
  const words = WORDS[language];
  const owner = lead?.owner && items.some(({isOwn}) => !isOwn) ? localize(lead.owner.name, language).text : '';
  if (!owner) return '';
  const day = lead?.updated;
  const date = day && new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));
  return `${words.keptBy} ${owner}` + (date ? `, ${words.updated} ${date}` : '');
}

/** The heading: what is typed, else the list's. */
export const headingOf = ({values, lists: [lead], language}: Order): string =>
  (values['heading'] ?? '').trim() ||
  (lead?.title ? localize(lead.title, language).text : '') ||
  WORDS[language].heading;

/** The emblem's address; empty where there is none. */
export const emblemOf = ({values, lists: [lead]}: Order): string =>
  toPicture(values['logo'] ?? '') || (lead?.owner?.logo ?? '');

/**
 * Fills the sheet.
 * @returns how wide a code is, in millimetres; 0 where there is none
 */
export function showSheet(sheet: HTMLElement, emblem: HTMLImageElement, order: Order): number {
  const {values, items, language} = order;
  const source = emblemOf(order);
  if ((emblem.getAttribute('src') ?? '') !== source) {
    emblem.hidden = true;
    if (source) emblem.src = source;
    else emblem.removeAttribute('src');
  }
  const brand = (values['brand'] ?? '').trim();
  sheet.lang = language;
  sheet.style.setProperty('--accent', toColor(values['accent'] ?? '') || (order.lists[0]?.owner?.accent ?? ACCENT));
  const codes = create('ul', {class: 'codes'}, ...items.map((item) => codeOf(item, language)));
  sheet.replaceChildren(
    create(
      'div',
      {class: 'head'},
      emblem,
      create(
        'div',
        {class: 'names'},
        create('h2', {class: 'sheet-heading'}, headingOf(order)),
        ...(brand ? [create('p', {class: 'brand'}, brand)] : []),
      ),
    ),
    codes,
    create(
      'div',
      {class: 'foot'},
      create('p', {class: 'camera'}, WORDS[language].camera),
      create('p', {class: 'source'}, sourceOf(order)),
    ),
  );
  return fitSheet(sheet, codes);
}

import {readOwn, withScheme} from './own.ts';
import {SETTINGS} from './settings.ts';
import type {Values} from './settings.ts';

/** A piece of the tag's text. An attribute's has no white space around it. */
export interface Piece {
  readonly text: string;
  readonly role: 'mark' | 'tag' | 'attribute';
}

type Attribute = readonly [name: string, value: string];

/** What people type as a colour: with the «#» that is lost in copying. Empty where it is no colour. */
export function toColor(text: string): string {
  const color = text.trim().replace(/^(?=([\da-f]{3}){1,2}$)/i, '#');
  return CSS.supports('color', color) ? color : '';
}

/** What people type as a picture's address, which works on any page. Empty where it is none. */
export function toPicture(text: string): string {
  const typed = text.trim();
  if (/^data:image\//i.test(typed)) return typed;
  const address = withScheme(typed);
  const url = URL.canParse(address) && !/\s/.test(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' && url.hostname.includes('.') && url.pathname !== '/' ? address : '';
}

/** These make attributes in a way of their own, or none. */
const SPECIAL: readonly string[] = ['list', 'heading-shown', 'heading', 'page', 'width'];

/** The attributes that differ from what the block does by itself, without their `data-`. */
function attributesOf(values: Values, folder: string): Attribute[] {
  const shown: Values = {
    ...values,
    own: readOwn(values.own).links.join(' '),
    accent: toColor(values.accent),
    logo: toPicture(values.logo),
    brand: values.brand.trim(),
  };
  const attributes = SETTINGS.flatMap(({name, default: fallback}): Attribute[] =>
    SPECIAL.includes(name) || shown[name] === fallback ? [] : [[name, shown[name]]],
  );
  const heading = values.heading.trim();
  if (values['heading-shown'] === 'no') attributes.push(['heading', '']);
  else if (heading) attributes.push(['heading', heading]);
  if (values.list === 'example') attributes.unshift(['src', new URL('example-list.json', folder).href]);
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;'};

const escape = (value: string): string => value.replace(/[&"<>]/g, (char) => ENTITIES[char] ?? char);

/**
 * The one tag, in pieces that together are its text.
 * @param folder address of the folder that holds the published files
 */
export function piecesOf(values: Values, folder: string): Piece[] {
  const attributes: Attribute[] = [
    ['charset', 'utf-8'],
    ['src', new URL('v1/official-accounts.js', folder).href],
    ...attributesOf(values, folder).map(([name, value]): Attribute => ['data-' + name, value]),
  ];
  return [
    {text: '<', role: 'mark'},
    {text: 'script', role: 'tag'},
    {text: ' async', role: 'mark'},
    ...attributes.flatMap(([name, value]): Piece[] => [
      {text: ' ', role: 'mark'},
      {text: `${name}="${escape(value)}"`, role: 'attribute'},
    ]),
    {text: '></', role: 'mark'},
    {text: 'script', role: 'tag'},
    {text: '>', role: 'mark'},
  ];
}

/** The one tag as text. */
export const tagOf = (values: Values, folder: string): string =>
  piecesOf(values, folder)
    .map(({text}) => text)
    .join('');

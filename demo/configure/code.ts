import {toColor, toLists, toPicture} from './clean.ts';
import {accountsIn} from './own.ts';
import type {OwnAccount} from './own.ts';
import type {Setting, Values} from './settings.ts';
import type {FormName} from './sites.ts';

/** An attribute of the tag; `true` stands there without a value. */
export type Pair = readonly [name: string, value: string | true];

/** The code that is taken: what goes into the page, and what goes into the site's template. */
export interface Code {
  readonly page: string;
  /** Once for all pages. */
  readonly template?: string;
  /** Whether two codes do the same only where the page loads anew between them. */
  readonly kind: string;
}

/** What the code is made of. */
export interface Order {
  readonly values: Values;
  readonly settings: readonly Setting[];
  /** The folder that holds the published files. */
  readonly folder: string;
  /** The folder in it that holds the script, v1 or a version. */
  readonly track: string;
  /** The script's hash, for browsers to check. */
  readonly integrity?: string;
}

/** A value as the attribute takes it; the attribute's default where it can't take it. */
function cleaned({kind, default: fallback}: Setting, value: string, folder: string): string {
  switch (kind) {
    case 'color':
      return toColor(value);
    case 'picture':
      return toPicture(value);
    case 'lists':
      return toLists(value, folder).urls.join(' ');
    case 'text':
      return value.trim();
    case 'accounts':
      return fallback;
    default:
      return value;
  }
}

/** The attributes that differ from what the block does by itself, but for the own accounts. */
export function attributesOf({values, settings, folder}: Pick<Order, 'values' | 'settings' | 'folder'>): Pair[] {
  return settings
    .filter(({isAttribute}) => isAttribute)
    .flatMap((setting): Pair[] => {
      const {name, default: fallback, isBoolean} = setting;
      if (name === 'heading' && values['heading-shown'] === 'no') return [[name, '']];
      const value = cleaned(setting, values[name] ?? fallback, folder);
      return value === fallback ? [] : [[name, isBoolean ? true : value]];
    });
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;'};

export const escape = (value: string): string => value.replace(/[&"<>]/g, (char) => ENTITIES[char] ?? char);

const openTag = (tag: string, pairs: readonly Pair[]): string =>
  `<${[tag, ...pairs.map(([name, value]) => (value === true ? name : `${name}="${escape(value)}"`))].join(' ')}>`;

const withData = (pairs: readonly Pair[]): Pair[] => pairs.map(([name, value]) => ['data-' + name, value]);

function scriptOf({folder, track, integrity}: Order, pairs: readonly Pair[]): string {
  const checked: Pair[] =
    integrity === undefined
      ? []
      : [
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ];
  const src = new URL(`${track}/official-accounts.js`, folder).href;
  return openTag('script', [['async', true], ['charset', 'utf-8'], ['src', src], ...checked, ...pairs]) + '</script>';
}

/** Links as they stand inside: with the network's name where there is no title, which the block knows to be none. */
const linksOf = (accounts: readonly OwnAccount[]): string[] =>
  accounts.map(({href, title, network}) => `${openTag('a', [['href', href]])}${escape(title || network)}</a>`);

function around(open: string, accounts: readonly OwnAccount[], close: string): string {
  const links = linksOf(accounts);
  return links.length ? [open, ...links.map((link) => '  ' + link), close].join('\n') : open + close;
}

/**
 * The code in one of its forms; the static one is made in static.ts.
 * One tag can't hold titles: with them it is the element and its script, pasted together.
 */
export function codeOf(form: Exclude<FormName, 'static'>, order: Order): Code {
  const {values} = order;
  const pairs = attributesOf(order);
  const accounts = accountsIn(values['own'] ?? '', values['only'] ?? '');
  const define = scriptOf(order, [['data-define', true]]);
  const element = (): string => around(openTag('official-accounts', pairs), accounts, '</official-accounts>');
  switch (form) {
    case 'tag': {
      if (accounts.some(({title}) => title)) return {kind: 'titled', page: element() + '\n' + define};
      const own: Pair[] = accounts.length ? [['own', accounts.map(({href}) => href).join(' ')]] : [];
      return {kind: form, page: scriptOf(order, withData([...pairs, ...own]))};
    }
    case 'element':
      return {kind: form, page: element(), template: define};
    case 'placeholder': {
      const open = openTag('div', [['data-official-accounts', true], ...withData(pairs)]);
      return {kind: form, page: around(open, accounts, '</div>'), template: define};
    }
  }
}

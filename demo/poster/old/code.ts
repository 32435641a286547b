import {toColor, toLists, toPicture} from './clean.ts';
import {linesInside, ownAnchors} from './inside.ts';
import {escape} from './markup.ts';
import {accountsIn} from './own.ts';
import type {AccountList} from '../../../dist/index.js';
import type {Setting, Values} from './settings.ts';
import type {FormName} from './sites.ts';

/** An attribute of the tag. One that is only there has an empty value: template editors that read XML refuse it without. */
export type Pair = readonly [name: string, value: string];

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
  readonly integrity?: string | undefined;
  /** The lists whose links stand in the code, the school's own before them; none where only the own ones do. */
  readonly lists?: readonly AccountList[] | undefined;
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
      return value === fallback ? [] : [[name, isBoolean ? '' : value]];
    });
}

const openTag = (tag: string, pairs: readonly Pair[]): string =>
  `<${[tag, ...pairs.map(([name, value]) => `${name}="${escape(value)}"`)].join(' ')}>`;

const withData = (pairs: readonly Pair[]): Pair[] => pairs.map(([name, value]) => ['data-' + name, value]);

/** What a site's own machinery needs to see on a script, to leave it where it stands. */
const LEFT_ALONE: Readonly<Record<string, readonly Pair[]>> = {bitrix: [['data-skip-moving', 'true']]};

function scriptOf({values, folder, track, integrity}: Order, pairs: readonly Pair[]): string {
  const src = new URL(`${track}/official-accounts.js`, folder).href;
  const checked: readonly Pair[] = integrity
    ? [
        ['integrity', integrity],
        ['crossorigin', 'anonymous'],
      ]
    : [];
  const leftAlone = LEFT_ALONE[values['site'] ?? ''] ?? [];
  return (
    openTag('script', [['async', ''], ['charset', 'utf-8'], ['src', src], ...checked, ...leftAlone, ...pairs]) +
    '</script>'
  );
}

const around = (open: string, lines: readonly string[], close: string): string =>
  lines.length ? [open, ...lines.map((line) => '  ' + line), close].join('\n') : open + close;

/**
 * The code in one of its forms; the static one is made in static.ts.
 * One tag can't hold titles and links: with them it is the element and its script, pasted together.
 */
export function codeOf(form: Exclude<FormName, 'static'>, order: Order): Code {
  const {values, lists} = order;
  const pairs = attributesOf(order);
  const accounts = accountsIn(values['own'] ?? '', values['only'] ?? '');
  const inside = lists ? linesInside(values, accounts, lists) : ownAnchors(accounts);
  const define = scriptOf(order, [['data-define', '']]);
  const element = (): string => around(openTag('official-accounts', pairs), inside, '</official-accounts>');
  switch (form) {
    case 'tag': {
      if (lists || accounts.some(({title}) => title)) return {kind: 'titled', page: element() + '\n' + define};
      const own: Pair[] = accounts.length ? [['own', accounts.map(({href}) => href).join(' ')]] : [];
      return {kind: form, page: scriptOf(order, withData([...pairs, ...own]))};
    }
    case 'element':
      return {kind: form, page: element(), template: define};
    case 'placeholder': {
      const open = openTag('div', [['data-official-accounts', ''], ...withData(pairs)]);
      return {kind: form, page: around(open, inside, '</div>'), template: define};
    }
  }
}

import {escapeHtml, linksInside} from '../../dist/index.js';
import {choiceIn} from '../shared/accounts.ts';
import {BLOCK_SETTINGS} from './block-settings.ts';
import {accountsIn, toAttribute, toNumber} from './typed.ts';
import type {AccountList} from '../../dist/index.js';
import type {Language} from '../shared/language.ts';
import type {OwnAccount} from './typed.ts';
import type {Values} from './setting.ts';
import type {FormName} from './sites.ts';

/**
 * An attribute of a tag. Attributes without a value are written with an empty one, because template editors that parse
 * XML reject them otherwise.
 */
type Pair = readonly [name: string, value: string];

/** The code for the page and the code for the site's template. */
export interface Snippet {
  readonly page: string;
  /** Goes into the site's template once, for all pages. */
  readonly template?: string;
  /** If the kind changes, reload the page: what the old snippet leaves behind could make the new one work. */
  readonly kind: string;
}

export interface SnippetOptions {
  readonly values: Values;
  readonly folder: string;
  /** The subfolder with the script: v1 or an exact version. */
  readonly track: string;
  /** The script's integrity hash. */
  readonly integrity?: string | undefined;
  /** The lists whose links the snippet includes after the school's own; undefined includes only the school's own. */
  readonly lists?: readonly AccountList[] | undefined;
}

export const anchor = (href: string, text: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** The language of what is written into the school's page: not that of the demo. */
export const pageLanguage = ({lang}: Values): Language => (lang === 'en' ? 'en' : 'ru');

/** The attributes whose values aren't the block's defaults, except the own accounts. */
const attributesOf = ({values, folder}: SnippetOptions): Pair[] =>
  BLOCK_SETTINGS.filter(({isAttribute}) => isAttribute).flatMap((setting): Pair[] => {
    const {name, default: fallback, isBoolean} = setting;
    if (name === 'heading' && values['heading-shown'] === 'no') return [[name, '']];
    const value = toAttribute(setting, values[name] ?? '', folder) || fallback;
    return value === fallback ? [] : [[name, isBoolean ? '' : value]];
  });

const openTag = (tag: string, pairs: readonly Pair[]): string =>
  `<${[tag, ...pairs.map(([name, value]) => `${name}="${escapeHtml(value)}"`)].join(' ')}>`;

const withData = (pairs: readonly Pair[]): Pair[] => pairs.map(([name, value]) => ['data-' + name, value]);

/** Attributes that stop a site's own optimiser from moving the script. */
const KEEPS_POSITION: Readonly<Record<string, readonly Pair[]>> = {bitrix: [['data-skip-moving', 'true']]};

function scriptTag({values, folder, track, integrity}: SnippetOptions, pairs: readonly Pair[]): string {
  const src = new URL(`${track}/official-accounts.js`, folder).href;
  const check: readonly Pair[] = integrity ? [['integrity', integrity], ['crossorigin', 'anonymous']] : []; // prettier-ignore
  const keep = KEEPS_POSITION[values['site'] ?? ''] ?? [];
  return (
    openTag('script', [['async', ''], ['charset', 'utf-8'], ['src', src], ...check, ...keep, ...pairs]) + '</script>'
  );
}

const around = (open: string, lines: readonly string[], close: string): string =>
  lines.length ? [open, ...lines.map((line) => '  ' + line), close].join('\n') : open + close;

/**
 * The text of a fallback link. An account without a title gets the network's name, which the block doesn't treat as a
 * title.
 */
const linkText = ({title, network}: OwnAccount): string => title || network;

const linesInside = (
  values: Values,
  accounts: readonly OwnAccount[],
  lists: readonly AccountList[],
): readonly string[] =>
  linksInside({
    ...choiceIn(values),
    lists,
    own: accounts.map((account) => ({href: account.href, text: linkText(account)})),
    language: pageLanguage(values),
    brand: (values['brand'] ?? '').trim(),
    heading: values['heading-shown'] === 'no' ? '' : (values['heading'] ?? '').trim() || undefined,
    headingLevel: Number(values['heading-level'] ?? 2),
    limit: Number(toNumber(values['limit'] ?? '')),
  });

/**
 * Builds the snippet in one of its forms, except the static one: see static-snippet.ts.
 * A single tag can't hold titles and links: with them, the snippet is the element and its script, pasted together.
 */
export function toSnippet(form: Exclude<FormName, 'static'>, options: SnippetOptions): Snippet {
  const {values, lists} = options;
  const pairs = attributesOf(options);
  const accounts = accountsIn(values);
  const inside = lists
    ? linesInside(values, accounts, lists)
    : accounts.map((account) => anchor(account.href, linkText(account)));
  const define = scriptTag(options, [['data-define', '']]);
  const element = around(openTag('official-accounts', pairs), inside, '</official-accounts>');
  switch (form) {
    case 'tag': {
      if (lists || accounts.some(({title}) => title)) return {kind: 'titled', page: element + '\n' + define};
      const own: Pair[] = accounts.length ? [['own', accounts.map(({href}) => href).join(' ')]] : [];
      return {kind: form, page: scriptTag(options, withData([...pairs, ...own]))};
    }
    case 'element':
      return {kind: form, page: element, template: define};
    case 'placeholder': {
      const open = openTag('div', [['data-official-accounts', ''], ...withData(pairs)]);
      return {kind: form, page: around(open, inside, '</div>'), template: define};
    }
  }
}

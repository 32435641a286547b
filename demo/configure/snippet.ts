import {escapeHtml, linksInside} from '../../dist/index.js';
import {choiceIn} from '../shared/accounts.ts';
import {BLOCK_SETTINGS} from './block-settings.ts';
import {accountsIn, toAttribute, toNumber} from './typed.ts';
import type {AccountList} from '../../dist/index.js';
import type {OwnAccount} from './typed.ts';
import type {Values} from './setting.ts';
import type {FormName} from './sites.ts';

/** An attribute of a tag. One without a value gets an empty one: template editors that read XML refuse it otherwise. */
type Pair = readonly [name: string, value: string];

/** The code that goes into the page, and the code that goes into the site's template. */
export interface Snippet {
  readonly page: string;
  /** Once for all pages. */
  readonly template?: string;
  /** A page has to load anew between snippets of two kinds: what one leaves in it would let the other work. */
  readonly kind: string;
}

export interface SnippetOptions {
  readonly values: Values;
  readonly folder: string;
  /** The folder in it that holds the script: v1 or a version. */
  readonly track: string;
  /** The script's hash, for browsers to check. */
  readonly integrity?: string | undefined;
  /** The lists whose links stand in the snippet, the school's own before them; without it only the own ones do. */
  readonly lists?: readonly AccountList[] | undefined;
}

export const anchor = (href: string, text: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** The attributes that differ from what the block does by itself, except the own accounts. */
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

/** What keeps a site's own optimiser from moving a script. */
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

/** The text of a link inside. Where an account has no title it is the network's name, which the block knows to be none. */
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
    language: values['lang'] === 'en' ? 'en' : 'ru',
    brand: (values['brand'] ?? '').trim(),
    heading: values['heading-shown'] === 'no' ? '' : (values['heading'] ?? '').trim() || undefined,
    headingLevel: Number(values['heading-level'] ?? 2),
    limit: Number(toNumber(values['limit'] ?? '')),
  });

/**
 * The snippet in one of its forms; static-snippet.ts has the static one.
 * One tag can't hold titles and links: with them it is the element and its script, to be pasted together.
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

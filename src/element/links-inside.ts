import {ownAccounts} from '../list/own.ts';
import {toEntries} from '../list/entries.ts';
import {choose, merge} from '../list/select.ts';
import {localize} from '../list/text.ts';
import {formatDay, textsFor} from './texts.ts';
import type {AccountList} from '../list/model.ts';
import type {OwnLink} from '../list/own.ts';
import type {Entry} from '../list/entries.ts';
import type {Account, Choice} from '../list/select.ts';

/** The options of a block that affect the links inside. */
export interface LinksInside extends Partial<Choice> {
  /** Parsed lists; heading and owner come from the first one. */
  readonly lists: readonly AccountList[];
  /** The language of texts and titles, a BCP 47 tag. */
  readonly language: string;
  /** The school's own accounts. */
  readonly own?: readonly OwnLink[];
  readonly brand?: string;
  /** Empty shows none. Default: the list's title. */
  readonly heading?: string | undefined;
  readonly headingLevel?: number;
  /** The number of entries. Default: 0, which means all. */
  readonly limit?: number;
}

/*
 * Style attributes, because editors drop style sheets. They reserve the space of the block: lines of 44 px, and space
 * for an icon beside each name. A page that forbids them still shows the links.
 */
const HEADING = 'margin:0;font-size:1.5em;line-height:1.25';
const BRAND = 'margin:0 0 .75em;line-height:1.4';
const ENTRY = 'display:flex;flex-wrap:wrap;align-items:center;margin:0;padding:.75em 0;line-height:1.4';
/** The links wrap below the title in a column narrower than 35em, as in the block. */
const TITLE = 'flex:1 1 calc((35em - 100%)*9)';
const LINKS = 'line-height:max(2.75em,44px)';
const LINK = 'padding-right:3em';
const FOOTER = 'margin:0;padding:.75em 0 0;font-size:.81em;line-height:1.5';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML and XML, including attributes with quotes of either kind. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const element = (tag: string, style: string, text: string): string =>
  `<${tag} style="${style}">${escapeHtml(text)}</${tag}>`;

const anchor = (href: string, text: string): string =>
  `<a href="${escapeHtml(href)}" style="${LINK}">${escapeHtml(text)}</a>`;

const line = (title: string, links: readonly string[]): string =>
  `<p style="${ENTRY}">${title}<span style="${LINKS}">${links.join(' ')}</span></p>`;

/**
 * Returns the lines of HTML for inside the element or a placeholder, which the page shows until the block is rendered.
 * Together they are valid XML, too. The links take up about as much space as a block with layout `rows`. The list's
 * links are in `slot="fallback"`, because other links count as the school's own.
 */
export function linksInside({lists, own = [], language, ...options}: LinksInside): string[] {
  const {brand = '', only = [], exclude = [], levels = [], audience = [], limit = 0} = options;
  // Without the brand, which would title the accounts that have no title of their own.
  const accounts = choose(merge(ownAccounts(own, '', []), lists), {only, exclude, levels, audience});
  const entriesOf = (some: readonly Account[]): Entry[] => toEntries(some, only, language);
  const ownEntries = entriesOf(accounts.filter((account) => account.own));
  const entries = entriesOf(accounts.filter((account) => !account.own));
  const left = limit ? Math.max(0, limit - ownEntries.length) : undefined;
  const head = headLines(lists[0], language, options);
  const rest = [...entries.slice(0, left).map((entry) => listLine(entry, language)), ...footLines(lists[0], language)];
  if (!ownEntries.length) return inFallback([...head, ...rest]);
  return [...inFallback(head), ...ownEntries.map((entry) => ownLine(entry, brand, language)), ...inFallback(rest)];
}

const inFallback = (lines: readonly string[]): string[] =>
  lines.length ? ['<div slot="fallback">', ...lines.map((one) => '  ' + one), '</div>'] : [];

function headLines(lead: AccountList | undefined, language: string, options: Partial<LinksInside>): string[] {
  const {brand, heading, headingLevel = 2} = options;
  const title = heading ?? (lead?.title ? localize(lead.title, language).text : textsFor(language).heading);
  const name = brand || (lead?.owner ? localize(lead.owner.name, language).text : '');
  return [
    ...(title ? [element(`h${headingLevel}`, HEADING, title)] : []),
    ...(name ? [element('p', BRAND, name)] : []),
  ];
}

/** The text of a link is the title of its account, or a network's name, which the block doesn't take for a title. */
function ownLine({title, links}: Entry, brand: string, language: string): string {
  const hasOwnTitle = typeof links[0]?.account.title === 'string';
  const anchors = links.map(({account: {href, network}}) =>
    anchor(href, hasOwnTitle ? title.text : localize(network.name, language).text),
  );
  return line(hasOwnTitle ? '' : element('b', TITLE, brand || title.text) + ' ', anchors);
}

function listLine({title, links}: Entry, language: string): string {
  const anchors = links.map(({account: {href, network}, suffix}) =>
    anchor(href, [localize(network.name, language).text, suffix].join(' ').trim()),
  );
  return line(element('b', TITLE, title.text) + ' ', anchors);
}

function footLines(lead: AccountList | undefined, language: string): string[] {
  if (!lead?.owner) return [];
  const {keptBy, updated} = textsFor(language);
  const day = lead.updated ? ` · ${[updated, formatDay(lead.updated, language)].join(' ')}` : '';
  return [element('p', FOOTER, [keptBy, localize(lead.owner.name, language).text + day].join(' '))];
}

import {localize, MAX_ACCOUNTS, ownAccounts} from '../../dist/index.js';
import {LANGUAGE} from '../shared/language.ts';
import {toUrl} from '../shared/url.ts';
import {idsIn} from './setting.ts';
import {TEXTS} from './texts.ts';
import type {Account, Problem, ProblemCode} from '../../dist/index.js';
import type {Setting, Values} from './setting.ts';

/** One of the school's own accounts, as people type it. */
export interface Row {
  readonly link: string;
  readonly title: string;
}

/** One of the school's own accounts, as the code takes it. */
export interface OwnAccount {
  readonly href: string;
  /** Empty where the block would take the school's name for it. */
  readonly title: string;
  /** The network's name. */
  readonly network: string;
}

/** What a row is: an account, something that the block doesn't show, or nothing yet. */
export interface Verdict {
  readonly account?: OwnAccount;
  /** What is wrong, in words. */
  readonly fault?: string;
}

const nameOf = ({name}: Account['network']): string => localize(name, LANGUAGE).text;

/** Why the block shows no such link. */
const REASONS: Partial<Record<ProblemCode, (address: string) => string>> = {
  'not-https': () => TEXTS.own.notHttps,
  'user-or-port': () => TEXTS.own.userOrPort,
  'refused-network': () => TEXTS.own.refused,
  'foreign-host': () => TEXTS.own.foreignHost,
  'not-an-account': (address) => TEXTS.own.noAccount(toUrl(address)?.hostname ?? ''),
};

/** With what people leave out. «http» stays: of a website nobody knows whether it answers otherwise. */
export const withScheme = (typed: string): string =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : 'https://' + typed.replace(/^\/\//, '');

/** Without the invisible characters that come along when one copies out of a document. */
const plain = (typed: string): string => typed.replace(/\p{Cf}/gu, '').trim();

const read = (address: string, title: string): Account | Problem => {
  const problems: Problem[] = [];
  const [account] = ownAccounts([{href: address, text: title}], '', problems);
  return account ?? (problems[0] as Problem);
};

/**
 * What the block makes of a row, by its own rules.
 * @param only ids of the networks that the page names, by white space
 */
export function judge(row: Row, only = ''): Verdict {
  const link = plain(row.link);
  if (!link) return row.title.trim() ? {fault: TEXTS.own.linkIsMissing} : {};
  const address = withScheme(link);
  const secure = address.replace(/^http:/i, 'https:');
  // First with https, so that a fault that https doesn't mend is the one that is named.
  const ofSecure = read(secure, plain(row.title));
  const found = 'href' in ofSecure ? read(address, plain(row.title)) : ofSecure;
  if (!('href' in found)) {
    // With https:// before it, «фыва» is an address, too.
    const isAddress = /^\w+:\/\/[^/]*\./.test(address);
    return {fault: (isAddress && REASONS[found.code]?.(address)) || TEXTS.own.noLink};
  }
  const {network, title} = found;
  if (network.onRequest && !idsIn(only).includes(network.id)) return {fault: TEXTS.own.onRequest(nameOf(network))};
  // A network's name says where the link leads, not whose it is: then the block has another title for it.
  return {account: {href: secure, title: typeof title === 'string' ? title : '', network: nameOf(network)}};
}

/** The school's own accounts that the block shows. */
export const accountsIn = ({own = '', only}: Values): OwnAccount[] =>
  toRows(own).flatMap((row) => judge(row, only).account ?? []);

/** What was typed and isn't shown by the block, and so isn't in the code. */
export const accountsLeftOut = ({own = '', only}: Values): string[] =>
  toRows(own)
    .filter((row) => judge(row, only).fault !== undefined)
    .map(({link, title}) => link || title);

/** Rows as one text, one a line; where it needs one, with a tab between link and title. */
export const toText = (rows: readonly Row[]): string =>
  rows
    .map(({link, title}) => ({link: inLine(link), title: inLine(title)}))
    .filter(({link, title}) => link || title)
    .map(({link, title}) => (title || link.includes(' ') ? `${link}\t${title}` : link))
    .join('\n');

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Rows of a text. Who writes one by hand puts a space between a link and its title. */
export const toRows = (text: string): Row[] =>
  text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim())
    .map((line) => {
      const [link = '', title = ''] = line.includes('\t') ? line.split('\t') : line.trim().split(/\s+(.*)/);
      return {link: link.trim(), title: title.trim()};
    });

/** A colour as people type it, be it without its «#». Empty where it is none. */
export function toColor(text: string): string {
  const color = text.trim().replace(/^(?=([\da-f]{3}){1,2}$)/i, '#');
  return CSS.supports('color', color) ? color : '';
}

/** Whether any page on the web can load a file from this address. */
const isPublicFile = (url: URL | undefined): boolean =>
  url?.protocol === 'https:' && url.hostname.includes('.') && url.pathname !== '/';

/** The address of a picture as people type it. Empty where it is none. */
export function toPicture(text: string): string {
  const typed = text.trim();
  if (/^data:image\//i.test(typed)) return typed;
  const address = withScheme(typed);
  return !/\s/.test(address) && isPublicFile(toUrl(address)) ? address : '';
}

/** A number of accounts as people type it. Empty where it is none, or more than a list may have. */
export const toNumber = (text: string): string =>
  /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MAX_ACCOUNTS ? String(Number(text)) : '';

/** Addresses of lists. */
export interface Lists {
  readonly urls: readonly string[];
  /** The first text that is no address of a list. */
  readonly invalid?: string;
}

/**
 * Addresses of lists as people type them, by white space or commas.
 * @param folder where files are that are named without a folder
 */
export function toLists(text: string, folder: string): Lists {
  const urls: string[] = [];
  let invalid: string | undefined;
  for (const typed of text.split(/[\s,;]+/).filter(Boolean)) {
    const url = toUrl(/^[\w.-]+\.json$/i.test(typed) ? new URL(typed, folder).href : withScheme(typed));
    if (url && (url.origin === new URL(folder).origin || isPublicFile(url))) urls.push(url.href);
    else invalid ??= typed;
  }
  return invalid === undefined ? {urls} : {urls, invalid};
}

/**
 * What is set, as the attribute takes it. Empty where it can't take it, and for own accounts, which are more than an attribute.
 * @param folder where lists are that are named without a folder
 */
export function toAttribute({kind}: Setting, value: string, folder: string): string {
  switch (kind) {
    case 'color':
      return toColor(value);
    case 'picture':
      return toPicture(value);
    case 'number':
      return toNumber(value);
    case 'lists':
      return toLists(value, folder).urls.join(' ');
    case 'accounts':
      return '';
    default:
      return value.trim();
  }
}

/** The hosts of lists that are not on the server of this page. */
export const hostsElsewhere = (urls: readonly string[], folder: string): string[] => [
  ...new Set(urls.map((url) => new URL(url).host).filter((host) => host !== new URL(folder).host)),
];

/** Whether the accounts are the example's: a school could take them for its own. */
export const isExample = ({src = ''}: Values): boolean => src.includes('example-list.json');

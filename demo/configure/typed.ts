import {localize, MAX_ACCOUNTS, ownAccounts} from '../../dist/index.js';
import {LANGUAGE} from '../shared/language.ts';
import {toUrl} from '../shared/url.ts';
import {idsIn} from './setting.ts';
import {TEXTS} from './texts.ts';
import type {Account, Problem, ProblemCode} from '../../dist/index.js';
import type {Setting, Values} from './setting.ts';

/** One of the school's own accounts, as typed. */
export interface Row {
  readonly link: string;
  readonly title: string;
}

/** One of the school's own accounts, as the snippet needs it. */
export interface OwnAccount {
  readonly href: string;
  /** Empty if the block would replace it with the school's name. */
  readonly title: string;
  readonly network: string;
}

/** The result for a row: an account, something that the block doesn't show, or neither yet. */
export interface Verdict {
  readonly account?: OwnAccount;
  /** The error message. */
  readonly fault?: string;
}

const nameOf = ({name}: Account['network']): string => localize(name, LANGUAGE).text;

/** Why the block doesn't show a link. */
const REASONS: Partial<Record<ProblemCode, (address: string) => string>> = {
  'not-https': () => TEXTS.own.notHttps,
  'user-or-port': () => TEXTS.own.userOrPort,
  'refused-network': () => TEXTS.own.refused,
  'foreign-host': () => TEXTS.own.foreignHost,
  'not-an-account': (address) => TEXTS.own.noAccount(toUrl(address)?.hostname ?? ''),
};

/** Adds the scheme that people leave out. «http» stays, because the website may not support https. */
export const withScheme = (typed: string): string =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : 'https://' + typed.replace(/^\/\//, '');

/** Removes the invisible characters that come along when text is copied from a document. */
const plain = (typed: string): string => typed.replace(/\p{Cf}/gu, '').trim();

const read = (address: string, title: string): Account | Problem => {
  const problems: Problem[] = [];
  const [account] = ownAccounts([{href: address, text: title}], '', problems);
  return account ?? (problems[0] as Problem);
};

/**
 * Reads a row by the block's own rules.
 * @param only ids of the networks that the page names, separated by white space
 */
export function judge(row: Row, only = ''): Verdict {
  const link = plain(row.link);
  if (!link) return row.title.trim() ? {fault: TEXTS.own.linkIsMissing} : {};
  const address = withScheme(link);
  const secure = address.replace(/^http:/i, 'https:');
  // Try https first, so that the problem reported is one that https doesn't fix.
  const ofSecure = read(secure, plain(row.title));
  const found = 'href' in ofSecure ? read(address, plain(row.title)) : ofSecure;
  if (!('href' in found)) {
    // With https:// in front, even «фыва» is a valid URL.
    const isAddress = /^\w+:\/\/[^/]*\./.test(address);
    return {fault: (isAddress && REASONS[found.code]?.(address)) || TEXTS.own.noLink};
  }
  const {network, title} = found;
  if (network.onRequest && !idsIn(only).includes(network.id)) return {fault: TEXTS.own.onRequest(nameOf(network))};
  // The network's name says where a link leads, not who owns it, so the block uses another title for it.
  return {account: {href: secure, title: typeof title === 'string' ? title : '', network: nameOf(network)}};
}

/** The school's own accounts that the block shows. */
export const accountsIn = ({own = '', only}: Values): OwnAccount[] =>
  toRows(own).flatMap((row) => judge(row, only).account ?? []);

/** The typed texts that the block doesn't show, and that the code leaves out. */
export const accountsLeftOut = ({own = '', only}: Values): string[] =>
  toRows(own)
    .filter((row) => judge(row, only).fault !== undefined)
    .map(({link, title}) => link || title);

/** Serialises rows, one per line; a tab separates link and title where needed. */
export const toText = (rows: readonly Row[]): string =>
  rows
    .map(({link, title}) => ({link: inLine(link), title: inLine(title)}))
    .filter(({link, title}) => link || title)
    .map(({link, title}) => (title || link.includes(' ') ? `${link}\t${title}` : link))
    .join('\n');

/** The text on one line, as a text field shows it. */
export const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Parses rows. People who write them by hand put a space between the link and the title. */
export const toRows = (text: string): Row[] =>
  text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim())
    .map((line) => {
      const [link = '', title = ''] = line.includes('\t') ? line.split('\t') : line.trim().split(/\s+(.*)/);
      return {link: link.trim(), title: title.trim()};
    });

/** Normalises a typed colour, with or without «#». Empty if it is invalid. */
export function toColor(text: string): string {
  const color = text.trim().replace(/^(?=([\da-f]{3}){1,2}$)/i, '#');
  return CSS.supports('color', color) ? color : '';
}

/** Whether any page on the web can load a file from this URL. */
const isPublicFile = (url: URL | undefined): boolean =>
  url?.protocol === 'https:' && url.hostname.includes('.') && url.pathname !== '/';

/** Normalises the typed URL of an image. Empty if it is invalid. */
export function toPicture(text: string): string {
  const typed = text.trim();
  if (/^data:image\//i.test(typed)) return typed;
  const address = withScheme(typed);
  return !/\s/.test(address) && isPublicFile(toUrl(address)) ? address : '';
}

/** Normalises a typed number of accounts. Empty if it is invalid or more than a list may have. */
export const toNumber = (text: string): string =>
  /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MAX_ACCOUNTS ? String(Number(text)) : '';

export interface Lists {
  readonly urls: readonly string[];
  /** The first text that isn't the URL of a list. */
  readonly invalid?: string;
}

/**
 * Parses typed URLs of lists, separated by white space or commas.
 * @param folder the base folder for bare file names
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
 * The attribute's value for a setting. Empty if the setting is invalid, and for own accounts, which need more than an
 * attribute.
 * @param folder the base folder for lists given as bare file names
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

/**
 * The error message for the value of a text field; empty if the value is valid. The fields of own accounts have their
 * own: see `judge`.
 * @param folder the base folder for lists given as bare file names
 */
export function faultIn(setting: Setting, value: string, folder: string): string {
  // A number's default is none that anybody could type.
  if (!value.trim() || value === setting.default) return '';
  switch (setting.kind) {
    case 'color':
    case 'picture':
    case 'number':
      return toAttribute(setting, value, folder) ? '' : TEXTS.faults[setting.kind];
    case 'lists': {
      const {invalid} = toLists(value, folder);
      return invalid === undefined ? '' : TEXTS.faults.lists(invalid);
    }
    case 'link':
      return judge({link: value, title: ''}).fault ?? '';
    default:
      return '';
  }
}

/** The hosts of lists that aren't on this page's server. */
export const hostsElsewhere = (urls: readonly string[], folder: string): string[] => [
  ...new Set(urls.map((url) => new URL(url).host).filter((host) => host !== new URL(folder).host)),
];

/** Whether the accounts come from the example list, which a school could mistake for its own. */
export const isExample = ({src = ''}: Values): boolean => src.includes('example-list.json');

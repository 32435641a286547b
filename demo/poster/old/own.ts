import {ownAccounts} from '../../../dist/index.js';
import {LANGUAGE, spoken} from '../../shared/language.ts';
import {toUrl} from '../../shared/url.ts';
import type {Account, Problem, ProblemCode} from '../../../dist/index.js';

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

const NO_LINK = spoken({ru: 'Это не ссылка', en: 'This is no link'});

/** A network's name in the reader's language. */
const nameOf = ({name, id}: Account['network']): string => (typeof name === 'string' ? name : (name[LANGUAGE] ?? id));

/** A front page or a page that sends on: an example shows what an account looks like. */
const noAccount = (address: string): string => {
  const host = toUrl(address)?.hostname ?? '';
  const example = spoken({ru: `нужна страница школы, например ${host}/school12`, en: `e.g. ${host}/school12 is one`});
  return spoken({ru: 'Это страница сети, а не аккаунт', en: 'This is the network’s page, no account'}) + ': ' + example;
};

const REASONS: Partial<Record<ProblemCode, string>> = {
  'not-https': spoken({
    ru: 'Адрес сайта должен начинаться с https://',
    en: 'A website’s address has to begin with https://',
  }),
  'user-or-port': spoken({
    ru: 'Это почта или адрес с портом, а нужна ссылка на страницу',
    en: 'This is e-mail or has a port: it takes a link to a page',
  }),
  'refused-network': spoken({
    ru: 'Сеть компании Meta, запрещённой в России: блок её не показывает',
    en: 'A network of Meta, banned in Russia: the block never shows it',
  }),
  'foreign-host': spoken({ru: 'Это не адрес сайта в интернете', en: 'This is no address of a site on the web'}),
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
 * What the block makes of a row; it is the block's own rule.
 * @param only ids of the networks that the page names, by white space
 */
export function judge(row: Row, only = ''): Verdict {
  const link = plain(row.link);
  if (!link) return row.title.trim() ? {fault: spoken({ru: 'Впишите ссылку', en: 'A link is missing'})} : {};
  const address = withScheme(link);
  const secure = address.replace(/^http:/i, 'https:');
  // What https would not mend comes first.
  const atFirst = read(secure, plain(row.title));
  const found = 'href' in atFirst ? read(address, plain(row.title)) : atFirst;
  if (!('href' in found)) {
    // «фыва» is an address, too, if one puts https:// before it.
    const isAddress = /^\w+:\/\/[^/]*\./.test(address);
    const reason = found.code === 'not-an-account' ? noAccount(address) : REASONS[found.code];
    return {fault: isAddress ? (reason ?? NO_LINK) : NO_LINK};
  }
  const {network, title} = found;
  if (network.onRequest && !only.split(' ').includes(network.id)) {
    const name = nameOf(network);
    return {
      fault: spoken({
        ru: `${name} виден, только если выбран в «Только эти сети»`,
        en: `${name} is shown only where “Only these networks” has it`,
      }),
    };
  }
  // A network's name says where the link leads, not whose it is: then the block has another title for it.
  return {account: {href: secure, title: typeof title === 'string' ? title : '', network: nameOf(network)}};
}

/** The accounts among the rows that the block shows. */
export const accountsIn = (value: string, only: string): OwnAccount[] =>
  toRows(value).flatMap((row) => judge(row, only).account ?? []);

/** What was typed and isn't shown by the block, and so isn't in the code. */
export const leftOut = (value: string, only: string): string[] =>
  toRows(value)
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

/** Several links that were pasted into one field, each a row of its own. */
export const splitPasted = (text: string): Row[] =>
  plain(text)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((link) => ({link, title: ''}));

import {ADDRESS_FORMS} from '../networks/address-forms/all.ts';
import {networkByName} from '../networks/find.ts';
import {toAccount, trimAddress} from './to-account.ts';
import type {Network} from '../networks/network.ts';
import type {ReadAddress} from './to-account.ts';

/** One address in a pasted text, or a line without any. */
export type PastedAddress = ReadAddress & {
  /** The address as it was pasted; the whole line if it has none. */
  readonly text: string;
  /** The text beside the address, which is the account's title; empty if there is none, or only its network's name. */
  readonly title: string;
};

/** The start of an address that follows another one or a colon without a space. */
const BEGINNING = String.raw`\p{Script=Cyrillic}|https?:\/\/|@\w|(?:[\w-]+\.)+(?:ru|com|me|be|su|org|net)(?![\w.-])`;
const GLUED = new RegExp(`[,;:](?=${BEGINNING})|(?<=[^\\s=/?&#:%("'«])(?=https?:\\/\\/)`, 'giu');
/** A possible address: nothing that a sentence or markup puts around one. */
const PIECE = /[^\s<>«»"“”„|]+/g;
const WITH_SCHEME = /^(?:h?ttps?:?\/|\/\/\w|(?:tg|vk|max|viber|whatsapp):)/i;
const NAME = /^@(\w{4,})$/;
/** A host without a scheme. Cyrillic words joined by a dot are a host only if the ending is a domain's. */
const HOST =
  /^(?:(?:[a-z\d_-]+\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)|(?:[\p{L}\d-]+\.)+(?:рф|рус|дети|москва|онлайн|сайт|орг))(?=[/?#:\\]|$)/iu;
/** In characters: how far before a lone name its network may be named. */
const NEAR = 60;
/** In characters: the limit of the format. Longer text is not a title. */
const LONGEST_TITLE = 300;

/**
 * Finds the addresses in a text and tells what each one is: in a message or a sentence, in the rows of a table (title
 * and address in either order, separated by tabs), or one account per line. Never throws.
 *
 * A line without an address is returned as `not-an-address`, so that a page can show what was not understood. The
 * addresses are in their original order, those of the same account as often as they were pasted: `key` is the same for
 * all of them.
 *
 *     for (const found of readPasted(clipboardText, list.networks)) {
 *       if (found.kind === 'account') add({network: found.network.id, url: found.url, title: found.title});
 *       else …                                                    // as with `toAccount`; found.text is what was pasted
 *     }
 *
 * @param networks the networks that the list itself describes
 */
export const readPasted = (text: string, networks: readonly Network[] = []): PastedAddress[] =>
  text
    .replace(/\p{Cf}/gu, '')
    // Word processors separate the scheme from the rest.
    .replace(/(https?:\/\/)[^\S\r\n]+/gi, '$1')
    .split(/[\r\n\u2028\u2029]+/)
    .filter((line) => line.trim())
    .flatMap((line) => (line.includes('\t') ? readRow(line, networks) : readLine(line, networks)));

/** Reads a row of a table: each address in it gets the title from another cell. */
function readRow(row: string, networks: readonly Network[]): PastedAddress[] {
  const cells = row.split('\t').map((cell) => ({cell, found: readLine(cell, networks)}));
  const addresses = cells.flatMap(({found}) => found).filter(isAddress);
  const words = cells.filter(({cell, found}) => /\p{L}/u.test(cell) && !found.some(isAddress));
  const title = words.map(({cell}) => toTitle(cell)).find(Boolean) ?? '';
  if (!addresses.length) return [{kind: 'not-an-address', text: row.trim(), title: ''}];
  return addresses.map((address) => ({...address, title: address.title || withoutNetwork(title, address)}));
}

const isAddress = ({kind}: PastedAddress): boolean => kind !== 'not-an-address';

function readLine(line: string, networks: readonly Network[]): PastedAddress[] {
  const spaced = line.replace(GLUED, '$& ').replaceAll('](', '] (');
  const pieces = [...spaced.matchAll(PIECE)].map(({0: piece, index}) => ({
    text: trimAddress(piece),
    before: spaced.slice(0, index),
    after: spaced.slice(index + piece.length),
  }));
  const addresses = pieces.filter(({text}) => looksLikeAddress(text));
  if (!addresses.length) return line.trim() ? [{kind: 'not-an-address', text: line.trim(), title: ''}] : [];
  return addresses.map(({text, before, after}) => {
    const found = toAccount(withNetwork(text, before), networks);
    // With several addresses it is unclear whose title it is, and with text on both sides it is a sentence.
    const [left = '', right = ''] = addresses.length > 1 ? [] : [toTitle(before), toTitle(after)];
    return {...found, text, title: left && right ? '' : withoutNetwork(left || right, found)};
  });
}

const looksLikeAddress = (text: string): boolean => {
  if (WITH_SCHEME.test(text) || NAME.test(text)) return true;
  return HOST.test(text) && toAccount(text).kind !== 'not-an-address';
};

/** A lone @name belongs to the last network that is named before it, or else to Telegram. */
function withNetwork(text: string, before: string): string {
  const name = NAME.exec(text)?.[1];
  if (!name) return text;
  const words = before.slice(-NEAR).match(/[\p{L}\d]+/gu) ?? [];
  const network = words
    .map(networkByName)
    .filter((named) => named?.hosts.length)
    .at(-1);
  if (!network) return text;
  const forms = ADDRESS_FORMS.find((one) => one.network === network.id);
  return [network.hosts[0], forms?.beforeName ?? '/', name].join('');
}

/** Text without the item number of a list, and without the dash or colon before or after an address. */
const toTitle = (words: string): string =>
  (words.length > LONGEST_TITLE ? '' : words)
    .replace(/^\s*\d+[.)]\s+/, '')
    .replace(/^[^\p{L}\p{N}«"№]+|[^\p{L}\p{N}»".)!?]+$/gu, '')
    .replace(/^"([^"]*)"$/, '$1')
    .replace(/\s+/g, ' ');

/** A network's name says where the address leads, not whose it is. */
function withoutNetwork(title: string, found: ReadAddress): string {
  const named = title && networkByName(title);
  return named && (named.refused || ('network' in found && named === found.network)) ? '' : title;
}

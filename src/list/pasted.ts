import {ADDRESS_FORMS} from '../networks/address-forms/all.ts';
import {networkByName} from '../networks/find.ts';
import {MAX_TEXT_LENGTH} from './format.ts';
import {toAccount, trimAddress} from './to-account.ts';
import type {Network} from '../networks/network.ts';
import type {ReadAddress} from './to-account.ts';

/** One address in a pasted text, or a line without any. */
export type PastedAddress = ReadAddress & {
  /** The address as it was pasted; the whole line if it has none. */
  readonly text: string;
  /** The account's title: the text beside the address or above it; empty if there is none, or only its network's name. */
  readonly title: string;
};

/** A line of the text, and what was found in it. */
interface Line {
  readonly text: string;
  readonly isRow: boolean;
  readonly found: readonly PastedAddress[];
}

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
/** Matches any of these words, in upper or lower case. */
const oneOf = (...words: string[]): RegExp => new RegExp(`^(?:${words.join(' ').replaceAll(' ', '|')})$`, 'iu');
/** In characters: how far before a lone name its network may be named. */
const NEAR = 60;
/** In words: the longest names are «VK Видео» and «в контакте». */
const LONGEST_NAME = 2;
/** Words around a network's name that add nothing to it: «и наш канал в MAX». */
const BESIDE_NAME = oneOf(
  'и а также мы наш наша наше наши официальный официальная официальное канал группа группы страница страницы страничка',
  'сообщество аккаунт профиль паблик мессенджер соцсеть',
  'and also our the in on official channel group page account community profile',
);
const PREPOSITION = oneOf('в во на');
/** The endings of networks' names after a preposition, and what replaces them: «в Телеграме», «в Одноклассниках». */
const CASE_ENDINGS = [
  [/$/, ''],
  [/[еу]$/, ''],
  [/ах$/, 'и'],
] as const;
/** The first word of a line that is a greeting or a request, not a title. */
const OPENING = oneOf(
  'добрый доброе доброго здравствуйте уважаемые уважаемый уважаемая спасибо просим прошу подписывайтесь подпишитесь',
  'мы наш наша наше наши ссылка ссылки hello hi dear our regards',
);
/** Other lines that are not a title: a sentence, an e-mail address, a phone number, the end of a letter. */
const NO_TITLE = /[!?,.;…]$|@|\d[\d\s()-]{5,}\d|^с уважением/iu;

/**
 * Finds the addresses in a text and tells what each one is: in a message or a sentence, in the rows of a table (title
 * and address in either order, separated by tabs), or one account per line. Never throws.
 *
 * A line without an address directly above addresses is the title of those without one, up to an empty line or the next
 * such line. Other lines without an address are returned as `not-an-address`, so that a page can show what was not
 * understood; `hasNoAddress` tells them from wrong addresses. The addresses are in their original order, those of the
 * same account as often as they were pasted: `key` is the same for all of them.
 *
 *     for (const found of readPasted(clipboardText, list.networks)) {
 *       if (found.kind === 'account') add({network: found.network.id, url: found.url, title: found.title});
 *       else …                                                    // as with `toAccount`; found.text is what was pasted
 *     }
 *
 * @param networks the networks that the list itself describes
 */
export function readPasted(text: string, networks: readonly Network[] = []): PastedAddress[] {
  const lines = text
    .replace(/\p{Cf}/gu, '')
    // Word processors separate the scheme from the rest.
    .replace(/(https?:\/\/)[^\S\r\n]+/gi, '$1')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line): Line => {
      const isRow = line.trim().includes('\t');
      return {text: line.trim(), isRow, found: isRow ? readRow(line, networks) : readLine(line, networks)};
    });
  const sections: Line[][] = [[]];
  for (const line of lines) {
    if (startsSection(line)) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections.flatMap(readSection);
}

/** Whether a line starts a new section: an empty line, a row of a table, or text that isn't just a network's name. */
const startsSection = ({text, isRow, found}: Line): boolean =>
  isRow || !found.length || (found.some(isWords) && !namedNetwork(toTitle(text)));

/** Reads lines whose first one may be the title of the addresses in the others. */
function readSection(lines: readonly Line[]): PastedAddress[] {
  const found = lines.flatMap((line) => line.found);
  if (!found.some(isAddress)) return found;
  const [first] = lines;
  const isUntitled = (one: PastedAddress): boolean => isAddress(one) && !one.title;
  const heading =
    first && !first.isRow && first.found.some(isWords) && found.some(isUntitled) ? headingIn(first.text) : '';
  return (
    found
      .map((one) => (isUntitled(one) ? {...one, title: heading} : one))
      // A line that became a title was understood, and so was a network's name above its address.
      .filter((one) => !isWords(one) || !(heading || namedNetwork(toTitle(one.text))))
  );
}

/** Reads a row of a table: each address in it gets the title from another cell. */
function readRow(row: string, networks: readonly Network[]): PastedAddress[] {
  const cells = row.split('\t').map((cell) => ({cell, found: readLine(cell, networks)}));
  const addresses = cells.flatMap(({found}) => found).filter(isAddress);
  const words = cells.filter(({cell, found}) => /\p{L}/u.test(cell) && !found.some(isAddress));
  const title = words.map(({cell}) => toTitle(cell)).find(Boolean) ?? '';
  if (!addresses.length) return [{kind: 'not-an-address', text: row.trim(), title: ''}];
  const named = networkByName(title);
  return addresses.map((address) => ({...address, title: address.title || (isNetworkOf(address, named) ? '' : title)}));
}

/**
 * Whether this is a line without an address, such as a greeting, rather than a wrong address: that has a slash and no
 * spaces.
 */
export const hasNoAddress = ({kind, text}: PastedAddress): boolean =>
  kind === 'not-an-address' && !/^\S*\/\S*$/.test(text);

const isAddress = ({kind}: PastedAddress): boolean => kind !== 'not-an-address';

/** Whether this may be a title: a line without an address. A slash may be part of it. */
const isWords = ({kind, text}: PastedAddress): boolean =>
  kind === 'not-an-address' && (/\s/.test(text) || !looksLikeAddress(trimAddress(text)));

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
    const title = left && right ? '' : left || right;
    return {...found, text, title: isNetworkOf(found, namedNetwork(title)) ? '' : title};
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

/**
 * Text without the item number of a list, and without the dash or colon before or after an address. Empty if it is too
 * long for a title.
 */
const toTitle = (words: string): string =>
  (words.length > MAX_TEXT_LENGTH ? '' : words)
    .replace(/^\s*\d+[.)]\s+/, '')
    .replace(/^[^\p{L}\p{N}«"№]+|[^\p{L}\p{N}»".)!?]+$/gu, '')
    .replace(/^"([^"]*)"$/, '$1')
    .replace(/\s+/g, ' ');

/** The title in a line above addresses; empty if the line is something else. */
function headingIn(line: string): string {
  const title = toTitle(line);
  const [opening] = title.match(/\p{L}+/u) ?? [];
  return !opening || OPENING.test(opening) || NO_TITLE.test(line) || namedNetwork(title) ? '' : title;
}

/** Whether a title only names the address's network: that says where the address leads, not whose it is. */
const isNetworkOf = (found: ReadAddress, named: Network | undefined): boolean =>
  named !== undefined && (named.refused !== undefined || ('network' in found && named === found.network));

/** The network that a title names and nothing else: «Телеграм», «и наш канал в MAX», «группа ВКонтакте». */
function namedNetwork(title: string): Network | undefined {
  // Most lines have no title, and a comparison with all names takes time.
  if (!title) return undefined;
  const named = networkByName(title);
  if (named) return named;
  const words = (title.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !BESIDE_NAME.test(word));
  const names = [words, words.filter((word) => !PREPOSITION.test(word))]
    .filter(({length}) => length <= LONGEST_NAME)
    .flatMap((parts) => CASE_ENDINGS.map(([ending, other]) => parts.join('').replace(ending, other)));
  // «Наш сайт» is kept as a title: unlike a network's name, it says whose site it is.
  return [...new Set(names)].map(networkByName).find((network) => network && (network.refused ?? network.hosts.length));
}

import {ADDRESS_FORMS} from '../networks/address-forms/all.ts';
import {networkByName} from '../networks/find.ts';
import {toAccount, trimAddress} from './to-account.ts';
import type {Network} from '../networks/network.ts';
import type {ReadAddress} from './to-account.ts';

/** One address of a text that was pasted, or a line of it without any. */
export type PastedAddress = ReadAddress & {
  /** The address as it was pasted; the whole line, where there is none in it. */
  readonly text: string;
  /** The account's title, which stands beside the address or above it; empty where nothing does, or only its network's name. */
  readonly title: string;
};

/** A line of a text, and what was found in it. */
interface Line {
  readonly text: string;
  readonly isRow: boolean;
  readonly found: readonly PastedAddress[];
}

/** How an address begins that follows another one or a colon without a space. */
const BEGINNING = String.raw`\p{Script=Cyrillic}|https?:\/\/|@\w|(?:[\w-]+\.)+(?:ru|com|me|be|su|org|net)(?![\w.-])`;
const GLUED = new RegExp(`[,;:](?=${BEGINNING})|(?<=[^\\s=/?&#:%("'«])(?=https?:\\/\\/)`, 'giu');
/** What may be an address: nothing that a sentence or a markup puts around one. */
const PIECE = /[^\s<>«»"“”„|]+/g;
const WITH_SCHEME = /^(?:h?ttps?:?\/|\/\/\w|(?:tg|vk|max|viber|whatsapp):)/i;
const NAME = /^@(\w{4,})$/;
/** A host without a scheme. Cyrillic words with a dot between them are hosts only where the ending says so. */
const HOST =
  /^(?:(?:[a-z\d_-]+\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)|(?:[\p{L}\d-]+\.)+(?:рф|рус|дети|москва|онлайн|сайт|орг))(?=[/?#:\\]|$)/iu;
/** Words as a whole, in whatever case. */
const oneOf = (...words: string[]): RegExp => new RegExp(`^(?:${words.join(' ').replaceAll(' ', '|')})$`, 'iu');
/** In letters: as far before a name stands its network's. */
const NEAR = 60;
/** In letters: what a list takes. Longer words are no title. */
const LONGEST_TITLE = 300;
/** In words: «VK Видео», «в контакте». */
const LONGEST_NAME = 2;
/** What stands beside a network's name and says no more than where an address leads: «и наш канал в MAX». */
const BESIDE_NAME = oneOf(
  'и а также мы наш наша наше наши официальный официальная официальное канал группа группы страница страницы страничка',
  'сообщество аккаунт профиль паблик мессенджер соцсеть',
  'and also our the in on official channel group page account community profile',
);
const PREPOSITION = oneOf('в во на');
/** How the names of networks end after a preposition: «в Телеграме», «в Одноклассниках». */
const CASE_ENDINGS = [
  [/$/, ''],
  [/[еу]$/, ''],
  [/ах$/, 'и'],
] as const;
/** How a line begins that is no title: a greeting or a request. */
const OPENING = oneOf(
  'добрый доброе доброго здравствуйте уважаемые уважаемый уважаемая спасибо просим прошу подписывайтесь подпишитесь',
  'мы наш наша наше наши ссылка ссылки hello hi dear our regards',
);
/** What else makes a line of a message no title: the end of a sentence, a mail address, a telephone number, the end of a letter. */
const NO_TITLE = /[!?,.;…]$|@|\d[\d\s()-]{5,}\d|^с уважением/iu;

/**
 * Finds the addresses in a text and tells of each what it is: in a message or a sentence, in rows of a table (title and address in
 * either order, with tabs between them), one account a line. Never throws.
 *
 * A line with no address that stands directly above addresses is the title of those that have none, up to an empty line or the next
 * such line. Any other comes back as `not-an-address`, so that a page can show what was not understood. Addresses come in their
 * order, those of one account as often as they were pasted: `key` is the same for all of them.
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
    // Word processors part the scheme from the rest.
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

/** Whether a line ends what stands above it: an empty one, a row of a table, and words that don't just name a network. */
const startsSection = ({text, isRow, found}: Line): boolean =>
  isRow || !found.length || (found.some(isWords) && !namedNetwork(toTitle(text)));

/** Lines of which the first one may be the title of the addresses in the others. */
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
      // What has become a title was understood, and so was a network's name above its address.
      .filter((one) => !isWords(one) || !(heading || namedNetwork(toTitle(one.text))))
  );
}

/** A row of a table: each address in it has the title that stands in another cell. */
function readRow(row: string, networks: readonly Network[]): PastedAddress[] {
  const cells = row.split('\t').map((cell) => ({cell, found: readLine(cell, networks)}));
  const addresses = cells.flatMap(({found}) => found).filter(isAddress);
  const words = cells.filter(({cell, found}) => /\p{L}/u.test(cell) && !found.some(isAddress));
  const title = words.map(({cell}) => toTitle(cell)).find(Boolean) ?? '';
  if (!addresses.length) return [{kind: 'not-an-address', text: row.trim(), title: ''}];
  const named = networkByName(title);
  return addresses.map((address) => ({...address, title: address.title || (isNetworkOf(address, named) ? '' : title)}));
}

const isAddress = ({kind}: PastedAddress): boolean => kind !== 'not-an-address';

/** Whether it is a line without an address: a wrong address is no words. */
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
    // With several addresses nobody can tell whose title it is, and with words on both sides it is a sentence.
    const [left = '', right = ''] = addresses.length > 1 ? [] : [toTitle(before), toTitle(after)];
    const title = left && right ? '' : left || right;
    return {...found, text, title: isNetworkOf(found, namedNetwork(title)) ? '' : title};
  });
}

const looksLikeAddress = (text: string): boolean => {
  if (WITH_SCHEME.test(text) || NAME.test(text)) return true;
  return HOST.test(text) && toAccount(text).kind !== 'not-an-address';
};

/** A lone @name is of the network that is named last before it, else of Telegram. */
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

/** Words without the number of a list, the dash or the colon that part them from an address. */
const toTitle = (words: string): string =>
  (words.length > LONGEST_TITLE ? '' : words)
    .replace(/^\s*\d+[.)]\s+/, '')
    .replace(/^[^\p{L}\p{N}«"№]+|[^\p{L}\p{N}»".)!?]+$/gu, '')
    .replace(/^"([^"]*)"$/, '$1')
    .replace(/\s+/g, ' ');

/** The title that the words of a line are; empty where they are none. */
function headingIn(line: string): string {
  const title = toTitle(line);
  const [opening] = title.match(/\p{L}+/u) ?? [];
  return !opening || OPENING.test(opening) || NO_TITLE.test(line) || namedNetwork(title) ? '' : title;
}

/** Whether a title is just the network's name: that says where the address leads, not whose it is. */
const isNetworkOf = (found: ReadAddress, named: Network | undefined): boolean =>
  named !== undefined && (named.refused !== undefined || ('network' in found && named === found.network));

/** The network that words name, with nothing else in them: «Телеграм», «и наш канал в MAX», «группа ВКонтакте». */
function namedNetwork(title: string): Network | undefined {
  const named = networkByName(title);
  if (named) return named;
  const words = (title.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !BESIDE_NAME.test(word));
  const names = [words, words.filter((word) => !PREPOSITION.test(word))]
    .filter(({length}) => length <= LONGEST_NAME)
    .flatMap((parts) => CASE_ENDINGS.map(([ending, other]) => parts.join('').replace(ending, other)));
  // «Наш сайт» says more than the name of a network that all others are, too.
  return names.map(networkByName).find((network) => network && (network.refused ?? network.hosts.length));
}

import type {Owner} from '../shared/accounts.ts';
import type {Content} from './content.ts';

/** Messengers cut longer messages, and nobody reads them. */
export const MESSAGE_LIMIT = 1000;

/** Mail programs on Windows open no longer `mailto:` address. */
const MAILTO_LIMIT = 2000;

/** Chats make links of what looks like one. A title may not: only checked addresses lead anywhere. */
const withoutLinks = (title: string): string =>
  title.replace(/(?<=[\w-])\.(?=[a-z]{2,})|@(?=\w)|:(?=\/\/)/gi, '$&\u2060');

const lineOf = ({title, items}: Owner): string =>
  `${withoutLinks(title.text)}: ${items.map(({address}) => address).join(', ')}`;

const paragraphs = (...parts: readonly (readonly string[])[]): string =>
  parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');

/**
 * The message for chats: a line for each owner, as many as fit.
 * @param isTooLong whether a text can't be sent
 */
export function messageText(
  {greeting, heading, brand, owners, page, texts}: Content,
  isTooLong = (text: string): boolean => text.length > MESSAGE_LIMIT,
): string {
  const withOwners = (count: number): string => {
    const rest = owners.length - count;
    return paragraphs(
      [greeting],
      [withoutLinks(heading), brand],
      [...owners.slice(0, count).map(lineOf), rest ? texts.more(rest) : ''],
      [page ? `${texts.allAccounts}: ${page.address}` : ''],
    );
  };
  let count = owners.length;
  while (count > 0 && isTooLong(withOwners(count))) count--;
  return withOwners(count);
}

/** The text of the e-mail, with all owners. */
export const emailText = (content: Content): string =>
  paragraphs([messageText(content, () => false)], [content.source]);

export const subjectOf = ({heading, brand}: Content): string => [heading, brand].filter(Boolean).join(' — ');

/** The address that opens a new e-mail in the visitor's mail program, with as many owners as it takes. */
export function mailtoOf(content: Content): string {
  const addressOf = (body: string): string =>
    `mailto:?subject=${encodeURIComponent(subjectOf(content))}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return addressOf(messageText(content, (text) => addressOf(text).length > MAILTO_LIMIT));
}

/** How many links a signature has: it stands below each e-mail. */
const SIGNATURE_LINKS = 4;

export interface SignatureLink {
  readonly words: string;
  readonly href: string;
  readonly address: string;
}

/** The school's own accounts by network; a school that has none names the first one of each owner. */
export function signatureLinks({owners, page, texts}: Content): readonly SignatureLink[] {
  const own = owners.flatMap(({items}) => items).filter(({isOwn}) => isOwn);
  const links = own.length
    ? own.map(({name, href, address}) => ({words: name, href, address}))
    : owners.flatMap(({title, items: [first]}) => (first ? [{words: title.text, ...first}] : []));
  const last = page ? [{words: texts.allAccounts, ...page}] : [];
  return [...links.slice(0, SIGNATURE_LINKS - last.length), ...last];
}

export const signatureText = (content: Content): string =>
  [
    content.brand || content.heading,
    signatureLinks(content)
      .map(({address}) => address)
      .join(' · '),
  ].join('\n');

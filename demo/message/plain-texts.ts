import {makeFitting} from './content.ts';
import type {Owner} from '../shared/accounts.ts';
import type {Content, Link} from './content.ts';

/** Messengers truncate longer messages, and nobody reads them. */
export const MESSAGE_LIMIT = 1000;

/** Mail programs on Windows reject longer `mailto:` URLs. */
const MAILTO_LIMIT = 2000;

/** How many links a signature has: it is below every e-mail. */
const SIGNATURE_LINKS = 4;

/** Chats turn anything that looks like a link into one. Prevent that in titles: only checked addresses may be links. */
const withoutLinks = (title: string): string =>
  title.replace(/(?<=[\w-])\.(?=[a-z]{2,})|@(?=\w)|:(?=\/\/)/gi, '$&\u2060');

export const addressesOf = (links: readonly Pick<Link, 'address'>[], separator: string): string =>
  links.map(({address}) => address).join(separator);

const paragraphs = (...parts: readonly (readonly string[])[]): string =>
  parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');

/**
 * The message for chats: one line per owner, as many as fit.
 * @param fits whether a text is short enough to send
 */
export function messageText(content: Content, fits = (text: string): boolean => text.length <= MESSAGE_LIMIT): string {
  const {greeting, heading, subtitle, owners, page, texts} = content;
  const withOwners = (some: readonly Owner[]): string =>
    paragraphs(
      [greeting],
      [withoutLinks(heading), subtitle],
      [
        ...some.map(({title, items}) => `${withoutLinks(title.text)}: ${addressesOf(items, ', ')}`),
        some.length < owners.length ? texts.more(owners.length - some.length) : '',
      ],
      [page ? `${page.title}: ${page.address}` : ''],
    );
  return makeFitting(content, withOwners, fits);
}

/** The text of the e-mail, with all owners. */
export const emailText = (content: Content): string => paragraphs([messageText(content, () => true)], [content.source]);

/** A URL that opens a new e-mail in the visitor's mail program, with as many owners as it can take. */
export function mailtoOf(content: Content): string {
  const addressOf = (body: string): string =>
    `mailto:?subject=${encodeURIComponent(content.title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return addressOf(messageText(content, (text) => addressOf(text).length <= MAILTO_LIMIT));
}

/** The school's own accounts by network or, if it has none, the first account of each owner. */
export function signatureLinks({owners, items, page}: Content): readonly Link[] {
  const own = items.filter(({isOwn}) => isOwn);
  const links = own.length
    ? own.map((item) => ({...item, title: item.name}))
    : owners.flatMap(({title, items: [first]}) => (first ? [{...first, title: title.text}] : []));
  return page ? [...links.slice(0, SIGNATURE_LINKS - 1), page] : links.slice(0, SIGNATURE_LINKS);
}

export const signatureText = (content: Content): string =>
  `${content.brand || content.heading}\n${addressesOf(signatureLinks(content), ' · ')}`;

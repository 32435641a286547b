import {formatUrl} from '../../list/address.ts';
import {byLevel} from '../../list/entries.ts';
import {localize, titleKey} from '../../list/text.ts';
import {escapeHtml as escape, linksInside} from '../../element/links-inside.ts';
import {textsFor} from '../../element/texts.ts';
import {seenOf} from '../check/seen.ts';
import type {AccountList} from '../../list/model.ts';
import type {Entry, EntryLink} from '../../list/entries.ts';
import type {LocalizedText} from '../../list/text.ts';
import type {Language} from '../language.ts';

/** Words of the list: in their own language and direction, whatever stands around them. */
const words = ({text, lang}: LocalizedText, language: Language): string =>
  `<bdi${lang && lang !== language ? ` lang="${escape(lang)}"` : ''}>${escape(text)}</bdi>`;

/** Paper and search engines see where it leads, too. */
function linkOf({account: {network, href}, suffix}: EntryLink, language: Language): string {
  const suffixHtml = suffix ? ` <bdi>${escape(suffix)}</bdi>` : '';
  const name = words(localize(network.name, language), language) + suffixHtml;
  return `<li><a href="${escape(href)}" rel="noopener">${name}</a> <small>${escape(formatUrl(href))}</small></li>`;
}

const entryOf = ({title, description, links}: Entry, language: Language): string[] => [
  '<li>',
  `<p><strong>${words(title, language)}</strong></p>`,
  ...(description ? [`<p>${words(description, language)}</p>`] : []),
  '<ul>',
  ...links.map((link) => linkOf(link, language)),
  '</ul>',
  '</li>',
];

/** The list as HTML that needs no script and no style sheet. */
export function fragmentOf(list: AccountList, language: Language, included: readonly AccountList[]): string {
  const {heading, entries, footer} = seenOf(list, language, included);
  const texts = textsFor(language);
  const groups = byLevel(entries);
  const body = groups.flatMap(({level, entries: some}) => [
    ...(groups.length > 1 ? [`<h2>${escape(texts[level ?? 'other'])}</h2>`] : []),
    '<ul>',
    ...some.flatMap((entry) => entryOf(entry, language)),
    '</ul>',
  ]);
  return [
    `<section lang="${language}">`,
    `<h1><bdi>${escape(heading)}</bdi></h1>`,
    ...body,
    ...(footer ? [`<footer><p><bdi>${escape(footer)}</bdi></p></footer>`] : []),
    `<script type="application/ld+json">${linkedData(list, entries, language)}</script>`,
    '</section>',
    '',
  ].join('\n');
}

/** The list's links to stand inside the element or a placeholder until the block is there. */
export const insideOf = (list: AccountList, language: Language, included: readonly AccountList[] = []): string =>
  linksInside({lists: [list, ...included], language}).join('\n') + '\n';

/** What search engines read: whose accounts these are. schema.org */
function linkedData({owner}: AccountList, entries: readonly Entry[], language: Language): string {
  const name = owner && titleKey(localize(owner.name, language).text);
  const organizations = entries.map(({title, description, links}) => ({
    '@type': 'Organization',
    name: title.text,
    ...(titleKey(title.text) === name && owner?.url && {url: owner.url}),
    ...(description && {description: description.text}),
    sameAs: links.map(({account}) => account.href),
  }));
  // So that no text ends the element.
  return JSON.stringify({'@context': 'https://schema.org', '@graph': organizations}).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The list as a whole page, which XML parsers read, too. */
export const pageOf = (
  list: AccountList,
  language: Language,
  included: readonly AccountList[],
): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escape(seenOf(list, language).heading)}</title>
</head>
<body>
${fragmentOf(list, language, included)}</body>
</html>
`;

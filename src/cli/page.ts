import {dirname, join} from 'node:path';
import {formatUrl} from '../list/address.ts';
import {toUrl} from '../list/link.ts';
import {isRecord} from '../list/read.ts';
import {byLevel} from '../list/entries.ts';
import {localize, titleKey} from '../list/text.ts';
import {escapeHtml as escape, linksInside} from '../element/links-inside.ts';
import {textsFor} from '../element/texts.ts';
import {UNKNOWN_ADDRESS} from './check-list.ts';
import {GOOD, PROBLEMS, WRONG_USE} from './context.ts';
import {previewOf, printReport} from './report.ts';
import {checkSource, isAddress, isMissing} from './source.ts';
import {colors, fill, printError} from './terminal.ts';
import {formatWriteError, writeFiles} from './write-files.ts';
import type {AccountList} from '../list/model.ts';
import type {Entry, EntryLink} from '../list/entries.ts';
import type {LocalizedText} from '../list/text.ts';
import type {Context, ExitCode, Language} from './context.ts';
import type {Report} from './source.ts';

export interface PageOptions {
  readonly out?: string;
  readonly fragment?: boolean;
  readonly inside?: boolean;
}

/** Writes a page with a list. It omits what the block omits. */
export async function page(source: string, {out, fragment, inside}: PageOptions, context: Context): Promise<ExitCode> {
  const {output} = context.messages;
  const report = await checkSource(source);
  if (!report.list) {
    printReport(report, context);
    printError(output.noList);
    return isMissing(report) ? WRONG_USE : PROBLEMS;
  }
  const {lists, missing} = await readIncluded(report);
  for (const path of missing) printError(`${colors.yellow('!')} ${fill(output.notIncluded, path)}`);
  const code = missing.length ? PROBLEMS : GOOD;
  const toHtml = inside ? insideHtml : fragment ? fragmentHtml : pageHtml;
  const html = toHtml(report.list, context.language, lists);
  if (out === undefined) {
    process.stdout.write(html);
    return code;
  }
  try {
    await writeFiles([[out, html]]);
  } catch (error) {
    printError(formatWriteError(error, out, context));
    return PROBLEMS;
  }
  printError(`${colors.green('✓')} ${fill(output.written, out)}`);
  return code;
}

/** The lists that a list includes, and the paths of those that can't be read. */
interface Included {
  readonly lists: readonly AccountList[];
  readonly missing: readonly string[];
}

/** Reads the lists that a list includes, in order. Like the block, it doesn't read the lists that these include. */
async function readIncluded({source, list, value}: Report): Promise<Included> {
  const written = isRecord(value) && Array.isArray(value['include']) ? (value['include'] as unknown[]) : [];
  const paths = written.filter((path) => typeof path === 'string');
  const base = isAddress(source) ? source : UNKNOWN_ADDRESS;
  const lists: AccountList[] = [];
  const missing: string[] = [];
  for (const address of list?.include ?? []) {
    const path = paths.find((one) => toUrl(one, base)?.href === address) ?? address;
    const file = isAddress(source) || isAddress(path) ? address : fileAt(source, path);
    const included = file === undefined ? undefined : (await checkSource(file)).list;
    if (included) lists.push(included);
    else missing.push(path);
  }
  return {lists, missing};
}

/** The file at a path in a list; undefined if only the list's server knows it. */
function fileAt(source: string, path: string): string | undefined {
  if (/^[\\/]|^\w+:/.test(path)) return undefined;
  try {
    return join(dirname(source), decodeURIComponent(path.replace(/[?#].*$/, '')));
  } catch {
    return undefined;
  }
}

/** The list's links, to put inside an element or a placeholder. */
export const insideHtml = (list: AccountList, language: Language, included: readonly AccountList[] = []): string =>
  linksInside({lists: [list, ...included], language}).join('\n') + '\n';

/** The list as a complete page, which is also valid XML. */
const pageHtml = (list: AccountList, language: Language, included: readonly AccountList[]): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escape(previewOf(list, language).heading)}</title>
</head>
<body>
${fragmentHtml(list, language, included)}</body>
</html>
`;

/** The list as HTML that needs neither a script nor a style sheet. */
function fragmentHtml(list: AccountList, language: Language, included: readonly AccountList[]): string {
  const {heading, entries, footer} = previewOf(list, language, included);
  const texts = textsFor(language);
  const groups = byLevel(entries);
  return [
    `<section lang="${language}">`,
    `<h1><bdi>${escape(heading)}</bdi></h1>`,
    ...groups.flatMap((group) => [
      ...(groups.length > 1 ? [`<h2>${escape(texts[group.level ?? 'other'])}</h2>`] : []),
      '<ul>',
      ...group.entries.flatMap((entry) => entryHtml(entry, language)),
      '</ul>',
    ]),
    ...(footer ? [`<footer><p><bdi>${escape(footer)}</bdi></p></footer>`] : []),
    `<script type="application/ld+json">${linkedData(list, entries, language)}</script>`,
    '</section>',
    '',
  ].join('\n');
}

const entryHtml = ({title, description, links}: Entry, language: Language): string[] => [
  '<li>',
  `<p><strong>${textHtml(title, language)}</strong></p>`,
  ...(description ? [`<p>${textHtml(description, language)}</p>`] : []),
  '<ul>',
  ...links.map((link) => linkHtml(link, language)),
  '</ul>',
  '</li>',
];

/** Shows the address as text, for paper and for search engines. */
function linkHtml({account: {network, href}, suffix}: EntryLink, language: Language): string {
  const name = textHtml(localize(network.name, language), language) + (suffix ? ` <bdi>${escape(suffix)}</bdi>` : '');
  return `<li><a href="${escape(href)}" rel="noopener">${name}</a> <small>${escape(formatUrl(href))}</small></li>`;
}

/** A text of the list, in its own language and direction. */
const textHtml = ({text, lang}: LocalizedText, language: Language): string =>
  `<bdi${lang && lang !== language ? ` lang="${escape(lang)}"` : ''}>${escape(text)}</bdi>`;

/** schema.org data that tells search engines who owns the accounts. */
function linkedData({owner}: AccountList, entries: readonly Entry[], language: Language): string {
  const name = owner && titleKey(localize(owner.name, language).text);
  const organizations = entries.map(({title, description, links}) => ({
    '@type': 'Organization',
    name: title.text,
    ...(titleKey(title.text) === name && owner?.url && {url: owner.url}),
    ...(description && {description: description.text}),
    sameAs: links.map(({account}) => account.href),
  }));
  // No text may end the script element.
  return JSON.stringify({'@context': 'https://schema.org', '@graph': organizations}).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

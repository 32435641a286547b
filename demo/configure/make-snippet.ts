import {version} from '../../package.json' with {type: 'json'};
import {HERE, isLocal} from '../shared/folder.ts';
import {listUrls, loadLists} from '../shared/load-lists.ts';
import {blockSetting} from './block-settings.ts';
import {formOf} from './demo-settings.ts';
import {toSnippet} from './snippet.ts';
import {toStaticSnippet} from './static-snippet.ts';
import {TEXTS} from './texts.ts';
import {accountsLeftOut, hostsElsewhere, isExample, toLists} from './typed.ts';
import type {AccountList} from '../../dist/index.js';
import type {CopyNote} from '../shared/copy-button.ts';
import type {Values} from './setting.ts';
import type {Snippet} from './snippet.ts';

/** The page that shows the current list to read-only visitors. */
const LIST_PAGE = 'poster.html';

/** The hashes of the published scripts. */
const HASHES = new URL('integrity.json', HERE).href;

/** What a snippet needs besides the settings. */
export interface Parts {
  /** The hash of the script whose content never changes. */
  readonly integrity?: string | undefined;
  readonly lists?: readonly AccountList[] | undefined;
}

const isExact = (values: Values): boolean => values['track'] === 'exact' && formOf(values) !== 'static';

const urlsIn = ({src = ''}: Values): readonly string[] => toLists(src, HERE).urls;

/** The URLs of the parts that the snippet needs. */
export const neededFor = (values: Values): readonly string[] => [
  ...(isExact(values) ? [HASHES] : []),
  ...(values['inside'] === 'all' || formOf(values) === 'static' ? listUrls(values) : []),
];

async function loadHash(): Promise<string> {
  const response = await fetch(HASHES).catch(() => undefined);
  const hashes: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
  const hash = (hashes as Readonly<Record<string, string>> | null | undefined)?.[`${version}/official-accounts.js`];
  if (!hash) throw new Error(TEXTS.noHash(version));
  return hash;
}

/** @throws an error whose message is shown to the visitor */
export async function loadParts(needed: readonly string[]): Promise<Parts> {
  const urls = needed.filter((url) => url !== HASHES);
  const [integrity, lists] = await Promise.all([
    urls.length < needed.length ? loadHash() : undefined,
    urls.length ? loadLists(urls) : undefined,
  ]);
  return {integrity, lists};
}

/**
 * Builds the snippet for the current settings.
 * @param folder the folder with the published files for the school's site
 */
export function makeSnippet(values: Values, folder: string, {integrity, lists}: Parts): Snippet {
  const form = formOf(values);
  if (form !== 'static') {
    return toSnippet(form, {values, folder, integrity, lists, track: isExact(values) ? version : 'v1'});
  }
  const urls = urlsIn(values);
  const hash = urls.length ? '#' + new URLSearchParams({src: urls.join(' ')}).toString() : '';
  const currentPage = new URL(LIST_PAGE + hash, folder).href;
  return {kind: form, page: toStaticSnippet({values, lists: lists ?? [], currentPage, today: new Date()})};
}

/** What to know about a snippet before using it. */
export function warningsFor(values: Values): string[] {
  const {warnings} = TEXTS;
  const hosts = hostsElsewhere(urlsIn(values), HERE);
  return [
    ...(isExample(values) ? [warnings.example] : []),
    ...(hosts.length ? [warnings.elsewhere(hosts.join(', '))] : []),
    ...(isExact(values) ? [warnings.exact(version)] : []),
  ];
}

/** What to do, or avoid, before the snippet works. */
function cautionFor(values: Values, folder: string | undefined): string {
  if (isExample(values)) return TEXTS.warnings.example;
  if (isLocal(location) && folder === undefined) return TEXTS.copy.local;
  return values['brand'] === blockSetting('brand').initial ? TEXTS.copy.sampleName : '';
}

/** The message shown after the snippet is copied. */
export function copyNoteFor(values: Values, folder: string | undefined): CopyNote {
  const {isPartial, isExampleOnly, leftOut} = TEXTS.copy;
  const links = accountsLeftOut(values);
  const text = [links.length ? leftOut(links) : '', cautionFor(values, folder)].filter(Boolean).join('. ');
  if (links.length) return {text, instead: isPartial};
  return isExample(values) ? {text, instead: isExampleOnly} : {text};
}

import {localize, networkById} from '../../dist/index.js';
import {messageOf} from '../../dist/list-problems.js';
import {LANGUAGE} from '../shared/language.ts';
import {knownNetwork} from './links.ts';
import {problemsAt} from './review.ts';
import {ACCOUNT_FIELDS, CHANGES, EDITOR_MESSAGES, LIST_FIELDS, LOAD_FAULTS, NOUNS} from './texts.ts';
import type {Network} from '../../dist/index.js';
import type {FileKind, Finding} from '../../dist/list-problems.js';
import type {Change, NamedAccount} from './review.ts';
import type {LoadFault} from './load.ts';
import type {RawList} from './raw.ts';
import type {Noun} from './texts.ts';

/** A noun in the form that a number asks for. */
function nounFor(count: number, noun: Noun): string {
  const form = new Intl.PluralRules(LANGUAGE).select(count);
  return NOUNS[noun][form === 'one' ? 0 : form === 'few' ? 1 : 2];
}

/** A number with its noun. */
export const counted = (count: number, noun: Noun): string =>
  `${new Intl.NumberFormat(LANGUAGE).format(count)}\u00A0${nounFor(count, noun)}`;

/** A time with its unit: «час», «2 часа». */
export const duration = (count: number, unit: Noun): string => (count === 1 ? NOUNS[unit][0] : counted(count, unit));

/** A day of the list: YYYY-MM-DD. */
export const formatDay = (day: string): string =>
  new Intl.DateTimeFormat(LANGUAGE, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));

/** A moment, in milliseconds. */
export const formatTime = (time: number): string =>
  new Intl.DateTimeFormat(LANGUAGE, {dateStyle: 'long', timeStyle: 'short'}).format(new Date(time));

/** Names that were looked up: it takes the browser a while, and each field has one. */
const languageNames = new Map<string, string>();

/** The name of a language; its code where the browser knows none. */
export function languageName(language: string): string {
  const known = languageNames.get(language);
  if (known !== undefined) return known;
  let name = language;
  try {
    name = new Intl.DisplayNames(LANGUAGE, {type: 'language'}).of(language) ?? language;
  } catch {
    // What somebody has typed as a language may be none.
  }
  languageNames.set(language, name);
  return name;
}

export const networkName = (network: Network): string => localize(network.name, LANGUAGE).text;

/** The name of a list's network; its id where it is unknown. */
export function nameOfNetwork(list: RawList, id: string): string {
  const network = networkById(id) ?? knownNetwork(list, id);
  return network ? networkName(network) : id;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wrong and what to do; it begins with a small letter. */
function findingText(finding: Pick<Finding, 'code' | 'value' | 'suggestion'>): string {
  const [problem, fix] = messageOf(finding, LANGUAGE);
  // What is to be written stands last, without a full stop that would be copied with it.
  return `${problem}. ${capitalized(fix)}${finding.suggestion ? '' : '.'}`;
}

/** The key of a finding: `accounts[3].title.ru` → `title`. */
function keyOf({at}: Finding): string {
  const keys = at.replace(/\[\d+\]/g, '').split('.');
  return keys.find((key) => ['title', 'name', 'description'].includes(key)) ?? keys.at(-1) ?? '';
}

/** Suggestions that a form can use: the others are for those who write JSON. */
const FOR_FORMS = ['write', 'write-host', 'write-key'];

/** Problems whose message names the key. */
const NAMES_KEY = ['missing', 'unknown-key'];

/** What is wrong at a position of the list, and what to do. */
export function problemText(finding: Finding): string {
  const {code, at: position, suggestion} = finding;
  const key = keyOf(finding);
  const usable = suggestion && FOR_FORMS.includes(suggestion.code) ? {suggestion} : {};
  const messages: Readonly<Record<string, string>> = EDITOR_MESSAGES;
  const message = messages[`${code} ${position}`] ?? messages[`${code} ${key}`] ?? messages[code];
  if (message === undefined) {
    const value = finding.value ?? (NAMES_KEY.includes(code) ? key : '');
    return capitalized(findingText({code, value, ...usable}));
  }
  return 'suggestion' in usable ? `${message} ${capitalized(messageOf({code, ...usable}, LANGUAGE)[1])}` : message;
}

/** What is wrong at a position, each message once. */
export const problemTextAt = (problems: readonly Finding[], position: string): string =>
  problemTexts(problemsAt(problems, position));

export const problemTexts = (problems: readonly Finding[]): string =>
  [...new Set(problems.map(problemText))].join('\n');

const isFileKind = (code: LoadFault['code']): code is FileKind => !Object.hasOwn(LOAD_FAULTS, code);

/** Why a list can't be loaded or read. */
export function loadFaultText(fault: LoadFault): string {
  const {code} = fault;
  if (code === 'status') {
    const {status} = fault;
    return LOAD_FAULTS[status === 404 || status === 410 ? 'missing' : 'status'](status);
  }
  if (code === 'not-json') {
    const {line, column} = fault.fault;
    return LOAD_FAULTS.json(line, column, findingText(fault.fault));
  }
  return isFileKind(code) ? capitalized(findingText({code})) : LOAD_FAULTS[code];
}

/** A key's text in a table; the key itself where there is none. */
const named = (table: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(table, key) ? (table[key] ?? key) : key;

const accountText = (list: RawList, {network, title, name}: NamedAccount): string =>
  [title, [network && nameOfNetwork(list, network), name].filter(Boolean).join(' ')].filter(Boolean).join(' · ');

/** What was changed, apart from the kind of change. */
export function changeText(list: RawList, change: Change): {readonly kind: string; readonly text: string} {
  const kind = CHANGES[change.kind];
  if (change.kind === 'order') return {kind, text: ''};
  if (change.kind === 'field') return {kind, text: named(LIST_FIELDS, change.field)};
  const account = accountText(list, change.account);
  if (change.kind !== 'changed') return {kind, text: account};
  return {kind, text: `${account} (${change.fields.map((field) => named(ACCOUNT_FIELDS, field)).join(', ')})`};
}

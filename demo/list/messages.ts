import {localize, networkById} from '../../dist/index.js';
import {FAULT_WORDS} from '../../dist/list-faults.js';
import {LANGUAGE, localized} from '../shared/language.ts';
import {knownNetwork} from './links.ts';
import {capitalized, faultMessage, problemMessage} from './problem-messages.ts';
import {problemsAt} from './review.ts';
import {ACCOUNT_FIELDS, CHANGES, LIST_FIELDS, LOAD_FAULTS, NOUNS} from './texts.ts';
import type {Network} from '../../dist/index.js';
import type {FileKind} from '../../dist/list-faults.js';
import type {Change, NamedAccount} from './review.ts';
import type {LoadFault} from './load.ts';
import type {ListProblem} from './review.ts';
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

export const problemText = (problem: ListProblem): string => localized(problemMessage(problem));

/** What is wrong at a position, each message once. */
export const problemTextAt = (problems: readonly ListProblem[], position: string): string =>
  problemTexts(problemsAt(problems, position));

export const problemTexts = (problems: readonly ListProblem[]): string =>
  [...new Set(problems.map(problemText))].join('\n');

const isFileKind = (code: LoadFault['code']): code is FileKind => Object.hasOwn(FAULT_WORDS, code);

/** Why a list can't be loaded or read. */
export function loadFaultText(fault: LoadFault): string {
  if (fault.code === 'status') {
    const {status} = fault;
    return LOAD_FAULTS[status === 404 || status === 410 ? 'missing' : 'status'](status);
  }
  if (fault.code === 'not-json') {
    const {line, column, code, value} = fault.fault;
    return LOAD_FAULTS.json(line, column, localized(faultMessage(code, value)));
  }
  return isFileKind(fault.code) ? capitalized(localized(faultMessage(fault.code))) : LOAD_FAULTS[fault.code];
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

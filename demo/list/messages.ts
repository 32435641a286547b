import {localize} from '../../dist/index.js';
import {messageOf} from '../../dist/list-problems.js';
import {LANGUAGE, plural} from '../shared/language.ts';
import {knownNetwork} from './links.ts';
import {EDITOR_MESSAGES, LOAD_FAULTS, NOUNS, TEXTS} from './texts.ts';
import type {Finding} from '../../dist/list-problems.js';
import type {LoadFault} from './load.ts';
import type {RawList} from './raw.ts';
import type {LoadCode, Noun} from './texts.ts';

/** A number with its noun in the right plural form. */
export const counted = (count: number, noun: Noun): string => plural(count, ...NOUNS[noun]);

/** A relative time: «через 2 часа». */
export const timeFromNow = (count: number, unit: Intl.RelativeTimeFormatUnit): string =>
  new Intl.RelativeTimeFormat(LANGUAGE).format(count, unit);

/** Formats a date of the list: YYYY-MM-DD. */
export const formatDay = (day: string): string =>
  new Intl.DateTimeFormat(LANGUAGE, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));

/** Formats a time given in milliseconds. */
export const formatTime = (time: number): string =>
  new Intl.DateTimeFormat(LANGUAGE, {dateStyle: 'long', timeStyle: 'short'}).format(new Date(time));

const LANGUAGE_NAMES = new Intl.DisplayNames(LANGUAGE, {type: 'language'});

/** A language's name; its code if the browser doesn't know it. */
export function languageName(language: string): string {
  try {
    return LANGUAGE_NAMES.of(language) ?? language;
  } catch {
    // A typed language may not be a valid code.
    return language;
  }
}

/** The name of a network; its id if the network is unknown. */
export function nameOfNetwork(list: RawList, id: string): string {
  const network = knownNetwork(list, id);
  return network ? localize(network.name, LANGUAGE).text : id;
}

/** Problems that don't hide anything from visitors. */
const REMARKS = ['unknown-key', 'newer-version', 'entity', 'tag', 'mojibake'];

/** Whether the block shows the value despite the problem. */
export const isRemark = ({code}: Finding): boolean => REMARKS.includes(code);

/** The problems at a position and below it: a title's include those of its languages. */
export const problemsAt = (problems: readonly Finding[], position: string): readonly Finding[] =>
  problems.filter(({at}) => at === position || (at.startsWith(position) && /^[.[]/.test(at.slice(position.length))));

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A problem and its fix, starting in lower case. */
function findingText(finding: Pick<Finding, 'code' | 'value' | 'suggestion'>): string {
  const [problem, fix] = messageOf(finding, LANGUAGE);
  // The suggested value comes last, without a full stop that would be copied with it.
  return `${problem}. ${capitalized(fix)}${finding.suggestion ? '' : '.'}`;
}

/** The key of a finding: `accounts[3].title.ru` → `title`. */
function keyOf({at}: Finding): string {
  const keys = at.replace(/\[\d+\]/g, '').split('.');
  return keys.find((key) => ['title', 'name', 'description'].includes(key)) ?? keys.at(-1) ?? '';
}

/** Suggestions that make sense in a form; the others are for people who write JSON. */
const FOR_FORMS = ['write', 'write-host', 'write-key', 'a-color', 'a-day'];

/** Problems whose message names the key. */
const NAMES_KEY = ['missing', 'unknown-key'];

/** The message for a problem, including its fix. */
export function problemText(finding: Finding): string {
  const {code, at: position, suggestion} = finding;
  const key = keyOf(finding);
  const message = [`${code} ${position}`, `${code} ${key}`, code].map((one) => EDITOR_MESSAGES[one]).find(Boolean);
  if (message) return message;
  const value = finding.value ?? (NAMES_KEY.includes(code) ? key : '');
  return capitalized(
    findingText(suggestion && FOR_FORMS.includes(suggestion.code) ? {code, value, suggestion} : {code, value}),
  );
}

/** The messages for several problems, without duplicates. */
export const problemTexts = (problems: readonly Finding[]): string =>
  [...new Set(problems.map(problemText))].join('\n');

const isLoadCode = (code: LoadFault['code']): code is LoadCode => Object.hasOwn(LOAD_FAULTS, code);

/** The message for a list that can't be loaded or read. */
export function loadFaultText({code, status = 0, problem}: LoadFault): string {
  if (code === 'status')
    return status === 404 || status === 410 ? TEXTS.missingFile(status) : TEXTS.serverFault(status);
  if (problem) return TEXTS.jsonFault(problem.line, problem.column, findingText(problem));
  return isLoadCode(code) ? LOAD_FAULTS[code] : capitalized(findingText({code}));
}

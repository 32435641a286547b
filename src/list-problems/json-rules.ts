import {scan} from './json-error.ts';
import {positionOf} from './position.ts';
import type {FindingCode} from './messages-en.ts';
import type {JsonError} from './json-error.ts';

/** What an error is, and the edit after which parsing can continue. */
export interface Diagnosis {
  readonly code: FindingCode;
  readonly offset: number;
  readonly value?: string;
  /** Replaces the text between `from` and `to`; without an edit, the rest can't be judged. */
  readonly edit?: {readonly from: number; readonly to: number; readonly text: string};
}

/** Recognises one kind of error. */
type Rule = (error: JsonError) => Diagnosis | undefined;

/** What `pattern` matches at the start of a text; empty if nothing. */
const startOf = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? '';

const quoted = (words: string): string => `"${words.replace(/["\\]/g, '\\$&')}"`;

/** An error that is corrected by replacing text. */
const replaced = (code: FindingCode, offset: number, length: number, text: string, value = ''): Diagnosis => ({
  code,
  offset,
  value,
  edit: {from: offset, to: offset + length, text},
});

const comment: Rule = ({offset, rest}) => {
  const found = startOf(rest, /^(?:\/\/|#(?=\s)|<!--)[^\r\n]*|^\/\*[^]*?(?:\*\/|$)/);
  return found ? replaced('comment', offset, found.length, '') : undefined;
};

/** Characters that are invisible or look like a space, and are not JSON's white space. */
const STRAY = /^[\v\f\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f-\u206f\u3000\ufeff]+/;

const straySpace: Rule = ({offset, rest}) => {
  const found = startOf(rest, STRAY);
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return found ? replaced('stray-space', offset, found.length, ' ', `U+${code}`) : undefined;
};

/** Characters and escapes that JSON doesn't allow inside a string. */
const FORBIDDEN = /[\0-\x1f]|\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/; // eslint-disable-line no-control-regex

/** Another kind of quotation mark that ends a string; one that closes a quotation inside the string doesn't. */
const OTHER_END = /^"(?:[^"«]*»|[^"“„]*[“”]|[^"']*')(?=\s*(?:[,:}\]]|$))/;

const invalidString: Rule = ({offset, rest, name}) => {
  if (!/String|Character|Unicode/.test(name) || !rest.startsWith('"')) return undefined;
  const token = startOf(rest, /^"(?:[^"\\\r\n]|\\.)*"?/);
  const isClosed = /^"(?:[^"\\]|\\.)*"$/.test(token);
  return isClosed ? forbiddenIn(token, offset) : unclosedString(token, offset, rest.slice(token.length));
};

function forbiddenIn(token: string, offset: number): Diagnosis | undefined {
  const {0: found = '', index = 0} = FORBIDDEN.exec(token) ?? {};
  const at = offset + index;
  if (found === '\\') return replaced('backslash', at, found.length, '\\\\', token.slice(index, index + 2));
  return found ? replaced(found === '\t' ? 'tab' : 'control', at, found.length, ' ') : undefined;
}

function unclosedString(token: string, offset: number, following: string): Diagnosis {
  const other = startOf(token, OTHER_END);
  if (other) return replaced('wrong-quotes', offset + other.length - 1, 1, '"', other.slice(-20));
  const escaped = /\\"(?=[\s,}\]]*$)/.exec(token);
  if (escaped) return replaced('backslash', offset + escaped.index, 1, '\\\\', escaped[0]);
  const nextLine = startOf(following, /^[^"]*(?="\s*[,}\]])/);
  if (nextLine && !/[{[,:]\s*$/.test(nextLine)) {
    const text = token + nextLine;
    return replaced('line-break', offset, text.length, text.replace(/\s*[\r\n]+\s*/g, ' '));
  }
  const content = token.replace(/[\s,}\]]*$/, '');
  return replaced('open-string', offset, content.length, content + '"', content.slice(0, 20));
}

const CLOSING: Readonly<Record<string, string>> = {'{': '}', '[': ']'};

/** The innermost bracket must be closed before this offset. */
function notClosed({text, open, bracket}: JsonError, offset: number): Diagnosis {
  const {line, column} = positionOf(text, open.at(-1) ?? 0);
  return replaced('not-closed', offset, 0, CLOSING[bracket] ?? '', [bracket, `${line}:${column}`].join(' '));
}

const endOfText: Rule = (error) =>
  !error.rest.trim() && error.open.length ? notClosed(error, error.before.length) : undefined;

const extraBracket = ({offset, rest}: JsonError): Diagnosis => replaced('extra-bracket', offset, 1, '', rest.charAt(0));

const afterEnd: Rule = (error) => {
  const {before, rest, offset, open} = error;
  if (open.length || !before) return undefined;
  if (/^[}\]]/.test(rest)) return extraBracket(error);
  if (rest.startsWith(',')) return replaced('extra-comma', offset, 1, '');
  return {code: 'after-end', offset, value: rest.slice(0, 20)};
};

const STRING = /"(?:[^"\\\r\n]|\\.)*"/g;
const AFTER_STRING = /^\s*(?:$|[}\]:]|,\s*(?:$|["{[}\]]))/m;

/** "МБОУ "Школа"": the string ends earlier than its author meant. */
const innerQuotes: Rule = ({text, offset, before, rest}) => {
  const isAdjoining = text.charAt(offset - 1) === '"' && /^[^\s,:}\]]/.test(rest);
  const isAmong = before.endsWith('"') && /^[\p{L}\d№][^":,{}\r\n]*"/u.test(rest);
  if (!isAdjoining && !isAmong) return undefined;
  const line = before.lastIndexOf('\n') + 1;
  const start = line + ([...before.slice(line).matchAll(STRING)].at(-1)?.index ?? 0);
  const lineEnd = offset + startOf(rest, /^[^\r\n]*/).length;
  const ends = [...text.slice(offset, lineEnd).matchAll(/"/g)].map(({index}) => offset + index);
  const end = ends.find((at) => AFTER_STRING.test(text.slice(at + 1, lineEnd))) ?? ends.at(-1);
  const found = {code: 'inner-quotes', offset: before.length - 1} as const;
  if (end === undefined) return found;
  const inner = text.slice(start + 1, end);
  return {
    ...found,
    value: `"${inner}"`.slice(0, 60),
    edit: {from: start, to: end + 1, text: `"${inner.replace(/\\?"/g, '\\"')}"`},
  };
};

/** How far a text is valid after an edit. */
function validUntil(text: string, {edit}: Diagnosis): number {
  if (!edit) return 0;
  const {error} = scan(text.slice(0, edit.from) + edit.text + text.slice(edit.to));
  return error ? error.offset - edit.text.length + (edit.to - edit.from) : Infinity;
}

/** A closing bracket that is unexpected or of the wrong kind. */
const closingBracket: Rule = (error) => {
  const {text, before, rest, offset, open, bracket} = error;
  const closed = rest.charAt(0);
  if (!/^[}\]]/.test(closed)) return undefined;
  if (before.endsWith(',')) return replaced('trailing-comma', before.length - 1, 1, '');
  if (before.endsWith(':')) return replaced('missing-value', offset, 0, 'null');
  const extra = extraBracket(error);
  if (CLOSING[bracket] === closed || !open.some((at) => CLOSING[text.charAt(at)] === closed)) return extra;
  const missing = notClosed(error, before.length);
  return validUntil(text, extra) > validUntil(text, missing) ? extra : missing;
};

/** An account starts before the previous one is closed. */
const openingBracket: Rule = (error) => {
  const {before, rest, bracket, isExpecting} = error;
  if (bracket !== '{' || !isExpecting || !/^[{[]/.test(rest) || !before.endsWith(',')) return undefined;
  return notClosed(error, before.length - 1);
};

const comma: Rule = ({before, rest, offset, isExpecting}) => {
  if (!rest.startsWith(',') || !isExpecting) return undefined;
  return before.endsWith(':') ? replaced('missing-value', offset, 0, 'null') : replaced('extra-comma', offset, 1, '');
};

const colon: Rule = ({name, before, rest, offset}) => {
  const wrong = startOf(rest, /^(?:=>?|-(?=\s))/);
  if (name !== 'ColonExpected' && !(wrong && before.endsWith('"'))) return undefined;
  return replaced('missing-colon', before.length, offset + wrong.length - before.length, ': ');
};

/** «Школа», “Школа” or 'Школа' instead of "Школа". */
const wrongQuotes: Rule = ({offset, rest, isExpecting}) => {
  if (!isExpecting || !/^['`´‘’‚‛“”„‟«»‹›″＂]/.test(rest)) return undefined;
  const [whole = rest.charAt(0), inner] = /^.([^\r\n]*?)['`´’‛“”»›″＂"](?=\s*(?:[,:}\]]|$))/m.exec(rest) ?? [];
  return replaced('wrong-quotes', offset, whole.length, inner === undefined ? '"' : quoted(inner), whole.slice(0, 20));
};

const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** Words that are not JSON, what is wrong with each, and the JSON equivalent. */
const WORDS: readonly (readonly [pattern: RegExp, code: FindingCode, correct: (word: string) => string])[] = [
  [/^-?0\d+$/, 'leading-zero', (word) => word.replace(/0+(?=\d)/, '')],
  [/^\+[\d.]+$/, 'plus', (word) => word.slice(1)],
  [/^-?(?:\.\d+|\d+\.)$/, 'number', (word) => word.replace(/\.$/, '').replace('.', '0.')],
  [/^[-+]?(?:NaN|Infinity|undefined|None|nil)$/i, 'not-a-value', () => 'null'],
  [/^(?:true|false|null)$/i, 'letter-case', (word) => word.toLowerCase()],
];

/** A text, a number or a key without quotation marks. */
const bareWord: Rule = ({text, offset, before, rest, bracket, isExpecting}) => {
  const left = startOf(text.slice(before.lastIndexOf('\n') + 1, offset), /[^\s,:[\]{}"]*$/);
  const right = startOf(rest, /^[^\s,:[\]{}"]+/);
  const word = left + right;
  if (!right || right.startsWith(';') || LITERAL.test(word) || !(isExpecting || left)) return undefined;
  const at = offset - left.length;
  const preceding = text.slice(0, at);
  if (!preceding.trim()) return {code: 'before-start', offset: at, value: word.slice(0, 20)};
  if (bracket === '{' && /[{,]\s*$/.test(preceding)) return replaced('bare-key', at, word.length, quoted(word), word);
  const [, code, correct] = WORDS.find(([pattern]) => pattern.test(word)) ?? [];
  if (code && correct) return replaced(code, at, word.length, correct(word), word);
  const whole = startOf(text.slice(at), /^[^",{}[\]\r\n]*[^\s",{}[\]]/);
  return replaced('unquoted', at, whole.length, quoted(whole), whole.slice(0, 40));
};

const missingComma: Rule = ({before, rest, offset, isExpecting}) => {
  if (isExpecting || rest.startsWith(':')) return undefined;
  const wrong = rest.startsWith(';') ? 1 : 0;
  return replaced('missing-comma', before.length, offset + wrong - before.length, ', ');
};

/** From the most specific to the most general. */
const RULES: readonly Rule[] = [
  comment,
  straySpace,
  invalidString,
  endOfText,
  afterEnd,
  innerQuotes,
  closingBracket,
  openingBracket,
  comma,
  colon,
  wrongQuotes,
  bareWord,
  missingComma,
];

/** Explains an error in terms of what its author did, not of what a parser expected. */
export function diagnose(error: JsonError): Diagnosis {
  for (const rule of RULES) {
    const found = rule(error);
    if (found) return found;
  }
  return {code: 'syntax', offset: error.offset, value: error.rest.slice(0, 20)};
}

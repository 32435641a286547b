import {replaced, startOf} from './place.ts';
import type {JsonFaultCode} from './fault.ts';
import type {Rule} from './place.ts';

/** What isn't seen, or looks like a space, and is none of JSON's four. */
const STRAY = /^[\v\f\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f-\u206f\u3000\ufeff]+/;

const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** Words that are none of JSON's, what is wrong with them, and what JSON has in their place. */
const WORDS: readonly (readonly [pattern: RegExp, code: JsonFaultCode, put: (word: string) => string])[] = [
  [/^-?0\d+$/, 'leading-zero', (word) => word.replace(/0+(?=\d)/, '')],
  [/^\+[\d.]+$/, 'plus', (word) => word.slice(1)],
  [/^-?(?:\.\d+|\d+\.)$/, 'number', (word) => word.replace(/\.$/, '').replace('.', '0.')],
  [/^[-+]?(?:NaN|Infinity|undefined|None|nil)$/i, 'not-a-value', () => 'null'],
  [/^(?:true|false|null)$/i, 'letter-case', (word) => word.toLowerCase()],
];

const quoted = (words: string): string => `"${words.replace(/["\\]/g, '\\$&')}"`;

export const comment: Rule = ({offset, rest}) => {
  const found = startOf(rest, /^(?:\/\/|#(?=\s)|<!--)[^\r\n]*|^\/\*[^]*?(?:\*\/|$)/);
  return found ? replaced('comment', offset, found.length, '') : undefined;
};

export const straySpace: Rule = ({offset, rest}) => {
  const found = startOf(rest, STRAY);
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return found ? replaced('stray-space', offset, found.length, ' ', `U+${code}`) : undefined;
};

/** «Школа», “Школа” or 'Школа' in place of "Школа". */
export const wrongQuotes: Rule = ({offset, rest, isExpecting}) => {
  if (!isExpecting || !/^['`´‘’‚‛“”„‟«»‹›″＂]/.test(rest)) return undefined;
  const [whole = rest.charAt(0), inner] = /^.([^\r\n]*?)['`´’‛“”»›″＂"](?=\s*(?:[,:}\]]|$))/m.exec(rest) ?? [];
  const put = inner === undefined ? '"' : quoted(inner);
  return replaced('wrong-quotes', offset, whole.length, put, whole.slice(0, 20));
};

/** A text, a number or a key as people write them elsewhere. */
export const bareWord: Rule = ({text, offset, before, rest, bracket, isExpecting}) => {
  const left = startOf(text.slice(before.lastIndexOf('\n') + 1, offset), /[^\s,:[\]{}"]*$/);
  const right = startOf(rest, /^[^\s,:[\]{}"]+/);
  const word = left + right;
  if (!right || right.startsWith(';') || LITERAL.test(word) || !(isExpecting || left)) return undefined;
  const at = offset - left.length;
  if (!text.slice(0, at).trim()) {
    return {code: 'before-start', offset: at, value: word.slice(0, 20)};
  }
  if (bracket === '{' && /[{,]\s*$/.test(text.slice(0, at)))
    return replaced('bare-key', at, word.length, quoted(word), word);
  const [, code, put] = WORDS.find(([pattern]) => pattern.test(word)) ?? [];
  if (code && put) return replaced(code, at, word.length, put(word), word);
  const whole = startOf(text.slice(at), /^[^",{}[\]\r\n]*[^\s",{}[\]]/);
  return replaced('unquoted', at, whole.length, quoted(whole), whole.slice(0, 40));
};

import {positionOf} from './position.ts';
import {replaced} from './place.ts';
import {scan} from './scan.ts';
import type {Found, Place, Rule} from './place.ts';

const CLOSING: Readonly<Record<string, string>> = {'{': '}', '[': ']'};

/** The innermost bracket isn't closed where it would have to be. */
function notClosed({text, open, bracket}: Place, offset: number): Found {
  const {line, column} = positionOf(text, open.at(-1) ?? 0);
  return {
    code: 'not-closed',
    offset,
    value: [bracket, `${line}:${column}`].join(' '),
    repair: {from: offset, to: offset, put: CLOSING[bracket] ?? ''},
  };
}

const extraBracket = ({offset, rest}: Place): Found => replaced('extra-bracket', offset, 1, '', rest.charAt(0));

/** How far a text would be right, if it was changed so. */
function reach(text: string, {repair}: Found): number {
  if (!repair) return 0;
  const {from, to, put} = repair;
  const {stop} = scan(text.slice(0, from) + put + text.slice(to));
  return stop ? stop.offset - put.length + (to - from) : Infinity;
}

/** What ends too early, or never. */
export const atEnd: Rule = (place) => {
  const {before, rest, open} = place;
  return !rest.trim() && open.length ? notClosed(place, before.length) : undefined;
};

/** What comes when the list is over. */
export const afterEnd: Rule = (place) => {
  const {before, rest, offset, open} = place;
  if (open.length || !before) return undefined;
  if (/^[}\]]/.test(rest)) return extraBracket(place);
  if (rest.startsWith(',')) return replaced('extra-comma', offset, 1, '');
  return {code: 'after-end', offset, value: rest.slice(0, 20)};
};

/** A closing bracket where none, or the other one, should stand. */
export const closing: Rule = (place) => {
  const {text, before, rest, offset, open, bracket} = place;
  const closed = rest.charAt(0);
  if (!/^[}\]]/.test(closed)) return undefined;
  if (before.endsWith(',')) return replaced('trailing-comma', before.length - 1, 1, '');
  if (before.endsWith(':')) return {code: 'missing-value', offset, repair: {from: offset, to: offset, put: 'null'}};
  const extra = extraBracket(place);
  if (CLOSING[bracket] === closed || !open.some((at) => CLOSING[text.charAt(at)] === closed)) return extra;
  const missing = notClosed(place, before.length);
  return reach(text, extra) > reach(text, missing) ? extra : missing;
};

/** An account begins where the one before isn't over. */
export const opening: Rule = (place) => {
  const {before, rest, bracket, isExpecting} = place;
  if (bracket !== '{' || !isExpecting || !/^[{[]/.test(rest) || !before.endsWith(',')) return undefined;
  return notClosed(place, before.length - 1);
};

export const comma: Rule = ({before, rest, offset, isExpecting}) => {
  if (!rest.startsWith(',') || !isExpecting) return undefined;
  return before.endsWith(':')
    ? {code: 'missing-value', offset, repair: {from: offset, to: offset, put: 'null'}}
    : replaced('extra-comma', offset, 1, '');
};

export const colon: Rule = ({name, before, rest, offset}) => {
  const wrong = /^(?:=>?|-(?=\s))/.exec(rest)?.[0] ?? '';
  if (name !== 'ColonExpected' && !(wrong && before.endsWith('"'))) return undefined;
  return {
    code: 'missing-colon',
    offset: before.length,
    repair: {from: before.length, to: offset + wrong.length, put: ': '},
  };
};

export const missingComma: Rule = ({before, rest, offset, isExpecting}) => {
  if (isExpecting || rest.startsWith(':')) return undefined;
  const wrong = rest.startsWith(';') ? 1 : 0;
  return {code: 'missing-comma', offset: before.length, repair: {from: before.length, to: offset + wrong, put: ', '}};
};

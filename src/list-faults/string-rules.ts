import {replaced, startOf} from './place.ts';
import type {Found, Rule} from './place.ts';

const STRING = /"(?:[^"\\\r\n]|\\.)*"/g;
const WHAT_ENDS = /^\s*(?:$|[}\]:]|,\s*(?:$|["{[}\]]))/m;

/** What a string holds that JSON doesn't allow in one. */
const FORBIDDEN = /[\0-\x1f]|\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/; // eslint-disable-line no-control-regex

/** A quotation mark of another kind that ends a string; one that ends what began inside of it doesn't. */
const OTHER_END = /^"(?:[^"«]*»|[^"“„]*[“”]|[^"']*')(?=\s*(?:[,:}\]]|$))/;

/** What is wrong inside of a string that has its end. */
const insideOf = (token: string, offset: number): Found | undefined => {
  const {0: found = '', index = 0} = FORBIDDEN.exec(token) ?? {};
  const at = offset + index;
  if (found === '\\') return replaced('backslash', at, found.length, '\\\\', token.slice(index, index + 2));
  if (found) return replaced(found === '\t' ? 'tab' : 'control', at, found.length, ' ');
  return undefined;
};

/** What became of the end of a string that has none in its line. */
const endOf = (token: string, offset: number, behind: string): Found => {
  const other = startOf(token, OTHER_END);
  if (other) return replaced('wrong-quotes', offset + other.length - 1, 1, '"', other.slice(-20));
  const escaped = /\\"(?=[\s,}\]]*$)/.exec(token);
  if (escaped) return replaced('backslash', offset + escaped.index, 1, '\\\\', escaped[0]);
  const next = startOf(behind, /^[^"]*(?="\s*[,}\]])/);
  if (next && !/[{[,:]\s*$/.test(next)) {
    const to = offset + token.length + next.length;
    return {
      code: 'line-break',
      offset,
      repair: {from: offset, to, put: (token + next).replace(/\s*[\r\n]+\s*/g, ' ')},
    };
  }
  const content = token.replace(/[\s,}\]]*$/, '');
  return {
    code: 'open-string',
    offset,
    value: content.slice(0, 20),
    repair: {from: offset, to: offset + content.length, put: content + '"'},
  };
};

export const wrongString: Rule = ({offset, rest, name}) => {
  if (!/String|Character|Unicode/.test(name) || !rest.startsWith('"')) return undefined;
  const token = startOf(rest, /^"(?:[^"\\\r\n]|\\.)*"?/);
  const isClosed = /^"(?:[^"\\]|\\.)*"$/.test(token);
  return isClosed ? insideOf(token, offset) : endOf(token, offset, rest.slice(token.length));
};

/** "МБОУ "Школа"": the string ends where its author didn't mean it to. */
export const innerQuotes: Rule = ({text, offset, before, rest}) => {
  const isAdjoining = text.charAt(offset - 1) === '"' && /^[^\s,:}\]]/.test(rest);
  const isAmong = before.endsWith('"') && /^[\p{L}\d№][^":,{}\r\n]*"/u.test(rest);
  if (!isAdjoining && !isAmong) return undefined;
  const line = before.lastIndexOf('\n') + 1;
  const start = line + ([...before.slice(line).matchAll(STRING)].at(-1)?.index ?? 0);
  const lineEnd = offset + startOf(rest, /^[^\r\n]*/).length;
  const ends = [...text.slice(offset, lineEnd).matchAll(/"/g)].map(({index}) => offset + index);
  const end = ends.find((at) => WHAT_ENDS.test(text.slice(at + 1, lineEnd))) ?? ends.at(-1);
  const found = {code: 'inner-quotes', offset: before.length - 1} as const;
  if (end === undefined) return found;
  const inner = text.slice(start + 1, end);
  return {
    ...found,
    value: `"${inner}"`.slice(0, 60),
    repair: {from: start, to: end + 1, put: `"${inner.replace(/\\?"/g, '\\"')}"`},
  };
};

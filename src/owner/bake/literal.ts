import {isRecord} from '../../accounts/read.ts';
import {packed, toAscii} from './cyrillic.ts';

/** What the list's owner keeps for themselves is no use in a page; it stays in accounts.json. */
const NOTES: readonly string[] = ['$schema', 'source', 'verifiedAt'];

/** A list without its owner's notes. */
export const withoutNotes = (list: unknown): unknown =>
  JSON.parse(JSON.stringify(list), (key, value: unknown) => (NOTES.includes(key) ? undefined : value));

/** `{"__proto__": …}` in code isn't a key of that name; in brackets it is. */
const toKey = (key: string): string =>
  key === '__proto__' ? '["__proto__"]' : /^[a-z]\w*$/i.test(key) ? key : toAscii(key);

/**
 * A value of JSON as code, in ASCII.
 * @param unpack the name of the function that unpacks Cyrillic letters
 */
export function toLiteral(value: unknown, unpack: string): string {
  if (typeof value === 'string') {
    const short = packed(value);
    return short === undefined ? toAscii(value) : `${unpack}(${short})`;
  }
  if (Array.isArray(value)) return `[${value.map((one) => toLiteral(one, unpack)).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, one]) => `${toKey(key)}:${toLiteral(one, unpack)}`);
  return `{${fields.join(',')}}`;
}

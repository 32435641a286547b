import {parse} from '../list/parse.ts';
import {isRecord} from '../list/read.ts';

/*
 * The scripts contain the default list as JSON in one string: '["official-accounts list",{…}]'. No text of a list can
 * contain this marker, because its quotation marks are escaped there.
 */
const MARKED_STRING = /'\["official-accounts list",(?:[^'\\]|\\.)*'/g;

/** A module whose default export is the list that is baked in later. */
export const BAKED_MODULE = `export default JSON.parse('["official-accounts list",null]')[1];`;

/** Keys for the list's owner only; they stay in accounts.json. */
const OWNERS_KEYS: readonly string[] = ['$schema', 'source', 'verifiedAt'];

/**
 * The list as the script contains it: already parsed, so that no page has to parse it. Relative addresses stay
 * relative, because the script's address is not known yet.
 * @throws {Error} if the value is not a list
 */
export function toBaked(value: unknown): unknown {
  const {list} = parse(value, 'https://list.invalid/');
  if (!list || !isRecord(value)) throw new Error('there is no list');
  const {owner, include} = value;
  const logo = list.owner && isRecord(owner) ? owner['logo'] : undefined;
  const baked = {...list, include, ...(logo === undefined ? {} : {owner: {...list.owner, logo}})};
  return JSON.parse(
    JSON.stringify(baked, (key, item: unknown) => (OWNERS_KEYS.includes(key) ? undefined : item)),
  ) as unknown;
}

/** The list as a marked JavaScript string: ASCII, and safe inside a `<script>` element. */
const toMarkedString = (list: unknown): string => {
  const text = JSON.stringify(['official-accounts list', list])
    .replace(/[\\']/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/<(?=[/!])/g, '\\x3c');
  return `'${text}'`;
};

/** Whether a script contains a list. */
export const isBaked = (code: string): boolean => code.search(MARKED_STRING) >= 0;

/**
 * Replaces the list in a script of this package, and nothing else.
 * @throws {Error} if the code does not contain exactly one list
 */
export function bake(code: string, list: unknown): string {
  const [found, ...others] = code.matchAll(MARKED_STRING);
  if (!found) throw new Error('the script holds no list');
  if (others.length) throw new Error('the script holds more than one list');
  return code.slice(0, found.index) + toMarkedString(list) + code.slice(found.index + found[0].length);
}

import {parse} from '../../list/parse.ts';
import {isRecord} from '../../list/read.ts';

/*
 * The scripts hold the default list as JSON text in one string: '["official-accounts list",{…}]'. No text of a list can hold
 * the mark, as its quotation marks are escaped there.
 */
const MARKED_STRING = /'\["official-accounts list",(?:[^'\\]|\\.)*'/g;

/** A module whose default export is the list that is baked in later. */
export const BAKED_MODULE = `export default JSON.parse('["official-accounts list",null]')[1];`;

/** What the list's owner keeps for themselves is no use in a page; it stays in accounts.json. */
const NOTES: readonly string[] = ['$schema', 'source', 'verifiedAt'];

/** A list without its owner's notes. */
const withoutNotes = (list: unknown): unknown =>
  JSON.parse(JSON.stringify(list), (key, value: unknown) => (NOTES.includes(key) ? undefined : value));

/**
 * A list as the script holds it: what the parser gives of it, so that no page has to parse it again. Addresses relative to the
 * list stay as they are, as nobody knows yet where the script will be.
 * @throws {Error} where there is no list in it
 */
export function toBaked(value: unknown): unknown {
  const {list} = parse(value, 'https://list.invalid/');
  if (!list || !isRecord(value)) throw new Error('there is no list');
  const {owner, include} = value;
  const logo = list.owner && isRecord(owner) ? owner['logo'] : undefined;
  return withoutNotes({...list, include, ...(logo === undefined ? {} : {owner: {...list.owner, logo}})});
}

/** A list as a marked string of JavaScript: in ASCII, and without the end of a `<script>` element. */
const toMarkedString = (list: unknown): string => {
  const text = JSON.stringify(['official-accounts list', list])
    .replace(/[\\']/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/<(?=[/!])/g, '\\x3c');
  return `'${text}'`;
};

/** Whether a script holds a list. */
export const isBaked = (code: string): boolean => code.search(MARKED_STRING) >= 0;

/**
 * A script of this package with a list in place of the one that it holds; all else stays as it is.
 * @throws {Error} where it doesn't hold exactly one list: it is no script of this package
 */
export function bake(code: string, list: unknown): string {
  const [found, ...others] = code.matchAll(MARKED_STRING);
  if (!found) throw new Error('the script holds no list');
  if (others.length) throw new Error('the script holds more than one list');
  return code.slice(0, found.index) + toMarkedString(list) + code.slice(found.index + found[0].length);
}

// Puts the default list into what is built.
import {readFileSync} from 'node:fs';
import {toLiteral, withoutNotes} from '../src/owner/bake/literal.ts';
import {IMPORT_UNPACK} from './cyrillic.mjs';

const LIST = 'default-list.json';
const MARKER = new RegExp(`\\["${LIST}", ?([\\w$]+)\\]`);

// What the list's owner keeps for themselves stays in dist/accounts.json.
const list = withoutNotes(JSON.parse(readFileSync(new URL(`../src/accounts/${LIST}`, import.meta.url), 'utf8')));

/** A rollup plugin. */
export const bakeList = {
  name: 'bake-list',
  transform: (code, id) => (id.endsWith(LIST) ? {code: JSON.stringify(list), map: null} : null),
};

/** What stands for the list in a bundle until all else is done, and the list as code. */
export function placeOfList(code) {
  const found = MARKER.exec(code);
  if (!found) throw new Error('The list has no place in the script.');
  return {start: found.index, end: found.index + found[0].length, literal: toLiteral(list, found[1])};
}

/** A rollup plugin: puts it in by the same hand as `publish` puts another list there, after all else, so that it is found. */
export const bakeIntoBundles = {
  name: 'bake-into-bundles',
  resolveId: {order: 'pre', handler: (id) => (id.endsWith(LIST) ? '\0list' : null)},
  load: (id) => (id === '\0list' ? `${IMPORT_UNPACK}export default ["${LIST}", unpack];` : null),
  renderChunk: {
    order: 'post',
    handler(code) {
      const {start, end, literal} = placeOfList(code);
      return {code: code.slice(0, start) + literal + code.slice(end), map: null};
    },
  },
};

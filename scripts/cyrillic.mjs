// The scripts are ASCII, and there a Cyrillic letter is six characters: \u0444. Strings that hold some are moved into ASCII's
// own range, one character for each, and back when the script starts.

import {nodesOf, replaceNodes} from './syntax.mjs';

/** From «А» to «я» it takes «=» to «|»: no control characters. Spaces, digits and most punctuation stay what they are. */
const SHIFT = 979;
const LAST_UNMOVED = '<';

const MODULE = '\0cyrillic';
const MOVED = new RegExp(`[^\\0-${LAST_UNMOVED}]`, 'g');
const UNPACK = `export const unpack = (packed) =>
  packed.replace(${MOVED}, (unit) => String.fromCharCode(unit.charCodeAt() + ${SHIFT}));`;

/** Modulo 65,536, as fromCharCode reads it: so any other character finds its way too, only longer. */
const pack = (text) =>
  [...Array(text.length).keys()]
    .map((at) => (text[at] > LAST_UNMOVED ? String.fromCharCode((text.charCodeAt(at) - SHIFT) & 0xffff) : text[at]))
    .join('');

const unpack = (packed) => packed.replace(MOVED, (unit) => String.fromCharCode(unit.charCodeAt() + SHIFT));

const lengthInAscii = (text) => JSON.stringify(text).replace(/[^\0-\x7f]/g, '\\u0000').length;

/** The length of a call, once its name is short. */
const CALL = 3;

/** A rollup plugin, behind those that make JavaScript of all modules. Keys, templates and expressions stay as they are. */
export const packCyrillic = {
  name: 'pack-cyrillic',
  resolveId: (id) => (id === MODULE ? {id, moduleSideEffects: false} : null),
  load: (id) => (id === MODULE ? UNPACK : null),
  transform(code) {
    if (!/[\u0400-\u04ff]/.test(code)) return null;
    const nodes = [...nodesOf(this.parse(code))];
    const keys = new Set(nodes.filter(({computed}) => !computed).map(({key}) => key));
    const packed = nodes
      .filter((node) => node.type === 'Literal' && typeof node.value === 'string' && !keys.has(node))
      .map(({start, end, value}) => ({start, end, value, text: pack(value)}))
      // A capital Ё would come to stand among what isn't moved.
      .filter(({value, text}) => unpack(text) === value)
      .filter(({value, text}) => lengthInAscii(text) + CALL < lengthInAscii(value))
      .map((one) => ({...one, text: `/*@__PURE__*/unpack(${JSON.stringify(one.text)})`}));
    return {code: `import {unpack} from '${MODULE.replace('\0', '\\0')}';\n${replaceNodes(code, packed)}`, map: null};
  },
};

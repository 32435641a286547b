// Packs the Cyrillic strings of the scripts: src/owner/bake/cyrillic.ts.

import {MOVED, packed, SHIFT} from '../src/owner/bake/cyrillic.ts';
import {nodesOf, replaceNodes} from './syntax.mjs';

const MODULE = '\0cyrillic';
const UNPACK = `export const unpack = (packed) =>
  packed.replace(${MOVED}, (unit) => String.fromCharCode(unit.charCodeAt() + ${SHIFT}));`;

/** The import of what unpacks, for code that packs by itself. */
export const IMPORT_UNPACK = `import {unpack} from '${MODULE.replace('\0', '\\0')}';\n`;

/** A rollup plugin, behind those that make JavaScript of all modules. Keys, templates and expressions stay as they are. */
export const packCyrillic = {
  name: 'pack-cyrillic',
  resolveId: (id) => (id === MODULE ? {id, moduleSideEffects: false} : null),
  load: (id) => (id === MODULE ? UNPACK : null),
  transform(code) {
    if (!/[\u0400-\u04ff]/.test(code)) return null;
    const nodes = [...nodesOf(this.parse(code))];
    const keys = new Set(nodes.filter(({computed}) => !computed).map(({key}) => key));
    const replacements = nodes
      .filter((node) => node.type === 'Literal' && typeof node.value === 'string' && !keys.has(node))
      .flatMap(({start, end, value}) => {
        const short = packed(value);
        return short === undefined ? [] : [{start, end, text: `/*@__PURE__*/unpack(${short})`}];
      });
    return {code: IMPORT_UNPACK + replaceNodes(code, replacements), map: null};
  },
};

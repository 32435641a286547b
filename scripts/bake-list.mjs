// A rollup plugin that embeds the default list in the built files, as `publish` does with another list.
import {readFileSync} from 'node:fs';
import {bake, BAKED_MODULE, isBaked, toBaked} from '../src/cli/bake.ts';

const LIST = 'src/list/default-list.json';
const list = toBaked(JSON.parse(readFileSync(new URL(`../${LIST}`, import.meta.url), 'utf8')));

export const bakeList = {
  name: 'bake-list',
  resolveId: {
    order: 'pre',
    handler: (id) => (id.endsWith('/default-list.json') ? {id: '\0default-list', moduleSideEffects: false} : null),
  },
  load: (id) => (id === '\0default-list' ? BAKED_MODULE : null),
  // Last, so that no other step rewrites the string.
  renderChunk: {order: 'post', handler: (code) => (isBaked(code) ? {code: bake(code, list), map: null} : null)},
};

// A rollup plugin that puts the default list into what is built, as `publish` puts another list there.
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
  // Last, so that no other step writes the string in another way.
  renderChunk: {order: 'post', handler: (code) => (isBaked(code) ? {code: bake(code, list), map: null} : null)},
};

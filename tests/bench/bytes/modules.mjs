// Which bytes of the finished script come from which module.
import {relative} from 'node:path';
import {decode} from '@jridgewell/sourcemap-codec';
import {placeOfList} from '../../../scripts/bake-list.mjs';
import {bundle} from '../pages/bundle.mjs';

const root = new URL('../../../', import.meta.url).pathname;
const LIST = root + 'src/accounts/default-list.json';
const shortName = (id) => (id.startsWith('\0') ? id.slice(1) : relative(root, id));

/** For each line of a chunk as rollup puts it together, the module it is from. */
function linesOf(code, modules) {
  const owners = code.split('\n').map(() => undefined);
  const lines = code.split('\n').map((line) => line.trim());
  let at = 0;
  for (const [id, {code: own}] of Object.entries(modules)) {
    for (const line of (own ?? '').split('\n').map((text) => text.trim())) {
      if (!line) continue;
      const found = lines.indexOf(line, at);
      if (found < 0) throw new Error(`${shortName(id)}: «${line}» is not in the script.`);
      for (let one = at; one <= found; one++) owners[one] ??= one === found ? id : undefined;
      at = found + 1;
    }
  }
  return owners;
}

/** The steps of the bundle, and between them some that note where its code is from, before and after it is shortened. */
function withNotes(plugins, kept) {
  const first = {
    name: 'note-lines',
    renderChunk(code, {modules}) {
      kept.owners = linesOf(code, modules);
      return null;
    },
  };
  const around = (plugin) => ({
    ...plugin,
    async renderChunk(code, chunk, output) {
      if (code.split('\n').length !== kept.owners.length) throw new Error('A step of the build has moved lines.');
      const made = await plugin.renderChunk.call(this, code, chunk, {...output, sourcemap: true});
      Object.assign(kept, {code: made.code, map: made.map});
      return {code: made.code, map: null};
    },
  });
  return [first, ...plugins.map((plugin) => (plugin.name === 'terser' ? around(plugin) : plugin))];
}

/** The script in pieces, each with its module; none for what rollup and terser have put around them. */
function pieces({owners, code, map}) {
  const segments = decode(map.mappings);
  return code.split('\n').flatMap((text, index, lines) => {
    const starts = [[0], ...(segments[index] ?? [])];
    const made = starts.map(([column, , line], at) => ({
      text: text.slice(column, starts[at + 1]?.[0]),
      id: line === undefined ? undefined : owners[line],
    }));
    return index < lines.length - 1 ? [...made, {text: '\n', id: undefined}] : made;
  });
}

/** The list, which is put in last, as a piece of its own. */
function withList(pieces) {
  const {start, end, literal} = placeOfList(pieces.map(({text}) => text).join(''));
  let at = 0;
  return pieces.flatMap((piece) => {
    const [from, to] = [start - at, end - at].map((place) => Math.min(Math.max(place, 0), piece.text.length));
    const isFirst = start >= at && start < at + piece.text.length;
    at += piece.text.length;
    return [
      {...piece, text: piece.text.slice(0, from)},
      {text: isFirst ? literal : '', id: LIST},
      {...piece, text: piece.text.slice(to)},
    ];
  });
}

/** Our script as it is built, in pieces. */
export async function scriptInPieces() {
  const kept = {};
  const code = await bundle({around: (plugins) => withNotes(plugins, kept)});
  const made = withList(pieces(kept)).filter(({text}) => text);
  return {code, pieces: made.map(({text, id}) => ({text, name: id && shortName(id)}))};
}

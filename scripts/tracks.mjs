// What is served: the scripts at the addresses that pages embed, their hashes, and copies packed ahead for servers that
// don't pack at each request.
import {createHash} from 'node:crypto';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {filesIn} from './files.mjs';

/** The address that changes with each release but the next big one: docs/hosting.md says what may change there. */
const MAJOR = 'v1';

/**
 * Puts the scripts where pages embed them: v1 stays while the version's first number does, and what lies in it changes;
 * what lies in the version's own folder never does. The list lies one folder up.
 */
export async function copyTracks(scripts, version, folder) {
  for (const track of [MAJOR, version]) {
    for (const name of scripts) await cp(`dist/${name}`, join(folder, track, name));
  }
}

const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** What stands in `integrity="…"`. Only a version's folder may be held to it: v1 changes. */
export async function writeIntegrity(scripts, version, folder) {
  const paths = [MAJOR, version].flatMap((track) => scripts.map((name) => `${track}/${name}`));
  const entries = await Promise.all(paths.map(async (path) => [path, hash(await readFile(join(folder, path)))]));
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

const PACKED = ['.js', '.mjs', '.json', '.css', '.html', '.svg'];
/** Below it, a packed file saves less than its own header costs. */
const MIN_BYTES = 1_024;

/**
 * Writes name.br and name.gz beside each file, but for lists: who edits accounts.json by hand would go on serving its old
 * copy. Servers pack that one as they send it.
 */
export async function packFiles(folder) {
  const paths = PACKED.flatMap((ending) => filesIn(folder, ending)).filter(
    (path) => !/(accounts|-list)\.json$/.test(path),
  );
  for (const path of paths) {
    const bytes = await readFile(path);
    if (bytes.length < MIN_BYTES) continue;
    const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
    await writeFile(`${path}.br`, brotliCompressSync(bytes, {params}));
    await writeFile(`${path}.gz`, gzipSync(bytes, {level: 9}));
  }
}

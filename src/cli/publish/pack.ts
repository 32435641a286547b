import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {TRACKS} from './contents.ts';
import type {Files} from './contents.ts';

const PACKED = /\.(m?js|json|css|html|svg|txt)$/;
/** Who edits a list by hand would go on serving its packed copy: servers pack lists as they send them. */
const BY_HAND = /(accounts|-list)\.json$/;
const CONFIGURATION = /^server\//;
/** Below it, a packed file saves less than its own header costs. */
const MIN_BYTES = 1_024;

export const brotli = (bytes: Uint8Array): Promise<Uint8Array> =>
  promisify(brotliCompress)(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
  });

/** Packed copies beside the files, for servers that don't pack at each request. */
export async function packFiles(files: Files): Promise<void> {
  const wanted = [...files].filter(
    ([path, {length}]) => PACKED.test(path) && !BY_HAND.test(path) && !CONFIGURATION.test(path) && length >= MIN_BYTES,
  );
  await Promise.all(
    wanted.map(async ([path, bytes]) => {
      files.set(`${path}.br`, await brotli(bytes));
      files.set(`${path}.gz`, await promisify(gzip)(bytes, {level: 9}));
    }),
  );
}

/** As `integrity="…"` has it. */
export const hash = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * What stands in `integrity="…"`. Only a version's folder may be held to it: v1 changes.
 * @param before what the folder held so far: hashes of older versions stay
 */
export function integrityOf(files: Files, before: Readonly<Record<string, string>>): Uint8Array {
  const scripts = [...files].filter(
    ([path]) => /\.m?js$/.test(path) && TRACKS.some((track) => path.startsWith(`${track}/`)),
  );
  const hashes = {...before, ...Object.fromEntries(scripts.map(([path, bytes]) => [path, hash(bytes)]))};
  return Buffer.from(JSON.stringify(hashes, null, 2) + '\n');
}

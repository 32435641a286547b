// What each byte of the one-tag script is for.
import {brotliCompressSync, constants} from 'node:zlib';
import {scriptInPieces} from './modules.mjs';

const brotli = (text) =>
  brotliCompressSync(Buffer.from(text), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length},
  }).length;

/**
 * For each module its bytes, and how many fewer the compressed script would have without them. What several modules
 * have in common costs nothing where only one of them goes, so these add up to less than the whole.
 */
export async function bytes() {
  const {code, pieces} = await scriptInPieces();
  const whole = brotli(pieces.map(({text}) => text).join(''));
  const names = [...new Set(pieces.map(({name}) => name))];
  const modules = names.map((name) => {
    const rest = pieces.filter((piece) => piece.name !== name);
    const own = pieces.filter((piece) => piece.name === name);
    return {
      name: name ?? '(around them)',
      raw: own.reduce((sum, {text}) => sum + text.length, 0),
      brotli: whole - brotli(rest.map(({text}) => text).join('')),
    };
  });
  modules.sort((one, other) => other.brotli - one.brotli);
  return {raw: code.length, brotli: brotli(code.toString()), modules};
}

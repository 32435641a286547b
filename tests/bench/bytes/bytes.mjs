// What each byte of the one-tag script is for.
import {brotliCompressSync, constants} from 'node:zlib';
import {runByDefault} from './coverage.mjs';
import {scriptInPieces} from './modules.mjs';

const brotli = (text) =>
  brotliCompressSync(Buffer.from(text), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length},
  }).length;

/** The pieces of the script with what of each the default block doesn't run. */
async function withUnrun(pieces) {
  const isRun = await runByDefault(pieces.map(({text}) => text).join(''));
  let at = 0;
  return pieces.map(({text, name}) => {
    const start = at;
    at += text.length;
    const run = [...Array(text.length).keys()].filter((index) => isRun[start + index]).map((index) => text[index]);
    return {name, text, run: run.join('')};
  });
}

/**
 * For each module its bytes, how many fewer the compressed script would have without them, and how many fewer without
 * those of its functions that the default block doesn't run. What several modules have in common costs nothing where
 * only one of them goes, so these don't add up to the whole.
 */
export async function bytes() {
  const {code, pieces: found} = await scriptInPieces();
  const pieces = await withUnrun(found);
  const whole = brotli(pieces.map(({text}) => text).join(''));
  const fewer = (textOf) => whole - brotli(pieces.map(textOf).join(''));
  const names = [...new Set(pieces.map(({name}) => name))];
  const modules = names.map((own) => ({
    name: own ?? '(around them)',
    raw: pieces.reduce((sum, {name, text}) => sum + (name === own ? text.length : 0), 0),
    brotli: fewer(({name, text}) => (name === own ? '' : text)),
    unrun: fewer(({name, text, run}) => (name === own ? run : text)),
  }));
  modules.sort((one, other) => other.brotli - one.brotli);
  return {raw: code.length, brotli: brotli(code.toString()), unrun: fewer(({run}) => run), modules};
}

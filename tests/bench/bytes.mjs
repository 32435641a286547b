// What each byte of the one-tag script is for, by rollup's module sizes; each module is minified separately.
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import builds from '../../rollup.config.mjs';
import {bakerOf, builtScript} from './pages/ours.mjs';
import {brotli} from './run/server.mjs';

const root = new URL('../../', import.meta.url).pathname;

const sizeOf = (text) => brotli(Buffer.from(text)).length;

async function modulesOf({plugins, ...build}) {
  const made = await rollup({...build, plugins: plugins.flat().filter(({name}) => name !== 'terser')});
  const [{modules}] = (await made.generate(build.output)).output;
  await made.close();
  return Object.entries(modules).filter(([, {code}]) => code);
}

/**
 * For each module, how many bytes smaller the compressed script would be without it. Code that several modules share
 * costs nothing when only one of them is removed, so the figures don't add up to the total.
 */
export async function bytes() {
  const {bake, isBaked} = await bakerOf('dist');
  const list = JSON.parse(readFileSync('dist/accounts.json', 'utf8'));
  const build = builds.find(({output}) => output.file === 'dist/official-accounts.js');
  const pieces = await Promise.all(
    (await modulesOf(build)).map(async ([id, {code}]) => {
      const minified = await transform(isBaked(code) ? bake(code, list) : code, {minify: true, format: 'esm'});
      return {name: id.startsWith('\0') ? id.slice(1) : relative(root, id), text: minified.code};
    }),
  );
  const without = (left) => sizeOf(pieces.map(({name, text}) => (name === left ? '' : text)).join(''));
  const modules = pieces.map(({name, text}) => ({name, raw: text.length, brotli: without() - without(name)}));
  modules.sort((one, other) => other.brotli - one.brotli);
  const script = builtScript('dist');
  return {raw: script.length, brotli: sizeOf(script), modules};
}

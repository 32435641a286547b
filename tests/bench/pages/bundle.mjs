// Our script as `npm run build` makes it, with another list baked in, or with names that can be read.
import {rollup} from 'rollup';
import builds from '../../../rollup.config.mjs';
import {bake} from '../../../src/owner/bake/bake.ts';

/** The steps that shorten what was written; the others change what it does. */
const SHORTENING = ['before-shortening', 'terser', 'ascii-templates', 'after-shortening', 'quiet-script'];

/** The one-tag bundle's settings. */
export const script = builds.find(({output}) => output.file === 'dist/official-accounts.js');

/**
 * @param {object} [options]
 * @param {object} [options.list] baked in place of the default list
 * @param {boolean} [options.isReadable] names and lines stay as they were written
 * @param {(plugins: readonly object[]) => readonly object[]} [options.around] puts further steps among them
 */
export async function bundle({list, isReadable = false, around = (plugins) => plugins} = {}) {
  const own = script.plugins.flat().filter(({name}) => !isReadable || !SHORTENING.includes(name));
  const made = await rollup({...script, plugins: around(own)});
  const {output} = await made.generate(script.output);
  await made.close();
  const {code} = output[0];
  return Buffer.from(list ? bake(code, list) : code);
}

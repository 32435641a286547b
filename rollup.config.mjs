import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {slimLit} from './scripts/slim-lit.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// What the list's owner keeps for themselves is no use in a page; it stays in dist/accounts.json.
const bakeList = {
  name: 'bake-list',
  transform(code, id) {
    if (!id.endsWith('default-list.json')) return null;
    const list = JSON.parse(code, (key, value) =>
      ['$schema', 'source', 'verifiedAt'].includes(key) ? undefined : value,
    );
    return {code: JSON.stringify(list), map: null};
  },
};

// The bundles load the codes from beside themselves; what bundlers make of the package, they load as they load all else.
const codesBesideScript = {
  name: 'codes-beside-script',
  resolveId: (id) =>
    id === './load-codes.ts' ? fileURLToPath(new URL('src/embed/load-codes.ts', import.meta.url)) : null,
};

const plugins = () => [
  bakeList,
  // package.json's sideEffects speak of dist; here they would drop define.ts
  resolve({browser: true, ignoreSideEffectsForRoot: true}),
  json({preferConst: true}),
  esbuild({target: 'es2022', charset: 'utf8', tsconfig: 'tsconfig.json'}),
];

// ASCII only, because a page in another encoding (windows-1251 lives on) would garble the texts. Terser leaves tagged
// templates alone, as a tag could read the raw text; Lit's tags don't.
const asciiTemplates = {
  name: 'ascii-templates',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
};

const minify = () => [
  minifyTemplateLiterals({include: ['src/**/*.ts', 'demo/**/*.ts']}),
  terser({
    ecma: 2021,
    compress: {passes: 3, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true},
    // What starts with _ is private, Lit's own too, and all of it is in the bundle; the reserved are values of `target`.
    // Quoted names are mangled alike.
    mangle: {properties: {regex: /^_/, reserved: ['_self', '_blank']}},
    format: {
      ascii_only: true,
      comments: false,
      preamble: `/*! official-accounts ${version}, MIT. With Lit, (c) Google LLC, BSD-3-Clause */`,
    },
  }),
  asciiTemplates,
];

// Where a page has put something else in place of Map or Promise, nothing of ours runs: the links inside stay, and the
// page's own handlers hear of no fault. After terser, which shortens less within a `try`.
const quietScript = {
  name: 'quiet-script',
  renderChunk(code, chunk, {format}) {
    if (format !== 'iife') return null;
    const quiet = code.replace(/("use strict";)(.*)(}\(\);?\s*)$/s, '$1try{$2}catch(t){console.warn(t)}$3');
    if (quiet === code) throw new Error('The script has another shape: its faults would reach the page.');
    return {code: quiet, map: null};
  },
};

const bundle = (input, file, format) => ({
  input,
  output: {file, format, generatedCode: 'es2015'},
  plugins: [slimLit, codesBesideScript, ...plugins(), ...minify(), quietScript],
});

const external = (id) => /^(lit|@lit)(\/|$)/.test(id);
// The list's rules apart from the element, for those who want them without Lit.
const manualChunks = (id) =>
  /src.(accounts|networks)/.test(id) ? 'list' : /src.element/.test(id) ? 'element' : undefined;
const entries = {index: 'src/index.ts', define: 'src/define.ts'};

// A name that isn't there, or a circle, is a fault, not a remark.
function onwarn(warning) {
  // define.d.ts: the module is imported for what it does
  if (warning.code === 'EMPTY_BUNDLE') return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

// One script for each page of the demo: demo/<name>/ makes dist/demo/<name>.js.
const DEMO_PAGES = ['configure', 'list'];

const builds = [
  bundle('src/script.ts', 'dist/official-accounts.js', 'iife'),
  bundle('src/script-module.ts', 'dist/official-accounts.mjs', 'es'),
  {
    input: entries,
    external,
    output: {dir: 'dist', format: 'es', generatedCode: 'es2015', chunkFileNames: '[name].js', manualChunks},
    plugins: plugins(),
  },
  {
    input: entries,
    external,
    output: {dir: 'dist', format: 'es', chunkFileNames: 'element.d.ts'},
    plugins: [dts({tsconfig: 'tsconfig.json'})],
  },
  // Last, as it stands on the published files.
  {
    input: Object.fromEntries(DEMO_PAGES.map((name) => [name, `demo/${name}/main.ts`])),
    output: {dir: 'dist/demo', format: 'es', generatedCode: 'es2015', chunkFileNames: 'common-[name].js'},
    plugins: [slimLit, ...plugins(), ...minify()],
    treeshake: {moduleSideEffects: (id) => !/dist.(index|list|element)\.js$/.test(id)},
  },
];

export default builds.map((build) => ({onwarn, ...build}));

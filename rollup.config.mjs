import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {bakeIntoBundles, bakeList} from './scripts/bake-list.mjs';
import {compileTemplates} from './scripts/compile-templates.mjs';
import {packCyrillic} from './scripts/cyrillic.mjs';
import {evenCode} from './scripts/even-code.mjs';
import {afterShortening, beforeShortening, INNER_NAMES} from './scripts/inner-names.mjs';
import {slimQr} from './scripts/slim-qr.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// What stands in the bundles in place of other modules: as much of Lit as the element uses, and a loader that finds the codes
// beside the script. The files for bundlers take Lit as it is, and load the codes as they load all else.
const IN_BUNDLES = {lit: 'src/embed/lit.ts', './load-codes.ts': 'src/embed/load-codes.ts'};
const forBundles = {
  name: 'for-bundles',
  resolveId: {
    order: 'pre',
    handler: (id) => (id in IN_BUNDLES ? fileURLToPath(new URL(IN_BUNDLES[id], import.meta.url)) : null),
  },
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

const minifyTemplates = minifyTemplateLiterals({include: ['src/**/*.ts', 'demo/**/*.ts']});

/**
 * For V8: nearly all of the script runs before the block is there, so it is compiled as a whole, while it comes and beside the
 * page's own work, rather than function by function on the page's thread. To others it is a remark.
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

/** @param innerNames of properties, to be shortened */
const minify = (parts = '', innerNames = /^$/, head = '') => [
  terser({
    ecma: 2021,
    compress: {passes: 3, keep_fargs: false, inline: 1, unsafe_methods: true},
    mangle: {properties: {regex: innerNames}},
    format: {ascii_only: true, comments: false, preamble: `${head}/*! official-accounts ${version}, MIT${parts} */`},
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
  plugins: [
    ...[forBundles, bakeIntoBundles, ...plugins(), minifyTemplates, compileTemplates, packCyrillic, evenCode],
    ...[beforeShortening, ...minify('', INNER_NAMES, COMPILE_ALL), afterShortening, quietScript],
  ],
});

const external = (id) => /^(lit|@lit)(\/|$)/.test(id);
// The list's rules apart from the element, for those who want them without Lit.
const manualChunks = (id) =>
  /lean-qr|src.qr.(picture|dom)/.test(id)
    ? 'picture'
    : /src.(accounts|networks)/.test(id)
      ? 'list'
      : /src.element/.test(id)
        ? 'element'
        : undefined;
const entries = {index: 'src/index.ts', define: 'src/define.ts', pictures: 'src/pictures.ts'};

// A name that isn't there, or a circle, is a fault, not a remark.
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

// Its licence asks for this wherever it goes.
const thanks = {
  name: 'thanks',
  renderChunk: (code, {modules}) =>
    Object.keys(modules).some((id) => id.includes('lean-qr'))
      ? {code: code.replace(', MIT */', ', MIT. With lean-qr, (c) David Evans, MIT */'), map: null}
      : null,
};

// One script for each page of the demo: demo/<name>/ makes dist/demo/<name>.js.
const DEMO_PAGES = ['configure', 'list', 'poster', 'developers', 'offline'];

const builds = [
  bundle('src/script.ts', 'dist/official-accounts.js', 'iife'),
  bundle('src/script-module.ts', 'dist/official-accounts.mjs', 'es'),
  {
    ...bundle('src/qr/codes.ts', `dist/official-accounts-qr-${version}.js`, 'es'),
    plugins: [
      slimQr,
      ...plugins(),
      minifyTemplates,
      packCyrillic,
      evenCode,
      ...minify('. With lean-qr, (c) David Evans, MIT'),
    ],
  },
  {
    input: entries,
    external,
    output: {dir: 'dist', format: 'es', generatedCode: 'es2015', chunkFileNames: '[name].js', manualChunks},
    plugins: [slimQr, ...plugins()],
  },
  ...['index', 'pictures'].map((name) => ({
    input: entries[name],
    external,
    output: {file: `dist/${name}.d.ts`, format: 'es'},
    plugins: [dts({tsconfig: 'tsconfig.json'})],
  })),
  // Last, as it stands on the published files.
  {
    input: Object.fromEntries(DEMO_PAGES.map((name) => [name, `demo/${name}/main.ts`])),
    output: {dir: 'dist/demo', format: 'es', generatedCode: 'es2015', chunkFileNames: 'common-[name].js'},
    plugins: [slimQr, ...plugins(), minifyTemplates, ...minify(), thanks],
    treeshake: {moduleSideEffects: (id) => !/dist.(index|list|element|pictures?)\.js$/.test(id)},
  },
];

export default builds.map((build) => ({onwarn, ...build}));

import {readFileSync} from 'node:fs';
import alias from '@rollup/plugin-alias';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {bakeList} from './scripts/bake-list.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const plugins = [
  bakeList,
  // package.json's sideEffects speak of dist; here they would drop define.ts
  resolve({browser: true, ignoreSideEffectsForRoot: true}),
  json({preferConst: true}),
  esbuild({target: 'es2022', charset: 'utf8', tsconfig: 'tsconfig.json'}),
];

// White space between elements stays where it is, as what reads the page aloud takes words without it as one.
const minifyTemplates = minifyTemplateLiterals({
  include: ['src/**/*.ts', 'demo/**/*.ts'],
  options: {minifyOptions: {conservativeCollapse: true, decodeEntities: false, removeAttributeQuotes: true}},
});

// V8 then compiles the whole script while it loads, off the page's thread: 13 in place of 20 ms until the first rendering.
export const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

// ASCII only, because a page in another encoding (windows-1251 lives on) would garble the texts.
const banner = (libraries) => `/*! official-accounts ${version}, MIT; ${libraries} */`;
const minify = (preamble, compress = {}) =>
  terser({
    ecma: 2021,
    compress: {passes: 4, unsafe_methods: true, keep_fargs: false, pure_getters: true, ...compress},
    format: {ascii_only: true, comments: false, preamble},
  });

// In the files that pages load, the chunks are loaded from beside the script.
const besideScript = alias({entries: {'./load-chunks.ts': `${import.meta.dirname}/src/tag/load-chunks.ts`}});

// A page may have put something else in place of Map or Promise, or allow no Trusted Types policy: then the links inside
// stay, and the page's own handlers hear of no error. What an adapter for ES5 puts in place of HTMLElement no class can extend.
const ADAPTED = `Object.hasOwn(customElements, 'define') ? Object.getPrototypeOf(HTMLDivElement) : window.HTMLElement`;
const GUARD = {
  intro: `try { (() => { const HTMLElement = ${ADAPTED};`,
  outro: "})(); } catch (error) { console.warn('official-accounts: ' + error); }",
};
// A function with a template stays outside the one that calls it, which it would end for a CMS's minifier (tests/published/minifiable).
const MINIFIABLE = {reduce_funcs: false};
const bundle = (input, file, format, libraries, guard) => ({
  input,
  output: {file, format, generatedCode: 'es2015', ...guard},
  plugins: [besideScript, minifyTemplates, ...plugins, minify(COMPILE_ALL + banner(libraries), guard && MINIFIABLE)],
});

const external = (id) => /^(lit|@lit)(\/|$)/.test(id);
// The list's rules, its texts, the pictures and what reads pasted addresses apart from the element, for use without Lit.
const CHUNKS = {
  addresses: /src.list.(pasted|to-account)|src.networks.address-forms/,
  picture: /lean-qr|src.qr.(picture|dom)/,
  list: /src.(list|networks)[/\\]|element.(texts|links-inside)|default-list/,
  element: /src.element/,
};
const manualChunks = (id) => Object.keys(CHUNKS).find((name) => CHUNKS[name].test(id));

const PAGES = ['configure', 'list', 'poster', 'message', 'developers', 'offline'];
const DEMO_LIBRARIES = 'Lit, BSD-3-Clause; lean-qr, jsonc-parser and fastest-levenshtein, MIT';
const PURE = /dist.(index|list|list-problems|pasted|addresses|element|pictures?)\.js$/;

// A name that isn't there, or a circle, is a fault, not a remark.
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

export default [
  bundle('src/script.ts', 'dist/official-accounts.js', 'iife', 'Lit, BSD-3-Clause', GUARD),
  bundle('src/script-module.ts', 'dist/official-accounts.mjs', 'es', 'Lit, BSD-3-Clause', GUARD),
  bundle('src/qr/qr-codes.ts', `dist/official-accounts-qr-${version}.js`, 'es', 'lean-qr, MIT'),
  bundle('src/list/address.ts', `dist/official-accounts-hosts-${version}.js`, 'es', 'no other'),
  {
    input: ['index', 'define', 'pictures', 'list-problems', 'pasted'].map((name) => `src/${name}.ts`),
    external,
    output: {dir: 'dist', format: 'es', generatedCode: 'es2015', chunkFileNames: '[name].js', manualChunks},
    plugins,
  },
  ...['index', 'pictures', 'list-problems', 'pasted'].map((name) => ({
    input: `src/${name}.ts`,
    external,
    output: {file: `dist/${name}.d.ts`, format: 'es'},
    plugins: [dts({tsconfig: 'tsconfig.json'})],
  })),
  // Last, as the demo stands on the published files: one script for each of its pages.
  {
    input: Object.fromEntries(PAGES.map((name) => [name, `demo/${name}/main.ts`])),
    output: {dir: 'dist/demo', format: 'es', generatedCode: 'es2015', chunkFileNames: 'common-[name].js'},
    plugins: [minifyTemplates, ...plugins, minify(banner(DEMO_LIBRARIES))],
    treeshake: {moduleSideEffects: (id) => !PURE.test(id)},
  },
].map((build) => ({onwarn, ...build}));

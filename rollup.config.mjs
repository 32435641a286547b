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
  // The sideEffects in package.json are for dist; applied here, they would drop define.ts.
  resolve({browser: true, ignoreSideEffectsForRoot: true}),
  json({preferConst: true}),
  esbuild({target: 'es2022', charset: 'utf8', tsconfig: 'tsconfig.json'}),
];

// Collapse white space between elements, but keep it: without it, screen readers join adjacent words.
const minifyTemplates = minifyTemplateLiterals({
  include: ['src/**/*.ts', 'demo/**/*.ts'],
  options: {minifyOptions: {conservativeCollapse: true, decodeEntities: false, removeAttributeQuotes: true}},
});

// Makes V8 compile the whole script off the main thread while loading: 13 instead of 20 ms until the first render.
export const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

const banner = (libraries) => `/*! official-accounts ${version}, MIT; ${libraries} */`;
// ASCII only, because a page in another encoding (windows-1251 is still around) would garble the texts.
const minify = (preamble, compress = {}) =>
  terser({
    ecma: 2021,
    compress: {passes: 4, unsafe_methods: true, keep_fargs: false, pure_getters: true, ...compress},
    format: {ascii_only: true, comments: false, preamble},
  });

// The published scripts load their chunks from their own folder.
const besideScript = alias({entries: {'./load-chunks.ts': `${import.meta.dirname}/src/tag/load-chunks.ts`}});

// If a page has replaced Map or Promise, or forbids our Trusted Types policy, the links inside stay and no error reaches
// the page's handlers. Classes can't extend the HTMLElement of an ES5 adapter, so use the original one.
const ADAPTED = `Object.hasOwn(customElements, 'define') ? Object.getPrototypeOf(HTMLDivElement) : window.HTMLElement`;
const GUARD = {
  intro: `try { (() => { const HTMLElement = ${ADAPTED};`,
  outro: "})(); } catch (error) { console.warn('official-accounts: ' + error); }",
};
// Don't inline functions with templates into other templates, for CMS minifiers (tests/published/minifiable).
const MINIFIABLE = {reduce_funcs: false};
const bundle = (input, file, format, libraries, guard) => ({
  input,
  output: {file, format, generatedCode: 'es2015', ...guard},
  plugins: [besideScript, minifyTemplates, ...plugins, minify(COMPILE_ALL + banner(libraries), guard && MINIFIABLE)],
});

const external = (id) => /^(lit|@lit)(\/|$)/.test(id);
// Splits the list's rules, texts, images and address parsing from the element, for use without Lit.
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

// Missing exports and circular imports are errors, not warnings.
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

export default [
  bundle('src/script.ts', 'dist/official-accounts.js', 'iife', 'Lit, BSD-3-Clause', GUARD),
  bundle('src/script-module.ts', 'dist/official-accounts.mjs', 'es', 'Lit, BSD-3-Clause', GUARD),
  bundle('src/qr/qr-codes.ts', `dist/official-accounts-qr-${version}.js`, 'es', 'lean-qr, MIT'),
  bundle('src/list/address.ts', `dist/official-accounts-hosts-${version}.js`, 'es', 'no libraries'),
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
  // Last, because the demo uses the published files. One script per page.
  {
    input: Object.fromEntries(PAGES.map((name) => [name, `demo/${name}/main.ts`])),
    output: {dir: 'dist/demo', format: 'es', generatedCode: 'es2015', chunkFileNames: 'common-[name].js'},
    plugins: [minifyTemplates, ...plugins, minify(banner(DEMO_LIBRARIES))],
    treeshake: {moduleSideEffects: (id) => !PURE.test(id)},
  },
].map((build) => ({onwarn, ...build}));

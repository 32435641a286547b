import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
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
  options: {minifyOptions: {conservativeCollapse: true, decodeEntities: false}},
});

// ASCII only, because a page in another encoding (windows-1251 lives on) would garble the texts.
const minifyWith = (libraries) =>
  terser({
    ecma: 2021,
    compress: {passes: 3},
    format: {
      ascii_only: true,
      comments: false,
      preamble: `/*! official-accounts ${version}, MIT. With ${libraries} */`,
    },
  });
const minify = minifyWith('Lit, BSD-3-Clause, and lean-qr, MIT');

// In the files that pages load, the QR codes are loaded from beside the script.
const qrBesideScript = alias({
  entries: [{find: './load-codes.ts', replacement: fileURLToPath(new URL('src/embed/load-codes.ts', import.meta.url))}],
});

// A page may have put something else in place of Map or Promise, or allow no Trusted Types policy: then the links inside
// stay, and the page's own handlers hear of no error.
const GUARD = {
  intro: 'try { (() => {',
  outro: "})(); } catch (error) {\n  console.warn('official-accounts: ' + error);\n}",
};

const bundle = (input, file, format) => ({
  input,
  output: {file, format, generatedCode: 'es2015', ...GUARD},
  plugins: [qrBesideScript, ...plugins, minifyTemplates, minify],
});

const external = (id) => /^(lit|@lit)(\/|$)/.test(id);
// The list's rules apart from the element, for those who want them without Lit.
const manualChunks = (id) =>
  /lean-qr|src.qr.(picture|dom)/.test(id)
    ? 'picture'
    : /src.(accounts|networks)|default-list/.test(id)
      ? 'list'
      : /src.element/.test(id)
        ? 'element'
        : undefined;
const entries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  pictures: 'src/pictures.ts',
  'list-faults': 'src/list-faults.ts',
};

// A name that isn't there, or a circle, is a fault, not a remark.
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

// One script for each page of the demo: demo/<name>/ makes dist/demo/<name>.js.
const DEMO_PAGES = ['configure', 'list', 'poster', 'developers', 'offline'];

const builds = [
  bundle('src/script.ts', 'dist/official-accounts.js', 'iife'),
  bundle('src/script-module.ts', 'dist/official-accounts.mjs', 'es'),
  {
    input: 'src/qr/codes.ts',
    output: {file: `dist/official-accounts-qr-${version}.js`, format: 'es', generatedCode: 'es2015'},
    plugins: [...plugins, minifyTemplates, minify],
  },
  {
    input: entries,
    external,
    output: {dir: 'dist', format: 'es', generatedCode: 'es2015', chunkFileNames: '[name].js', manualChunks},
    plugins,
  },
  ...['index', 'pictures', 'list-faults'].map((name) => ({
    input: entries[name],
    external,
    output: {file: `dist/${name}.d.ts`, format: 'es'},
    plugins: [dts({tsconfig: 'tsconfig.json'})],
  })),
  // Last, as it stands on the published files.
  {
    input: Object.fromEntries(DEMO_PAGES.map((name) => [name, `demo/${name}/main.ts`])),
    output: {dir: 'dist/demo', format: 'es', generatedCode: 'es2015', chunkFileNames: 'common-[name].js'},
    plugins: [...plugins, minifyTemplates, minifyWith('Lit, BSD-3-Clause, lean-qr and jsonc-parser, MIT')],
    treeshake: {moduleSideEffects: (id) => !/dist.(index|list|list-faults|element|pictures?)\.js$/.test(id)},
  },
];

export default builds.map((build) => ({onwarn, ...build}));

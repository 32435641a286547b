import {readdirSync} from 'node:fs';
import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import {importX, createNodeResolver} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';
import {MINIFIABLE} from './scripts/minifiable.mjs';

// From the outside in. A folder may import itself and what stands after it, so that the list can be read and tested
// without the element, and the element without the ways it gets into a page.
const LAYERS = ['tag', 'element', 'qr', 'host-page', 'i18n', 'loading', 'list', 'networks'];
// What is wrong with a list's file: for the owner's tools and the list editor, no part of what pages load.
const FAULTS = 'list-faults';
// Runs in Node, for the list's owner: no part of the browser code, and without the parts that need a page.
const CLI = 'cli';
const PAGE_LAYERS = ['tag', 'element', 'qr', 'host-page'];

// A folder that the rule doesn't know would be free to import anything.
for (const entry of readdirSync('src', {withFileTypes: true})) {
  if (entry.isDirectory() && ![...LAYERS, FAULTS, CLI].includes(entry.name)) {
    throw new Error(`src/${entry.name} has no place among the layers in eslint.config.mjs`);
  }
}

const inSrc = (names) => names.map((name) => `./src/${name}`);
const OUTSIDE = ['./demo', './tests', './scripts'];
const zones = [
  ...LAYERS.flatMap((layer, index) => [
    {
      target: `./src/${layer}`,
      from: [...inSrc([...LAYERS.slice(0, index), FAULTS, CLI]), ...OUTSIDE],
      message: `It may import only along ${LAYERS.slice(index).join(' → ')}.`,
    },
    {target: `./src/${layer}`, from: './src/*.ts', message: 'The entries import the folders, never the other way.'},
  ]),
  {
    target: `./src/${FAULTS}`,
    from: [...inSrc([...PAGE_LAYERS, CLI]), ...OUTSIDE],
    message: 'It runs in Node and without a block.',
  },
  {target: `./src/${FAULTS}`, from: './src/*.ts', message: 'The entries import the folders, never the other way.'},
  {target: `./src/${CLI}`, from: [...inSrc(PAGE_LAYERS), ...OUTSIDE], message: 'The owner’s tools run without a page.'},
  {target: './src/*.ts', from: `./src/${CLI}/**`, message: 'The owner’s tools are for Node.'},
  {target: './src/*.ts', from: OUTSIDE, message: 'src stands alone.'},
  {target: './demo', from: ['./src', './tests', './scripts'], message: 'The demo stands on the published files.'},
];

const NODE_GLOBALS = ['process', 'Buffer', 'global', '__dirname', '__filename', 'require'];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    plugins: {'import-x': importX},
    settings: {
      'import-x/resolver-next': [createNodeResolver({extensions: ['.ts', '.js', '.mjs', '.json']})],
      // without these two, no-cycle doesn't look into TypeScript and finds nothing
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': {'@typescript-eslint/parser': ['.ts']},
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      'import-x/no-restricted-paths': ['error', {basePath: import.meta.dirname, zones}],
      'import-x/no-cycle': 'error',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    // a page's texts in both languages stand in one file
    files: ['demo/*/texts.ts'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    extends: [compat.configs['flat/recommended']],
    rules: {
      'no-restricted-globals': ['error', ...NODE_GLOBALS],
      'no-restricted-syntax': ['error', ...MINIFIABLE],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // node:test's test() gives a promise that the runner waits for by itself
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test'},
            // @open-wc's types call every chai assertion on equality a promise
            {from: 'package', name: 'Equal', package: 'chai'},
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    // Node's own globals; a wrong name fails at the first run
    rules: {'no-undef': 'off'},
  },
);

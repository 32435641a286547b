import {readdirSync} from 'node:fs';
import js from '@eslint/js';
import {importX, createNodeResolver} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';

// From the outside in. A folder may import itself and the folders after it, so that the list can be read and tested
// without the element, and the element without the code that puts it on a page.
const LAYERS = ['tag', 'element', 'qr', 'host-page', 'loading', 'list', 'networks'];
// Finds problems in a list's file, for the command line and the list editor. Pages don't load it.
const PROBLEMS = 'list-problems';
// Runs in Node, for the list's owner. Browser code must not import it, and it must not import code that needs a page.
const CLI = 'cli';
const PAGE_LAYERS = ['tag', 'element', 'qr', 'host-page'];
// Pure modules of the element that also run in Node.
const PURE = ['texts.ts', 'links-inside.ts'];

// The rule would let an unknown folder import anything.
for (const entry of readdirSync('src', {withFileTypes: true})) {
  if (entry.isDirectory() && ![...LAYERS, PROBLEMS, CLI].includes(entry.name)) {
    throw new Error(`src/${entry.name} is missing from the layers in eslint.config.mjs`);
  }
}

const inSrc = (names) => names.map((name) => `./src/${name}`);
const OUTSIDE = ['./demo', './tests', './scripts'];
const zones = [
  ...LAYERS.flatMap((layer, index) => [
    {
      target: `./src/${layer}`,
      from: [...inSrc([...LAYERS.slice(0, index), PROBLEMS, CLI]), ...OUTSIDE],
      message: `Imports must follow ${LAYERS.slice(index).join(' → ')}.`,
    },
    {target: `./src/${layer}`, from: './src/*.ts', message: 'Folders must not import the entry points.'},
  ]),
  {
    target: `./src/${PROBLEMS}`,
    from: [...inSrc([...PAGE_LAYERS, CLI]), ...OUTSIDE],
    message: 'This folder must run in Node, without the element.',
  },
  {target: `./src/${PROBLEMS}`, from: './src/*.ts', message: 'Folders must not import the entry points.'},
  {
    target: `./src/${CLI}`,
    from: [...inSrc(PAGE_LAYERS.filter((name) => name !== 'element')), ...OUTSIDE],
    message: 'The command line must run without a page.',
  },
  {
    target: [`./src/${CLI}`, ...inSrc(PURE.map((name) => `element/${name}`))],
    from: './src/element',
    except: PURE.map((name) => `./${name}`),
    message: 'This must run in Node: only import the pure modules of the element.',
  },
  {target: './src/*.ts', from: `./src/${CLI}/**`, message: 'The command line is for Node only.'},
  {target: './src/*.ts', from: OUTSIDE, message: 'src must not import demo, tests or scripts.'},
  {target: './demo', from: ['./src', './tests', './scripts'], message: 'The demo must use the published files.'},
];

// APIs missing from the oldest browsers that we support: Chrome 109, Firefox 115, Safari 16.4. For newer JavaScript
// built-ins, `lib` in tsconfig.json makes TypeScript report an error.
const TOO_NEW_GLOBALS = [
  ...['requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'TaskController', 'navigation', 'cookieStore'],
  ...['URLPattern', 'Highlight', 'ToggleEvent', 'CommandEvent', 'CloseWatcher', 'Sanitizer', 'ReportingObserver'],
  ...['showOpenFilePicker', 'showSaveFilePicker', 'EyeDropper', 'BarcodeDetector', 'documentPictureInPicture'],
];
const TOO_NEW_PROPERTIES = [
  {object: 'URL', property: 'parse'},
  {object: 'Response', property: 'json'},
  {object: 'AbortSignal', property: 'any'},
  ...['canParse', 'checkVisibility', 'startViewTransition', 'moveBefore', 'setHTML', 'setHTMLUnsafe', 'getHTML'],
  ...['popover', 'showPopover', 'hidePopover', 'togglePopover', 'userAgentData', 'caretPositionFromPoint'],
].map((one) => (typeof one === 'string' ? {property: one} : one));
const TOO_NEW_SYNTAX = [
  {
    selector: ':matches(MemberExpression[property.name=/^aria[A-Z]/], TemplateElement[value.raw=/\\.aria[A-Z]/])',
    message: 'Firefox 115 has no ARIA properties: set the attribute.',
  },
];

// The minifiers of content management systems hardly understand template literals: they end one at the next backtick,
// take two slashes for a comment and remove white space next to punctuation. tests/published/minifiable checks the
// built scripts.
const MINIFIABLE = [
  {
    selector: 'TemplateLiteral TemplateLiteral',
    message: 'For a minifier, a nested template ends the outer one: move it to a function.',
  },
  {
    selector: 'TemplateLiteral[expressions.length>0] > TemplateElement[value.raw=/\\u002f\\u002f/]',
    message: 'Minifiers take two slashes in a template for a comment: concatenate strings.',
  },
  {
    selector: ':not(TaggedTemplateExpression) > TemplateLiteral > TemplateElement[value.raw=/^\\s+$/]',
    message: 'Minifiers remove the space between two expressions of a template: concatenate strings.',
  },
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
      // without these two, no-cycle ignores TypeScript files and reports nothing
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': {'@typescript-eslint/parser': ['.ts']},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      'import-x/no-restricted-paths': ['error', {basePath: import.meta.dirname, zones}],
      // otherwise it reads all of node_modules, which takes half of the linting time
      'import-x/no-cycle': ['error', {ignoreExternal: true}],
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
    // a page's texts are in one file in both languages
    files: ['demo/*/texts.ts'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...NODE_GLOBALS, ...TOO_NEW_GLOBALS],
      'no-restricted-properties': ['error', ...TOO_NEW_PROPERTIES],
      'no-restricted-syntax': ['error', ...TOO_NEW_SYNTAX],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-syntax': ['error', ...TOO_NEW_SYNTAX, ...MINIFIABLE],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // allow expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // the runner awaits the promises returned by node:test's test()
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test'}]},
      ],
    },
  },
  {
    files: ['rollup.config.mjs'],
    rules: {'max-lines': ['error', 100]},
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    // Node's globals; a misspelt name fails on the first run
    rules: {'no-undef': 'off'},
  },
);

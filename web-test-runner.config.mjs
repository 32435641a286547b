import {fileURLToPath} from 'node:url';
import {fromRollup} from '@web/dev-server-rollup';
import esbuild from 'rollup-plugin-esbuild';
import {findEngines} from './tests/helpers/engines.mjs';
import {pages} from './tests/helpers/pages.mjs';
import {puppeteerLauncher} from './tests/helpers/puppeteer.mjs';
import {browserReporter} from './tests/helpers/reporters.mjs';
import {tcpServers} from './tests/helpers/tcp-server.mjs';
import {webkitLauncher} from './tests/helpers/webkit.mjs';

const slow = process.argv.slice(2).some((file) => file.endsWith('.slow.ts'));
const minute = 60_000;

// Without these, Chromium contacts its vendor's hosts on every start, which costs seconds if they can't be reached.
const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // the leak tests call gc()
  '--js-flags=--expose-gc',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

// On exit, Puppeteer only closes one of two browsers that it has launched.
const ending = new AbortController();
process.on('exit', () => ending.abort());
const {signal} = ending;

// The slow tests mostly wait, so two pages of each browser run at once. The others use the processor.
const LAUNCHERS = {
  chromium: (executablePath) => puppeteerLauncher({signal, executablePath, args: CHROMIUM_ARGS}, slow ? 2 : 1),
  firefox: (executablePath) => puppeteerLauncher({signal, browser: 'firefox', executablePath}, slow ? 2 : 1),
  webkit: (places) => webkitLauncher(places, slow ? 2 : 1),
};

const {found, missing} = findEngines();
if (missing.length > 0) console.log(`Not found, so not tested: ${missing.join(', ')}`);

export default {
  files: slow ? 'tests/**/*.slow.ts' : 'tests/**/*.test.ts',
  browsers: Object.entries(found).map(([engine, place]) => LAUNCHERS[engine](place)),
  concurrentBrowsers: 3,
  // Show progress only in a terminal.
  staticLogging: !process.stdout.isTTY,
  browserStartTimeout: 2 * minute,
  // This resolves Lit to its development build, which warns about misuse. Hide its notice that it is one.
  nodeResolve: true,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [pages(), tcpServers()],
  mimeTypes: {'**/*.ts': 'js'},
  // Only strip the types: an older target would also remove `with {type: 'json'}`, and the built files must be served as
  // they are.
  plugins: [
    fromRollup(esbuild)({
      include: /\.ts$/,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [browserReporter()],
  // A generous timeout: on a busy machine, tests are slower but should still pass.
  testFramework: {config: {timeout: (slow ? 5 : 2) * minute}},
  testsFinishTimeout: (slow ? 60 : 15) * minute,
};

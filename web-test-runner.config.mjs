import {fileURLToPath} from 'node:url';
import {fromRollup} from '@web/dev-server-rollup';
import esbuild from 'rollup-plugin-esbuild';
import {findEngines} from './tests/helpers/engines.mjs';
import {pages} from './tests/helpers/pages.mjs';
import {puppeteerLauncher} from './tests/helpers/puppeteer.mjs';
import {browserReporter} from './tests/helpers/reporters.mjs';
import {tcpServers} from './tests/helpers/tcp-server.mjs';
import {webkitLauncher} from './tests/helpers/webkit.mjs';

const slow = process.argv.some((argument) => argument.includes('slow'));
const minute = 60_000;

// Without these Chromium looks up its maker's hosts at every start, which costs seconds where they can't be reached.
const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // leak tests call gc()
  '--js-flags=--expose-gc',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

// Puppeteer, told to end, forgets the second of two browsers it started.
const ending = new AbortController();
process.on('exit', () => ending.abort());
const {signal} = ending;

// Tests wait more than they work, most of all the slow ones, and WebKit is the last to end.
const LAUNCHERS = {
  chromium: (executablePath) => puppeteerLauncher({signal, executablePath, args: CHROMIUM_ARGS}, slow ? 2 : 1),
  firefox: (executablePath) => puppeteerLauncher({signal, browser: 'firefox', executablePath}, slow ? 2 : 1),
  webkit: (places) => webkitLauncher(places, 2),
};

const {found, missing} = findEngines();
if (missing.length > 0) console.log(`Not tested in, as not found: ${missing.join(', ')}`);

export default {
  files: slow ? 'tests/**/*.slow.ts' : 'tests/**/*.test.ts',
  browsers: Object.entries(found).map(([engine, place]) => LAUNCHERS[engine](place)),
  concurrentBrowsers: 3,
  // Progress is for a terminal alone.
  staticLogging: !process.stdout.isTTY,
  browserStartTimeout: 2 * minute,
  // This resolves Lit to its development build, which warns of misuse; that it is one needn't be said in every run.
  nodeResolve: true,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [pages(), tcpServers()],
  mimeTypes: {'**/*.ts': 'js'},
  // Only the types go: an older target would also take `with {type: 'json'}` away.
  plugins: [
    fromRollup(esbuild)({target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  reporters: [browserReporter()],
  // A busy machine makes tests slower, not red.
  testFramework: {config: {timeout: (slow ? 5 : 2) * minute}},
  testsFinishTimeout: (slow ? 60 : 15) * minute,
};

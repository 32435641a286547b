import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findEngines} from './scripts/browsers.mjs';
import {countReporter} from './scripts/count-reporter.mjs';
import {startWebKit} from './scripts/webkit.mjs';
import {faultReporter, faultTable} from './tests/helpers/fault-table.mjs';
import {pages} from './tests/helpers/pages.mjs';
import {tcpServers} from './tests/helpers/tcp-server.mjs';

const slow = process.argv.includes('--slow');
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

const LAUNCHERS = {
  chromium: (executablePath) => chromeLauncher({launchOptions: {signal, executablePath, args: CHROMIUM_ARGS}}),
  firefox: (executablePath) =>
    puppeteerLauncher({launchOptions: {signal, browser: 'firefox', executablePath, headless: true}}),
  webkit: async (webkit) =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKit(webkit),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: webkit.browser, args: ['--automation']},
      },
    }),
};
const NAMES = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

// Launchers name themselves after the way they start a browser.
const named = (launcher, name) => Object.defineProperty(launcher, 'name', {get: () => name, set: () => {}});

const {found, missing} = findEngines();
if (missing.length > 0) console.log(`Not tested in, as not found: ${missing.join(', ')}`);
const browsers = await Promise.all(
  Object.entries(found).map(async ([engine, place]) => named(await LAUNCHERS[engine](place), NAMES[engine])),
);

export default {
  files: slow ? 'tests/**/*.slow.ts' : 'tests/**/*.test.ts',
  browsers,
  // A page in a background tab gets no animation frames: one page at a time in each engine.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 2 * minute,
  // This resolves Lit to its development build, which warns of misuse; that it is one needn't be said in every run.
  nodeResolve: true,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [pages(), tcpServers(), faultTable()],
  plugins: [
    // Only the types go: an older target would also take `with {type: 'json'}` away. tsconfig says what class fields do.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}),
    ...(slow ? [faultReporter()] : []),
    countReporter(),
  ],
  testFramework: {config: {timeout: slow ? 5 * minute : minute / 2}},
  testsFinishTimeout: (slow ? 20 : 5) * minute,
};

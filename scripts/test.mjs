// Tests the project with one command, right after a clone: `npm test` and `npm run test:slow`. All parts run even if
// one fails, so that a single run reports everything; a failed part without tests of its own counts as one failed test.
// With the names of test files, it runs only these, in Chromium unless ENGINES names others:
// `npm test -- tests/element/states.test.ts`.
import {existsSync, statSync} from 'node:fs';
import {filesIn} from './files.mjs';
import {node} from './run.mjs';
import {setup} from './setup.mjs';

const slow = process.argv.includes('--slow');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const total = {passed: 0, failed: 0};

async function part(title, work) {
  console.log(`\n== ${title}`);
  try {
    if (await work()) return true;
  } catch (error) {
    console.log(error.message);
  }
  total.failed++;
  console.log(`FAILED: ${title}`);
  return false;
}

/** A part that runs in parallel with others: its output is printed in one piece when it has ended. */
async function partBeside(title, work) {
  const lines = [];
  const print = (line) => lines.push(line);
  const result = await work(print).catch((error) => {
    print(error.message);
    return false;
  });
  return part(title, () => {
    for (const line of lines) console.log(line);
    return result;
  });
}

function add({passed, failed}) {
  total.passed += passed;
  total.failed += failed;
  return passed + failed > 0;
}

function finish() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

async function runInBrowsers(files, print, engines = findEngines().found) {
  const attempts = named.length > 0 ? 1 : 2;
  let counts = {passed: 0, failed: 0};
  const listen = (message) => (counts = message);
  const env = {ENGINES: Object.keys(engines).join(',')};
  await node(['scripts/browser-tests.mjs', String(attempts), ...files], {print, listen, env});
  return add(counts);
}

/** The demo's pages take half of the browsers' time: here they run in Chromium, and in the others with the slow tests. */
async function runAllInBrowsers(files, print) {
  const {chromium, ...others} = findEngines().found;
  const demoEngines = slow ? others : chromium && {chromium};
  const demo = filesIn('tests/demo', '.test.ts');
  const results = [
    await runInBrowsers(
      files.filter((file) => !demo.includes(file)),
      print,
    ),
  ];
  if (demoEngines && Object.keys(demoEngines).length > 0) results.push(await runInBrowsers(demo, print, demoEngines));
  return results.every(Boolean);
}

async function runInNode(files, print = console.log, concurrency = undefined) {
  const {runNodeTests} = await import('../tests/helpers/reporters.mjs');
  return add(await runNodeTests(files, print, concurrency));
}

/** The build writes this file last. */
const BUILT = 'dist/integrity.json';
const SOURCES = ['src', 'demo', 'scripts']
  .flatMap((folder) => filesIn(folder, ''))
  .concat('package.json', 'tsconfig.json', 'rollup.config.mjs', 'custom-elements-manifest.config.mjs');
const changed = (file) => statSync(file).mtimeMs;
const isBuilt = () => existsSync(BUILT) && SOURCES.every((file) => changed(file) < changed(BUILT));

// Nothing else can run without the packages.
if (!(await part('Packages', setup))) finish();
if (named.length > 0) process.env.ENGINES ??= 'chromium';
const {ensureEngines, findEngines} = await import('../tests/helpers/engines.mjs');
const engines = await part('Engines', ensureEngines);
if ((named.length === 0 && !slow) || !isBuilt())
  await part('Build', () => node(['--import', 'tsx', 'scripts/build.mjs']));

const KINDS = slow
  ? {alone: ['.alone-node-test.ts'], node: ['.slow-node-test.ts'], browsers: ['.slow.ts']}
  : {alone: [], node: ['.node-test.ts'], browsers: ['.test.ts']};
const ANY = {alone: [], node: ['node-test.ts'], browsers: ['.test.ts', '.slow.ts']};

const [files, kinds] = named.length > 0 ? [named, ANY] : [filesIn('tests', '.ts'), KINDS];
const ofKind = (endings) => files.filter((file) => endings.some((ending) => file.endsWith(ending)));
const canBrowse = engines || process.env.CI !== 'true';
const tests = {alone: ofKind(kinds.alone), node: ofKind(kinds.node), browsers: canBrowse ? ofKind(kinds.browsers) : []};

if (named.length > 0) {
  if (tests.node.length > 0) await part('Node tests', () => runInNode(tests.node));
  if (tests.browsers.length > 0) await part('Browser tests', () => runInBrowsers(tests.browsers));
  finish();
}
// They measure performance, so nothing else may run at the same time.
if (tests.alone.length > 0) await part('Node tests, alone', () => runInNode(tests.alone, console.log, 1));

async function lintAndRunInNode() {
  if (!slow) await partBeside('Lint', (print) => node(['scripts/lint.mjs'], {print}));
  await partBeside('Node tests', (print) => runInNode(tests.node, print));
}

console.log('\nThe remaining parts run in parallel. Each one is reported when it has ended.');
await Promise.all([
  lintAndRunInNode(),
  tests.browsers.length > 0 && partBeside('Browser tests', (print) => runAllInBrowsers(tests.browsers, print)),
]);
finish();

// Proves the project in one command, right after a clone: `npm test` and `npm run test:slow`. All parts run even if one fails, so
// that one run names everything; a part that has no tests of its own counts as one when it fails.
// With names of test files it runs these alone, in Chromium unless ENGINES names others: `npm test -- tests/element/states.test.ts`.
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

function add({passed, failed}) {
  total.passed += passed;
  total.failed += failed;
  return passed + failed > 0;
}

function finish() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

async function countInBrowsers(files) {
  const {startTestRunner} = await import('@web/test-runner');
  const {countTests} = await import('../tests/helpers/reporters.mjs');
  const runner = await startTestRunner({argv: ['--files', ...files], autoExitProcess: false});
  const succeeded = await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = countTests([...runner.sessions.all()]);
  if (!succeeded && counts.failed === 0) counts.failed = 1;
  return counts;
}

async function runInBrowsers(files) {
  let counts = await countInBrowsers(files);
  if (counts.passed === 0 && named.length === 0) {
    console.log('No test has passed: once more, as a browser’s very first start may be slow.');
    counts = await countInBrowsers(files);
  }
  return add(counts);
}

async function runInNode(files) {
  const {runNodeTests} = await import('../tests/helpers/reporters.mjs');
  return add(await runNodeTests(files));
}

/** The build writes this file last. */
const BUILT = 'dist/integrity.json';
const SOURCES = ['src', 'demo', 'scripts']
  .flatMap((folder) => filesIn(folder, ''))
  .concat('package.json', 'rollup.config.mjs');
const changed = (file) => statSync(file).mtimeMs;
const isBuilt = () => existsSync(BUILT) && SOURCES.every((file) => changed(file) < changed(BUILT));

// Nothing else can run without the packages.
if (!(await part('Packages', setup))) finish();
if (named.length > 0) process.env.ENGINES ??= 'chromium';
const {ensureEngines} = await import('../tests/helpers/engines.mjs');
const engines = await part('Engines', ensureEngines);
if ((named.length === 0 && !slow) || !isBuilt())
  await part('Build', () => node(['--import', 'tsx', 'scripts/build.mjs']));
if (named.length === 0 && !slow) await part('Lint', () => node(['scripts/lint.mjs']));

const KINDS = slow
  ? {node: ['.slow-node-test.ts'], browsers: ['.slow.ts']}
  : {node: ['.node-test.ts'], browsers: ['.test.ts']};
const ANY = {node: ['node-test.ts'], browsers: ['.test.ts', '.slow.ts']};

const [files, kinds] = named.length > 0 ? [named, ANY] : [filesIn('tests', '.ts'), KINDS];
const ofKind = (endings) => files.filter((file) => endings.some((ending) => file.endsWith(ending)));
const nodeTests = ofKind(kinds.node);
const browserTests = ofKind(kinds.browsers);
if (nodeTests.length > 0) await part('Node tests', () => runInNode(nodeTests));
if (browserTests.length > 0 && (engines || process.env.CI !== 'true')) {
  await part('Browser tests', () => runInBrowsers(browserTests));
}
finish();

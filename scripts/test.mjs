// Proves the project in one command, right after a clone: `npm test` and `npm run test:slow`. All parts run even if one fails, so
// that one run names everything; a part that has no tests of its own counts as one when it fails.
// With names of test files it runs these alone, in Chromium unless ENGINES names others: `npm test -- tests/element/states.test.ts`.
import {statSync} from 'node:fs';
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

/** Web Test Runner ends in this event when it has run everything, or could not start a browser. */
async function runInBrowsers(files) {
  const {startTestRunner} = await import('@web/test-runner');
  const {countTests} = await import('../tests/helpers/reporters.mjs');
  const argv = ['--files', ...files];
  const runner = await startTestRunner({argv, autoExitProcess: false});
  const succeeded = await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = countTests([...runner.sessions.all()]);
  return add(counts) && (succeeded || counts.failed > 0);
}

async function runInNode(files) {
  const {runNodeTests} = await import('../tests/helpers/reporters.mjs');
  return add(await runNodeTests(files));
}

const newest = (files) => Math.max(...files.map((file) => statSync(file).mtimeMs));
const isBuilt = () => {
  const built = filesIn('dist', 'integrity.json');
  const sources = [...filesIn('src', ''), ...filesIn('demo', ''), 'package-lock.json', 'rollup.config.mjs'];
  return built.length > 0 && newest(built) > newest(sources);
};

// Nothing else can run without the packages.
if (!(await part('Packages', setup))) finish();
if (named.length > 0) process.env.ENGINES ??= 'chromium';
const {ensureEngines} = await import('../tests/helpers/engines.mjs');
const engines = await part('Engines', ensureEngines);
if (named.length === 0 || !isBuilt()) await part('Build', () => node(['--import', 'tsx', 'scripts/build.mjs']));
if (named.length === 0 && !slow) await part('Lint', () => node(['scripts/lint.mjs']));

const files = named.length > 0 ? named : filesIn('tests', '.ts');
const ofKind = (...endings) => files.filter((file) => endings.some((ending) => file.endsWith(ending)));
const nodeTests = ofKind(...(named.length > 0 ? ['node-test.ts'] : [slow ? '.slow-node-test.ts' : '.node-test.ts']));
const browserTests = ofKind(...(named.length > 0 ? ['.test.ts', '.slow.ts'] : [slow ? '.slow.ts' : '.test.ts']));
if (nodeTests.length > 0) await part('Node tests', () => runInNode(nodeTests));
if (browserTests.length > 0 && (engines || process.env.CI !== 'true')) {
  await part('Browser tests', () => runInBrowsers(browserTests));
}
finish();

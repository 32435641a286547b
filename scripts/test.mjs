// Everything that proves the project, in one command, right after a clone. All parts run even if one fails, so that
// one run names everything; each part that can't be counted in tests counts as one when it fails.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureEngines} from './browsers.mjs';
import {filesIn} from './files.mjs';
import {node} from './run.mjs';
import {setup} from './setup.mjs';

const slow = process.argv.includes('--slow');
const total = {passed: 0, failed: 0};
const temporary = mkdtempSync(join(tmpdir(), 'official-accounts-'));

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

/** Runs tests that write their numbers to a file; without the file the run itself broke. */
async function counted(title, files, start) {
  console.log(`\n== ${title}`);
  if (files.length === 0) {
    console.log(slow ? 'none' : 'FAILED: there are no test files');
    if (!slow) total.failed++;
    return;
  }
  const counts = join(temporary, `${title}.json`);
  let succeeded = await start(counts);
  if (!succeeded && !existsSync(counts)) {
    console.log(
      'The run broke before it had counted anything: once more, as a browser’s very first start may be slow.',
    );
    succeeded = await start(counts);
  }
  let {passed, failed} = readCounts(counts);
  if (!succeeded && failed === 0) failed = 1;
  total.passed += passed;
  total.failed += failed;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 0};
  }
}

function finish() {
  rmSync(temporary, {recursive: true});
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

// Nothing else can run without the packages.
if (!(await part('Packages', setup))) finish();
const engines = await part('Engines', ensureEngines);
await part('Build', () => node(['scripts/build.mjs']));
if (!slow) await part('Lint', () => node(['scripts/lint.mjs']));

const nodeTests = filesIn('tests', slow ? '.slow-node-test.ts' : '.node-test.ts');
await counted('Node tests', nodeTests, (counts) => {
  const reporters = ['spec', './scripts/node-count-reporter.mjs'].map((name) => `--test-reporter=${name}`);
  const destinations = ['stdout', counts].map((name) => `--test-reporter-destination=${name}`);
  return node(['--import', 'tsx', '--test', ...reporters, ...destinations, ...nodeTests]);
});

if (engines || process.env.CI !== 'true') {
  await counted('Browser tests', filesIn('tests', slow ? '.slow.ts' : '.test.ts'), (counts) =>
    node(['node_modules/@web/test-runner/dist/bin.js', ...(slow ? ['--slow'] : [])], {env: {TEST_COUNTS: counts}}),
  );
}
finish();

// Runs test files in the browsers. It is a separate process, which reports the counts to scripts/test.mjs, so that
// other parts can run in parallel.
import {startTestRunner} from '@web/test-runner';
import {countTests} from '../tests/helpers/reporters.mjs';

async function countInBrowsers(files) {
  const runner = await startTestRunner({argv: ['--files', ...files], autoExitProcess: false});
  const succeeded = await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = countTests([...runner.sessions.all()]);
  if (!succeeded && counts.failed === 0) counts.failed = 1;
  return counts;
}

// If the parent process is gone, nobody needs the result.
process.once('disconnect', () => process.exit(1));
const [attempts, ...files] = process.argv.slice(2);
let counts = await countInBrowsers(files);
for (let left = Number(attempts) - 1; left > 0 && counts.passed === 0; left--) {
  console.log('No test passed. Trying again, because a browser’s first start may be slow.');
  counts = await countInBrowsers(files);
}
process.send(counts, () => process.exit());

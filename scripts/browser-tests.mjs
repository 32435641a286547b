// Runs test files in the browsers, in a process of its own: scripts/test.mjs hears from it how many passed and failed, and can
// do something else beside it.
import {startTestRunner} from '@web/test-runner';
import {countTests} from '../tests/helpers/reporters.mjs';

async function countInBrowsers(files) {
  const runner = await startTestRunner({argv: ['--files', ...files], autoExitProcess: false});
  const succeeded = await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = countTests([...runner.sessions.all()]);
  if (!succeeded && counts.failed === 0) counts.failed = 1;
  return counts;
}

// Without who asked for it nobody needs an answer.
process.once('disconnect', () => process.exit(1));
const [attempts, ...files] = process.argv.slice(2);
let counts = await countInBrowsers(files);
for (let left = Number(attempts) - 1; left > 0 && counts.passed === 0; left--) {
  console.log('No test has passed: once more, as a browser’s very first start may be slow.');
  counts = await countInBrowsers(files);
}
process.send(counts, () => process.exit());

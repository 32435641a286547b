// WTR's reporter of this project: one line an engine, and the numbers for scripts/test.mjs where it asks for them.
import {writeFileSync} from 'node:fs';

function count(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) count(inner, counts);
}

function countRuns(runs) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const run of runs) {
    const before = counts.failed;
    if (run.testResults) count(run.testResults, counts);
    // a file that didn't load, timed out or threw outside its tests has failed, though none of its tests has
    if (!run.passed && counts.failed === before) counts.failed++;
  }
  return counts;
}

export function countReporter() {
  return {
    onTestRunFinished({sessions: runs}) {
      const engines = [...new Set(runs.map(({browser}) => browser))];
      const total = {passed: 0, failed: 0};
      for (const engine of engines) {
        const {passed, failed, skipped} = countRuns(runs.filter(({browser}) => browser === engine));
        total.passed += passed;
        total.failed += failed;
        console.log(
          `${engine.name.padEnd(9)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
        );
      }
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(total));
    },
  };
}

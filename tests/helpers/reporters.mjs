// A passing run prints only file names and totals: tests of failures log errors and request missing files, and that
// output is only worth reading when a test fails.
import {availableParallelism} from 'node:os';
import {relative, resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {defaultReporter} from '@web/test-runner';

function countSuite(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) countSuite(inner, counts);
}

/** How many tests passed, failed and were skipped in Web Test Runner's sessions. */
export function countTests(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const session of sessions) {
    const before = counts.failed;
    if (session.testResults) countSuite(session.testResults, counts);
    // a file that didn't load, timed out or threw outside its tests has failed, even if no test did
    if (!session.passed && counts.failed === before) counts.failed++;
  }
  return counts;
}

/** Web Test Runner's default reporter, reduced to failures. */
export function browserReporter() {
  const isTerminal = Boolean(process.stdout.isTTY);
  const full = defaultReporter({reportTestProgress: isTerminal});
  return {
    ...full,
    reportTestFileResults(results) {
      const {logger, sessionsForTestFile, testFile} = results;
      if (sessionsForTestFile.some(({passed}) => !passed)) full.reportTestFileResults(results);
      else if (isTerminal) logger.log(relative('', testFile));
      // The logger and the console add empty lines for the progress bar.
      else process.stdout.write(`${relative('', testFile)}\n`);
    },
    onTestRunFinished({sessions}) {
      for (const engine of new Set(sessions.map(({browser}) => browser))) {
        const {passed, failed, skipped} = countTests(sessions.filter(({browser}) => browser === engine));
        console.log(
          `${engine.name.padEnd(9)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
        );
      }
    },
  };
}

/** Suites don't count as tests, unless the suite itself failed. */
function countEvent({type, data}, counts) {
  const isSuite = data.details?.type === 'suite';
  if (data.skip !== undefined || data.todo !== undefined) return;
  if (type === 'test:pass' && !isSuite) counts.passed++;
  if (type === 'test:fail' && (!isSuite || data.details.error?.failureType !== 'subtestsFailed')) counts.failed++;
}

/** Runs test files in Node, reports each one and returns how many tests passed and failed. */
export async function runNodeTests(files, print, concurrency = availableParallelism()) {
  const counts = {passed: 0, failed: 0};
  const events = new Map();
  const failed = new Set();
  // Test files inherit this process's options, but the processes that they start don't.
  process.execArgv.push('--import', 'tsx');
  for await (const event of run({files: files.map((file) => resolve(file)), concurrency})) {
    const {file, name} = event.data;
    events.set(file, [...(events.get(file) ?? []), event]);
    countEvent(event, counts);
    if (event.type === 'test:fail') failed.add(file);
    if (event.type === 'test:complete' && resolve(name) === file) print(relative('', file));
  }
  if (failed.size > 0) {
    const full = new spec();
    for (const file of failed) for (const event of events.get(file)) full.write(event);
    full.end();
    print(await text(full));
  }
  return counts;
}

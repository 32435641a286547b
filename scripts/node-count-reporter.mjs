// node:test's reporter for scripts/test.mjs: nothing but the numbers. Suites are no tests, unless one itself broke.
export default async function* countNodeTests(events) {
  const total = {passed: 0, failed: 0};
  for await (const {type, data} of events) {
    const suite = data?.details?.type === 'suite';
    if (type === 'test:pass' && !suite && data.skip === undefined && data.todo === undefined) total.passed++;
    if (
      type === 'test:fail' &&
      data.todo === undefined &&
      (!suite || data.details.error?.failureType !== 'subtestsFailed')
    ) {
      total.failed++;
    }
  }
  yield JSON.stringify(total);
}

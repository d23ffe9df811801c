// @ts-check

/**
 * How a suite of tests went. A skipped test counts as failed: what is not run is not known.
 * @typedef {{ passed: number, failed: number, notes: string[] }} Count
 */

/** @typedef {{ name: string, status: string, message?: string, assertionResults: { status: string }[] }} VitestFile */

/**
 * Counts one suite in Vitest's JSON report: the files whose name `belongs` accepts. A file that fell over before its first test is one failure,
 * and a suite that ran no test at all is one too.
 * @param {{ testResults: VitestFile[] }} report @param {string} suite @param {(file: string) => boolean} belongs
 * @returns {Count}
 */
export function countVitest(report, suite, belongs) {
  const files = report.testResults.filter(({ name }) => belongs(name));
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const fallen = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status === 'passed'));
  return sum(suite, {
    passed: statuses.filter((status) => status === 'passed').length,
    failed: statuses.filter((status) => status === 'failed').length,
    skipped: statuses.filter((status) => status !== 'passed' && status !== 'failed').length,
    fallen: fallen.map(({ name }) => name),
  });
}

/**
 * Counts Playwright's JSON report. A test that passed only at a second try counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: { message?: string }[] }} report @param {string} suite
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }, suite) {
  return sum(suite, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    fallen: errors.map(({ message }) => message?.split('\n', 1)[0] ?? 'an error outside the tests'),
  });
}

/** @param {string} suite @param {{ passed: number, failed: number, skipped: number, fallen: string[] }} counts @returns {Count} */
function sum(suite, { passed, failed, skipped, fallen }) {
  const notes = [`${suite}: ${passed} passed${failed ? `, ${failed} failed` : ''}`];
  if (skipped > 0) notes.push(`${skipped} skipped, which counts as failed`);
  for (const name of fallen) notes.push(`no result from ${name}`);
  const isEmpty = passed + failed + skipped + fallen.length === 0;
  if (isEmpty) notes.push('not a single test was run, which counts as failed');
  return { passed, failed: failed + skipped + fallen.length + (isEmpty ? 1 : 0), notes };
}

import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.mjs';

const isLogic = (file: string) => file.endsWith('.test.ts');

/** A Vitest report of one file with these statuses. */
function buildReport(name: string, statuses: string[], status = statuses.includes('failed') ? 'failed' : 'passed') {
  return { testResults: [{ name, status, assertionResults: statuses.map((each) => ({ status: each })) }] };
}

const buildRun = (stats: { expected?: number; unexpected?: number; flaky?: number; skipped?: number }, errors: { message: string }[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

test('passed and failed tests are counted within the suite asked for, and no other', () => {
  const report = {
    testResults: [buildReport('a.test.ts', ['passed', 'passed', 'failed']), buildReport('b.test.tsx', ['passed'])].flatMap((each) => each.testResults),
  };
  expect(countVitest(report, 'logic', isLogic)).toEqual({ passed: 2, failed: 1, notes: ['logic: 2 passed, 1 failed'] });
});

test.each(['skipped', 'pending', 'todo'])('a test that is %s counts as failed', (status) => {
  expect(countVitest(buildReport('a.test.ts', ['passed', status]), 'logic', isLogic)).toMatchObject({ passed: 1, failed: 1 });
});

test('a file that fell over before its first test is one failure, named', () => {
  const report = buildReport('a.test.ts', [], 'failed');
  expect(countVitest(report, 'logic', isLogic)).toEqual({ passed: 0, failed: 1, notes: ['logic: 0 passed', 'no result from a.test.ts'] });
});

test('a suite that ran no test at all is a failure', () => {
  expect(countVitest(buildReport('b.test.tsx', ['passed']), 'logic', isLogic)).toMatchObject({ passed: 0, failed: 1 });
  expect(countPlaywright(buildRun({}), 'browser')).toMatchObject({ passed: 0, failed: 1 });
});

test('in the browser a flaky and a skipped test count as failed', () => {
  expect(countPlaywright(buildRun({ expected: 5, unexpected: 1, flaky: 1, skipped: 1 }), 'browser')).toMatchObject({ passed: 5, failed: 3 });
});

test('an error outside the browser tests is a failure with its first line', () => {
  expect(countPlaywright(buildRun({ expected: 1 }, [{ message: 'Port 4187 is in use\n  at start' }]), 'browser')).toEqual({
    passed: 1,
    failed: 1,
    notes: ['browser: 1 passed', 'no result from Port 4187 is in use'],
  });
});

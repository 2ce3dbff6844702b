import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '@/scripts/checks/counts';

const folder = mkdtempSync(path.join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(value: unknown): string {
  const file = path.join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

test('a test file that could not be loaded is one failure, although it holds no test', () => {
  const report = reportOf({
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });

  expect(vitestCounts(report)).toEqual({ passed: 4, failed: 2, skipped: 3 });
});

test('a browser test that passed only at the second try counts as failed', () => {
  const stats = { expected: 10, unexpected: 1, flaky: 2, skipped: 3 };

  expect(playwrightCounts(reportOf({ stats, errors: [] }))).toEqual({
    passed: 10,
    failed: 3,
    skipped: 3,
  });
});

test('an error outside any browser test counts as failed', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const report = reportOf({ stats, errors: [{ message: 'no tests found' }] });

  expect(playwrightCounts(report)?.failed).toBe(1);
});

test('a report that was never written is not the same as no tests', () => {
  const missing = path.join(folder, 'missing.json');

  expect(vitestCounts(missing)).toBeNull();
  expect(playwrightCounts(missing)).toBeNull();
});

// Reads what a Vitest run says of itself as JSON: the counts, and by name what failed, so that the end of a log tells it.
import { stripVTControlCharacters } from 'node:util';

/** @returns the counts; a run that broke or found nothing is one failure */
export function counts(report, status) {
  const read = parsed(report);
  const { passed, failed, skipped } = read ? sum(files(read)) : { passed: 0, failed: 0, skipped: 0 };
  const broken = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed, skipped };
}

/** @returns every test that failed, and every file that could not run */
export function failures(report) {
  const read = parsed(report);
  return read ? files(read).flatMap(failuresOf) : [];
}

/** @returns the counts after the failed files ran once more, those files counted by their second run */
export function countsAfter(first, again, status) {
  const before = parsed(first);
  const after = parsed(again);
  if (!before || !after) return counts(first, 1);
  const twice = new Set(files(after).map(({ name }) => name));
  const { passed, failed, skipped } = sum([...files(before).filter(({ name }) => !twice.has(name)), ...files(after)]);
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}

function parsed(report) {
  try {
    return JSON.parse(report);
  } catch {
    // No report: the run broke before it could write one.
    return undefined;
  }
}

function files(report) {
  return report.testResults ?? [];
}

function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults
    .filter((one) => one.status === 'failed')
    .map((one) => ({ file: name, name: one.fullName, message: start(one.failureMessages?.[0]) }));
  return failed.length > 0 || status !== 'failed'
    ? failed
    : [{ file: name, name: 'the file itself', message: start(message) }];
}

function sum(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const one of results) {
    for (const { status } of one.assertionResults) {
      if (status === 'passed') total.passed++;
      else if (status !== 'failed') total.skipped++;
    }
    total.failed += failuresOf(one).length;
  }
  return total;
}

function start(message) {
  return stripVTControlCharacters(message ?? '')
    .split('\n')
    .slice(0, 12)
    .join('\n');
}

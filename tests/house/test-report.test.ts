// What the gate tells of its own runs: the counts, by name what failed, and what a second try may mend.
import { describe, expect, it } from 'vitest';
import { counts, countsAfter, failures } from '../../scripts/test-report.mjs';

interface Test {
  fullName: string;
  status: string;
  failureMessages?: string[];
}

function file(name: string, assertionResults: Test[], message = '') {
  const status = message || assertionResults.some((one) => one.status === 'failed') ? 'failed' : 'passed';
  return { name, status, message, assertionResults };
}

function report(...testResults: ReturnType<typeof file>[]) {
  return JSON.stringify({ testResults });
}

const good = file('a.spec.ts', [
  { fullName: 'stands', status: 'passed' },
  { fullName: 'waits', status: 'todo' },
]);
const fell = file('b.spec.ts', [
  { fullName: 'falls', status: 'failed', failureMessages: ['\u001b[31mwrong\u001b[39m\nand where'] },
  { fullName: 'goes on', status: 'passed' },
]);
const stood = file('b.spec.ts', [
  { fullName: 'falls', status: 'passed' },
  { fullName: 'goes on', status: 'passed' },
]);
const broken = file('c.spec.ts', [], 'no such page');

describe('the report of a run', () => {
  it('is counted, and a run without a report, without tests or with another end is one failure', () => {
    expect(counts(report(good, fell), 1)).toEqual({ passed: 2, failed: 1, skipped: 1 });
    expect(counts(report(good), 0)).toEqual({ passed: 1, failed: 0, skipped: 1 });
    expect(counts(report(good), 1).failed).toBe(1);
    expect(counts(report(), 0).failed).toBe(1);
    expect(counts('', 0).failed).toBe(1);
  });

  it('names what failed, a file that could not run too', () => {
    expect(failures(report(good, fell, broken))).toEqual([
      { file: 'b.spec.ts', name: 'falls', message: 'wrong\nand where' },
      { file: 'c.spec.ts', name: 'the file itself', message: 'no such page' },
    ]);
    expect(counts(report(broken), 1).failed).toBe(1);
  });

  it('takes the second try of a file for the first, and a second failure stays one', () => {
    expect(countsAfter(report(good, fell), report(stood), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
    expect(countsAfter(report(good, fell), report(fell), 1)).toEqual({ passed: 2, failed: 1, skipped: 1 });
    expect(countsAfter(report(good, fell), '', 1).failed).toBe(1);
    expect(countsAfter(report(good, fell), report(stood), 1).failed).toBe(1);
  });
});

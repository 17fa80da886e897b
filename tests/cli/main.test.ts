import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** The command line as a process, so that streams and exit codes are the real ones. */
function cli(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

describe('the command line', () => {
  it.each([{ args: [] }, { args: ['frob'] }, { args: ['__proto__'] }, { args: ['calc', 'frob'] }])(
    'answers exit code 2, one line and no result to $args',
    ({ args }) => {
      const { status, stdout, stderr } = cli(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );

  it.each([
    ['--help'],
    ['--version'],
    ['assess', '--help'],
    ['calc', 'blast', '-h'],
    ['help', 'models'],
    ['heling', 'check', '--help'],
  ])('answers %s %s %s on stdout, with exit code 0', (...args) => {
    const { status, stdout, stderr } = cli(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/Example:|COMMAND|^gevelwijzer \d/);
  });

  it('answers one line for one line, in order, and goes on after a bad one', () => {
    const { status, stdout, stderr } = cli(
      ['calc', 'blast'],
      '{"chargeKgTnt":2,"rangeM":10}\nnope\n{"chargeKgTnt":2,"rangeM":20}',
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(answers[0].incidentPressureKpa).toBeGreaterThan(answers[2].incidentPressureKpa);
  });

  it('lets ten thousand lines out before it ends', () => {
    const { status, stdout } = cli(['calc', 'blast'], '{"chargeKgTnt":2,"rangeM":10}\n'.repeat(10_000));
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(10_000);
  });
});

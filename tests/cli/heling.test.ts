import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCapacity } from '../../src/cli/capacity.ts';
import { runHeling } from '../../src/cli/heling.ts';
import { hasRecorded, recorded, recordedPath } from '../geodata/recorded.ts';
import { here } from './here.ts';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'heling-'));

function cli(...args: string[]) {
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('cli heling check', () => {
  it.skipIf(!hasRecorded)(
    'the synthetic list comes out as it says itself (skipped where ../shared/data is absent)',
    () => {
      const { status, stdout } = cli(
        'heling',
        'check',
        recordedPath('heling/synthetic-checklist.csv'),
        '--register',
        recordedPath('heling/synthetic-register.csv'),
      );
      expect(status).toBe(0);
      const answers = new Map(
        stdout
          .trim()
          .split('\n')
          .map((line) => [JSON.parse(line).id, JSON.parse(line)]),
      );
      const results: Record<string, string> = { lookalike: 'near', transposition: 'near', 'one-edit': 'near' };
      const lines = recorded('heling/synthetic-checklist.csv').trim().split(/\r?\n/).slice(1);
      for (const line of lines) {
        const [id = '', , , expected = '', match = ''] = line.split(',');
        const { result, matches } = answers.get(id);
        expect([id, result]).toEqual([id, results[expected] ?? expected]);
        if (match) expect(matches.map((one: { id: string }) => one.id)).toContain(match);
      }
      expect(lines.length).toBeGreaterThan(150);
    },
  );

  it('names every register, and says so when something is unusable', async () => {
    const list = file('lijst.csv', 'nummer\nZZ646872\nonbekend\n');
    const one = file('depot.csv', 'id,nummer\nR1,ZZ646872\n');
    const two = file('balie.csv', 'nummer\nABC12345\n');
    const check = (...args: string[]) => here(runHeling, ['check', list, ...args]);
    const { stdout } = await check('--register', one, two);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ result: 'exact', matches: [{ register: 'depot', id: 'R1' }] });
    expect(second).toMatchObject({ result: 'unreadable', matches: [] });
    expect((await check()).stderr.trim()).toBe('heling: --register names no file');
    expect(await check('--register', 'nowhere.csv')).toMatchObject({ status: 2, stdout: '' });
    expect((await check('--column', 'x', '--register', one)).stderr).toContain('has no column x; there are nummer');
  });
});

describe('cli capacity', () => {
  it('answers hours and FTE per role, and names what was assumed', async () => {
    const { stdout } = await here(runCapacity, [file('c.json', '{"netHoursPerFte":1400}')]);
    const answer = JSON.parse(stdout);
    expect(answer.boa.hours.middle).toBeCloseTo(160.67, 2);
    expect(answer.assumed).toContain('minutesVisit');
    expect(answer.assumed).not.toContain('netHoursPerFte');
  });

  it('refuses what is no number, in one line', async () => {
    const { status, stderr } = await here(runCapacity, [file('d.json', '{"minutesVisit":"lang"}')]);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasRecorded, recordedPath } from '../geodata/recorded.ts';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const bag = recordedPath('bag/amsterdam_centrum_leidsestraat_panden_rd.geojson');

function cli(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

describe.skipIf(!hasRecorded)('cli batch (skipped where ../shared/data is absent)', () => {
  const sites = [
    '{"id":"a","rd":[121060,486160],"unknownUse":"woonfunctie","neutralAnswers":true}',
    'rubbish',
    '{"id":"c","rd":[1,2]}',
    '[]',
    '{"id":"e","at":[4.888937,52.362281],"unknownUse":"woonfunctie","answers":{"placesOfStay":"none","sharedEntrance":true}}',
  ];

  it('answers line for line, in order, on one process and on two', () => {
    const run = (jobs: string) => {
      const { status, stdout } = cli(['batch', '--buildings', bag, '--jobs', jobs], sites.join('\n'));
      expect(status).toBe(0);
      return stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    };
    const alone = run('1');
    expect(alone.map(({ ok, id }) => [ok, id])).toEqual([
      [true, 'a'],
      [false, null],
      [false, 'c'],
      [false, null],
      [true, 'e'],
    ]);
    expect(alone[0]).not.toHaveProperty('zones');
    expect(alone[4].verdict).toBe('red');
    expect(run('2')).toEqual(alone);
  });

  it('gives the same as scene and assess one by one', () => {
    const scene = cli([
      'scene',
      '--rd',
      '121060,486160',
      '--buildings',
      bag,
      '--unknown-use',
      'woonfunctie',
      '--neutral-answers',
    ]);
    const [line] = cli(['batch', bag], sites[0]).stdout.split('\n');
    const batch = JSON.parse(line ?? '');
    expect(JSON.parse(scene.stdout).buildings).toHaveLength(610);
    expect(batch.receptors).toHaveLength(610);
  });

  it('a key that says what it cannot mean is refused in its place, never passed over', () => {
    const strange = [
      { functions: { sealbag: true } },
      { radius: {} },
      { machine: { siting: 'unit' } },
      { exact: 'true' },
      { neutralAnswers: 'yes' },
      { set: 'vehicleApproach=possible' },
      { answers: ['placesOfStay=none'] },
    ].map((facts) => JSON.stringify({ rd: [121_060, 486_160], ...facts }));
    const set = ['vehicleApproach=possible', 'heavyChosen=true'];
    const good = JSON.stringify({
      rd: [121_060, 486_160],
      unknownUse: 'woonfunctie',
      neutralAnswers: true,
      set,
      funtions: 'sealbag',
    });
    const answers = cli(['batch', '--buildings', bag], [...strange, good].join('\n'))
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ ok, error }) => ok || error.code)).toEqual([...strange.map(() => 'unusable'), true]);
    expect(answers.at(-1).scenarios.map(({ id }: { id: string }) => id)).toContain('ram');
    expect(answers.at(-1).ignored).toEqual(['funtions']);
    expect(answers.at(-1).receipt.assumed).toEqual(['placesOfStay', 'sharedEntrance']);
  });

  it('says in one line which file is unusable', () => {
    const { status, stdout, stderr } = cli(['batch', '--buildings', 'nowhere.geojson'], sites[0]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).toBe('batch: nowhere.geojson: cannot be read');
  });
});

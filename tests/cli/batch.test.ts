import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/cli/batch.ts';
import { runScene } from '../../src/cli/scene.ts';
import { hasRecorded, recordedPath } from '../geodata/recorded.ts';
import { here } from './here.ts';

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

  it('answers line for line, in order, on one process and on as many as there are cores', async () => {
    const told = ({ status, stdout }: { status: number | null; stdout: string }) => {
      expect(status).toBe(0);
      return stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    };
    const alone = told(await here(runBatch, ['--buildings', bag, '--jobs', '1'], sites.join('\n')));
    expect(alone.map(({ ok, id }) => [ok, id])).toEqual([
      [true, 'a'],
      [false, null],
      [false, 'c'],
      [false, null],
      [true, 'e'],
    ]);
    expect(alone[0]).not.toHaveProperty('zones');
    expect(alone[4].verdict).toBe('red');
    // So many are the rule where nothing is said.
    const several = availableParallelism() > 1 ? [] : ['--jobs', '2'];
    expect(told(cli(['batch', '--buildings', bag, ...several], sites.join('\n')))).toEqual(alone);
  });

  it('gives the same as scene and assess one by one', async () => {
    const scene = await here(runScene, [
      '--rd',
      '121060,486160',
      '--buildings',
      bag,
      '--unknown-use',
      'woonfunctie',
      '--neutral-answers',
    ]);
    const [line] = (await here(runBatch, [bag, '--jobs', '1'], sites[0])).stdout.split('\n');
    const batch = JSON.parse(line ?? '');
    expect(JSON.parse(scene.stdout).buildings).toHaveLength(610);
    expect(batch.receptors).toHaveLength(610);
  });

  it('a key that says what it cannot mean is refused in its place, never passed over', async () => {
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
    const answers = (await here(runBatch, ['--buildings', bag, '--jobs', '1'], [...strange, good].join('\n'))).stdout
      .trim()
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

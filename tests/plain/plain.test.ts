/** A fixed sample of the engine beside its plain re-statement, which leans on nothing of the engine but the shape of a scene. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models/models.ts';
import { draws } from '../draws.ts';
import { besidePlain } from '../fuzz/plain.ts';

const folder = new URL('.', import.meta.url);

it('the engine says of drawn streets what the plain reading of the criteria says', () => {
  const { tried, violations } = besidePlain(2_200_000, draws(36, 100));
  expect(violations).toEqual([]);
  for (const colour of ['green', 'orange', 'red', 'undetermined']) expect(tried[colour]).toBeGreaterThan(draws(3, 9));
  expect(tried['within a hair of a limit'] ?? 0).toBeLessThan(3);
}, 240_000);

it.each([
  [7_644_180, 'a pane that breaks at a point of its wall that is asked for the place alone'],
  [7_813_852, 'a pane of which a corner sees the wall from between two points that are asked on'],
  [7_700_622, 'a strip of 15 cm that is seen over a roof'],
  [7_843_599, 'a corner beside which a shed touches the wall'],
])('the same of street %d: %s', (seed) => {
  expect(besidePlain(seed, 1).violations).toEqual([]);
});

it('an engine that reckons with other numbers is found out', () => {
  const { policy, siting } = releasedModels;
  const changed = (name: string, part: object) => ({ ...releasedModels, ...part, sha256: `other ${name}` });
  const majorDamage = { ...policy.majorDamage, value: 0.1 };
  const floorHeightM = { ...siting.floorHeightM, value: 4 };
  const defaultHeightM = { ...siting.defaultHeightM, range: [9, 9] as const };
  for (const other of [
    changed('limit', { policy: { ...policy, majorDamage } }),
    changed('floor', { siting: { ...siting, floorHeightM, defaultHeightM } }),
  ])
    expect(besidePlain(2_200_000, draws(16, 40), other).violations.length).toBeGreaterThan(0);
}, 240_000);

it('the plain reading takes types of the scene from the project, and nothing else', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(8);
  for (const file of files)
    for (const [line, from] of readFileSync(new URL(file, folder), 'utf8').matchAll(/import[^;]*? from '([^']+)'/gs)) {
      const ofScene = from === '../../src/engine/scene/scene.ts' && line.startsWith('import type');
      expect(ofScene || from === 'node:fs' || /^\.\/[a-z-]+\.ts$/.test(from as string), `${file}: ${line}`).toBe(true);
    }
});

import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { OpenPlace, Scene } from '../../src/engine/scene/scene.ts';
import { scene } from './scenes.ts';

const at = (metres: number, found?: OpenPlace['found']): OpenPlace => ({
  id: 'a',
  reason: 'status-unknown',
  box: [99_990, 400_000 + metres, 100_010, 400_000 + metres + 10],
  found,
});
const assessed = (openPlaces: readonly OpenPlace[], change: Partial<Scene> = {}) => {
  const answer = assess({ ...scene([]), ...change, openPlaces }, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

describe('a place of a record that nobody could read', () => {
  it('keeps the verdict undetermined while it is within reach, and says what and where', () => {
    const near = assessed([at(40)]);
    expect(near.verdict).toBe('undetermined');
    expect(near.missing).toMatchObject([
      { what: 'open-place', details: { count: 1, nearestM: 40, reason: 'status-unknown', place: 'a' } },
    ]);
    expect(assessed([at(scene([]).radiusM + 5)]).verdict).toBe('green');
  });

  it('keeps it open to where the colour looks, and not to where somebody took the surroundings', () => {
    const wide = { radiusM: 900 };
    const farthest = [...Array(80).keys()].map((i) => i * 5).filter((m) => assessed([at(m)], wide).verdict !== 'green');
    expect(Math.max(...farthest)).toBeGreaterThanOrEqual(75);
    expect(Math.max(...farthest)).toBeLessThan(150);
    const hull = [-1, 1]
      .flatMap((x) => [-x, x].map((y) => [100_000 + 200 * x, 400_000 - 200 * y] as const))
      .toReversed();
    expect(assessed([], { ...wide, coverage: { hull, declared: false } }).verdict).toBe('green');
    const short = hull.map(([x, y]) => [100_000 + (x - 100_000) / 3, 400_000 + (y - 400_000) / 3] as const);
    expect(assessed([], { ...wide, coverage: { hull: short, declared: false } }).verdict).toBe('undetermined');
  });

  it('is settled by what was found there, never by going on without a whole file', () => {
    expect(assessed([at(40, 'nothing')]).verdict).toBe('green');
    expect(assessed([at(40)], { answers: { ...scene([]).answers, coverageAccepted: true } }).verdict).toBe(
      'undetermined',
    );
  });

  it('is part of the kenmerk, what lies out of reach is not, and without any it is as it was', () => {
    const of = (places: readonly OpenPlace[]) => assessed(places).receipt.kenmerk;
    expect(of([])).toBe(assessed([at(2000)]).receipt.kenmerk);
    expect(new Set([of([]), of([at(40)]), of([at(40, 'nothing')])]).size).toBe(3);
  });
});

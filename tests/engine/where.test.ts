import { describe, expect, it } from 'vitest';
import { answer } from '../../src/engine/answer.ts';
import { releasedModels } from '../../src/engine/models.ts';
import { openPlaces } from '../../src/engine/snap.ts';
import { answersTaken, type Spot, whereElse } from '../../src/engine/where.ts';
import { demo } from './scenes.ts';

function placesOf(id: string): readonly Spot[] {
  const run = whereElse({ ...demo(id) }, releasedModels);
  let step = run.next();
  let last = 0;
  while (!step.done) {
    expect(step.value.done).toBe(++last);
    expect(step.value.total).toBeGreaterThanOrEqual(last);
    step = run.next();
  }
  return step.value;
}

describe('where can it stand', () => {
  const given = demo('demo-red');
  const spots = placesOf('demo-red');

  it('tries every metre of free facade within 60 m, nearest first', () => {
    expect(spots.length).toBeGreaterThan(40);
    expect(spots.every(({ distanceM }) => distanceM <= releasedModels.snapping.whereWithinM.value)).toBe(true);
    expect(spots.map(({ distanceM }) => distanceM)).toEqual(
      spots.map(({ distanceM }) => distanceM).toSorted((one, two) => one - two),
    );
  });

  it('a red at a shared entrance is not red everywhere', () => {
    expect(new Set(spots.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
  });

  it('tries inside behind every facade, and units on open ground clear of walls', () => {
    const count = (siting: string) => spots.filter(({ machine }) => machine.siting === siting).length;
    expect(count('winkel')).toBe(count('gevel'));
    expect(count('unit')).toBeGreaterThan(3);
    expect(openPlaces([0, 0], [], [], releasedModels.snapping)).toEqual([]);
  });

  it('gives each place, outside, inside or loose, the verdict it would have', () => {
    const few = (siting: string, each: number) =>
      spots.filter(({ machine }) => machine.siting === siting).filter((_, i) => i % each === 0);
    for (const spot of [...few('gevel', 23), ...few('winkel', 29), ...few('unit', 9)]) {
      const moved = spot.machine.hostId === given.machines[0]?.hostId ? given.answers : answersTaken(given.answers);
      const judged = answer({ ...given, machines: [spot.machine], answers: moved }, releasedModels);
      expect(judged.ok && judged.value.assessment.verdict).toBe(spot.verdict);
    }
  });
});

import { expect, it } from 'vitest';
import { placesWithinM } from '../../src/app/work/outcome/places-within.ts';
import { assess } from '../../src/engine/assessment/assess.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { demo, scene } from '../engine/scenes.ts';

const whole = (given: Scene) => {
  const answer = assess(given, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

it.each([
  ['a wall alone', scene([])],
  ['green', demo('demo-green')],
  ['orange', demo('demo-orange')],
])('farther than the question about places says, none of them comes out against the place: %s', (_, given) => {
  const open = whole({ ...given, places: [], answers: { ...given.answers, placesOfStay: null } });
  const withinM = placesWithinM(open) as number;
  expect(withinM).toBeGreaterThan(0);
  const [[x, y] = [0, 0]] = given.machines.map(({ point }) => point);
  const at = (distanceM: number) =>
    Array.from({ length: 24 }, (_, i) => {
      const [u, v] = [Math.sin((i * Math.PI) / 12), Math.cos((i * Math.PI) / 12)].map((one) => one * (distanceM + 3));
      const [east, north] = [x + (u as number), y + (v as number)];
      return {
        id: `place-${i}`,
        kind: 'terras' as const,
        name: '',
        ring: [
          [east - 1, north - 1],
          [east + 1, north - 1],
          [east + 1, north + 1],
          [east - 1, north + 1],
        ] as const,
        occupiedAtNight: true,
        homesServed: 0,
        buildingId: null,
      };
    });
  const failing = (distanceM: number) => {
    const places = at(distanceM);
    const answers = { ...given.answers, placesOfStay: 'drawn' as const };
    return whole({ ...given, places, answers }).criteria.flatMap(({ findings }) =>
      findings.filter(({ receptor, met }) => !met && String(receptor).startsWith('place-')),
    );
  };
  expect(failing(withinM)).toEqual([]);
  expect(failing(1).length).toBeGreaterThan(0);
});

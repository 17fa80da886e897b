import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { lookNear, type Spot, whereElse } from '../../src/engine/assessment/where.ts';
import { released } from '../../src/engine/criteria/all.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { openPlaces } from '../../src/engine/placing/snap.ts';
import type { Machine, Scene } from '../../src/engine/scene/scene.ts';
import { colourAt, lightOf } from '../../src/i18n/by-hours.ts';
import { leidsestraat } from '../bench/scenes.ts';
import { draws } from '../draws.ts';
import { overTheTown, placesTried, plainly } from '../fuzz/where.ts';
import { demo } from './scenes.ts';
import { sceneOf, street } from './streets.ts';

function placesAround(scene: Scene): readonly Spot[] {
  const run = whereElse(scene, releasedModels);
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
  const spots = placesAround(demo('demo-red'));

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

  it('gives each unit on open ground the verdict it would have', () => {
    const units = spots.filter(({ machine }) => machine.siting === 'unit').filter((_, i) => i % 9 === 0);
    expect(units.map(lightOf)).toEqual(units.map((spot) => plainly(given, spot)));
  });
});

it('a facade and the place inside behind it are looked at together, and neither has a number of the other', () => {
  const seen = { other: 0, same: 0 };
  fc.assert(
    fc.property(street, fc.boolean(), (one, insideFirst) => {
      const given = sceneOf(one);
      const [machine] = given.machines;
      if (!machine || machine.siting === 'unit') return;
      const look = lookNear(released);
      const at = (scene: Scene, siting: Machine['siting'], by = lookNear(released)) =>
        JSON.stringify(judge({ ...scene, machines: [{ ...machine, siting }] }, releasedModels, { look: by }).criteria);
      const sitings = insideFirst ? (['winkel', 'gevel'] as const) : (['gevel', 'winkel'] as const);
      const together = sitings.map((siting) => at(given, siting, look));
      const alone = sitings.map((siting) => at({ ...given, buildings: [...given.buildings] }, siting));
      expect(together).toEqual(alone);
      seen[alone[0] === alone[1] ? 'same' : 'other']++;
    }),
    { numRuns: draws(20, 60), seed: 23 },
  );
  expect(seen.other).toBeGreaterThan(draws(6, 20));
});

it('a place that is proposed has its colour by the other hours too, unless it is red: then none is worse', () => {
  const given = demo('demo-red');
  const spots = placesAround(given);
  expect(spots.filter(({ verdict }) => verdict === 'red').every(({ exposures }) => exposures === undefined)).toBe(true);
  const others = spots.filter(({ verdict }) => verdict !== 'red');
  expect(others.every((spot) => spot.exposures?.[given.answers.exposure] === spot.verdict)).toBe(true);
  const by = others.filter((spot) => spot.exposures?.day !== spot.verdict);
  expect(by.length).toBeGreaterThan(0);
  for (const spot of by.filter((_, i) => i % Math.ceil(by.length / 8) === 0))
    expect([spot.machine.point, colourAt(spot, 'day')]).toEqual([spot.machine.point, plainly(given, spot, 'day')]);
});

const cases = [
  ['the demo town', overTheTown()],
  ['a recorded street', leidsestraat(3)],
] as const;

for (const [name, given] of cases)
  it.skipIf(typeof given === 'string')(
    `in ${name} a place is judged like a machine that stands there${typeof given === 'string' ? `: ${given}` : ''}`,
    () => {
      if (typeof given === 'string') return;
      const begins = given.positions.filter((_, i) => i % Math.ceil(given.positions.length / draws(3, 6)) === 0);
      const { tried, violations } = placesTried({ ...given, positions: begins }, 437, draws(12, 24));
      expect(violations).toEqual([]);
      for (const siting of ['gevel', 'winkel']) expect(tried[siting]).toBeGreaterThanOrEqual(draws(6, 12));
      if (name === 'the demo town') expect(tried['another by other hours']).toBeGreaterThan(0);
      // Where every unknown use is a home a dense street may have one colour.
      const colours = ['green', 'orange', 'red', 'undetermined'].filter((colour) => colour in tried);
      expect(colours.length).toBeGreaterThan(name === 'the demo town' ? draws(0, 1) : 0);
    },
  );

const recorded = cases[1][1];
const standing = [
  ['the examples', (['demo-red', 'demo-orange', 'demo-green'] as const).map((one) => demo(one))],
  [
    'a recorded street',
    typeof recorded === 'string' ? [] : recorded.positions.map((one) => ({ ...recorded.scene, machines: [one] })),
  ],
] as const;

for (const [name, scenes] of standing)
  it.skipIf(scenes.length === 0)(`where it stands in ${name} the search says the colour of the machine itself`, () => {
    for (const scene of scenes)
      for (const sharedEntrance of [null, false, true]) {
        const [machine] = scene.machines as [Machine];
        const asked = { ...scene, answers: { ...scene.answers, sharedEntrance } };
        const judged = assess(asked, releasedModels);
        if (!judged.ok) throw new Error('It is not judged');
        expect([machine.point, plainly(asked, { machine } as Spot)]).toEqual([machine.point, lightOf(judged.value)]);
      }
  });

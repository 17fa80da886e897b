/** Outlines that cross themselves, collapse or overlap, and JSON that is no scene: never a throw, never a number that is none. */
import fc from 'fast-check';
import { assess } from '../../src/engine/assessment/assess.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Scene } from '../../src/engine/scene/scene.ts';
import { readScene } from '../../src/engine/scene/scene-schema.ts';
import { block, scene } from '../engine/scenes.ts';
import type { Found, Fuzz } from './fuzz.ts';

const coordinate = fc.oneof(
  fc.integer({ min: 99_940, max: 100_060 }),
  fc.double({ min: 99_990, max: 100_010, noNaN: true }),
);
const north = coordinate.map((value) => value + 300_000);
const corner = fc.tuple(coordinate, north);

const strange = fc.record({
  rings: fc.array(fc.array(corner, { minLength: 0, maxLength: 7 }), { maxLength: 4 }),
  point: corner,
  outwardDeg: fc.double({ min: 0, max: 360, noNaN: true }),
  unit: fc.boolean(),
  place: fc.option(fc.array(corner, { minLength: 3, maxLength: 6 }), { nil: null }),
  heightM: fc.constantFrom(null, -5, 0, 3, 40),
});

const strangeScene = strange.map(({ rings, point, outwardDeg, unit, place, heightM }): Scene => {
  const given = scene(rings.map((one, i) => ({ ...block(`b${i}`, 0, 0, 1, 1, { heightM }), footprint: [[one]] })));
  return {
    ...given,
    machines: given.machines.map((machine) => ({
      ...machine,
      point,
      outwardDeg,
      exact: true,
      ...(unit ? { siting: 'unit' as const, hostId: null } : {}),
    })),
    places: place
      ? [{ id: 'p', kind: 'terras', name: 'p', ring: place, occupiedAtNight: true, homesServed: 0, buildingId: null }]
      : [],
    answers: { ...given.answers, placesOfStay: 'drawn' },
    radiusM: 60,
  };
});

/** Every number anywhere in an answer. */
export function* numbers(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* numbers(one);
}

/** What is wrong with the numbers of one judgement. @returns nothing when all is well */
function judged(asked: Scene): string | null {
  const { criteria, runs } = judge(asked, releasedModels);
  if ([...numbers(criteria)].some(Number.isNaN)) return 'a criterion has a number that is none';
  const told = runs.flatMap(({ places, readings }) => [
    ...numbers(places),
    ...readings.flatMap(({ effect, breakProbability }) => [
      effect.breakBoundOlder,
      effect.reflectedPressureKpa,
      effect.majorDamage,
      breakProbability,
    ]),
  ]);
  return told.every(Number.isFinite) ? null : 'a building or place has a number that is none';
}

const whole = (asked: Scene) =>
  [...numbers(assess(asked, releasedModels))].every(Number.isFinite) ? null : 'an assessment has a number that is none';

const good = scene([block('x', 99_990, 400_010, 100_010, 400_020)]);
const garbled = fc
  .tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue())
  .map(([key, value]): unknown => ({ ...good, [key]: value }));

function readAndAssessed(given: unknown): null {
  const read = readScene(given);
  if (read.ok) assess(read.value, releasedModels);
  return null;
}

const kinds = {
  judged: [strangeScene, judged],
  assessed: [strangeScene, whole],
  garbled: [garbled, readAndAssessed],
} as const;

/** Draws so many of a kind; the same seed draws the same. */
export function strangeTried(kind: keyof typeof kinds, seed: number, count: number): Found {
  const [drawn, wrongWith] = kinds[kind] as readonly [fc.Arbitrary<unknown>, (one: unknown) => string | null];
  const violations: string[] = [];
  for (const one of fc.sample(drawn, { numRuns: count, seed })) {
    let wrong: string | null;
    try {
      wrong = wrongWith(one);
    } catch (error) {
      wrong = `it threw: ${String(error)}`;
    }
    if (wrong) violations.push(`${kind}, seed ${seed}: ${wrong}: ${JSON.stringify(one).slice(0, 2000)}`);
  }
  return { tried: { [kind]: count }, violations };
}

export const strangeScenes: Fuzz = {
  name: 'scenes',
  about:
    'outlines that cross themselves, collapse or overlap, and JSON that is no scene, never give a number that is none',
  run(seed, count): Found {
    const all = [
      strangeTried('judged', seed, count),
      strangeTried('assessed', seed, Math.ceil(count / 50)),
      strangeTried('garbled', seed, Math.ceil(count / 2)),
    ];
    return {
      tried: Object.assign({}, ...all.map(({ tried }) => tried)),
      violations: all.flatMap(({ violations }) => violations),
    };
  },
};

/** A limit that a municipality may move moves something: a colour, a criterion, what is shown or drawn. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposedClass } from '../../src/app/map/draw-state.ts';
import { questionOf } from '../../src/archive/dossier.ts';
import { readDossierText } from '../../src/archive/dossier-schema.ts';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { occupationOf } from '../../src/engine/effects/receptor.ts';
import type { ModelSet, Policy } from '../../src/engine/models/definitions.ts';
import { underPolicy } from '../../src/engine/models/model-sets.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type PolicyLimit, policyClasses, policyFigures } from '../../src/engine/models/policy-schema.ts';
import { hazardClasses } from '../../src/engine/scene/assessment.ts';
import { type Scene, type Use, uses } from '../../src/engine/scene/scene.ts';
import { block, demo, scene } from '../engine/scenes.ts';
import { sceneOf, square, street } from '../engine/streets.ts';

const { policy } = releasedModels;

/** A shop 12 m wide with homes behind its far wall: 8 m from the machine. */
function besideHomes(): Scene {
  const made = scene([block('beside', 100_008, 399_990, 100_016, 400_000)]);
  const wide = block('host', 99_996, 399_990, 100_008, 400_000, { uses: ['winkelfunctie'], dwellings: 0 });
  return {
    ...made,
    buildings: made.buildings.map((one) => (one.id === 'host' ? wide : one)),
    answers: { ...made.answers, heavyChosen: true },
  };
}

/** A terrace so near a heavy charge that the blast itself may kill; ears are hurt from much farther. */
function terraceAt(distanceM: number): Scene {
  const made = scene([]);
  const ring = square([-2, distanceM], 4);
  return {
    ...made,
    places: [
      { id: 'terrace', kind: 'terras', name: 'terrace', ring, occupiedAtNight: true, homesServed: 0, buildingId: null },
    ],
    answers: { ...made.answers, placesOfStay: 'drawn', heavyChosen: true },
  };
}

const scenes: readonly Scene[] = [
  demo('demo-green'),
  demo('demo-orange'),
  demo('demo-red'),
  besideHomes(),
  { ...besideHomes(), answers: { ...besideHomes().answers, heavyChosen: false } },
  ...[4.4, 4.6, 6].map(terraceAt),
  ...fc.sample(street, { numRuns: 60, seed: 7 }).map(sceneOf),
];

/** What a reader meets of an assessment; not the limits themselves, which are printed beside each value. */
function met(given: Scene, models: ModelSet): string {
  const answered = assessed(given, models);
  if (!answered.ok) throw new Error(answered.error.code);
  const { verdict, criteria, receptors: buildings, places, measureSets, weighing } = answered.value.assessment;
  return JSON.stringify([
    verdict,
    criteria.map(({ id, scenario, status, nearMiss, findings }) => [
      [id, scenario, status, nearMiss],
      findings.filter((one) => !one.met).map(({ receptor }) => receptor),
    ]),
    buildings.map(({ unmet, inGlassBound }) => [unmet, inGlassBound]),
    places.map(({ placeId, unmet }) => [placeId, unmet]),
    measureSets.map(({ measures }) => measures),
    weighing,
  ]);
}

const ends = (name: PolicyLimit): Policy[] => {
  const limit = policy[name];
  if (typeof limit === 'string') return hazardClasses.slice(1).map((cls) => ({ ...policy, [name]: cls }));
  return (limit?.range ?? []).map((value) => ({ ...policy, [name]: { ...limit, value } }));
};

const released = underPolicy(policy);
const asReleased = new Map<Scene, string>();
/** The same for every limit that is asked about. */
function metNow(given: Scene): string {
  const now = asReleased.get(given) ?? met(given, released);
  asReleased.set(given, now);
  return now;
}

/** Each end is one set for all scenes: what flies from a strength is reckoned once for it. */
function moves(name: PolicyLimit): boolean {
  const sets = ends(name).map(underPolicy);
  return scenes.some((given) => sets.some((models) => met(given, models) !== metNow(given)));
}

it.each([...policyFigures, ...policyClasses])(
  '%s changes what somebody meets, within its range',
  (name) => {
    expect(moves(name)).toBe(true);
  },
  120_000,
);

it('the map draws the class that the model gives, whatever the uses', () => {
  const made = demo('demo-green');
  const read = readDossierText(JSON.stringify(made));
  if (!read.ok) throw new Error(read.error.message);
  const { scene: asked } = questionOf({ ...read.value, judgements: {} });
  const night = { unknownUseAs: asked.unknownUseAs, exposure: 'night', peopleAtNight: null } as const;
  const pairs: (readonly Use[])[] = [[], ...uses.flatMap((one) => [[one], ...uses.map((two) => [one, two])])];
  for (const some of [null, ...pairs]) {
    const building = block('one', 0, 0, 20, 20, { uses: some });
    const { class: wanted } = occupationOf(building, undefined, night, 400, releasedModels);
    expect(proposedClass(building, { ...read.value, judgements: {} }), String(some)).toBe(wanted);
  }
});

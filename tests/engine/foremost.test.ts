/** Random streets, judged with everything in sight and with only what stands foremost: the same shares, sample for sample. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releasedModels } from '../../src/engine/models.ts';
import { lookingAt, outlookOf } from '../../src/engine/outlook.ts';
import { sampled, sequence, strengthsOf } from '../../src/engine/sampling.ts';
import { type Building, type Judgement, type Place, type Scene, type Use, unanswered } from '../../src/engine/scene.ts';
import { Trials, verdictOf } from '../../src/engine/search.ts';
import { unmetOf } from '../../src/engine/verdict/judge.ts';
import { block, scene } from './scenes.ts';

const count = 24;

const uses = fc.constantFrom<readonly Use[] | null>(
  ['woonfunctie'],
  ['winkelfunctie', 'woonfunctie'],
  ['winkelfunctie'],
  ['kantoorfunctie'],
  ['onderwijsfunctie'],
  ['gezondheidszorgfunctie'],
  null,
);
const house = fc.record({
  uses,
  heightM: fc.constantFrom(null, 4, 7, 12),
  year: fc.constantFrom(1930, 1930, 2005),
  dwellings: fc.integer({ min: 0, max: 5 }),
  back: fc.constantFrom(0, 0, 0, 2.5),
  width: fc.integer({ min: 5, max: 9 }),
  judgement: fc.constantFrom<Judgement | null>(
    null,
    null,
    null,
    { glazing: { paneType: null, retention: 'laminated', certificate: 'c' } },
    { glazing: { paneType: null, retention: 'film-anchored', certificate: null } },
    { occupiedAtNight: true },
  ),
});
const row = fc.array(house, { minLength: 4, maxLength: 14 });
const spot = fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 1, max: 14 }));

const street = fc.record({
  widthM: fc.integer({ min: 6, max: 20 }),
  gapM: fc.integer({ min: 12, max: 36 }),
  rows: fc.tuple(row, row, row),
  beside: fc.tuple(fc.option(house, { nil: null }), fc.option(house, { nil: null })),
  terrace: fc.option(spot, { nil: null }),
  door: fc.option(fc.tuple(spot, fc.constantFrom(0, 7)), { nil: null }),
  unknownUseAs: fc.constantFrom<Use | null>(null, 'woonfunctie'),
  answers: fc.record({
    exposure: fc.constantFrom<'night' | 'day'>('night', 'day'),
    heavyChosen: fc.boolean(),
    dwellingAboveOrBehind: fc.constantFrom(null, false),
  }),
  siting: fc.constantFrom<'gevel' | 'winkel' | 'vestibule'>('gevel', 'gevel', 'winkel', 'vestibule'),
  second: fc.boolean(),
  unit: fc.option(spot, { nil: null }),
});

const square = ([x, y]: readonly [number, number], m: number): Place['ring'] => [
  [100_000 + x, 400_000 + y],
  [100_000 + x + m, 400_000 + y],
  [100_000 + x + m, 400_000 + y + m],
  [100_000 + x, 400_000 + y + m],
];

type Street = typeof street extends fc.Arbitrary<infer One> ? One : never;

function sceneOf({
  widthM,
  gapM,
  rows,
  beside,
  terrace,
  door,
  unknownUseAs,
  answers,
  siting,
  second,
  unit,
}: Street): Scene {
  const buildings: Building[] = [];
  const judgements: Record<string, Judgement> = {};
  const build = (id: string, x: number, y: number, one: (typeof rows)[0][0], depthM = 10) => {
    const { back, width, judgement, ...facts } = one;
    buildings.push(block(id, x, y + back, x + width, y + back + depthM, facts));
    if (judgement) judgements[id] = judgement;
  };
  [widthM, widthM + gapM, -34].forEach((y, r) => {
    let x = 99_955;
    for (const [i, one] of (rows[r] ?? []).entries()) {
      build(`r${r}-${i}`, x, 400_000 + y, one);
      x += one.width;
    }
  });
  const [left, right] = beside;
  if (left) build('left', 99_996 - left.width, 399_990, { ...left, back: 0 });
  if (right) build('right', 100_004, 399_990, { ...right, back: 0 });
  const place = (id: string, kind: Place['kind'], ring: Place['ring'], homesServed: number): Place => ({
    id,
    kind,
    name: id,
    ring,
    occupiedAtNight: true,
    homesServed,
    buildingId: null,
  });
  const places = [
    ...(terrace ? [place('terrace', 'terras', square(terrace, 4), 0)] : []),
    ...(door ? [place('door', 'ingang', square(door[0], 1), door[1])] : []),
  ];
  const given = scene(buildings, {
    places,
    judgements,
    unknownUseAs,
    answers: {
      ...unanswered,
      vehicleApproach: 'none',
      sharedEntrance: false,
      placesOfStay: places.length > 0 ? 'drawn' : 'none',
      ...answers,
    },
  });
  const machines = given.machines.map((one) => ({ ...one, siting }));
  const [first] = machines;
  if (!first) throw new Error('no machine');
  const beyond = { ...first, id: 'second', point: [100_002, 400_000] as const };
  const elsewhere = unit && {
    measure: 'M04' as const,
    machine: {
      ...first,
      siting: 'unit' as const,
      exact: true,
      hostId: null,
      point: [100_000 + 2 * unit[0], 400_000 + unit[1] / 3] as const,
    },
  };
  return {
    ...given,
    machines: second ? [first, beyond] : [first],
    alternatives: elsewhere && !second ? [elsewhere] : [],
  };
}

/** Everything in sight and every facade, each sample by itself. */
function plainly(given: Scene) {
  const confidence: Record<string, number> = { green: 0, orange: 0, red: 0, undetermined: 0 };
  const unmetShares: Record<string, number> = {};
  for (const sample of sequence(5 + releasedModels.scenarios.length, count, releasedModels.sampling.seed.value)) {
    const trials = new Trials(given, releasedModels, {
      strengthOf: strengthsOf(sample, releasedModels),
      look: (...asked) => lookingAt(outlookOf(...asked), outlookOf(...asked).targets),
    });
    const verdict = verdictOf(trials);
    confidence[verdict] = (confidence[verdict] ?? 0) + 1;
    for (const id of unmetOf(trials.base)) unmetShares[id] = (unmetShares[id] ?? 0) + 1;
  }
  return { confidence, unmetShares };
}

const times = (shares: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, Math.round(share * count)]));

function quickly(given: Scene) {
  const run = sampled(given, releasedModels, { count });
  let step = run.next();
  while (!step.done) step = run.next();
  return { confidence: times(step.value.confidence), unmetShares: times(step.value.unmetShares) };
}

describe('what stands behind its like', () => {
  it('changes no share, whatever the street', () => {
    fc.assert(
      fc.property(street, (asked) => {
        const given = sceneOf(asked);
        expect(quickly(given)).toEqual(plainly(given));
      }),
      { numRuns: 40, seed: 437 },
    );
  }, 120_000);

  it('a terrace under the far end of a front that a kiosk cuts in two keeps that end in view', () => {
    const front = block('front', 99_996, 400_008, 100_040, 400_020);
    const kiosk = block('kiosk', 100_005, 400_004, 100_008, 400_005, { uses: [], units: 0, dwellings: 0 });
    const ring = square([17, 4], 3);
    const terrace: Place = {
      id: 't',
      kind: 'terras',
      name: 't',
      ring,
      occupiedAtNight: true,
      homesServed: 0,
      buildingId: null,
    };
    const given = scene([front, kiosk], {
      places: [terrace],
      answers: { ...unanswered, vehicleApproach: 'none', sharedEntrance: false, placesOfStay: 'drawn' },
    });
    const plain = plainly(given);
    expect(plain.unmetShares['C-GLO']).toBeGreaterThan(0);
    expect(plain.unmetShares['C-GLO']).toBeLessThan(count);
    expect(quickly(given)).toEqual(plain);
  });

  it('a function ticked later counts, though the place is remembered from before', () => {
    const care = block('care', 99_995, 400_090, 100_005, 400_100, { uses: ['gezondheidszorgfunctie'], dwellings: 0 });
    const plainOnes = scene([care]);
    const sealbag = plainOnes.machines.map((one) => ({ ...one, functions: ['opname', 'sealbag'] as const }));
    quickly(plainOnes);
    const remembered = quickly({ ...plainOnes, machines: sealbag });
    const anew = scene([care]);
    expect(remembered).toEqual(quickly({ ...anew, machines: sealbag }));
    expect(remembered.unmetShares['C-VUL']).toBeGreaterThan(0);
  });
});

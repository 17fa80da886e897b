/** Random streets: rows of houses, shops, offices, schools and care before a machine, with a terrace, a door, a second machine or none. */
import fc from 'fast-check';
import {
  type Building,
  type Judgement,
  type Place,
  type Scene,
  type Use,
  unanswered,
} from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

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

export const street = fc.record({
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

export const square = ([x, y]: readonly [number, number], m: number): Place['ring'] => [
  [100_000 + x, 400_000 + y],
  [100_000 + x + m, 400_000 + y],
  [100_000 + x + m, 400_000 + y + m],
  [100_000 + x, 400_000 + y + m],
];

type Street = typeof street extends fc.Arbitrary<infer One> ? One : never;

/** The scene of a street: a shop with the machine, rows before and behind it, and what stands beside. */
export function sceneOf({
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

/** Random dossiers for property tests: everything a dossier can hold. */
import fc from 'fast-check';
import { type Dossier, legalRoutes } from '../../src/archive/dossier.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { criterionIds, verdicts } from '../../src/engine/scene/assessment.ts';
import {
  machineFunctions,
  placeKinds,
  type RdPoint,
  retentions,
  siting,
  unanswered,
  uses,
  vulnerabilityClasses,
} from '../../src/engine/scene/scene.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
const point: fc.Arbitrary<RdPoint> = fc.tuple(
  fc.double({ min: 0, max: 300_000, noNaN: true }),
  fc.double({ min: 300_000, max: 625_000, noNaN: true }),
);
const ring = fc.array(point, { minLength: 3, maxLength: 6 });
/** Corners on a circle, in turn: an outline that no gate refuses. */
const outline: fc.Arbitrary<RdPoint[]> = fc
  .tuple(point, fc.integer({ min: 3, max: 8 }), fc.double({ min: 1, max: 40, noNaN: true }))
  .map(([[x, y], corners, radius]) =>
    Array.from({ length: corners }, (_, i): RdPoint => {
      const turn = (2 * Math.PI * i) / corners;
      return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
    }),
  );
const id = fc.string({ unit: fc.constantFrom(...Array.from('abcdef0123456789-')), minLength: 1, maxLength: 12 });
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const building = fc.record({
  id,
  footprint: fc.array(fc.array(outline, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  status: text,
  year: maybe(fc.integer({ min: 1400, max: 2030 })),
  uses: maybe(fc.subarray([...uses])),
  units: maybe(fc.nat(80)),
  dwellings: maybe(fc.nat(80)),
  heightM: maybe(fc.double({ min: 1, max: 90, noNaN: true })),
  address: maybe(text),
  name: maybe(text),
});

const machine = fc.record({
  id,
  siting: fc.constantFrom(...siting),
  functions: fc.subarray([...machineFunctions]),
  point,
  exact: fc.boolean(),
  outwardDeg: fc.double({ min: 0, max: 360, noNaN: true }),
  hostId: maybe(id),
});

const answers = fc.record({
  dwellingAboveOrBehind: maybe(fc.boolean()),
  sharedEntrance: maybe(fc.boolean()),
  placesOfStay: maybe(fc.constantFrom('none' as const, 'drawn' as const)),
  vehicleApproach: maybe(fc.constantFrom('none' as const, 'possible' as const)),
  certifiedBarrier: fc.boolean(),
  constructorReport: maybe(text),
  antiGas: fc.boolean(),
  heavyChosen: fc.boolean(),
  exposure: fc.constantFrom('night' as const, 'day' as const),
  coverageAccepted: fc.boolean(),
  solidFacade: fc.boolean(),
  loosePartsRemoved: fc.boolean(),
  equivalent: maybe(fc.record({ text, criteria: fc.subarray([...criterionIds]), evidence: maybe(text) })),
});

const variant = (name: string) =>
  fc.record({
    id: fc.constant(name.toLowerCase()),
    name: fc.constant(name),
    machines: fc.array(machine, { maxLength: 2 }),
    alternatives: fc.array(fc.record({ measure: fc.constantFrom('M02' as const, 'M04' as const), machine }), {
      maxLength: 1,
    }),
    measures: fc.subarray(['M02', 'M10', 'M21', 'M26', 'M28']),
    answers: answers.map((given) => ({ ...unanswered, ...given })),
  });

const status = fc.constantFrom('met' as const, 'unmet' as const, 'unknown' as const);

export const dossiers: fc.Arbitrary<Dossier> = fc.record({
  schema: fc.constant('gevelwijzer/dossier@2' as const),
  scope: fc.constant('internal' as const),
  id: fc.uuid(),
  title: text,
  caseNumber: text,
  organisation: text,
  route: maybe(fc.constantFrom(...legalRoutes)),
  created: instant,
  changed: instant,
  surroundings: fc.record({
    name: text,
    invented: fc.boolean(),
    buildings: fc.uniqueArray(building, { maxLength: 4, selector: (one) => one.id }),
    publicSpace: fc.array(
      fc.record({
        id,
        kind: fc.constantFrom('rijbaan' as const, 'plein' as const),
        rings: fc.array(ring, { minLength: 1, maxLength: 1 }),
      }),
      { maxLength: 2 },
    ),
    places: fc.array(
      fc.record({
        id,
        kind: fc.constantFrom(...placeKinds),
        name: text,
        ring,
        occupiedAtNight: fc.boolean(),
        homesServed: fc.nat(9),
        buildingId: maybe(id),
      }),
      { maxLength: 2 },
    ),
    coverage: fc.record({ hull: maybe(ring), declared: fc.boolean() }),
    sources: fc.array(
      fc.record({ name: text, reference: text, retrieved: maybe(instant), count: fc.nat(), sha256: maybe(id) }),
      { maxLength: 2 },
    ),
    scenery: fc.record({
      trees: fc.array(fc.tuple(finite, finite, finite), { maxLength: 2 }),
      parcels: fc.array(ring, { maxLength: 1 }),
      labels: fc.array(
        fc.record({ text, point, angleDeg: finite, kind: fc.constantFrom('street' as const, 'water' as const) }),
        { maxLength: 1 },
      ),
      addresses: fc.array(fc.record({ text, point, buildingId: id }), { maxLength: 1 }),
      ground: fc.array(
        fc.record({
          look: fc.constantFrom('water' as const, 'terrein' as const),
          rings: fc.array(ring, { maxLength: 2 }),
        }),
        { maxLength: 1 },
      ),
    }),
  }),
  radiusM: fc.integer({ min: 1, max: 1000 }),
  judgements: fc.dictionary(
    id,
    fc.record(
      {
        uses: fc.subarray([...uses]),
        class: fc.constantFrom(...vulnerabilityClasses),
        glazing: fc.record({
          paneType: maybe(id),
          retention: fc.constantFrom(...retentions),
          certificate: maybe(text),
        }),
        occupiedAtNight: fc.boolean(),
        confirmed: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    { maxKeys: 3, noNullPrototype: true },
  ),
  unknownUseAs: maybe(fc.constantFrom(...uses)),
  variants: fc.tuple(variant('A'), variant('B')).map((all) => [...all]),
  activeVariant: fc.constantFrom('a', 'b'),
  siteChecks: fc.array(fc.record({ point: id, date: instant, role: text, remark: text }), { maxLength: 2 }),
  keepUntil: maybe(day),
  notes: fc.record({ applicant: text, alternatives: text, cashAccess: text, views: text, reassess: day }),
  photos: fc.array(
    fc.record({
      id,
      caption: text,
      added: instant,
      widthPx: fc.integer({ min: 1, max: 1600 }),
      heightPx: fc.integer({ min: 1, max: 1600 }),
      data: fc
        .uint8Array({ minLength: 3, maxLength: 30 })
        .map((bytes) => `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`),
    }),
    { maxLength: 2 },
  ),
  history: fc.array(fc.record({ at: instant, what: id, variant: id, from: text, to: text }), { maxLength: 3 }),
  outcomes: fc.array(
    fc.record({
      at: instant,
      variant: fc.constantFrom('A', 'B'),
      verdict: fc.constantFrom(...verdicts),
      kenmerk: id,
      engineVersion: id,
      modelSet: fc.record({ id, sha256: id }),
      policy: fc.record({ id, version: id }),
      criteria: fc.array(
        fc.record({
          id: fc.constantFrom(...criterionIds),
          scenario: maybe(fc.constantFrom(...releasedModels.scenarios.map((one) => one.id))),
          status,
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 2 },
  ),
});

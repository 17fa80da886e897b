/** The scene as it may come from outside: a file, a link, another program. Refuses what the engine could not read. */
import * as v from 'valibot';
import { isMoment, ok, type Result, refuse } from '../ground/units.ts';
import { buildingFault } from './building-fault.ts';
import {
  buildingKinds,
  machineFunctions,
  mostMachines,
  placeKinds,
  recesses,
  retentions,
  type Scene,
  shells,
  siting,
  unanswered,
  uses,
  vulnerabilityClasses,
} from './scene.ts';

const finite = v.pipe(v.number(), v.finite());
const between = (low: number, high: number) => v.pipe(finite, v.minValue(low), v.maxValue(high));
/** Metres in RD. Wider than the country, so that a slip is judged where it lies; no wider than a number can square. */
const coordinate = between(-1e7, 1e7);
const count = between(0, 1e6);
const text = v.pipe(v.string(), v.maxLength(500));
const noMoment = 'not a date, as 2026-11-28 or 2026-11-28T10:00:00Z';
/** A date or date-time as text; one that cannot be read would stop whoever prints it. */
export const momentSchema = v.pipe(
  v.string(),
  v.check((one: string) => isMoment(one), noMoment),
);
/** Empty: when is not known. */
export const someTimeSchema = v.pipe(
  v.string(),
  v.check((one: string) => one === '' || isMoment(one), noMoment),
);
const point = v.tuple([coordinate, coordinate]);
const ring = v.pipe(v.array(point), v.minLength(3));
const rings = v.pipe(v.array(ring), v.minLength(1));
/** Keys that could reach an object's prototype are never data. */
const key = v.pipe(
  text,
  v.check((name) => name !== '__proto__' && name !== 'constructor' && name !== 'prototype', 'reserved key'),
);

export const buildingSchema = v.object({
  id: text,
  kind: v.optional(v.picklist(buildingKinds)),
  footprint: v.pipe(v.array(rings), v.minLength(1)),
  status: text,
  year: v.nullable(between(0, 9999)),
  uses: v.nullable(v.array(v.picklist(uses))),
  units: v.nullable(count),
  dwellings: v.nullable(count),
  heightM: v.nullable(between(-100, 1000)),
  address: v.nullable(text),
  name: v.nullable(text),
});
export const placeSchema = v.object({
  id: text,
  kind: v.picklist(placeKinds),
  name: text,
  ring,
  occupiedAtNight: v.boolean(),
  homesServed: count,
  buildingId: v.nullable(text),
});
export const publicSpaceSchema = v.object({
  id: text,
  kind: v.picklist(['rijbaan', 'voetpad', 'plein', 'parkeren', 'water', 'groen']),
  rings,
});
export const judgementSchema = v.object({
  uses: v.optional(v.array(v.picklist(uses))),
  class: v.optional(v.picklist(vulnerabilityClasses)),
  glazing: v.optional(
    v.object({ paneType: v.nullable(text), retention: v.picklist(retentions), certificate: v.nullable(text) }),
  ),
  occupiedAtNight: v.optional(v.boolean()),
  confirmed: v.optional(v.boolean()),
});
const maybe = v.nullable(v.boolean());
const day = v.pipe(
  text,
  v.check((one) => one === '' || isMoment(one), noMoment),
);
export const givenSchema = v.object({
  x: coordinate,
  y: coordinate,
  host: v.nullable(text),
  wallDeg: between(-1e6, 1e6),
  radiusM: between(0, 1e4),
  seenBy: v.optional(v.object({ role: text, date: day })),
});
export const answersSchema = v.object({
  dwellingAboveOrBehind: maybe,
  dwellingBeside: v.optional(maybe),
  sharedEntrance: maybe,
  placesOfStay: v.nullable(v.picklist(['none', 'drawn'])),
  vehicleApproach: v.nullable(v.picklist(['none', 'possible'])),
  approaches: v.optional(v.pipe(v.array(point), v.maxLength(20))),
  barriers: v.optional(
    v.pipe(v.array(v.object({ from: point, to: point, certificate: v.nullable(text) })), v.maxLength(20)),
  ),
  certifiedBarrier: v.boolean(),
  barrierRatedKmh: v.optional(v.nullable(between(0, 200))),
  reports: v.optional(
    v.pipe(
      v.array(
        v.object({
          criteria: v.pipe(v.array(text), v.maxLength(20)),
          kind: text,
          role: text,
          number: text,
          date: day,
        }),
      ),
      v.maxLength(20),
    ),
  ),
  shell: v.optional(v.nullable(v.picklist(shells))),
  lightFront: v.optional(v.boolean()),
  recess: v.optional(v.nullable(v.picklist(recesses))),
  peopleAtNight: v.optional(maybe),
  insidePossible: v.optional(v.nullable(v.literal(false))),
  notKnown: v.optional(v.record(key, givenSchema)),
  given: v.optional(v.record(key, givenSchema)),
  saidBefore: v.optional(
    v.pipe(v.array(v.object({ key: text, value: v.unknown(), given: givenSchema })), v.maxLength(40)),
  ),
  constructorReport: v.nullable(text),
  glassCertificate: v.optional(v.nullable(text)),
  antiGas: v.boolean(),
  heavyChosen: v.boolean(),
  exposure: v.picklist(['night', 'day']),
  coverageAccepted: v.boolean(),
  coverageAcceptedAt: v.optional(v.pipe(v.array(point), v.maxLength(20))),
  solidFacade: v.boolean(),
  loosePartsRemoved: v.boolean(),
  equivalent: v.nullable(v.object({ text, criteria: v.array(text), evidence: v.nullable(text) })),
});
export const machineSchema = v.object({
  id: text,
  siting: v.picklist(siting),
  functions: v.array(v.picklist(machineFunctions)),
  point,
  exact: v.boolean(),
  outwardDeg: between(-1e6, 1e6),
  hostId: v.nullable(text),
  answers: v.optional(v.partial(answersSchema)),
});
export const coverageSchema = v.object({
  hull: v.nullable(ring),
  declared: v.boolean(),
  bare: v.optional(
    v.object({
      boxes: v.pipe(v.array(v.tuple([coordinate, coordinate, coordinate, coordinate])), v.minLength(1)),
      reachM: between(0, 10_000),
    }),
  ),
  rounded: v.optional(v.literal(true)),
  border: v.optional(v.object({ lines: v.array(v.pipe(v.array(point), v.minLength(2))), stripM: between(0, 10_000) })),
});
export const sourceSchema = v.object({
  name: text,
  reference: text,
  retrieved: v.nullable(momentSchema),
  count: finite,
  sha256: v.nullable(text),
  pages: v.optional(count),
});
const reasons = v.array(v.object({ reason: text, count, where: v.optional(point) }));
export const ledgerSchema = v.object({ source: text, records: count, used: count, setAside: reasons, open: reasons });
export const openPlaceSchema = v.object({
  id: text,
  reason: text,
  box: v.tuple([coordinate, coordinate, coordinate, coordinate]),
  found: v.optional(v.picklist(['nothing', 'office', 'home'])),
});
export const alternativeSchema = v.object({
  measure: v.pipe(text, v.regex(/^[A-Z]\d{2}$/, 'names a measure')),
  machine: machineSchema,
});

export const machinesOf = <One extends v.GenericSchema>(one: One) =>
  v.pipe(v.array(one), v.maxLength(mostMachines, `more than ${mostMachines} machines`));

export const sceneSchema = v.object({
  schema: v.literal('gevelwijzer/scene@1'),
  dossierId: text,
  machines: v.pipe(machinesOf(machineSchema), v.minLength(1)),
  buildings: v.array(buildingSchema),
  places: v.array(placeSchema),
  publicSpace: v.array(publicSpaceSchema),
  radiusM: v.pipe(finite, v.minValue(1), v.maxValue(1000)),
  coverage: coverageSchema,
  openPlaces: v.optional(v.array(openPlaceSchema)),
  sources: v.array(sourceSchema),
  ledger: v.optional(v.array(ledgerSchema)),
  judgements: v.record(key, judgementSchema),
  answers: answersSchema,
  alternatives: v.array(alternativeSchema),
  measures: v.array(text),
  unknownUseAs: v.nullable(v.picklist(uses)),
  assumed: v.array(text),
});

/** One sentence on the first thing that is wrong: where, and what. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  return issue ? `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` : 'unreadable';
}

/** The refusal for what does not fit a schema: `bad-date`, or the code for all else; `share` is where, for the sentence. */
export function unfit(issues: readonly v.BaseIssue<unknown>[], code: string) {
  const [issue] = issues;
  const where = issue && v.getDotPath(issue);
  return refuse(
    issue?.message === noMoment ? 'bad-date' : code,
    firstIssue(issues),
    where ? { share: where } : undefined,
  );
}

/** @returns error `not-a-scene`, `bad-date`, `bad-outline` or `same-building`, with where and what */
export function readScene(value: unknown): Result<Scene> {
  const answers =
    typeof value === 'object' && value !== null && 'answers' in value ? (value as { answers: unknown }).answers : {};
  const filled = { ...(value as object), answers: { ...unanswered, ...(answers as object) } };
  const parsed = v.safeParse(sceneSchema, filled);
  if (!parsed.success) return unfit(parsed.issues, 'not-a-scene');
  const scene = parsed.output as unknown as Scene;
  const fault = buildingFault(scene.buildings);
  return fault ? refuse(fault.code, fault.message, { share: fault.id }) : ok(scene);
}

/** The scene as it may come from outside: a file, a link, another program. Refuses what the engine could not read. */
import * as v from 'valibot';
import {
  machineFunctions,
  placeKinds,
  type RdPoint,
  type Ring,
  retentions,
  type Scene,
  siting,
  unanswered,
  uses,
  vulnerabilityClasses,
} from './scene.ts';
import { ok, type Result, refuse } from './units.ts';

const finite = v.pipe(v.number(), v.finite());
const between = (low: number, high: number) => v.pipe(finite, v.minValue(low), v.maxValue(high));
/** Metres in RD. Wider than the country, so that a slip is judged where it lies; no wider than a number can square. */
const coordinate = between(-1e7, 1e7);
const count = between(0, 1e6);
const text = v.pipe(v.string(), v.maxLength(500));
const point = v.tuple([coordinate, coordinate]);
const ring = v.pipe(v.array(point), v.minLength(3));
const rings = v.pipe(v.array(ring), v.minLength(1));
/** Keys that could reach an object's prototype are never data. */
const key = v.pipe(
  text,
  v.check((name) => name !== '__proto__' && name !== 'constructor' && name !== 'prototype', 'reserved key'),
);

export const machineSchema = v.object({
  id: text,
  siting: v.picklist(siting),
  functions: v.array(v.picklist(machineFunctions)),
  point,
  exact: v.boolean(),
  outwardDeg: between(-1e6, 1e6),
  hostId: v.nullable(text),
});
export const buildingSchema = v.object({
  id: text,
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
export const answersSchema = v.object({
  dwellingAboveOrBehind: maybe,
  sharedEntrance: maybe,
  placesOfStay: v.nullable(v.picklist(['none', 'drawn'])),
  vehicleApproach: v.nullable(v.picklist(['none', 'possible'])),
  approaches: v.optional(v.pipe(v.array(point), v.maxLength(20))),
  barriers: v.optional(
    v.pipe(v.array(v.object({ from: point, to: point, certificate: v.nullable(text) })), v.maxLength(20)),
  ),
  certifiedBarrier: v.boolean(),
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
export const coverageSchema = v.object({
  hull: v.nullable(ring),
  declared: v.boolean(),
  border: v.optional(v.object({ lines: v.array(v.pipe(v.array(point), v.minLength(2))), stripM: between(0, 10_000) })),
});
export const sourceSchema = v.object({
  name: text,
  reference: text,
  retrieved: v.nullable(text),
  count: finite,
  sha256: v.nullable(text),
  pages: v.optional(count),
});
export const alternativeSchema = v.object({ measure: v.picklist(['M02', 'M04']), machine: machineSchema });

export const sceneSchema = v.object({
  schema: v.literal('gevelwijzer/scene@1'),
  dossierId: text,
  machines: v.pipe(v.array(machineSchema), v.minLength(1)),
  buildings: v.array(buildingSchema),
  places: v.array(placeSchema),
  publicSpace: v.array(publicSpaceSchema),
  radiusM: v.pipe(finite, v.minValue(1), v.maxValue(1000)),
  coverage: coverageSchema,
  sources: v.array(sourceSchema),
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

/** @returns error `not-a-scene`, `bad-outline` or `same-building`, with where and what */
export function readScene(value: unknown): Result<Scene> {
  const answers =
    typeof value === 'object' && value !== null && 'answers' in value ? (value as { answers: unknown }).answers : {};
  const filled = { ...(value as object), answers: { ...unanswered, ...(answers as object) } };
  const parsed = v.safeParse(sceneSchema, filled);
  if (!parsed.success) return refuse('not-a-scene', firstIssue(parsed.issues));
  const scene = parsed.output as unknown as Scene;
  const twice = firstTwice(scene);
  if (twice) return refuse('same-building', twice);
  const fault = outlineFault(scene);
  return fault ? refuse('bad-outline', fault) : ok(scene);
}

/** What is said of a building is said by its id: of two with one id nobody knows which is meant. */
function firstTwice({ buildings }: Scene): string | null {
  const places = new Map<string, number>();
  for (const [i, { id }] of buildings.entries()) {
    const before = places.get(id);
    if (before !== undefined)
      return `buildings.${i} (${id}): buildings.${before} has the same id; join them, or give one an id of its own`;
    places.set(id, i);
  }
  return null;
}

/** Smaller than a hand is no building. */
const leastM2 = 0.01;

/** The first outline that is no area: collapsed, or crossing itself. What cannot be seen would go unjudged. */
function outlineFault({ buildings }: Scene): string | null {
  for (const [i, { id, footprint }] of buildings.entries())
    for (const [k, rings] of footprint.entries())
      for (const [n, ring] of rings.entries()) {
        const where = `buildings.${i}.footprint.${k}.${n} (${id})`;
        if (crossesItself(ring)) return `${where}: the outline crosses itself; draw it again or leave the building out`;
        if (n === 0 && areaOf(ring) < leastM2) return `${where}: the outline encloses nothing; draw it again`;
      }
  return null;
}

function areaOf(ring: Ring): number {
  const [ox, oy] = ring[0] as RdPoint;
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [px, py] = ring[(i + ring.length - 1) % ring.length] as RdPoint;
    twice += (px - ox) * (y - oy) - (x - ox) * (py - oy);
  });
  return Math.abs(twice) / 2;
}

/** Do two sides cross in their middles? Sides that touch, as outlines of registers have them, do not. */
function crossesItself(ring: Ring): boolean {
  const side = ([ax, ay]: RdPoint, [bx, by]: RdPoint, [x, y]: RdPoint) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  /** Twice the area of a triangle in m²; a corner this near a side touches it. */
  const touch = 1e-3;
  const apart = (one: number, two: number) => Math.min(Math.abs(one), Math.abs(two)) > touch && one > 0 !== two > 0;
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i] as RdPoint, ring[(i + 1) % ring.length] as RdPoint];
    for (let k = i + 2; k < ring.length; k++) {
      const [c, d] = [ring[k] as RdPoint, ring[(k + 1) % ring.length] as RdPoint];
      if (apart(side(a, b, c), side(a, b, d)) && apart(side(c, d, a), side(c, d, b))) return true;
    }
  }
  return false;
}

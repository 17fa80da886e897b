/**
 * Public space and roads from BGT features, and what the ground beside them looks like; retired versions and other levels than
 * the ground are left out.
 */
import * as v from 'valibot';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { PublicSpace, RdPoint, Ring, Rings } from '../engine/scene/scene.ts';
import { coordinateBox } from './coordinate-box.ts';
import type { DrawnGround } from './drawn-ground.ts';
import type { FileKind } from './file-kind.ts';
import { type Left, setAside, type Told } from './ledger.ts';
import { geometrySchema, type Outline, type OutlineProblem, outline, recognise } from './outline.ts';
import { textOf } from './read-buildings.ts';
import { readCollection } from './read-collection.ts';
import { endOf, type Facts, isNothing } from './register-words.ts';

const featureSchema = v.object({ properties: v.nullish(v.record(v.string(), v.unknown())), geometry: geometrySchema });

export interface GroundFile extends Told {
  readonly space: readonly PublicSpace[];
  /** Of what is not public, what it looks like: for a map, and for nothing that is judged. */
  readonly drawn: readonly DrawnGround[];
  /** All ground that is drawn, public or not: there is something else than a building. */
  readonly shown: readonly Rings[];
}

/** @returns errors `not-json`, `file-cut`, `not-geojson`, `no-features`, `wrong-crs` */
export function readPublicSpace(text: string, now = Date.now()): Result<GroundFile> {
  const collection = readCollection(text, '');
  if (!collection.ok) return collection;
  const read = publicSpaceOf(collection.value.features, now);
  if (!read.ok) return read;
  const { space, drawn, shown, left, records } = read.value;
  const { cut } = collection.value;
  const missing = cut.reduce((sum, { count = 1 }) => sum + count, 0);
  return ok({ space, drawn, shown, left: [...left, ...cut], records: records + missing });
}

/** The same from features that were parsed already, as a service sends them. */
export function publicSpaceOf(all: readonly unknown[], now = Date.now()): Result<GroundFile> {
  const shown: Rings[] = [];
  const space: PublicSpace[] = [];
  const drawn: DrawnGround[] = [];
  const read = eachOnTheGround(all, now, ({ id, facts, found }) => {
    const kind = kindOf(facts);
    if (typeof found !== 'string') shown.push(...found.polygons);
    if (kind === null) {
      const look = lookOf(facts);
      if (look !== null && typeof found !== 'string') drawn.push(...asDrawn(look, found));
      return 'no-public-space';
    }
    if (typeof found === 'string') return found;
    space.push(...found.polygons.map((rings) => ({ id, kind, rings })));
    return null;
  });
  return read.ok ? ok({ space, drawn, shown, ...read.value }) : read;
}

/** Of a picture nothing is open: what cannot be drawn is not drawn, and what is judged does not know of it. */
export function drawnGroundOf(
  all: readonly unknown[],
  lookOf: (facts: Facts) => DrawnGround['look'] | null,
  now = Date.now(),
): Result<Told & { readonly ground: readonly DrawnGround[] }> {
  const ground: DrawnGround[] = [];
  const read = eachOnTheGround(all, now, ({ facts, found }) => {
    const look = lookOf(facts);
    if (look === null) return 'as-ground';
    if (typeof found === 'string') return found;
    ground.push(...asDrawn(look, found));
    return null;
  });
  if (!read.ok) return read;
  const { records, left } = read.value;
  return ok({ ground, records, left: left.map(({ id, reason }) => setAside(id, reason)) });
}

const asDrawn = (look: DrawnGround['look'], { polygons }: Outline): DrawnGround[] =>
  polygons.map((rings) => ({ look, rings: rings.map(inDecimetres) }));

/** Finer than a screen shows it, and a third of the bytes. */
function inDecimetres(ring: Ring): Ring {
  const round = (value: number) => Math.round(value * 10) / 10;
  const all = ring.map(([x, y]): RdPoint => [round(x), round(y)]);
  return all.filter(([x, y], i) => x !== all.at(i - 1)?.[0] || y !== all.at(i - 1)?.[1]);
}

interface OnTheGround {
  readonly id: string;
  readonly facts: Facts;
  readonly found: Outline | OutlineProblem;
}

/** Of those that are in force and lie on the ground. @param use why one is not used; null when it is */
function eachOnTheGround(all: readonly unknown[], now: number, use: (one: OnTheGround) => string | null): Result<Told> {
  const shaped = all.map((feature) => v.safeParse(featureSchema, feature));
  const crs = recognise(shaped.flatMap((one) => (one.success ? [one.output.geometry] : [])));
  if (crs === null) return refuse('no-features', 'the file holds no ground with an outline');
  if (crs === 'swapped' || crs === 'other')
    return refuse('wrong-crs', 'the coordinates are neither RD nor longitude and latitude in the Netherlands');
  const left: Left[] = [];
  shaped.forEach((one, index) => {
    const { properties } = (all[index] ?? {}) as { properties?: unknown };
    const facts = typeof properties === 'object' && properties !== null ? (properties as Facts) : {};
    const id = textOf(facts, 'lokaal_id') ?? `#${index + 1}`;
    const leave = (end: Left['end'], reason: string) => {
      const { geometry } = (all[index] ?? {}) as { geometry?: { coordinates?: unknown } | null };
      left.push({ id, reason, end, box: end === 'open' ? coordinateBox(geometry?.coordinates) : null });
    };
    const ended = endOf(facts, now);
    if (ended === 'ended') return leave('set-aside', 'historical');
    if (ended === 'unknown') return leave('open', 'end-unknown');
    const level = levelOf(facts['relatieve_hoogteligging']);
    if (level === null) return leave('open', 'level-unknown');
    if (level !== 0) return leave('set-aside', 'other-level');
    if (!one.success) return leave('open', 'no-outline');
    const found = outline(one.output.geometry, crs);
    const reason = use({ id, facts, found });
    if (reason !== null) leave(harmless.has(reason) ? 'set-aside' : 'open', reason);
  });
  return ok({ left, records: all.length });
}

/** Why one is left of which nobody has to know where it lies. */
const harmless: ReadonlySet<string> = new Set(['no-public-space', 'as-ground', 'sliver'] satisfies (
  | OutlineProblem
  | 'no-public-space'
  | 'as-ground'
)[]);

/** 0 is the ground; null for what is no whole number. */
function levelOf(value: unknown): number | null {
  if (isNothing(value)) return 0;
  const level = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof level === 'number' && Number.isInteger(level) ? level : null;
}

/** IMGeo 2.1: parts of water, and of the ground that holds it. */
const waterTypes = /^(?:zee|waterloop|watervlakte|greppel|oever|slik)\b/;

/**
 * What ground looks like that is no public space, by what it says of itself: a file may hold all collections together. A yard looks as
 * the map does where it knows nothing: null.
 */
function lookOf(facts: Facts): DrawnGround['look'] | null {
  const fysiek = textOf(facts, 'fysiek_voorkomen') ?? '';
  const type = textOf(facts, 'type') ?? '';
  if (fysiek === '') return /^(?:oever|slik)\b/.test(type) ? 'groen' : waterTypes.test(type) ? 'water' : null;
  if (/^(?:zand|onverhard)\b/.test(fysiek)) return 'terrein';
  return growing.test(fysiek) ? 'groen' : null;
}

/** IMGeo 2.1: what grows there. */
const growing =
  /^(?:loofbos|gemengd bos|naaldbos|heide|struiken|houtwal|fruitteelt|boomteelt|bouwland|grasland|groenvoorziening|rietland|moeras|kwelder|duin)/;

/**
 * What a part of a road or of the ground beside it is to the model: where cars come, where people walk. Bare ground has no
 * function: paved it is walked on, a yard (erf), sand and soil are not for everyone. Null: no public space.
 */
function kindOf(facts: Facts): PublicSpace['kind'] | null {
  const functie = textOf(facts, 'functie') ?? '';
  const fysiek = textOf(facts, 'fysiek_voorkomen') ?? '';
  // Water says neither: it is known by its type.
  if (functie === '' && fysiek === '' && waterTypes.test(textOf(facts, 'type') ?? '')) return null;
  if (functie === '' && fysiek !== '') return /^(?:open|gesloten|half)\b/.test(fysiek) ? 'voetpad' : null;
  if (functie === 'berm' && /groen/.test(fysiek)) return 'groen';
  if (/rijbaan|OV-baan|inrit/.test(functie)) return 'rijbaan';
  if (/parkeervlak/.test(functie)) return 'parkeren';
  if (/voetgangersgebied|woonerf|plein/.test(functie)) return 'plein';
  return 'voetpad';
}

export const roadsFile = {
  id: 'roads',
  opens: 'layer',
  is: ({ features }) =>
    !!features &&
    (features.have('functie', 'fysiek_voorkomen') ||
      (features.have('lokaal_id') && !features.have('identificatie', 'identificatie_bag_pnd'))),
  layer: {
    id: 'roads',
    source: 'BGT-bestand',
    read: (text) => {
      const ground = readPublicSpace(text);
      if (!ground.ok) return ground;
      const { space, drawn, shown, ...told } = ground.value;
      return ok({ told, count: space.length, joined: space.length, publicSpace: space, drawn, shown });
    },
  },
} as const satisfies FileKind;

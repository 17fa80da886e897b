/**
 * Buildings from CityJSON and CityJSONSeq as 3DBAG publishes them: outline from LoD 0 or the ground surface, height of
 * the roof at 70 % above ground level (both NAP). A building without a model keeps its outline and has no height.
 */
import * as v from 'valibot';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { RdPoint, Rings } from '../engine/scene/scene.ts';
import { type Box, coordinateBox } from './coordinate-box.ts';
import { endsEarly } from './ends-early.ts';
import { type Left, open, setAside } from './ledger.ts';
import { cleaned, type Outline, type OutlineProblem, outlineOf } from './outline.ts';
import { isNothing } from './register-words.ts';

/** One Building object of the file. */
export interface Solid {
  readonly id: string;
  readonly attributes: Record<string, unknown>;
  readonly footprint: readonly Rings[];
  /** The outline crossed or touched itself and was mended. */
  readonly repaired: boolean;
  /** Above ground, in m; null where the file has no model. */
  readonly heightM: number | null;
  /** Around all that the file draws of it. */
  readonly box: Box | null;
}

export interface CityFile {
  readonly solids: readonly Solid[];
  /** Buildings that are there and could not be read whole. */
  readonly left: readonly Left[];
  /** What the file says is missing from it. */
  readonly cut: readonly Left[];
}

const triple = v.tuple([v.number(), v.number(), v.number()]);
const transformSchema = v.object({ scale: triple, translate: triple });
const geometrySchema = v.object({
  type: v.string(),
  lod: v.union([v.string(), v.number()]),
  boundaries: v.array(v.unknown()),
  semantics: v.nullish(
    v.object({ surfaces: v.array(v.looseObject({ type: v.string() })), values: v.nullish(v.array(v.unknown())) }),
  ),
});
const objectSchema = v.object({
  type: v.string(),
  attributes: v.nullish(v.record(v.string(), v.unknown())),
  geometry: v.nullish(v.array(v.unknown())),
  children: v.nullish(v.array(v.string())),
});
const documentSchema = v.object({
  type: v.picklist(['CityJSON', 'CityJSONFeature']),
  CityObjects: v.record(v.string(), v.unknown()),
  vertices: v.array(v.unknown()),
  transform: v.nullish(transformSchema),
});
type Transform = v.InferOutput<typeof transformSchema>;
type CityObject = v.InferOutput<typeof objectSchema>;
type Geometry = v.InferOutput<typeof geometrySchema>;

/** What CityJSON also draws, and is no building. */
const otherKinds =
  /^(?:\+.*|Bridge.*|Tunnel.*|CityFurniture|CityObjectGroup|GenericCityObject|LandUse|OtherConstruction|PlantCover|SolitaryVegetationObject|TINRelief|Road|Railway|Waterway|TransportSquare|TransportationComplex|WaterBody)$/;

export function isCityJson(text: string): boolean {
  return /"type"\s*:\s*"CityJSON(Feature)?"/.test(text.slice(0, 2000)) || /"CityObjects"\s*:/.test(text.slice(0, 2000));
}

/** @returns errors `not-json`, `file-cut`, `not-city-json`, `no-features`; a bad building is skipped with its id and reason */
export function readCityJson(text: string): Result<CityFile> {
  const documents = parseDocuments(text);
  if (documents === null)
    return endsEarly(text)
      ? refuse('file-cut', 'the file is cut off: its end is missing')
      : refuse('not-json', 'the file is not valid JSON');
  const solids: Solid[] = [];
  const left: Left[] = [];
  const cut: Left[] = [];
  let header: Transform | null = null;
  for (const value of documents) {
    cut.push(...cutOf(value));
    const parsed = v.safeParse(documentSchema, value);
    if (!parsed.success) return refuse('not-city-json', 'the file is no CityJSON as 3DBAG makes it');
    const { CityObjects, vertices, transform, type } = parsed.output;
    if (type === 'CityJSON') header = transform ?? null;
    const place = pointsOf(vertices, transform ?? header);
    const claimed = new Set<string>();
    for (const [id, one] of Object.entries(CityObjects)) {
      const object = v.safeParse(objectSchema, one);
      for (const child of object.success && object.output.type === 'Building' ? (object.output.children ?? []) : [])
        claimed.add(child);
      const name = id.replace(/^NL\.IMBAG\.Pand\./, '');
      if (!object.success) left.push(open(name, 'no-outline', null));
      else if (object.output.type === 'Building') {
        const box = boxOf(object.output, CityObjects, place);
        const found = footprintOf(object.output, CityObjects, place);
        if (found === 'sliver') left.push(setAside(name, 'sliver'));
        else if (typeof found === 'string') left.push(open(name, found, box));
        else {
          const attributes = object.output.attributes ?? {};
          const { polygons: footprint, repaired } = found;
          solids.push({ id: name, attributes, footprint, repaired, heightM: heightOf(attributes), box });
        }
      }
    }
    for (const [id, one] of Object.entries(CityObjects)) {
      const object = v.safeParse(objectSchema, one);
      if (!object.success || object.output.type === 'Building' || claimed.has(id)) continue;
      if (!otherKinds.test(object.output.type))
        left.push(open(id, 'part-alone', boxOf(object.output, CityObjects, place)));
    }
  }
  if (solids.length === 0 && left.some(({ reason }) => reason === 'no-ground'))
    return refuse('no-ground', 'the buildings have no LoD 0 and no ground surface');
  if (solids.length === 0 && left.length === 0) return refuse('no-features', 'the file holds no buildings');
  return ok({ solids, left, cut });
}

/** A next page that is linked to is not here. */
function cutOf(document: unknown): readonly Left[] {
  const { links } = (document ?? {}) as { links?: unknown };
  const next = Array.isArray(links) && links.some((link) => (link as { rel?: unknown } | null)?.rel === 'next');
  return next ? [{ id: 'file', reason: 'cut-off', end: 'open', box: null, count: 1 }] : [];
}

/** One JSON document, or one per line; a saved answer of the 3DBAG API gives its header and then its features. */
function parseDocuments(text: string): unknown[] | null {
  try {
    return [JSON.parse(text)].flatMap(unwrapped);
  } catch {
    try {
      return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]));
    } catch {
      return null;
    }
  }
}

function unwrapped(document: unknown): unknown[] {
  const { features, feature, metadata, links } = (document ?? {}) as Record<string, unknown>;
  const all = Array.isArray(features) ? (features as unknown[]) : feature === undefined ? null : [feature];
  if (!all || typeof metadata !== 'object' || metadata === null) return [document];
  return [{ CityObjects: {}, vertices: [], ...metadata, type: 'CityJSON', links }, ...all];
}

const roofNames = ['b3_h_dak_70p', 'h_dak_70p', 'b3_h_70p', 'b3_h_dak_50p', 'h_dak_50p'];
const groundNames = ['b3_h_maaiveld', 'h_maaiveld'];

/** Some services write every value as text. */
function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/**
 * Says this record something of its height that is no height? Ground alone is a building without a model, as the 3DBAG has
 * some; with a name beside it that no whole record has, it is a roof whose name was garbled.
 * @param names all that whole records of the file have; none when no record is whole
 */
export function isGarbled(attributes: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): boolean {
  const says = (known: readonly string[]) => known.filter((name) => Object.hasOwn(attributes, name));
  const strange = (name: string) => !isNothing(attributes[name]) && numberIn(attributes[name]) === null;
  const [roof, ground] = [says(roofNames), says(groundNames)];
  const odd = names.size > 0 && Object.keys(attributes).some((name) => !names.has(name));
  const lopsided = names.size > 0 && roof.length > 0 !== ground.length > 0 && (ground.length === 0 || odd);
  const beyond = [...roof, ...ground].some((name) => Math.abs(Number(attributes[name] ?? 0)) > 1000);
  return beyond || [...roof, ...ground].some(strange) || lopsided;
}

/** Metres above ground from the roof and ground level of 3DBAG, whose names changed over the years. */
export function heightOf(attributes: Readonly<Record<string, unknown>>): number | null {
  const number = (names: readonly string[]) =>
    names.map((name) => numberIn(attributes[name])).find((value) => value !== null) ?? null;
  const [roof, ground] = [number(roofNames), number(groundNames)];
  if (roof === null || ground === null) return null;
  const height = roof - ground;
  return height > 0.5 && height < 400 ? Math.round(height * 100) / 100 : null;
}

function pointsOf(vertices: readonly unknown[], transform: Transform | null) {
  const [sx, sy] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  return (index: unknown): readonly unknown[] => {
    const vertex = typeof index === 'number' ? vertices[index] : undefined;
    if (!Array.isArray(vertex)) return [];
    const [x, y] = vertex as unknown[];
    return typeof x === 'number' && typeof y === 'number' ? [x * sx + tx, y * sy + ty] : [];
  };
}

/** LoD 0 of the building itself, else the ground surfaces of all its parts: one that has none leaves the building open. */
function footprintOf(
  building: CityObject,
  all: Record<string, unknown>,
  place: (index: unknown) => readonly unknown[],
): Outline | OutlineProblem | 'no-ground' | 'part-missing' {
  const flat = geometriesOf(building).find(({ type, lod }) => type === 'MultiSurface' && Number(lod) === 0);
  if (flat) return surfaces(flat.boundaries, place);
  const children = building.children ?? [];
  const parts = children.map((id) => v.safeParse(objectSchema, all[id]));
  if (parts.some(({ success }) => !success)) return 'part-missing';
  const drawn = [building, ...parts.flatMap((one) => (one.success ? [one.output] : []))];
  const grounds = drawn.map(
    (one) =>
      geometriesOf(one)
        .map(groundOf)
        .find((ground) => ground.length > 0) ?? [],
  );
  // The building itself may leave all that is drawn to its parts.
  const needed = children.length > 0 && geometriesOf(building).length === 0 ? grounds.slice(1) : grounds;
  if (needed.length === 0 || needed.some((ground) => ground.length === 0)) return 'no-ground';
  return surfaces(needed.flat(), place);
}

function geometriesOf(object: CityObject): Geometry[] {
  return (object.geometry ?? []).flatMap((one) => {
    const parsed = v.safeParse(geometrySchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The surfaces that are called ground, of whatever nests them: a MultiSurface, a Solid, a CompositeSolid. */
function groundOf({ boundaries, semantics }: Geometry): unknown[] {
  const ground = semantics?.surfaces.map(({ type }) => type === 'GroundSurface') ?? [];
  const walk = (shape: unknown, value: unknown, depth: number): unknown[] => {
    if (typeof value === 'number') return ground[value] ? [shape] : [];
    if (!Array.isArray(value) || !Array.isArray(shape) || depth > 4) return [];
    return shape.flatMap((one: unknown, i) => walk(one, (value as unknown[])[i], depth + 1));
  };
  return walk(boundaries, semantics?.values, 0);
}

/** Around every corner that is drawn of a building and its parts. */
function boxOf(building: CityObject, all: Record<string, unknown>, place: (index: unknown) => readonly unknown[]) {
  const parts = (building.children ?? []).flatMap((id) => {
    const part = v.safeParse(objectSchema, all[id]);
    return part.success ? [part.output] : [];
  });
  const corners: (readonly unknown[])[] = [];
  const walk = (shape: unknown, depth: number): void => {
    if (typeof shape === 'number') corners.push(place(shape));
    else if (Array.isArray(shape) && depth < 6) for (const one of shape as unknown[]) walk(one, depth + 1);
  };
  for (const part of [building, ...parts])
    for (const raw of part.geometry ?? []) walk((raw as { boundaries?: unknown } | null)?.boundaries, 0);
  return coordinateBox(corners);
}

function surfaces(
  boundaries: readonly unknown[],
  place: (index: unknown) => readonly unknown[],
): Outline | OutlineProblem {
  const polygons: (RdPoint[] | null)[][] = [];
  for (const surface of boundaries) {
    if (!Array.isArray(surface) || !surface.every((ring) => Array.isArray(ring))) return 'invalid-outline';
    polygons.push((surface as unknown[][]).map((ring) => cleaned(ring.map(place), 'rd')));
  }
  return outlineOf(polygons);
}

/**
 * Buildings from CityJSON and CityJSONSeq as 3DBAG publishes them: outline from LoD 0 or the ground surface, height of
 * the roof at 70 % above ground level (both NAP). A building without a model keeps its outline and has no height.
 */
import * as v from 'valibot';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { RdPoint, Rings } from '../engine/scene/scene.ts';
import { cleaned, type Outline, type OutlineProblem, outlineOf } from './outline.ts';

/** One Building object of the file. */
export interface Solid {
  readonly id: string;
  readonly attributes: Record<string, unknown>;
  readonly footprint: readonly Rings[];
  /** The outline crossed or touched itself and was mended. */
  readonly repaired: boolean;
  /** Above ground, in m; null where the file has no model. */
  readonly heightM: number | null;
}

export interface CityFile {
  readonly solids: readonly Solid[];
  readonly skipped: readonly { readonly id: string; readonly reason: string }[];
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

export function isCityJson(text: string): boolean {
  return /"type"\s*:\s*"CityJSON(Feature)?"/.test(text.slice(0, 2000)) || /"CityObjects"\s*:/.test(text.slice(0, 2000));
}

/** @returns errors `not-json`, `not-city-json`, `no-features`; a bad building is skipped with its id and reason */
export function readCityJson(text: string): Result<CityFile> {
  const documents = parseDocuments(text);
  if (documents === null) return refuse('not-json', 'the file is not valid JSON; it may be cut off');
  const solids: Solid[] = [];
  const skipped: { id: string; reason: string }[] = [];
  let header: Transform | null = null;
  for (const value of documents) {
    const parsed = v.safeParse(documentSchema, value);
    if (!parsed.success) return refuse('not-city-json', 'the file is no CityJSON as 3DBAG makes it');
    const { CityObjects, vertices, transform, type } = parsed.output;
    if (type === 'CityJSON') header = transform ?? null;
    const place = pointsOf(vertices, transform ?? header);
    for (const [id, raw] of Object.entries(CityObjects)) {
      const object = v.safeParse(objectSchema, raw);
      if (!object.success) skipped.push({ id, reason: 'no-outline' });
      else if (object.output.type === 'Building') {
        const name = id.replace(/^NL\.IMBAG\.Pand\./, '');
        const found = footprintOf(object.output, CityObjects, place);
        if (typeof found === 'string') skipped.push({ id: name, reason: found });
        else {
          const attributes = object.output.attributes ?? {};
          const { polygons: footprint, repaired } = found;
          solids.push({ id: name, attributes, footprint, repaired, heightM: heightOf(attributes) });
        }
      }
    }
  }
  if (solids.length === 0 && skipped.length === 0) return refuse('no-features', 'the file holds no buildings');
  return ok({ solids, skipped });
}

/** One JSON document, or one per line. */
function parseDocuments(text: string): unknown[] | null {
  try {
    return [JSON.parse(text)];
  } catch {
    try {
      return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]));
    } catch {
      return null;
    }
  }
}

/** Metres above ground from the roof and ground level of 3DBAG, whose names changed over the years. */
export function heightOf(attributes: Record<string, unknown>): number | null {
  const number = (...names: string[]) =>
    names.map((name) => attributes[name]).find((value): value is number => typeof value === 'number') ?? null;
  const roof = number('b3_h_dak_70p', 'h_dak_70p', 'b3_h_70p', 'b3_h_dak_50p', 'h_dak_50p');
  const ground = number('b3_h_maaiveld', 'h_maaiveld');
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

/** LoD 0 of the building itself, else the ground surfaces of its first part. */
function footprintOf(
  building: CityObject,
  all: Record<string, unknown>,
  place: (index: unknown) => readonly unknown[],
): Outline | OutlineProblem {
  const flat = geometriesOf(building).find(({ type, lod }) => type === 'MultiSurface' && Number(lod) === 0);
  if (flat) return surfaces(flat.boundaries, place);
  const ground = (building.children ?? []).flatMap((id) => {
    const part = v.safeParse(objectSchema, all[id]);
    const solid = part.success ? geometriesOf(part.output).find(({ type }) => type === 'Solid') : undefined;
    return solid ? groundOf(solid) : [];
  });
  return ground.length > 0 ? surfaces(ground, place) : 'invalid-outline';
}

function geometriesOf(object: CityObject): Geometry[] {
  return (object.geometry ?? []).flatMap((one) => {
    const parsed = v.safeParse(geometrySchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The surfaces of the outer shell that are called ground. */
function groundOf({ boundaries, semantics }: Geometry): unknown[] {
  const [shell] = boundaries;
  const [values] = semantics?.values ?? [];
  if (!Array.isArray(shell) || !Array.isArray(values)) return [];
  const ground = semantics?.surfaces.map(({ type }) => type === 'GroundSurface') ?? [];
  return shell.filter((_, i) => typeof values[i] === 'number' && ground[values[i] as number]);
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

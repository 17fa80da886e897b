/** Public space and roads from BGT features; retired versions and other levels than the ground are left out. */
import * as v from 'valibot';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { PublicSpace } from '../engine/scene/scene.ts';
import { geometrySchema, outline, recognise } from './outline.ts';
import { textOf } from './read-buildings.ts';

const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const featureSchema = v.object({ properties: v.nullish(v.record(v.string(), v.unknown())), geometry: geometrySchema });

/** @returns errors `not-json`, `not-geojson`, `no-features`, `wrong-crs` */
export function readPublicSpace(
  text: string,
): Result<{ readonly space: readonly PublicSpace[]; readonly retired: number }> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('not-json', 'the file is not valid JSON; it may be cut off');
  }
  const collection = v.safeParse(collectionSchema, parsed);
  if (!collection.success) return refuse('not-geojson', 'the file is not a GeoJSON FeatureCollection');
  return publicSpaceOf(collection.output.features);
}

/** The same from features that were parsed already, as a service sends them. */
export function publicSpaceOf(
  all: readonly unknown[],
): Result<{ readonly space: readonly PublicSpace[]; readonly retired: number }> {
  const features = all.flatMap((feature) => {
    const one = v.safeParse(featureSchema, feature);
    return one.success ? [one.output] : [];
  });
  const crs = recognise(features.map(({ geometry }) => geometry));
  if (crs === null) return refuse('no-features', 'the file holds no ground with an outline');
  if (crs === 'swapped' || crs === 'other')
    return refuse('wrong-crs', 'the coordinates are neither RD nor longitude and latitude in the Netherlands');
  let retired = 0;
  const space = features.flatMap(({ properties, geometry }, index): PublicSpace[] => {
    const facts = properties ?? {};
    if (textOf(facts, 'eind_registratie', 'eindRegistratie')) {
      retired++;
      return [];
    }
    if (Number(textOf(facts, 'relatieve_hoogteligging') ?? 0) !== 0) return [];
    const id = textOf(facts, 'lokaal_id') ?? `#${index + 1}`;
    const kind = kindOf(textOf(facts, 'functie') ?? '', textOf(facts, 'fysiek_voorkomen') ?? '');
    if (kind === null) return [];
    const found = outline(geometry, crs);
    if (typeof found === 'string') return [];
    return found.polygons.map((rings) => ({ id, kind, rings }));
  });
  return ok({ space, retired });
}

/**
 * What a part of a road or of the ground beside it is to the model: where cars come, where people walk. Bare ground has no
 * function: paved it is walked on, a yard (erf), sand and soil are not for everyone. Null: no public space.
 */
function kindOf(functie: string, fysiek: string): PublicSpace['kind'] | null {
  if (functie === '' && fysiek !== '') return /^(?:open|gesloten|half)\b/.test(fysiek) ? 'voetpad' : null;
  if (functie === 'berm' && /groen/.test(fysiek)) return 'groen';
  if (/rijbaan|OV-baan|inrit/.test(functie)) return 'rijbaan';
  if (/parkeervlak/.test(functie)) return 'parkeren';
  if (/voetgangersgebied|woonerf|plein/.test(functie)) return 'plein';
  return 'voetpad';
}

/** Public space and roads from BGT features; retired versions and other levels than the ground are left out. */
import * as v from 'valibot';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import type { PublicSpace, Rings } from '../engine/scene/scene.ts';
import { coordinateBox } from './coordinate-box.ts';
import type { FileKind } from './file-kind.ts';
import type { Left, Told } from './ledger.ts';
import { geometrySchema, outline, recognise } from './outline.ts';
import { textOf } from './read-buildings.ts';
import { readCollection } from './read-collection.ts';
import { endOf, type Facts, isNothing } from './register-words.ts';

const featureSchema = v.object({ properties: v.nullish(v.record(v.string(), v.unknown())), geometry: geometrySchema });

export interface GroundFile extends Told {
  readonly space: readonly PublicSpace[];
  /** All ground that is drawn, public or not: there is something else than a building. */
  readonly shown: readonly Rings[];
}

/** @returns errors `not-json`, `file-cut`, `not-geojson`, `no-features`, `wrong-crs` */
export function readPublicSpace(text: string, now = Date.now()): Result<GroundFile> {
  const collection = readCollection(text, '');
  if (!collection.ok) return collection;
  const read = publicSpaceOf(collection.value.features, now);
  if (!read.ok) return read;
  const { space, shown, left, records } = read.value;
  const { cut } = collection.value;
  const missing = cut.reduce((sum, { count = 1 }) => sum + count, 0);
  return ok({ space, shown, left: [...left, ...cut], records: records + missing });
}

/** The same from features that were parsed already, as a service sends them. */
export function publicSpaceOf(all: readonly unknown[], now = Date.now()): Result<GroundFile> {
  const shaped = all.map((feature) => v.safeParse(featureSchema, feature));
  const crs = recognise(shaped.flatMap((one) => (one.success ? [one.output.geometry] : [])));
  if (crs === null) return refuse('no-features', 'the file holds no ground with an outline');
  if (crs === 'swapped' || crs === 'other')
    return refuse('wrong-crs', 'the coordinates are neither RD nor longitude and latitude in the Netherlands');
  const left: Left[] = [];
  const shown: Rings[] = [];
  const space = shaped.flatMap((one, index): PublicSpace[] => {
    const { properties } = (all[index] ?? {}) as { properties?: unknown };
    const facts = typeof properties === 'object' && properties !== null ? (properties as Facts) : {};
    const id = textOf(facts, 'lokaal_id') ?? `#${index + 1}`;
    const leave = (...[end, reason]: [Left['end'], string]): PublicSpace[] => {
      const { geometry } = (all[index] ?? {}) as { geometry?: { coordinates?: unknown } | null };
      left.push({ id, reason, end, box: end === 'open' ? coordinateBox(geometry?.coordinates) : null });
      return [];
    };
    const ended = endOf(facts, now);
    if (ended === 'ended') return leave('set-aside', 'historical');
    if (ended === 'unknown') return leave('open', 'end-unknown');
    const level = levelOf(facts['relatieve_hoogteligging']);
    if (level === null) return leave('open', 'level-unknown');
    if (level !== 0) return leave('set-aside', 'other-level');
    if (!one.success) return leave('open', 'no-outline');
    const kind = kindOf(textOf(facts, 'functie') ?? '', textOf(facts, 'fysiek_voorkomen') ?? '');
    const found = outline(one.output.geometry, crs);
    if (typeof found !== 'string') shown.push(...found.polygons);
    if (kind === null) return leave('set-aside', 'no-public-space');
    if (found === 'sliver') return leave('set-aside', 'sliver');
    if (typeof found === 'string') return leave('open', found);
    return found.polygons.map((rings) => ({ id, kind, rings }));
  });
  return ok({ space, shown, left, records: all.length });
}

/** 0 is the ground; null for what is no whole number. */
function levelOf(value: unknown): number | null {
  if (isNothing(value)) return 0;
  const level = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof level === 'number' && Number.isInteger(level) ? level : null;
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
      const { space, shown, ...told } = ground.value;
      return ok({ told, count: space.length, joined: space.length, publicSpace: space, shown });
    },
  },
} as const satisfies FileKind;

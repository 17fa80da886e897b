/**
 * A dossier as it was stored in this browser, by this release or an earlier one: it always opens. What fits no more is left
 * open and named, record by record; where something is lost that the verdict rests on, the surroundings count as not
 * complete, so that nothing becomes milder by it.
 */
import * as v from 'valibot';
import { canonical } from '../engine/ground/canonical.ts';
import { ok, type Result } from '../engine/ground/units.ts';
import { outlineFault } from '../engine/scene/building-fault.ts';
import { answersAmong, type Building } from '../engine/scene/scene.ts';
import type { Dossier } from './dossier.ts';
import { answered, blank, dossierSchema, readDossier } from './dossier-schema.ts';
import { migrated, versionOf } from './migrations.ts';

/** One record, or one field of it, that could not be read: its path, as `surroundings.buildings.3`, and its own id if it has one. */
export interface Unread {
  readonly path: string;
  readonly id: string | null;
}

export interface Stored {
  readonly dossier: Dossier;
  /** Empty when all of it was read. */
  readonly unread: readonly Unread[];
}

type Schema = v.GenericSchema;
type Fields = Readonly<Record<string, unknown>>;

/** How a schema of valibot is built. */
interface Built {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

const built = (schema: Schema): Built => schema as unknown as Built;
const lost = Symbol('lost');
/** What may stand for "not known", in the order in which it is tried. */
const unknowns = [null, '', undefined, false, [], 0] as const;

/**
 * @param id under which it was stored
 * @returns error `damaged` for what is no dossier at all, `newer-version` for one of a later release
 */
export function readStored(value: unknown, id: string): Result<Stored> {
  const whole = readDossier(value);
  if (whole.ok) return ok({ dossier: whole.value.id === id ? whole.value : { ...whole.value, id }, unread: [] });
  const version = versionOf(value);
  if (whole.error.code === 'newer-version' || version === null || version < 1) return whole;
  const unread: Unread[] = [];
  const made = mended(dossierSchema, answered(migrated(value as object, version)), blank, '', unread);
  if (made === lost) return whole;
  const dossier = withoutFaults({ ...(made as Dossier), id }, unread);
  const read = readDossier(unread.some(restsOn) ? uncovered(dossier) : dossier);
  return read.ok ? ok({ dossier: read.value, unread }) : whole;
}

/** As much of a value as fits the schema; `lost` when nothing of it does. @param model what stands for its parts */
function mended(schema: Schema, value: unknown, model: unknown, path: string, unread: Unread[]): unknown {
  const fits = v.safeParse(schema, value);
  if (fits.success) return fits.output;
  const found: Unread[] = [];
  const made = mendedParts(built(schema), value, model, path === '' ? '' : `${path}.`, found);
  const again = made === lost ? null : v.safeParse(schema, made);
  if (again?.success) {
    unread.push(...found);
    return again.output;
  }
  unread.push({ path, id: idOf(value) });
  return lost;
}

/** Each part by itself. A corner of an outline is no part: an outline without it is another one. */
function mendedParts(schema: Built, value: unknown, model: unknown, path: string, unread: Unread[]): unknown {
  const { type, entries, item, wrapped, key, value: inner, pipe = [] } = schema;
  const inside = wrapped && built(wrapped);
  if (inside && (type === 'nullable' || inside.type === 'array'))
    return mendedParts(inside, value, model, path, unread);
  if (type === 'object' && entries && isFields(value)) {
    const all = Object.entries(entries).map(([name, part]) => {
      const own = isFields(model) && name in model ? model[name] : lost;
      const one = mended(part, value[name], own, path + name, unread);
      return [name, one === lost ? instead(part, own) : one] as const;
    });
    return all.some(([, one]) => one === lost) ? lost : Object.fromEntries(all.filter(([, one]) => one !== undefined));
  }
  const whole = item && built(item).type !== 'object' && pipe.some((one) => one.type === 'min_length');
  if (type === 'array' && item && !whole && Array.isArray(value)) {
    const most = pipe.find((one) => one.type === 'max_length')?.requirement;
    const end = typeof most === 'number' ? most : value.length;
    for (const [i, one] of value.slice(end).entries()) unread.push({ path: path + (end + i), id: idOf(one) });
    const own = Array.isArray(model) ? model[0] : lost;
    return value
      .slice(0, end)
      .map((one: unknown, i) => mended(item, one, own, path + i, unread))
      .filter((one) => one !== lost);
  }
  if (type === 'record' && key && inner && isFields(value)) {
    const good = Object.entries(value).filter(([name]) => v.safeParse(key, name).success);
    if (good.length < Object.keys(value).length) unread.push({ path: path.slice(0, -1), id: null });
    const all = good.map(([name, one]) => [name, mended(inner, one, lost, path + name, unread)] as const);
    return Object.fromEntries(all.filter(([, one]) => one !== lost));
  }
  return lost;
}

function instead(schema: Schema, model: unknown): unknown {
  const found = [model, ...unknowns].findIndex((one) => one !== lost && v.safeParse(schema, one).success);
  return found < 0 ? lost : [model, ...unknowns][found];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): string | null =>
  isFields(value) && typeof value['id'] === 'string' ? value['id'].slice(0, 60) : null;

/**
 * Of two buildings with one id both stand there: the second goes on under a name of its own, unless it is the very same. A
 * bad outline stands nowhere.
 */
function withoutFaults(dossier: Dossier, unread: Unread[]): Dossier {
  const taken = new Map<string, Building>();
  const sound = (buildings: readonly Building[], path: string): readonly Building[] =>
    buildings.flatMap((one, at) => {
      const before = taken.get(one.id);
      const bad = outlineFault(one, at) !== null;
      if (before || bad) unread.push({ path: `${path}.${at}`, id: one.id });
      if (bad || (before && canonical(before) === canonical(one))) return [];
      let id = one.id;
      for (let n = 2; taken.has(id); n++) id = `${one.id.slice(0, 480)} (${n})`;
      taken.set(id, one);
      return [id === one.id ? one : { ...one, id }];
    });
  const { buildings, notInUse } = dossier.surroundings;
  const counted = sound(buildings, 'surroundings.buildings');
  const others = notInUse && sound(notInUse, 'surroundings.notInUse');
  return {
    ...dossier,
    surroundings: { ...dossier.surroundings, buildings: counted, ...(others && { notInUse: others }) },
  };
}

/** Does the verdict rest on it? */
const restsOn = ({ path }: Unread): boolean =>
  !/^(?:title|caseNumber|organisation|route|created|changed|scope|id|siteChecks|proposal|keepUntil|notes|photos|history|outcomes)\b/.test(
    path,
  ) && !/^surroundings\.(?:name|invented|sources|scenery)\b/.test(path);

/** Nothing is known to be whole, and nobody has said to go on without, nor that the places of stay are all there. */
function uncovered(dossier: Dossier): Dossier {
  const { surroundings } = dossier;
  const coverage = { ...surroundings.coverage, hull: null, declared: false };
  const variants = dossier.variants.map((one) => ({
    ...one,
    answers: { ...answersAmong(one.answers), placesOfStay: null },
  }));
  return { ...dossier, surroundings: { ...surroundings, coverage }, variants };
}

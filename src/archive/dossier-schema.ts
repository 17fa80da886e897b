/**
 * A dossier as it may come from a file or a link: checked before anything reads it, by the same gate as a scene. What was
 * stored by an earlier release is read by `stored-dossier.ts`.
 */
import * as v from 'valibot';
import { ok, type Result, refuse } from '../engine/ground/units.ts';
import { ofToday, policySchema } from '../engine/models/policy-schema.ts';
import { criterionIds, scenarioForm, verdicts } from '../engine/scene/assessment.ts';
import { buildingFault } from '../engine/scene/building-fault.ts';
import { type Scene, type Source, unanswered, uses, usualRadiusM } from '../engine/scene/scene.ts';
import {
  alternativeSchema,
  answersSchema,
  buildingSchema,
  coverageSchema,
  judgementSchema,
  ledgerSchema,
  machineSchema,
  machinesOf,
  momentSchema,
  openPlaceSchema,
  placeSchema,
  publicSpaceSchema,
  readScene,
  someTimeSchema,
  sourceSchema,
  unfit,
} from '../engine/scene/scene-schema.ts';
import { type Dossier, legalRoutes, noNotes, type Surroundings } from './dossier.ts';
import { groundLooks } from './drawn-ground.ts';
import { migrated, newest, versionOf } from './migrations.ts';
import { machineFields, placeFields } from './prefilled.ts';
import { atHome } from './prefilled-of-before.ts';
import { reportNumberForm } from './report-number.ts';

const finite = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(2000));
const long = v.pipe(v.string(), v.maxLength(8000));
const point = v.tuple([finite, finite]);

const surroundingsSchema = v.object({
  name: text,
  invented: v.boolean(),
  buildings: v.array(buildingSchema),
  notInUse: v.optional(v.array(buildingSchema)),
  publicSpace: v.array(publicSpaceSchema),
  places: v.array(v.object({ ...placeSchema.entries, prefilled: v.optional(v.array(v.picklist(placeFields))) })),
  coverage: coverageSchema,
  openPlaces: v.optional(v.array(openPlaceSchema)),
  sources: v.array(sourceSchema),
  ledger: v.optional(v.array(ledgerSchema)),
  scenery: v.object({
    trees: v.array(v.tuple([finite, finite, finite])),
    parcels: v.array(v.array(point)),
    // Each is a text on the map: more than a town has hides it, and keeps a computer busy.
    labels: v.pipe(
      v.array(v.object({ text, point, angleDeg: finite, kind: v.picklist(['street', 'square', 'water', 'building']) })),
      v.maxLength(5000),
    ),
    addresses: v.array(v.object({ text, point, buildingId: text })),
    stops: v.optional(v.array(v.object({ id: text, point }))),
    ground: v.optional(v.array(v.object({ look: v.picklist(groundLooks), rings: v.array(v.array(point)) }))),
  }),
});

const variantSchema = v.object({
  id: text,
  name: text,
  machines: machinesOf(
    v.object({ ...machineSchema.entries, prefilled: v.optional(v.array(v.picklist(machineFields))) }),
  ),
  alternatives: v.array(alternativeSchema),
  measures: v.array(text),
  answers: answersSchema,
  assumed: v.optional(v.array(text)),
  prefilled: v.optional(v.array(text)),
});

const key = v.pipe(
  text,
  v.check((name) => name !== '__proto__' && name !== 'constructor' && name !== 'prototype', 'reserved key'),
);

const photoSchema = v.object({
  id: text,
  caption: text,
  added: someTimeSchema,
  widthPx: v.pipe(finite, v.minValue(1)),
  heightPx: v.pipe(finite, v.minValue(1)),
  // Only a picture: never a page or a script that a browser would run.
  data: v.pipe(v.string(), v.maxLength(3_000_000), v.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+=*$/, 'no picture')),
});

const status = v.picklist(['met', 'unmet', 'unknown']);
const recordedSchema = v.object({
  at: someTimeSchema,
  variant: text,
  verdict: v.picklist(verdicts),
  under: v.optional(v.picklist(['assumption', 'not-green'])),
  exposures: v.optional(v.object({ night: v.picklist(verdicts), day: v.picklist(verdicts) })),
  notGreenAt: v.optional(v.array(v.picklist(['night', 'day']))),
  kenmerk: text,
  reportNumber: v.optional(v.pipe(text, v.regex(reportNumberForm, 'no report number'))),
  engineVersion: text,
  modelSet: v.object({ id: text, sha256: text }),
  policy: v.object({ id: text, version: text }),
  criteria: v.pipe(
    v.array(
      v.object({
        id: v.picklist(criterionIds),
        scenario: v.nullable(v.pipe(text, v.regex(scenarioForm, 'no name of a scenario'))),
        status,
      }),
    ),
    v.maxLength(100),
  ),
});

export const dossierSchema = v.object({
  schema: v.literal('gevelwijzer/dossier@2'),
  scope: v.picklist(['internal', 'public']),
  id: text,
  title: text,
  caseNumber: text,
  organisation: text,
  route: v.nullable(v.picklist(legalRoutes)),
  created: momentSchema,
  changed: momentSchema,
  surroundings: surroundingsSchema,
  radiusM: v.pipe(finite, v.minValue(1), v.maxValue(1000)),
  judgements: v.record(key, judgementSchema),
  unknownUseAs: v.nullable(v.picklist(uses)),
  variants: v.pipe(v.array(variantSchema), v.minLength(1), v.maxLength(6)),
  activeVariant: text,
  siteChecks: v.array(
    v.object({
      point: text,
      date: someTimeSchema,
      role: text,
      remark: text,
      text: v.optional(text),
      found: v.optional(v.picklist(['same', 'different'])),
    }),
  ),
  policy: v.optional(v.pipe(v.unknown(), v.transform(ofToday), policySchema)),
  proposal: v.optional(text),
  keepUntil: v.nullable(momentSchema),
  notes: v.object({ applicant: text, alternatives: long, cashAccess: long, views: long, reassess: someTimeSchema }),
  photos: v.pipe(v.array(photoSchema), v.maxLength(12)),
  history: v.pipe(
    v.array(v.object({ at: someTimeSchema, what: text, variant: text, from: text, to: text })),
    v.maxLength(2000),
  ),
  outcomes: v.pipe(v.array(recordedSchema), v.maxLength(60)),
});

/** What stands for a part of a dossier of which nothing is known. */
export const blank: Dossier = {
  schema: 'gevelwijzer/dossier@2',
  scope: 'internal',
  id: '',
  title: '',
  caseNumber: '',
  organisation: '',
  route: null,
  created: '1970-01-01T00:00:00.000Z',
  changed: '1970-01-01T00:00:00.000Z',
  surroundings: {
    name: '',
    invented: false,
    buildings: [],
    publicSpace: [],
    places: [],
    coverage: { hull: null, declared: false },
    sources: [],
    scenery: { trees: [], parcels: [], labels: [], addresses: [] },
  },
  radiusM: usualRadiusM,
  judgements: {},
  unknownUseAs: null,
  variants: [{ id: 'a', name: 'A', machines: [], alternatives: [], measures: [], answers: unanswered }],
  activeVariant: 'a',
  siteChecks: [],
  keepUntil: null,
  notes: noNotes,
  photos: [],
  history: [],
  outcomes: [],
};

/** A scene from the command line as a dossier of one variant. */
function dossierOf(scene: Scene): Dossier {
  const { buildings, publicSpace, places, coverage, sources, openPlaces, ledger } = scene;
  const { machines, alternatives, measures, answers, assumed } = scene;
  const title = scene.machines[0]?.hostId ?? 'scene';
  return {
    ...blank,
    id: scene.dossierId,
    title,
    surroundings: {
      ...blank.surroundings,
      name: title,
      buildings,
      publicSpace,
      places,
      coverage,
      ...(openPlaces && { openPlaces }),
      sources,
      ...(ledger && { ledger }),
    },
    radiusM: scene.radiusM,
    judgements: scene.judgements,
    unknownUseAs: scene.unknownUseAs,
    variants: [
      { id: 'a', name: 'A', machines, alternatives, measures, answers, ...(assumed.length > 0 && { assumed }) },
    ],
  };
}

/** A question that came later was not answered then. */
export function answered(dossier: Readonly<Record<string, unknown>>): unknown {
  const { variants } = dossier;
  if (!Array.isArray(variants)) return dossier;
  return {
    ...dossier,
    variants: variants.map((one: unknown) =>
      typeof one === 'object' && one !== null && 'answers' in one
        ? { ...one, answers: { ...unanswered, ...(one.answers as object) } }
        : one,
    ),
  };
}

/** All buildings, those that are not in use too: they can be made to count. */
const allBuildings = ({ buildings, notInUse = [] }: Surroundings) => [...buildings, ...notInUse];

/**
 * A dossier of any version, or a scene.
 * @returns errors `newer-version` for a later release; `bad-date`, `same-building`, `bad-outline` as for a scene; `damaged`
 *   for all else, with where and what
 */
export function readDossier(value: unknown): Result<Dossier> {
  const version = versionOf(value);
  if (version !== null && version > newest)
    return refuse('newer-version', `the dossier has version ${version}, this release reads up to ${newest}`);
  if (typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'gevelwijzer/scene@1') {
    const scene = readScene(value);
    if (scene.ok) return ok(dossierOf(scene.value));
    const { code, message, details } = scene.error;
    return refuse(code === 'not-a-scene' ? 'damaged' : code, message, details);
  }
  if (version === null || version < 1) return refuse('damaged', 'schema: this is no dossier of Gevelwijzer');
  const parsed = v.safeParse(dossierSchema, answered(migrated(value as object, version)));
  if (!parsed.success) return unfit(parsed.issues, 'damaged');
  const dossier = atHome(parsed.output as unknown as Dossier);
  const fault = buildingFault(allBuildings(dossier.surroundings));
  return fault ? refuse(fault.code, fault.message, { share: fault.id }) : ok(dossier);
}

/** Surroundings by themselves, through the same gate; null for what does not pass it. */
export function readSurroundings(value: unknown): Surroundings | null {
  const parsed = v.safeParse(surroundingsSchema, value);
  if (!parsed.success) return null;
  const surroundings = parsed.output as unknown as Surroundings;
  return buildingFault(allBuildings(surroundings)) ? null : surroundings;
}

export function readSource(value: unknown): Source | null {
  const parsed = v.safeParse(sourceSchema, value);
  return parsed.success ? (parsed.output as unknown as Source) : null;
}

/** The same as `readDossier`, from JSON text. */
export function readDossierText(text: string): Result<Dossier> {
  try {
    return readDossier(JSON.parse(text));
  } catch {
    return refuse('damaged', 'this is not valid JSON; the file may be cut off');
  }
}

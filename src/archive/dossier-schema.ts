/** A dossier as it may come from a file, a link or storage: checked before anything reads it. */
import * as v from 'valibot';
import { type Scene, uses } from '../engine/scene.ts';
import {
  alternativeSchema,
  answersSchema,
  buildingSchema,
  coverageSchema,
  firstIssue,
  judgementSchema,
  machineSchema,
  placeSchema,
  publicSpaceSchema,
  readScene,
  sourceSchema,
} from '../engine/scene-schema.ts';
import { ok, type Result, refuse } from '../engine/units.ts';
import { type Dossier, legalRoutes } from './dossier.ts';

const finite = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(2000));
const point = v.tuple([finite, finite]);

const surroundingsSchema = v.object({
  name: text,
  invented: v.boolean(),
  buildings: v.array(buildingSchema),
  publicSpace: v.array(publicSpaceSchema),
  places: v.array(placeSchema),
  coverage: coverageSchema,
  sources: v.array(sourceSchema),
  scenery: v.object({
    trees: v.array(v.tuple([finite, finite, finite])),
    parcels: v.array(v.array(point)),
    labels: v.array(
      v.object({ text, point, angleDeg: finite, kind: v.picklist(['street', 'square', 'water', 'building']) }),
    ),
    addresses: v.array(v.object({ text, point, buildingId: text })),
  }),
});

const variantSchema = v.object({
  id: text,
  name: text,
  machines: v.array(machineSchema),
  alternatives: v.array(alternativeSchema),
  measures: v.array(text),
  answers: answersSchema,
});

const key = v.pipe(
  text,
  v.check((name) => name !== '__proto__' && name !== 'constructor' && name !== 'prototype', 'reserved key'),
);

const dossierSchema = v.object({
  schema: v.literal('gevelwijzer/dossier@1'),
  id: text,
  title: text,
  caseNumber: text,
  organisation: text,
  route: v.nullable(v.picklist(legalRoutes)),
  created: text,
  changed: text,
  surroundings: surroundingsSchema,
  radiusM: v.pipe(finite, v.minValue(1), v.maxValue(1000)),
  judgements: v.record(key, judgementSchema),
  unknownUseAs: v.nullable(v.picklist(uses)),
  variants: v.pipe(v.array(variantSchema), v.minLength(1), v.maxLength(6)),
  activeVariant: text,
  siteChecks: v.array(v.object({ point: text, date: text, role: text, remark: text })),
});

/** A scene from the command line as a dossier of one variant. */
function dossierOf(scene: Scene): Dossier {
  const { buildings, publicSpace, places, coverage, sources } = scene;
  const title = scene.machines[0]?.hostId ?? 'scene';
  return {
    schema: 'gevelwijzer/dossier@1',
    id: scene.dossierId,
    title,
    caseNumber: '',
    organisation: '',
    route: null,
    created: '1970-01-01T00:00:00.000Z',
    changed: '1970-01-01T00:00:00.000Z',
    surroundings: {
      name: title,
      invented: false,
      buildings,
      publicSpace,
      places,
      coverage,
      sources,
      scenery: { trees: [], parcels: [], labels: [], addresses: [] },
    },
    radiusM: scene.radiusM,
    judgements: scene.judgements,
    unknownUseAs: scene.unknownUseAs,
    variants: [
      {
        id: 'a',
        name: 'A',
        machines: scene.machines,
        alternatives: scene.alternatives,
        measures: scene.measures,
        answers: scene.answers,
      },
    ],
    activeVariant: 'a',
    siteChecks: [],
  };
}

/** @returns errors `newer-version` for a schema of a later release, `damaged` with where and what */
export function readDossier(value: unknown): Result<Dossier> {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
  if (typeof schema === 'string' && /^gevelwijzer\/dossier@\d+$/.test(schema) && schema !== 'gevelwijzer/dossier@1')
    return refuse('newer-version', `the dossier has schema ${schema}`, { schema });
  if (schema === 'gevelwijzer/scene@1') {
    const scene = readScene(value);
    return scene.ok ? ok(dossierOf(scene.value)) : refuse('damaged', scene.error.message);
  }
  const parsed = v.safeParse(dossierSchema, value);
  return parsed.success ? ok(parsed.output as unknown as Dossier) : refuse('damaged', firstIssue(parsed.issues));
}

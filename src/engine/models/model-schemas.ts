/**
 * The shape of every model file, for the gate, for a set that a municipality brings, and for the JSON Schemas beside the
 * files. The running engine does not load these: its own files were checked before they were released.
 */
import * as v from 'valibot';
import { bandSchema, figureSchema } from '../ground/figure.ts';
import { blastSchema } from '../physics/blast/blast-model.ts';
import { nearFieldSchema } from '../physics/blast/near-field-model.ts';
import { flightSchema } from '../physics/flight/flight-model.ts';
import { glazingSchema } from '../physics/glazing/glazing-model.ts';
import { houseSchema } from '../physics/harm/houses-model.ts';
import { probitSchema } from '../physics/harm/people-model.ts';
import { criterionIds, scenarioForm } from '../scene/assessment.ts';
import { glassKinds, machineFunctions, retentions, siting, uses, vulnerabilityClasses } from '../scene/scene.ts';
import { consequenceSchema } from './consequences-model.ts';
import { pieceIds, yesNoAnswers } from './definitions.ts';
import { policySchema } from './policy-schema.ts';

const head = { version: v.string(), owner: v.pipe(v.string(), v.minLength(1)) };
const named = { id: v.pipe(v.string(), v.minLength(1)), ...head };

/** `names` as one figure each. */
const figures = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, figureSchema])) as Record<Name, typeof figureSchema>;

const pieceSchema = v.strictObject({
  id: v.picklist(pieceIds),
  massKg: figureSchema,
  dragAreaM2: figureSchema,
  // Since version 3: pieces of more than one mass.
  massSpread: v.optional(figureSchema),
  count: bandSchema,
  speedMs: bandSchema,
});

const yesNo = v.picklist(yesNoAnswers);
const activation = v.union([
  v.strictObject({ always: v.literal(true) }),
  v.strictObject({ unless: yesNo }),
  v.strictObject({ function: v.picklist(machineFunctions), orAnswer: yesNo }),
]);

const scenarioSchema = v.strictObject({
  ...head,
  id: v.pipe(v.string(), v.regex(scenarioForm, 'no name of a scenario')),
  active: activation,
  chargeKgTnt: bandSchema,
  outsideRange: v.boolean(),
  pieces: v.array(pieceSchema),
});

const ramSchema = v.strictObject({
  ...head,
  id: v.literal('ram'),
  active: v.strictObject({ vehicleApproach: v.literal('possible') }),
  ...figures(['approachM', 'approachAngleDeg']),
  accelerationMs2: v.optional(figureSchema),
});

const sitingSchema = v.strictObject({
  ...named,
  // Until version 2: since then the blast near facades has a file of its own.
  wallFactor: v.optional(bandSchema),
  ...figures([
    'burstDistanceM',
    'burstHeightM',
    'frontToleranceM',
    'minimumPieceM',
    'paneHeightM',
    'floorHeightM',
    'defaultHeightM',
    'fanHalfAngleDeg',
    'fanLowDeg',
    'fanHighDeg',
    'coverageMarginM',
    'hostWithinM',
    'sharedWallM',
    'sharedWallGapM',
    'fallMinM',
    'fallMaxM',
    'fallHeightShare',
    'evacuationM',
  ]),
});

const samplingSchema = v.strictObject({
  ...named,
  ...figures(['count', 'seed', 'pieceSteps']),
  loadFactor: bandSchema,
  glassFactor: bandSchema,
});

const snappingSchema = v.strictObject({
  ...named,
  ...figures(['withinM', 'shortestM', 'clearM', 'sightM', 'outletM', 'stepM', 'whereWithinM', 'whereEveryM']),
  // Since version 2.
  unitEveryM: v.optional(figureSchema),
  unitClearM: v.optional(figureSchema),
});

const paneSchema = v.strictObject({
  thicknessMm: v.picklist([3, 4, 5, 6, 8, 10]),
  widthM: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
  heightM: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
  kind: v.picklist(glassKinds),
  leaves: v.picklist([1, 2, 3]),
  status: v.picklist(['published', 'derived', 'assumption']),
  source: v.string(),
});

const receptorShape = v.strictObject({
  ...named,
  source: v.string(),
  classByUse: v.record(v.picklist(uses), v.picklist(vulnerabilityClasses)),
  nightUses: v.array(v.picklist(uses)),
  dayOnlyUses: v.array(v.picklist(uses)),
  // Since version 3.
  maybeNightUses: v.optional(v.array(v.picklist(uses))),
  ...figures(['smallestWithPeopleM2', 'insulatingFromYear', 'personsPerHome']),
  // Since version 3.
  berthPaneM: v.optional(figureSchema),
  panes: v.pipe(
    v.record(v.string(), paneSchema),
    v.check(
      (panes) => ['home-single', 'home-insulating', 'shopfront'].every((id) => id in panes),
      'needs home-single, home-insulating and shopfront',
    ),
  ),
  // Since version 2; a set without it gets the released proposals.
  proposals: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          uses: v.nullable(v.array(v.picklist(uses))),
          floor: v.picklist(['ground', 'any']),
          fromYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(3000))),
          paneType: v.string(),
          singleShare: v.optional(figureSchema),
          status: v.picklist(['published', 'derived', 'assumption']),
          source: v.string(),
        }),
      ),
      v.check(
        (rows) => rows.some(({ uses: of, floor, fromYear }) => of === null && floor === 'any' && fromYear === null),
        'needs a row for any use, any floor and any year',
      ),
    ),
  ),
  classShift: v.strictObject(figures(['film-loose', 'film-anchored', 'laminated', 'blast-tested', 'curtain'])),
});

const receptorSchema = v.pipe(
  receptorShape,
  v.check(
    ({ panes, proposals }) => (proposals ?? []).every(({ paneType }) => paneType in panes),
    'a proposal names a pane that is not in panes',
  ),
);

const effectSchema = v.union([
  v.strictObject({ kind: v.literal('place'), siting: v.picklist(siting) }),
  v.strictObject({
    kind: v.literal('answer'),
    key: v.picklist(['antiGas', 'certifiedBarrier', 'solidFacade', 'loosePartsRemoved']),
    value: v.literal(true),
    where: v.optional(v.picklist(['wall', 'vehicle-approach'])),
  }),
  v.strictObject({ kind: v.literal('functions'), drop: v.array(v.picklist(machineFunctions)) }),
  v.strictObject({ kind: v.literal('functions'), keep: v.array(v.picklist(machineFunctions)) }),
  v.strictObject({
    kind: v.literal('glass'),
    retention: v.picklist(retentions),
    on: v.picklist(['host-and-attached', 'others']),
  }),
  v.strictObject({ kind: v.literal('curtain') }),
  v.strictObject({ kind: v.literal('report'), relieves: v.array(v.picklist(criterionIds)) }),
]);

const measureSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^M\d\d$/)),
  actsOn: v.array(v.picklist(['LOC', 'P', 'B', 'O', 'G', 'D', 'X', 'R', 'N'])),
  role: v.picklist(['colour', 'beside', 'place', 'condition']),
  criteria: v.array(v.picklist(criterionIds)),
  effect: v.nullable(effectSchema),
  confidential: v.boolean(),
  desk: v.optional(v.string()),
  needs: v.array(v.string()),
  who: v.array(v.string()),
  othersProperty: v.boolean(),
  cost: v.picklist(['laag', 'middel', 'hoog']),
  leadTime: v.picklist(['kort', 'middel', 'lang']),
  evidence: v.picklist(['weak', 'moderate', 'strong']),
  source: v.string(),
  reference: v.string(),
  norm: v.nullable(v.string()),
});
const measuresSchema = v.strictObject({ ...named, measures: v.array(measureSchema) });

const referenceRow = v.strictObject({
  door: v.string(),
  input: v.record(v.string(), v.unknown()),
  key: v.string(),
  expected: v.number(),
  tolerance: v.pipe(v.number(), v.gtValue(0), v.maxValue(0.2)),
});
/** Points that the doors are held to, or a table that numbers of the model were read from and tests are held to. */
const referenceSchema = v.looseObject({
  id: v.string(),
  owner: v.string(),
  source: v.string(),
  rows: v.optional(v.pipe(v.array(referenceRow), v.minLength(1))),
  computed: v.optional(v.looseObject({})),
});

const sourcesSchema = v.record(
  v.string(),
  v.looseObject({ title: v.string(), where: v.string(), confidence: v.string() }),
);

/** One schema per folder of `models/`; `sources` is the file of all sources. */
export const modelSchemas = {
  blast: blastSchema,
  'near-field': nearFieldSchema,
  glazing: glazingSchema,
  debris: flightSchema,
  people: probitSchema,
  structure: houseSchema,
  siting: sitingSchema,
  sampling: samplingSchema,
  snapping: snappingSchema,
  receptors: receptorSchema,
  scenarios: v.variant('id', [scenarioSchema, ramSchema]),
  measures: measuresSchema,
  verdict: policySchema,
  consequences: consequenceSchema,
  reference: referenceSchema,
  sources: sourcesSchema,
} as const;

export type ModelKind = keyof typeof modelSchemas;

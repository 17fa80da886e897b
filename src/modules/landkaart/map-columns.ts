/**
 * A line of the map as it stands in a file: its columns in the words of an assessment. No charge and no answer that a form
 * keeps to itself is among them; the version for the public has fewer.
 */
import { type CriterionId, criterionIds, type Grade, type Verdict } from '../../engine/scene/assessment.ts';
import { type MachineFunction, machineFunctions, type RdPoint, type Use, uses } from '../../engine/scene/scene.ts';
import { isNotGreen, type OpenSpot, type Run, type Shown } from './judge-tile.ts';
import { townHour } from './town-answers.ts';
import { lineOf, metresOf, toMillimetre } from './town-map.ts';
import type { TownSiting } from './town-plan.ts';

interface Feature<Type extends string, Coordinates> {
  readonly type: 'Feature';
  readonly geometry: { readonly type: Type; readonly coordinates: Coordinates };
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}
export type LineFeature = Feature<'LineString', number[][]>;
export type SpotFeature = Feature<'Point', number[]>;

/** As a line of the map is read back; a place for a unit is one as wide as the unit, of no metres. */
export interface MapLine {
  readonly from: RdPoint;
  readonly to: RdPoint;
  readonly siting: TownSiting;
  readonly host: string;
  readonly street: string | null;
  readonly metres: number;
  /** Places on it, and which of the wall they are. */
  readonly wall: { readonly edge: number; readonly from: number; readonly to: number; readonly of: number };
  readonly shown: Shown;
  /** Null in the version for the public. */
  readonly by: Judging | null;
}

const bitsOf = (ids: readonly CriterionId[]): number =>
  ids.reduce((bits, id) => bits + 2 ** criterionIds.indexOf(id), 0);

const colourOf = (shown: Shown) => ({
  verdict: shown.verdict,
  grade: shown.grade,
  notGreen: isNotGreen(shown),
});

const saidOf = (shown: Shown) => ({
  ...colourOf(shown),
  hour: townHour,
  unmet: shown.unmet.join(','),
  unmetBits: bitsOf(shown.unmet),
  unknown: shown.unknown.join(','),
  onUse: shown.onUse,
});

const geometryOf = (run: Run) => ({ type: 'LineString', coordinates: lineOf(run).map(([x, y]) => [x, y]) }) as const;

/** What a line that lies alone still says of how it was judged. */
export interface Judging {
  /** Fingerprint of the model set. */
  readonly model: string;
  readonly functions: readonly MachineFunction[];
  readonly unknownUseAs: Use | null;
}

/** So much of a fingerprint tells one model set from another. */
export const modelOf = (sha256: string): string => sha256.slice(0, 12);

const judgedBy = ({ model, functions, unknownUseAs }: Judging) => ({
  model: modelOf(model),
  functions: functions.join(','),
  unknownUseAs,
});

export const lineFeature = (run: Run, by: Judging): LineFeature => ({
  type: 'Feature',
  geometry: geometryOf(run),
  properties: {
    ...saidOf(run.shown),
    siting: run.siting,
    host: run.host,
    street: run.street,
    metres: toMillimetre(metresOf(run)),
    edge: run.edgeNumber,
    first: run.from,
    last: run.to,
    of: run.count,
    ...judgedBy(by),
  },
});

/** For the public: colour and grade, and of which way of standing. */
export const publicLine = (run: Run): LineFeature => ({
  type: 'Feature',
  geometry: geometryOf(run),
  properties: { ...colourOf(run.shown), hour: townHour, siting: run.siting },
});

export const spotFeature = ({ point: [x, y], shown }: OpenSpot, by: Judging): SpotFeature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [x, y] },
  properties: { ...saidOf(shown), siting: 'unit', ...judgedBy(by) },
});

const verdicts: readonly string[] = ['green', 'orange', 'red', 'undetermined'] satisfies Verdict[];
const grades: readonly unknown[] = ['own-means', 'others', 'to-be-shown'] satisfies Grade[];
const facades: readonly unknown[] = ['gevel', 'winkel'] satisfies TownSiting[];

/** A unit is drawn as wide as it is, in m, so that its colour has a pattern too. */
const unitM = 2;

/** A feature of a file as a line of the map; null for one that is none. */
export function lineIn(feature: unknown): MapLine | null {
  const { geometry, properties } = (feature ?? {}) as {
    readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
    readonly properties?: Readonly<Record<string, unknown>> | null;
  };
  const { verdict, grade = null, siting, notGreen } = properties ?? {};
  const unit = siting === 'unit';
  const drawn = unit ? acrossIn(geometry) : endsIn(geometry);
  if (!drawn || !verdicts.includes(verdict as string) || !(unit || facades.includes(siting))) return null;
  const [from, to] = drawn;
  const number = (key: string, otherwise: number) => {
    const value = properties?.[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
  };
  const text = (key: string) => {
    const value = properties?.[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const ids = (key: string) => criterionIds.filter((id) => (text(key) ?? '').split(',').includes(id));
  const first = number('first', 0);
  const model = text('model');
  const functions = machineFunctions.filter((one) => (text('functions') ?? '').split(',').includes(one));
  const unknownUseAs = uses.find((one) => one === text('unknownUseAs')) ?? null;
  return {
    from,
    to,
    siting: siting as TownSiting,
    host: text('host') ?? '',
    street: text('street'),
    metres: unit ? 0 : number('metres', Math.hypot(to[0] - from[0], to[1] - from[1])),
    wall: { edge: number('edge', -1), from: first, to: number('last', first + 1), of: number('of', 1) },
    shown: {
      verdict: verdict as Verdict,
      grade: grades.includes(grade) ? (grade as Grade) : null,
      unmet: ids('unmet'),
      unknown: ids('unknown'),
      onUse: properties?.['onUse'] === true,
      ...(model === null && typeof notGreen === 'boolean' && { notGreen }),
    },
    by: model === null ? null : { model, functions, unknownUseAs },
  };
}

/** A map for the public of before it said what is not green: what it calls undetermined may be that. */
export const saysNotGreen = ({ by, shown }: Pick<MapLine, 'by' | 'shown'>): boolean =>
  by !== null || shown.verdict !== 'undetermined' || shown.notGreen !== undefined;

type Drawn = { readonly type?: unknown; readonly coordinates?: unknown } | null | undefined;

function endsIn(geometry: Drawn): readonly [RdPoint, RdPoint] | null {
  const [from, to] = (Array.isArray(geometry?.coordinates) ? geometry.coordinates : []) as unknown[];
  return geometry?.type === 'LineString' && isPoint(from) && isPoint(to) ? [from, to] : null;
}

function acrossIn(geometry: Drawn): readonly [RdPoint, RdPoint] | null {
  const at = geometry?.coordinates;
  if (geometry?.type !== 'Point' || !isPoint(at)) return null;
  const [x, y] = at;
  return [
    [x - unitM / 2, y],
    [x + unitM / 2, y],
  ];
}

export const isPoint = (value: unknown): value is RdPoint =>
  Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === 'number' && Number.isFinite(one));

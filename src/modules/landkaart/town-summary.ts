/** The map in figures: metres of facade by colour and grade, in all, per street and per area; where they fail; whom to ask first. */
import { type CriterionId, criterionIds } from '../../engine/scene/assessment.ts';
import type { RdPoint, Rings } from '../../engine/scene/scene.ts';
import { isNotGreen, type OpenSpot, type Run, type Shown } from './judge-tile.ts';
import { lineOf, metresOf, type TownMap, toMillimetre } from './town-map.ts';
import { type Box, liesWithin, type TownSiting } from './town-plan.ts';

/** A colour, of orange whose turn it is, and of what is undetermined whether something fails already. */
export const lights = ['green', 'own-means', 'others', 'to-be-shown', 'red', 'not-green', 'undetermined'] as const;
export type Light = (typeof lights)[number];

export function lightOf(shown: Pick<Shown, 'verdict' | 'grade' | 'unmet' | 'notGreen'>): Light {
  if (shown.verdict === 'orange') return shown.grade ?? 'to-be-shown';
  return isNotGreen(shown) ? 'not-green' : shown.verdict;
}

/** Metres of facade, by light. */
export type Metres = Readonly<Record<Light, number>>;

export interface Tally {
  readonly all: Metres;
  /** Metres where each criterion fails, and where it is not known. */
  readonly unmet: Readonly<Partial<Record<CriterionId, number>>>;
  readonly unknown: Readonly<Partial<Record<CriterionId, number>>>;
  /** Metres whose answer rests on the use of a building that nobody knows. */
  readonly onUse: number;
}

export interface TownSummary {
  readonly bySiting: Readonly<Partial<Record<TownSiting, Tally>>>;
  readonly streets: readonly Part[];
  readonly areas: readonly AreaPart[];
  /** Places for a unit on open ground, by light. */
  readonly spots: Metres;
  /** Buildings whose use would tell most, by metres of facade that wait for it. */
  readonly askFirst: TownMap['asks'];
}

export interface Part {
  /** Null: a street that no address names. */
  readonly name: string | null;
  readonly bySiting: Readonly<Partial<Record<TownSiting, Metres>>>;
}

export interface AreaPart extends Part {
  readonly name: string;
  /** Around the lines that lie in it, in whole metres; null where none does. */
  readonly box: Box | null;
}

/** What a sum needs of a line, of tiles or of a file. */
export interface Counted {
  readonly siting: TownSiting;
  readonly street: string | null;
  readonly metres: number;
  readonly shown: Shown;
}

export interface Area {
  readonly name: string;
  readonly polygons: readonly Rings[];
}

/** So many buildings are named to ask about first. */
const first = 50;

export const noMetres = (): Record<Light, number> =>
  Object.fromEntries(lights.map((light) => [light, 0])) as Record<Light, number>;

export function summaryOf(
  { runs, spots, asks }: Pick<TownMap, 'runs' | 'spots' | 'asks'>,
  areas: readonly Area[],
): TownSummary {
  const lines = runs.map(counted);
  return {
    bySiting: bySiting(lines, tallyOf),
    streets: streetsOf(lines),
    areas: areas.map(({ name, polygons }) => {
      const own = runs.filter((run) => liesWithin(polygons, middleOf(run)));
      return { name, box: boxAround(own), bySiting: bySiting(own.map(counted), metresBy) };
    }),
    spots: spotsBy(spots),
    askFirst: asks.slice(0, first),
  };
}

const counted = (run: Run): Counted => ({
  siting: run.siting,
  street: run.street,
  metres: metresOf(run),
  shown: run.shown,
});

function boxAround(runs: readonly Run[]): Box | null {
  if (runs.length === 0) return null;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of runs.flatMap(lineOf)) {
    box[0] = Math.min(box[0], Math.floor(x));
    box[1] = Math.min(box[1], Math.floor(y));
    box[2] = Math.max(box[2], Math.ceil(x));
    box[3] = Math.max(box[3], Math.ceil(y));
  }
  return box;
}

export function streetsOf(runs: readonly Counted[]): readonly Part[] {
  const streets = new Map<string | null, Counted[]>();
  for (const run of runs) {
    const there = streets.get(run.street);
    if (there) there.push(run);
    else streets.set(run.street, [run]);
  }
  return [...streets]
    .map(([name, own]) => ({ name, bySiting: bySiting(own, metresBy) }))
    .sort((one, two) => ((one.name ?? '\uffff') < (two.name ?? '\uffff') ? -1 : 1));
}

function bySiting<Value>(
  runs: readonly Counted[],
  of: (runs: readonly Counted[]) => Value,
): Partial<Record<TownSiting, Value>> {
  const facades = ['gevel', 'winkel'] as const;
  return Object.fromEntries(
    facades.flatMap((siting) => {
      const own = runs.filter((run) => run.siting === siting);
      return own.length > 0 ? [[siting, of(own)]] : [];
    }),
  );
}

export function metresBy(runs: readonly Counted[]): Metres {
  const metres = noMetres();
  for (const run of runs) metres[lightOf(run.shown)] += run.metres;
  for (const light of lights) metres[light] = toMillimetre(metres[light]);
  return metres;
}

export function tallyOf(runs: readonly Counted[]): Tally {
  const sum = (counts: (run: Counted) => boolean) =>
    toMillimetre(runs.reduce((metres, run) => (counts(run) ? metres + run.metres : metres), 0));
  const per = (key: 'unmet' | 'unknown') =>
    Object.fromEntries(
      criterionIds.flatMap((id) => {
        const metres = sum(({ shown }) => shown[key].includes(id));
        return metres > 0 ? [[id, metres]] : [];
      }),
    );
  return { all: metresBy(runs), unmet: per('unmet'), unknown: per('unknown'), onUse: sum(({ shown }) => shown.onUse) };
}

function spotsBy(spots: readonly OpenSpot[]): Metres {
  const counts = noMetres();
  for (const { shown } of spots) counts[lightOf(shown)]++;
  return counts;
}

export function middleOf(run: Run): RdPoint {
  const [[ax, ay], [bx, by]] = lineOf(run);
  return [(ax + bx) / 2, (ay + by) / 2];
}

/** What is asked of a map that is read back: which lines are shown, which one is meant, what two maps differ in. */
import { nearestOnSegment } from '../../engine/geometry/plane.ts';
import type { CriterionId } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { MapLine } from './map-columns.ts';
import { toMillimetre } from './town-map.ts';
import { type Box, isIn, type TownSiting } from './town-plan.ts';
import { type Light, lightOf, lights, type Metres, noMetres } from './town-summary.ts';

export interface Filter {
  readonly siting: TownSiting;
  /** Null: all. */
  readonly light: Light | null;
  readonly criterion: CriterionId | null;
  readonly onUse: boolean;
}

/** Lines that fail a criterion, or where it is not known, count for it. */
export const passes = ({ siting, light, criterion, onUse }: Filter, line: MapLine): boolean =>
  line.siting === siting &&
  (light === null || lightOf(line.shown) === light) &&
  (criterion === null || line.shown.unmet.includes(criterion) || line.shown.unknown.includes(criterion)) &&
  (!onUse || line.shown.onUse);

/** A place with a name to it. */
export interface NamedPoint {
  readonly name: string;
  readonly point: RdPoint;
}

export interface NearLine {
  readonly line: MapLine;
  readonly point: RdPoint;
  readonly distanceM: number;
}

/** The line nearest to a point; null beyond `withinM`. */
export function nearestLine(lines: readonly MapLine[], at: RdPoint, withinM: number): NearLine | null {
  let best: NearLine | null = null;
  for (const line of lines) {
    const reachM = best?.distanceM ?? withinM;
    if (
      Math.min(line.from[0], line.to[0]) - reachM > at[0] ||
      Math.max(line.from[0], line.to[0]) + reachM < at[0] ||
      Math.min(line.from[1], line.to[1]) - reachM > at[1] ||
      Math.max(line.from[1], line.to[1]) + reachM < at[1]
    )
      continue;
    const { x, y, distanceM } = nearestOnSegment(at, line.from, line.to);
    if (distanceM <= reachM) best = { line, point: [x, y], distanceM };
  }
  return best;
}

/** The place on a line that was judged, nearest to a point on it: the middle of a piece. */
export function placeOn({ from, to, wall }: MapLine, [x, y]: RdPoint): RdPoint {
  const pieces = Math.max(1, wall.to - wall.from);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const piece = Math.min(pieces - 1, Math.max(0, Math.floor(along * pieces)));
  const t = (piece + 0.5) / pieces;
  return [from[0] + t * dx, from[1] + t * dy];
}

/** Lights that make a facade suitable: green, or orange that one can arrange oneself. */
export const suits = (light: Light): boolean => light === 'green' || light === 'own-means';

/** Is it a facade of that way of standing that suits? */
export const suitsFor =
  (siting: TownSiting) =>
  (line: MapLine): boolean =>
    line.siting === siting && suits(lightOf(line.shown));

/** Metres to the nearest facade that suits; null where there is none on the map. Shown, and never a colour. */
export const nextSuitable = (lines: readonly MapLine[], at: RdPoint, siting: TownSiting): NearLine | null =>
  nearestLine(lines.filter(suitsFor(siting)), at, Number.MAX_VALUE);

/**
 * The lines as far as they lie in a box, by whole pieces: a piece is in it when its middle is. Two maps of one town are cut off at
 * the same pieces, wherever their lines end.
 */
export function within(box: Box, lines: readonly MapLine[]): readonly MapLine[] {
  const holds = (point: RdPoint) => isIn(box, point);
  return lines.flatMap((line) => {
    const { wall, metres } = line;
    const middles = Array.from({ length: Math.max(1, wall.to - wall.from) }, (_, i) =>
      pointOn(line, wall.from + i + 0.5),
    );
    const first = middles.findIndex(holds);
    if (first < 0) return [];
    const count = middles.slice(first).findIndex((one) => !holds(one));
    const last = count < 0 ? middles.length : first + count;
    if (last - first === middles.length) return [line];
    const [from, to] = [wall.from + first, wall.from + last];
    return [
      {
        ...line,
        from: pointOn(line, from),
        to: pointOn(line, to),
        metres: (metres * (to - from)) / (wall.to - wall.from),
        wall: { ...wall, from, to },
      },
    ];
  });
}

export interface Difference {
  /** Metres by light in both maps, and of the first that are another light in the second. */
  readonly before: Metres;
  readonly after: Metres;
  /** Pieces of wall that changed, in the light of the second map. */
  readonly changed: readonly {
    readonly from: RdPoint;
    readonly to: RdPoint;
    readonly light: Light;
    readonly was: Light;
  }[];
  /** Metres that only one of the maps has: they are of another town, or another file. */
  readonly aloneM: number;
}

/** Two maps of one town under another policy, charge or model: piece by piece of every wall. */
export function differenceOf(one: readonly MapLine[], two: readonly MapLine[], siting: TownSiting): Difference {
  const [before, after] = [noMetres(), noMetres()];
  const changed: { from: RdPoint; to: RdPoint; light: Light; was: Light }[] = [];
  const walls = new Map<string, MapLine[]>();
  const keyOf = ({ host, wall }: MapLine) => `${host} ${wall.edge} ${wall.of}`;
  for (const line of two) if (line.siting === siting) walls.set(keyOf(line), [...(walls.get(keyOf(line)) ?? []), line]);
  let sharedM = 0;
  let oneM = 0;
  for (const line of one) {
    if (line.siting !== siting) continue;
    oneM += line.metres;
    const was = lightOf(line.shown);
    for (const other of walls.get(keyOf(line)) ?? []) {
      const [from, to] = [Math.max(line.wall.from, other.wall.from), Math.min(line.wall.to, other.wall.to)];
      if (from >= to) continue;
      const light = lightOf(other.shown);
      const metres = (line.metres * (to - from)) / (line.wall.to - line.wall.from);
      before[was] += metres;
      after[light] += metres;
      sharedM += metres;
      if (light !== was) changed.push({ from: pointOn(line, from), to: pointOn(line, to), light, was });
    }
  }
  const twoM = two.reduce((sum, line) => (line.siting === siting ? sum + line.metres : sum), 0);
  for (const light of lights) [before[light], after[light]] = [toMillimetre(before[light]), toMillimetre(after[light])];
  return { before, after, changed, aloneM: toMillimetre(oneM + twoM - 2 * sharedM) };
}

function pointOn({ from, to, wall }: MapLine, piece: number): RdPoint {
  const t = (piece - wall.from) / (wall.to - wall.from);
  return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
}

/** As far as cash may be, as banks and shops agreed: five kilometres. Shown, and never a colour. */
export const cashM = 5000;

/** The share of the metres of lines whose middle has a machine within so many metres; null where there are no lines. */
export function shareNear(machines: readonly Stands[], lines: readonly MapLine[], withinM = cashM): number | null {
  let [all, near] = [0, 0];
  for (const { from, to, metres } of lines) {
    const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    all += metres;
    if (machines.some(({ point }) => Math.hypot(point[0] - x, point[1] - y) <= withinM)) near += metres;
  }
  return all > 0 ? near / all : null;
}

/** A machine that is there, beside the map. */
export interface Beside extends NamedPoint {
  /** Null: no facade of the map is near it. */
  readonly light: Light | null;
  readonly nextMachineM: number | null;
  readonly nextSuitableM: number | null;
  /** There is none within this many metres, and no farther was looked; null: all of the map was looked through, or it is found. */
  readonly lookedM: number | null;
}

/** A machine hangs on a facade that is no farther than this. */
export const onFacadeM = 15;

interface Stands extends NamedPoint {
  readonly siting: TownSiting;
}

/** The facade that a machine hangs on. */
export const ownFacade = (lines: readonly MapLine[], { point, siting }: Stands): NearLine | null =>
  nearestLine(
    lines.filter((line) => line.siting === siting),
    point,
    onFacadeM,
  );

/** Metres to the nearest other machine of a list; null where it is the only one. */
export function nextMachine(machines: readonly Stands[], i: number): number | null {
  const [x = 0, y = 0] = machines[i]?.point ?? [];
  const others = machines.flatMap(({ point }, k) => (k === i ? [] : [Math.hypot(point[0] - x, point[1] - y)]));
  return others.length > 0 ? others.reduce((one, two) => Math.min(one, two)) : null;
}

export const machinesBeside = (machines: readonly Stands[], lines: readonly MapLine[]): readonly Beside[] =>
  machines.map((machine, i) => {
    const own = ownFacade(lines, machine);
    return {
      name: machine.name,
      point: machine.point,
      light: own && lightOf(own.line.shown),
      nextMachineM: nextMachine(machines, i),
      nextSuitableM: nextSuitable(lines, machine.point, machine.siting)?.distanceM ?? null,
      lookedM: null,
    };
  });

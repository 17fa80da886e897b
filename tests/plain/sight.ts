/** What a point sees: every wall against every other, by rays. In plan walls are taller than any line of sight; over roofs the line rises. */
import type { RdPoint } from '../../src/engine/scene/scene.ts';
import { apart, between, cross, crossing, dot, minus, nearestShare, type Wall } from './plane.ts';

export interface Part {
  readonly a: RdPoint;
  readonly b: RdPoint;
}
export interface SeenPart extends Part {
  readonly wall: Wall;
}

/** How far a point stands before the line of a wall; behind it there is nothing to see. */
export const beforeM = ({ a, out }: Wall, eye: RdPoint): number => dot(minus(eye, a), out);

/** Walls that turn their outer side to a point: whatever a ray enters, it enters through one of these. */
export const turnedTo = (walls: readonly Wall[], eye: RdPoint): Wall[] =>
  walls.filter((wall) => beforeM(wall, eye) > 1e-9);

/** Is the straight way from the eye to this point free of other walls? What stands within `slackM` of the point, or ends within it of the way, hides nothing. */
const free = (eye: RdPoint, at: RdPoint, self: Wall, others: readonly Wall[], slackM: number): boolean => {
  const end = 1 - 1e-9 - slackM / apart(eye, at);
  return others.every((other) => {
    if (other === self) return true;
    const t = crossing(eye, at, other.a, other.b, slackM / other.lengthM);
    return t === null || t <= 1e-9 || t >= end;
  });
};

/** Walls that may hide a part of a stretch: some of each lies within the same angle and not wholly behind its line. */
function inWayOf({ a, b }: Part, eye: RdPoint, facing: readonly Wall[], self: Wall | null): Wall[] {
  const along = minus(b, a);
  const towards = cross(along, minus(eye, a)) < 0 ? -1 : 1;
  const [da, db] = towards < 0 ? [minus(a, eye), minus(b, eye)] : [minus(b, eye), minus(a, eye)];
  return facing.filter((other) => {
    if (other === self) return false;
    if (towards * cross(along, minus(other.a, a)) < -1e-9 && towards * cross(along, minus(other.b, a)) < -1e-9)
      return false;
    const [oa, ob] = [minus(other.a, eye), minus(other.b, eye)];
    return !(cross(da, oa) >= 0 && cross(da, ob) >= 0) && !(cross(db, oa) <= 0 && cross(db, ob) <= 0);
  });
}

/** Where along a stretch the corners of these walls stand before it. */
const behindCorners = ({ a, b }: Part, eye: RdPoint, walls: readonly Wall[]): number[] =>
  walls.flatMap((wall) =>
    [wall.a, wall.b].flatMap((corner) => {
      const t = crossing(a, b, eye, between(eye, corner, 1000 / Math.max(1e-6, apart(eye, corner))));
      return t !== null && t > 0 && t < 1 ? [t] : [];
    }),
  );

/** The parts of a wall that are seen in plan: between two neighbouring corners along it, one ray says it for all. */
function seenOf(wall: Wall, eye: RdPoint, facing: readonly Wall[], slackM: number): SeenPart[] {
  const inWay = inWayOf(wall, eye, facing, wall);
  const cuts = [0, 1, ...behindCorners(wall, eye, inWay)];
  for (const { a, b } of inWay) {
    const t = crossing(wall.a, wall.b, a, b);
    if (t !== null && t > 0 && t < 1) cuts.push(t);
  }
  cuts.sort((one, two) => one - two);
  const seen: [number, number][] = [];
  for (let i = 1; i < cuts.length; i++) {
    const [from, to] = [cuts[i - 1] as number, cuts[i] as number];
    if ((to - from) * wall.lengthM < 1e-7 || !free(eye, between(wall.a, wall.b, (from + to) / 2), wall, inWay, slackM))
      continue;
    const last = seen.at(-1);
    if (last && from - last[1] < 1e-9) last[1] = to;
    else seen.push([from, to]);
  }
  return seen.map(([from, to]) => ({ wall, a: between(wall.a, wall.b, from), b: between(wall.a, wall.b, to) }));
}

/** Parts that go on in one another make a run; a run of less than this is no view (siting: minimumPieceM). */
export function inRuns(parts: readonly SeenPart[], leastM: number): SeenPart[] {
  const runs: SeenPart[][] = [];
  for (const part of parts) {
    const touching = runs.filter((run) =>
      run.some(
        (one) => one.wall.ring === part.wall.ring && (apart(one.b, part.a) < 1e-3 || apart(one.a, part.b) < 1e-3),
      ),
    );
    for (const run of touching) runs.splice(runs.indexOf(run), 1);
    runs.push([...touching.flat(), part]);
  }
  return runs.filter((run) => run.reduce((sum, { a, b }) => sum + apart(a, b), 0) >= leastM).flat();
}

/** What is seen of each building in plan, by its number. */
export function seenInPlan(
  walls: readonly Wall[],
  eye: RdPoint,
  leastM: number,
  slackM: number,
): Map<number, SeenPart[]> {
  const facing = turnedTo(walls, eye);
  const perBuilding = new Map<number, SeenPart[]>();
  for (const wall of facing) {
    const parts = seenOf(wall, eye, facing, slackM);
    if (parts.length > 0) perBuilding.set(wall.of, [...(perBuilding.get(wall.of) ?? []), ...parts]);
  }
  for (const [of, parts] of perBuilding) perBuilding.set(of, inRuns(parts, leastM));
  return perBuilding;
}

/**
 * The parts of a stretch that are seen at a height over roofs: the line of sight rises from the eye, and every wall that it
 * enters a building through must stay below it. Asked every quarter of a metre and at both sides of what stands behind a corner,
 * and halved where seen and hidden meet.
 */
export function seenOverRoofs(
  { a, b }: Part,
  heightM: number,
  eye: RdPoint,
  eyeM: number,
  facing: readonly Wall[],
  roofM: (of: number) => number,
  self: Wall | null,
  slackM: number,
): Part[] {
  const inWay = inWayOf({ a, b }, eye, facing, self).filter(({ of }) => roofM(of) > Math.min(eyeM, heightM));
  const sees = (t: number) => {
    const at = between(a, b, t);
    const end = 1 - 1e-9 - slackM / apart(eye, at);
    return inWay.every((other) => {
      const s = crossing(eye, at, other.a, other.b, slackM / other.lengthM);
      return s === null || s <= 1e-9 || s >= end || eyeM + s * (heightM - eyeM) >= roofM(other.of) - 1e-6;
    });
  };
  const lengthM = apart(a, b);
  const steps = Math.max(2, Math.ceil(lengthM / 0.25));
  const sides = behindCorners({ a, b }, eye, inWay).flatMap((t) => [t - 1e-5, t + 1e-5]);
  const regular = Array.from({ length: steps + 1 }, (_, i) => i / steps);
  const shares = [...regular, ...sides, nearestShare(a, b, eye)].map((t) => Math.min(1 - 1e-6, Math.max(1e-6, t)));
  shares.sort((one, two) => one - two);
  const border = (from: number, to: number, atFrom: boolean) => {
    let [low, high] = [from, to];
    for (let k = 0; k < 14; k++) {
      const middle = (low + high) / 2;
      if (sees(middle) === atFrom) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const parts: [number, number][] = [];
  let [last, lastSeen] = [shares[0] as number, sees(shares[0] as number)];
  if (lastSeen) parts.push([0, 0]);
  for (const t of shares.slice(1)) {
    const seen = sees(t);
    if (seen !== lastSeen) {
      const edge = border(last, t, lastSeen);
      if (seen) parts.push([edge, edge]);
      else (parts.at(-1) as [number, number])[1] = edge;
    }
    [last, lastSeen] = [t, seen];
  }
  if (lastSeen) (parts.at(-1) as [number, number])[1] = 1;
  return parts.map(([from, to]) => ({ a: between(a, b, from), b: between(a, b, to) }));
}

/** Do no walls stand between two points? */
export const clearBetween = (p: RdPoint, q: RdPoint, walls: readonly Wall[]): boolean =>
  walls.every(({ a, b }) => {
    const t = crossing(p, q, a, b);
    return t === null || t <= 0 || t >= 1;
  });

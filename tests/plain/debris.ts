/** Where pieces come: windows and places in sight within the fan, and over the roofs between. */
import type { Building, RdPoint } from '../../src/engine/scene/scene.ts';
import { type Asked, high, type Outcome, partAsked, who } from './asked.ts';
import { slant } from './blast.ts';
import { classReachM, flyOver, onGround, passing, type Roof } from './flight.ts';
import type { House, Look } from './look.ts';
import { limit, type PieceClass, place } from './model.ts';
import { apart, between, cross, crossing, dot, inside, minus, nearestOn, nearestShare, type Wall } from './plane.ts';
import { beforeM, type Part } from './sight.ts';
import { hidesToM, risesToM } from './who.ts';

const rad = Math.PI / 180;

/** The part of a stretch within ± 60° of straight ahead; a unit throws all round. */
export function inFan<One extends Part>(part: One, { burst, outward, allRound }: Look): One | null {
  if (allRound) return part;
  const angle = place('fanHalfAngleDeg') * rad;
  const cuts = [0, 1];
  for (const sign of [-1, 1]) {
    const [s, c] = [Math.sin(sign * angle), Math.cos(angle)];
    const flank: RdPoint = [outward[0] * c - outward[1] * s, outward[0] * s + outward[1] * c];
    const [from, to] = [cross(flank, minus(part.a, burst)), cross(flank, minus(part.b, burst))];
    if (from !== to) cuts.push(from / (from - to));
  }
  const order = cuts.filter((t) => t >= 0 && t <= 1).toSorted((one, two) => one - two);
  const kept = order.slice(1).flatMap((to, i) => {
    const from = order[i] as number;
    const p = minus(between(part.a, part.b, (from + to) / 2), burst);
    return to - from > 1e-12 && dot(p, outward) > Math.hypot(...p) * Math.cos(angle) ? [from, to] : [];
  });
  return kept.length === 0
    ? null
    : { ...part, a: between(part.a, part.b, Math.min(...kept)), b: between(part.a, part.b, Math.max(...kept)) };
}

/** Does a class of pieces fly? A metal unit throws no masonry; what is taken off a facade leaves the shell of a unit as it is. */
function flies({ id }: PieceClass, { look: { allRound }, scene: { answers } }: Asked): boolean {
  if (id === 'masonry') return allRound ? answers.shell !== 'metal' : !answers.solidFacade;
  return id !== 'sheet' || allRound || !answers.loosePartsRemoved;
}

/** Roofs on the straight way to a point: where it goes in and comes out; what it goes into and stays in, at the end too. */
function roofsBefore({ burst, walls, buildings }: Look, to: RdPoint, skip: Wall | null): Roof[] {
  const farM = apart(burst, to);
  const crossed = new Map<number, { in: number[]; out: number[] }>();
  for (const wall of walls) {
    if (wall === skip) continue;
    const t = crossing(burst, to, wall.a, wall.b);
    if (t === null || t <= 0 || t * farM > farM + 1e-6) continue;
    const goesIn = beforeM(wall, burst) > 1e-9;
    if (goesIn && t * farM > farM - 1e-6) continue;
    const one = crossed.get(wall.of) ?? { in: [], out: [] };
    crossed.set(wall.of, one);
    (goesIn ? one.in : one.out).push(t);
  }
  return [...crossed].flatMap(([of, one]): Roof[] => {
    if (one.in.length === 0) return [];
    const first = Math.min(...one.in);
    const out = one.out.filter((t) => t >= first);
    const atM = [...one.in, ...out].map((t) => Math.min(1, t) * farM);
    if (one.in.length > out.length) atM.push(farM);
    return [{ atM, heightM: hidesToM(buildings[of] as Building) }];
  });
}

/** A corner where two walls meet is a point without width: an end is asked so far within it. */
const withinM = 1e-4;

/** The points of a stretch that are asked about: the nearest, each metre to both sides, and its ends. */
function pointsOf(part: Part, burst: RdPoint): RdPoint[] {
  const lengthM = apart(part.a, part.b);
  const [from, to] = [Math.min(withinM, lengthM / 2), Math.max(lengthM - withinM, lengthM / 2)];
  const middle = Math.min(to, Math.max(from, nearestShare(part.a, part.b, burst) * lengthM));
  const shares = [from, to];
  if (lengthM >= 1) for (let s = middle % 1; s <= lengthM; s += 1) shares.push(s);
  else shares.splice(0, 2, middle);
  return shares.map((s) => between(part.a, part.b, lengthM === 0 ? 0 : s / lengthM));
}

interface Target {
  readonly planM: number;
  readonly heightM: number;
}
const targets = new WeakMap<House, Map<string, Target | null>>();

/** The window of a house that a class comes to over the roofs between, the nearest by slant. */
function windowOverRoofs(asked: Asked, piece: PieceClass, house: House, nearerThanM: number): Target | null {
  const { look, explosion } = asked;
  const upper = who(asked, house).panes.some(({ above }) => above);
  const known = targets.get(house) ?? new Map<string, Target | null>();
  targets.set(house, known);
  const key = `${explosion.id}:${piece.id}:${upper}:${asked.hair.metres}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const topM = upper ? risesToM(house.building) : place('paneHeightM');
  const steepest = Math.tan(place('fanHighDeg') * rad);
  const points = house.walls
    .filter((wall) => beforeM(wall, look.burst) > 1e-9)
    .flatMap((wall) => {
      const part = inFan(wall, look);
      return part
        ? pointsOf(part, look.burst).map((at) => ({ at, wall, planM: Math.max(1e-6, apart(at, look.burst)) }))
        : [];
    })
    .toSorted((one, two) => one.planM - two.planM);
  let best: (Target & { slantM: number }) | null = null;
  for (const { at, wall, planM } of points) {
    if (slant(planM, place('paneHeightM')) >= Math.min(best?.slantM ?? Infinity, nearerThanM)) break;
    const roofs = roofsBefore(look, at, wall);
    for (let heightM = place('paneHeightM'); ; heightM += place('floorHeightM')) {
      const slantM = slant(planM, heightM);
      if ((best && slantM >= best.slantM) || heightM - place('burstHeightM') > steepest * planM) break;
      if (flyOver(explosion.id, piece, planM, heightM, roofs, asked.hair)) {
        best = { planM, heightM, slantM };
        break;
      }
      if (heightM + place('floorHeightM') >= topM) break;
    }
  }
  known.set(key, best);
  return best;
}

/**
 * C-DEB at a building: more than one hazardous piece (79 J) per 55.7 m² at a window of a (zeer) kwetsbaar gebouw. Each class counts
 * at the window that it comes to nearest: in sight within the fan, or over the roofs between (F2).
 */
export function debrisOnHouse(asked: Asked, whole: House): Outcome {
  const { class: cls, panes } = who(asked, whole);
  if (cls === 'geen' || cls === 'beperkt-kwetsbaar') return 'met';
  const house = partAsked(asked, whole);
  if (!house) return 'met';
  const { look, explosion, hair } = asked;
  const flying = explosion.pieces.filter((piece) => flies(piece, asked));
  const sum = (each: (piece: PieceClass) => number) => flying.reduce((total, piece) => total + each(piece), 0);
  const nearestM = Math.max(0.02, house.planM);
  if (sum((piece) => passing(piece, nearestM, look.allRound, hair)) <= limit('debrisPerM2')) return 'met';
  let seenM = Infinity;
  const steepest = Math.tan(place('fanHighDeg') * rad);
  for (const face of [...house.faces, ...high(asked, whole, house)]) {
    const part = inFan(face, look);
    if (!part) continue;
    const planM = apart(nearestOn(part.a, part.b, look.burst), look.burst);
    const heightM = face.heightM ?? place('paneHeightM');
    if (face.heightM === null || heightM - place('burstHeightM') <= steepest * planM)
      seenM = Math.min(seenM, slant(planM, heightM));
  }
  const over = panes.length > 0 && !whole.host && house.planM < seenM;
  const perM2 = sum((piece) => {
    const reached = over ? windowOverRoofs(asked, piece, house, 64) : null;
    const overM = reached ? slant(reached.planM, reached.heightM) : Infinity;
    const atM = Math.min(seenM, overM);
    return atM === Infinity ? 0 : passing(piece, atM, look.allRound, hair);
  });
  return perM2 <= limit('debrisPerM2') ? 'met' : cls === 'onbekend' ? 'unknown' : 'unmet';
}

/**
 * C-DEB at a place of stay: the same density where people stand, flying past or coming down, each class from the nearest point of
 * the place that it comes to within the fan.
 */
export function debrisOnPlace(asked: Asked, ring: readonly RdPoint[], seen: readonly Part[]): boolean {
  const { look, explosion, hair } = asked;
  const within = inside(ring, look.burst);
  let seenM = within ? 0 : Infinity;
  for (const part of seen) {
    const one = inFan(part, look);
    if (one) seenM = Math.min(seenM, apart(nearestOn(one.a, one.b, look.burst), look.burst));
  }
  let points: { at: RdPoint; planM: number }[] | null = null;
  let perM2 = 0;
  for (const piece of explosion.pieces) {
    if (!flies(piece, asked)) continue;
    const reachM = Math.min(seenM, classReachM(piece));
    points ??= seenM === 0 ? [] : pointsOfPlace(look, ring);
    const over = points.find(
      ({ at, planM }) =>
        planM <= reachM && flyOver(explosion.id, piece, planM, place('paneHeightM'), roofsBefore(look, at, null), hair),
    );
    const planM = over && over.planM < seenM - 1e-6 ? over.planM : seenM;
    if (planM < Infinity)
      perM2 += onGround(explosion.id, piece, planM, slant(planM, place('paneHeightM')), look.allRound, hair);
  }
  return perM2 > limit('debrisPerM2');
}

/** Points of a place within the fan: along its edge, and each metre inside it. */
function pointsOfPlace(look: Look, ring: readonly RdPoint[]): { at: RdPoint; planM: number }[] {
  const points: RdPoint[] = ring.flatMap((a, i) => {
    const part = inFan({ a, b: ring[(i + 1) % ring.length] as RdPoint }, look);
    return part ? pointsOf(part, look.burst) : [];
  });
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  for (let x = Math.min(...xs) + 0.5; x < Math.max(...xs); x++)
    for (let y = Math.min(...ys) + 0.5; y < Math.max(...ys); y++) {
      const to = minus([x, y], look.burst);
      const ahead =
        look.allRound || dot(to, look.outward) > Math.hypot(...to) * Math.cos(place('fanHalfAngleDeg') * rad);
      if (ahead && inside(ring, [x, y])) points.push([x, y]);
    }
  return points.map((at) => ({ at, planM: apart(at, look.burst) })).toSorted((one, two) => one.planM - two.planM);
}

/** Places where people stay outdoors: which of them count, and what comes down on them. */

import { facadeWidthM } from '../effects/glass/facade-width.ts';
import { outerBreakAt, type PanePoint } from '../effects/glass/pane-effect.ts';
import { loadBy } from '../effects/loads.ts';
import { factorInSight } from '../effects/near-field.ts';
import { bodyDeath, eardrumHarm } from '../effects/outdoors.ts';
import { clipToFan, type Facade } from '../effects/outlook.ts';
import { hazardousOnGround } from '../effects/pieces/landing.ts';
import { nearestInArea } from '../effects/pieces/over-low-roofs.ts';
import { flies, pieceRange } from '../effects/pieces/pieces.ts';
import type { PiecesTo } from '../effects/pieces/pieces-to.ts';
import type { PaneSlot } from '../effects/receptor.ts';
import { isRoundCorner } from '../effects/round-corner.ts';
import { lowRoof, roofOf } from '../effects/storeys.ts';
import type { Strength } from '../effects/strength.ts';
import { type Block, isWithin, nearestOnBuilding } from '../geometry/block.ts';
import { seenParts } from '../geometry/over-roofs.ts';
import { contains, nearestOnRing, ringDistance } from '../geometry/plane.ts';
import { nearestOnPiece, type Piece } from '../geometry/sight.ts';
import { stretchNear } from '../geometry/stretch-near.ts';
import { memoOf } from '../ground/memo.ts';
import { decided, hairM } from '../ground/units.ts';
import { type PieceModel, pieceIds } from '../models/definitions.ts';
import type { Stand } from '../physics/glazing/pane-response.ts';
import type { PlaceReceptor } from '../scene/assessment.ts';
import type { Building, Place, RdPoint, Scene } from '../scene/scene.ts';
import type { Case, Reading } from './reading.ts';

/**
 * Does this entrance count: the only shared one of enough homes, of another building than the host? Drawn without saying
 * whose it is or for how many, it is that of the building it lies at; homes not counted may be many.
 */
function entranceCounts(place: Place, { outlook, models }: Case): boolean {
  const hostId = outlook.freeStanding ? null : outlook.machine.hostId;
  const enough = models.policy.sharedEntranceHomes.value;
  if (place.buildingId !== null || place.homesServed > 0)
    return place.homesServed >= enough && (place.buildingId === null || place.buildingId !== hostId);
  const owner = buildingAt(place, outlook.block);
  return owner === null || (owner.id !== hostId && (owner.dwellings ?? enough) >= enough);
}

/** The building that a place lies at, of all that are known and not only those that are looked at; null when there is none. */
const buildingAt = memoOf((place: Place, block: Block): Building | null => {
  const { x, y } = centre(place);
  let [nearestM, nearest] = [Infinity, -1];
  // What is found beyond the reach, in a corner of its square, may stand behind something nearer.
  for (let [reachM, askedM] = [4, 0]; block.boxes && nearestM > askedM && askedM < 1e6; askedM = reachM, reachM *= 4)
    for (const index of block.boxes.search(x - reachM, y - reachM, x + reachM, y + reachM)) {
      const { distanceM } = nearestOnBuilding(block, index, x, y);
      if (distanceM < nearestM || (distanceM === nearestM && index < nearest)) [nearestM, nearest] = [distanceM, index];
    }
  return block.buildings[nearest] ?? null;
});

/** Is anyone at this place at the exposure asked for? A shared entrance of many homes always counts, the host's own never. */
export function counts(place: Place, given: Case): boolean {
  if (place.kind === 'ingang') return entranceCounts(place, given);
  return given.scene.answers.exposure === 'day' || place.occupiedAtNight;
}

/** Is the question open? Also where somebody said that there are some, and none is drawn yet. */
export const placesOpen = ({ answers: { placesOfStay }, places }: Pick<Scene, 'answers' | 'places'>): boolean =>
  placesOfStay === null || (placesOfStay === 'drawn' && places.length === 0);

/** The same where a machine stands: what was said of less than counts from there leaves it open too. */
export const placesOpenAt = ({ scene, placesShort }: Case): boolean => placesShort || placesOpen(scene);

/** The places that are known: while the question stands open there may be more. */
export const placesOf = (given: Case): readonly Place[] =>
  given.scene.answers.placesOfStay === 'drawn' ? given.scene.places.filter((place) => counts(place, given)) : [];

/** How far glass of a building falls from its facade: of a higher one farther. */
export function fallReach(building: Building, { models }: Case): number {
  const { fallMinM, fallMaxM, fallHeightShare } = models.siting;
  const heightM = roofOf(building, models.siting);
  return Math.min(fallMaxM.value, Math.max(fallMinM.value, heightM * fallHeightShare.value));
}

/** The worst pane above a place, and the point of the facade that its load comes from. */
export interface Falling {
  readonly building: Building;
  readonly breakProbability: number;
  readonly gapM: number;
  readonly slot: PaneSlot;
  readonly paneType: string;
  readonly stand: Stand;
  readonly point: PanePoint;
}

/**
 * Breaking glass that falls or flies onto this place: of each building the worst, the worst building first. Every front is
 * named, since glass that is mended in one of them leaves the others.
 * @param enough so many are all that is asked for, whichever
 */
export function glassOnPlace(
  place: Place,
  given: Case,
  readings: readonly Reading[],
  strength: Strength,
  enough = Infinity,
): readonly Falling[] {
  const { outlook, models } = given;
  const half = models.policy.breakHalf.value;
  const fronts: Falling[] = [];
  const { x, y } = centre(place);
  const wideM = radius(place, x, y);
  const fromBurstM = Math.hypot(x - outlook.burst[0], y - outlook.burst[1]);
  for (const reading of readings) {
    const { target } = reading;
    const reach = fallReach(target.building, given);
    const withinM = reach + hairM + wideM;
    // What lies so much farther from the burst than the place does lies at least so far from the place.
    if (target.distanceM - fromBurstM > withinM + hairM) continue;
    if (!isWithin(outlook.block, target.index, x, y, withinM)) continue;
    // Where the blast comes round a corner a pane is asked each metre, and here oftener: a nearer one may break.
    const breaks = reading.outerBreakProbability >= half || reading.effect.facing.length > 0;
    if (!breaks || reading.certified) continue;
    let worst: Falling | null = null;
    for (const point of facadePoints(reading, given, place.ring, reach)) {
      const gapM = contains(place.ring, [point.x, point.y]) ? 0 : ringDistance(place.ring, [point.x, point.y]);
      for (const slot of reading.occupation.slots) {
        if (point.heightM !== undefined && !(slot.above && point.heightM >= slot.heightM)) continue;
        const broken = outerBreakAt(outlook, slot, point, strength, models);
        const breakProbability = decided(broken.breakProbability, half);
        if (breakProbability >= half && (!worst || breakProbability > worst.breakProbability))
          worst = { ...broken, building: target.building, breakProbability, gapM, slot, point };
      }
    }
    if (worst && fronts.push(worst) >= enough) break;
  }
  return fronts.sort((one, two) => two.breakProbability - one.breakProbability);
}

/** A wall comes into view of a corner somewhere between two points: from half a metre to within a centimetre. */
const halvings = 6;

/**
 * Points of the facades of a building within reach of a place: of each part of a wall that is, the one nearest to the burst, and others
 * half a metre apart with both ends. What is in sight under its own load, every wall side-on, since a pane round the corner
 * breaks too when it is near enough, and square on where the blast comes round one corner, from where it begins to.
 */
function facadePoints(
  { target, effect }: Reading,
  { outlook, models }: Case,
  ring: Place['ring'],
  reachM: number,
): PanePoint[] {
  const { block, burst } = outlook;
  const points: PanePoint[] = [];
  const along = (ax: number, ay: number, bx: number, by: number, at: (x: number, y: number, t: number) => void) => {
    const [dx, dy] = [bx - ax, by - ay];
    const lengthM = Math.hypot(dx, dy);
    const nearest = lengthM === 0 ? 0 : ((burst[0] - ax) * dx + (burst[1] - ay) * dy) / (lengthM * lengthM);
    for (const [from, to] of stretchNear(ring, [ax, ay], [bx, by], reachM + hairM)) {
      const steps = Math.max(1, Math.ceil(((to - from) * lengthM) / 0.5));
      const shares = Array.from({ length: steps + 1 }, (_, i) => from + (i / steps) * (to - from));
      for (const t of [Math.min(to, Math.max(from, nearest)), ...shares]) at(ax + t * dx, ay + t * dy, t);
    }
  };
  const seen: readonly (Facade & { readonly heightM?: number })[] = [...target.facades, ...effect.high];
  for (const { piece, beforeM, inFront, flush, widthM, heightM } of seen) {
    const facts = { beforeM, inFront, flush, widthM, hidden: null, ...(heightM === undefined ? {} : { heightM }) };
    along(piece.ax, piece.ay, piece.bx, piece.by, (x, y) => points.push({ x, y, ...facts }));
  }
  const facing = new Set(effect.facing.map(({ edge }) => edge));
  for (let e = block.firstEdge[target.index] as number; e < (block.firstEdge[target.index + 1] as number); e++) {
    const facts = { beforeM: 0, inFront: false, flush: false, widthM: facadeWidthM(block, e) };
    const [ax, ay] = [block.ax[e] as number, block.ay[e] as number];
    const [bx, by] = [block.bx[e] as number, block.by[e] as number];
    const onWall = (t: number): RdPoint => [ax + t * (bx - ax), ay + t * (by - ay)];
    const sees = (t: number) => facing.has(e) && isRoundCorner(outlook, target, e, onWall(t), models);
    const put = (t: number, hidden: 'side-on' | 'facing') => {
      const [x, y] = onWall(t);
      points.push({ x, y, ...facts, hidden });
    };
    let before: readonly [t: number, isSeen: boolean] | null = null;
    along(ax, ay, bx, by, (_x, _y, t) => {
      put(t, 'side-on');
      const isSeen = sees(t);
      if (isSeen) put(t, 'facing');
      if (before && before[1] !== isSeen) {
        let [seen, step] = isSeen ? [t, before[0] - t] : [before[0], t - before[0]];
        for (let k = 0; k < halvings; k++) {
          step /= 2;
          if (sees(seen + step)) seen += step;
        }
        put(seen, 'facing');
      }
      before = [t, isSeen];
    });
  }
  return points;
}

function centre(place: Place): { x: number; y: number } {
  const n = place.ring.length;
  return { x: place.ring.reduce((sum, p) => sum + p[0], 0) / n, y: place.ring.reduce((sum, p) => sum + p[1], 0) / n };
}

function radius(place: Place, x: number, y: number): number {
  return Math.max(...place.ring.map((p) => Math.hypot(p[0] - x, p[1] - y)));
}

/** The parts of a place's edge in sight; of an area around the burst point the edge is farther than what matters. */
function partsInSight(place: Place, { outlook, models }: Case): Piece[] {
  const { block, burst, sight } = outlook;
  const eye = {
    x: burst[0],
    y: burst[1],
    heightM: models.siting.burstHeightM.value,
    reachM: sight.reachM,
    unknownRoofM: lowRoof(models.siting),
  };
  return place.ring.flatMap((to, i) => {
    const from = place.ring[(i + place.ring.length - 1) % place.ring.length] as RdPoint;
    const at = (t: number): RdPoint => [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    return seenParts(block, eye, from, to, models.siting.paneHeightM.value).map(([one, two]) => {
      const [[ax, ay], [bx, by]] = [at(one), at(two)];
      return { edge: -1, building: -1, ax, ay, bx, by };
    });
  });
}

/** Plan distance to the nearest of these parts, each first clipped; infinite when nothing is left. */
function nearestOf(parts: readonly Piece[], [x, y]: RdPoint, clip: (part: Piece) => Piece | null): number {
  return parts.reduce((nearest, part) => {
    const kept = clip(part);
    return kept ? Math.min(nearest, nearestOnPiece(kept, x, y).distanceM) : nearest;
  }, Infinity);
}

export type PlaceState = Omit<PlaceReceptor, 'unmet'>;

/**
 * What people at a place undergo, each harm where it is worst: blast at the nearest point, or at the nearest one in
 * sight in front of the wall; pieces at the nearest one in sight within their fan.
 */
export function onPlace(place: Place, given: Case, strength: Strength): PlaceState {
  const { models } = given;
  const { inside, distanceM, parts, shots } = blastOnPlace(place, given, strength);
  const harm = {
    incidentPressureKpa: Math.max(...shots.map(({ load }) => load.incidentPressureKpa)),
    incidentImpulseKpaMs: Math.max(...shots.map(({ load }) => load.incidentImpulseKpaMs)),
  };
  const { density, to } = piecesOnPlace(place, given, strength, parts);
  const nearest = pieceIds.flatMap((id) => to[id]?.planM ?? []);
  return {
    placeId: place.id,
    distanceM,
    lineOfSight: inside || parts.length > 0,
    ...harm,
    piecesM: nearest.length > 0 ? Math.min(...nearest) : null,
    eardrumProbability: eardrumHarm(harm, models),
    deathProbability: bodyDeath(harm, models),
    debrisDensityPerM2: pieceIds.reduce((total, id) => total + density[id], 0),
  };
}

/** At the nearest point of a place, seen or not: what throws the blast forward counts at the nearest one in front. */
const nearestFactor = ({ before }: Case['outlook'], { near }: Strength) =>
  factorInSight(before, near, { planM: 0, inFront: false, flush: false });

/** The loads that people at a place undergo: at its nearest point, and at the nearest one in sight in front of the wall. */
export function blastOnPlace(place: Place, given: Case, strength: Strength) {
  const { outlook, models } = given;
  const { burst, machine, outward, before } = outlook;
  const { siting } = models;
  const own = before.wall ?? { point: machine.point, outward };
  const inside = contains(place.ring, burst);
  const distanceM = inside ? 0 : nearestOnRing(place.ring, burst).distanceM;
  const parts = inside ? [] : partsInSight(place, given);
  const clipped = (part: Piece) => clipAhead(part, own.outward, own.point, siting.frontToleranceM.value);
  const frontM = inside || !before.wall ? Infinity : nearestOf(parts, burst, clipped);
  const rise = siting.paneHeightM.value - siting.burstHeightM.value;
  const at = (planM: number, factor: number) => ({
    planM,
    factor,
    load: loadBy(factor, Math.hypot(planM, rise), strength, models),
  });
  const ahead = (planM: number) => factorInSight(before, strength.near, { planM, inFront: true, flush: false });
  const shots = [at(distanceM, inside ? ahead(0) : nearestFactor(outlook, strength))];
  if (frontM < Infinity) shots.push(at(frontM, ahead(frontM)));
  return { inside, distanceM, parts, shots };
}

/** The part of a piece in the half-space in front of the machine; null when none. */
function clipAhead(part: Piece, [ox, oy]: RdPoint, [mx, my]: RdPoint, toleranceM: number): Piece | null {
  const from = ox * (part.ax - mx) + oy * (part.ay - my) - toleranceM;
  const to = ox * (part.bx - mx) + oy * (part.by - my) - toleranceM;
  if (from < 0 && to < 0) return null;
  const t = from / (from - to);
  const [x, y] = [part.ax + t * (part.bx - part.ax), part.ay + t * (part.by - part.ay)];
  if (from < 0) return { ...part, ax: x, ay: y };
  return to < 0 ? { ...part, bx: x, by: y } : part;
}

/** What a class of pieces comes to of a place: its nearest point, in sight or over the roofs between. */
export interface PiecesThere {
  readonly density: Readonly<Record<PieceModel['id'], number>>;
  readonly to: Readonly<Record<PieceModel['id'], PiecesTo | null>>;
}

/**
 * Hazardous pieces per m² of each class at a place, flying past at body height or coming down, whichever is more; each from
 * the nearest point of the place that it comes to within the fan.
 */
export function piecesOnPlace(
  place: Place,
  given: Case,
  strength: Strength,
  parts: readonly Piece[] = partsInSight(place, given),
): PiecesThere {
  const density = { masonry: 0, sheet: 0, steel: 0, door: 0 };
  const to: Record<PieceModel['id'], PiecesTo | null> = { masonry: null, sheet: null, steel: null, door: null };
  const { outlook, models } = given;
  const { siting } = models;
  const { burst, outward } = outlook;
  const fan = (part: Piece) =>
    outlook.freeStanding ? part : clipToFan(part, burst[0], burst[1], outward, siting.fanHalfAngleDeg.value);
  const seenM = contains(place.ring, burst) ? 0 : nearestOf(parts, burst, fan);
  const heightM = siting.paneHeightM.value;
  const rise = heightM - siting.burstHeightM.value;
  for (const thrown of strength.pieces) {
    const { model, speedMs } = thrown;
    if (!flies(model.id, given)) continue;
    const reachM = Math.min(seenM, pieceRange(model, speedMs, models));
    const over = seenM === 0 ? null : nearestInArea(model, outlook, place.ring, reachM, models);
    const there: PiecesTo | null =
      over && over.planM < seenM - 1e-6
        ? { ...over, over: true }
        : seenM === Infinity
          ? null
          : { planM: seenM, heightM, slantM: Math.hypot(seenM, rise), over: false, assumed: false };
    to[model.id] = there;
    if (there) density[model.id] += hazardousOnGround(thrown, there.planM, there.slantM, outlook, models);
  }
  return { density, to };
}

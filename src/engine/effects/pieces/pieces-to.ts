/** Which window of a building pieces come to: the nearest in sight within the fan, or nearer over the roofs between. */

import { nearestOnPiece } from '../../geometry/sight.ts';
import { remembered } from '../../ground/memo.ts';
import type { ModelSet, PieceModel, SitingModel } from '../../models/definitions.ts';
import { clipToFan, type HighFacade, type Outlook, type Target } from '../outlook.ts';
import type { PaneSlot } from '../receptor.ts';
import { roofOf } from '../storeys.ts';
import type { Strength } from '../strength.ts';
import { nearestOverRoofs } from './over-low-roofs.ts';
import { flies, hazardousPerM2, nothingTaken } from './pieces.ts';

/** A window that pieces come to. */
export interface PiecesTo {
  readonly planM: number;
  readonly heightM: number;
  readonly slantM: number;
  /** Out of sight, over the roofs between; `assumed` where one of these is not known and counted low. */
  readonly over: boolean;
  readonly assumed: boolean;
}

interface PiecesThere {
  /** Hazardous pieces per m² of window, by class of piece. */
  readonly density: Readonly<Record<PieceModel['id'], number>>;
  /** Which window these come to, by class; null where none is reached. */
  readonly piecesTo: Readonly<Record<PieceModel['id'], PiecesTo | null>>;
}

const classes = { masonry: null, sheet: null, steel: null, door: null };

/**
 * Hazardous pieces at the window that each class comes to nearest: in sight within the fan, or over the roofs between.
 * @param highTo the floors above that are seen over lower roofs, asked as far up as they matter
 * @param reachM the farthest that pieces decide anything
 */
export function densityAt(
  outlook: Outlook,
  target: Target,
  slots: readonly PaneSlot[],
  highTo: (toM: number) => readonly HighFacade[],
  strength: Strength,
  models: ModelSet,
  reachM: number,
): PiecesThere {
  const density = { masonry: 0, sheet: 0, steel: 0, door: 0 };
  const piecesTo: Record<PieceModel['id'], PiecesTo | null> = { ...classes };
  const { siting } = models;
  if (nearestInFanM(outlook, target.index, siting) === Infinity) return { density, piecesTo };
  const seen = windowInFan(target, highTo, siting);
  // Of a few distances only, so that strengths that are much alike share what is found.
  const askedM = 16 * Math.ceil(reachM / 16);
  const upper = slots.some(({ above }) => above);
  // No window over the roofs is nearer than the lowest one at the nearest point.
  const asked =
    slots.length > 0 &&
    !target.host &&
    target.distanceM <= reachM &&
    (seen === null || nearestSlantM(target, siting) < seen.slantM - seamM / 2);
  for (const thrown of strength.pieces) {
    const { model } = thrown;
    // What measures take away is taken off where a criterion asks: an effect is the same with and without them.
    if (!flies(model.id, { outlook, scene: nothingTaken })) continue;
    const over = asked ? nearestOverRoofs(model, outlook, target, askedM, upper, models) : null;
    // At the seam of what is seen both come to one point, and there the sight says.
    const to = over && (seen === null || over.slantM < seen.slantM - seamM) ? { ...over, over: true } : seen;
    piecesTo[model.id] = to;
    if (to) density[model.id] += hazardousPerM2(thrown, to.slantM, outlook, models);
  }
  return { density, piecesTo };
}

/** Where every class comes to a window so far away. */
function densityWithin(slantM: number, outlook: Outlook, strength: Strength, models: ModelSet): PiecesThere['density'] {
  const density = { masonry: 0, sheet: 0, steel: 0, door: 0 };
  if (slantM === Infinity) return density;
  for (const thrown of strength.pieces)
    if (flies(thrown.model.id, { outlook, scene: nothingTaken }))
      density[thrown.model.id] += hazardousPerM2(thrown, slantM, outlook, models);
  return density;
}

/** No fewer than this: at the nearest window that the plan shows. Null where it shows none. */
export function densityAtLeast(outlook: Outlook, target: Target, strength: Strength, models: ModelSet) {
  const window = windowInPlan(target, models.siting);
  return window && densityWithin(window.slantM, outlook, strength, models);
}

/** No more than this: no window is nearer than the lowest one at the nearest point within the fan. */
export function densityAtMost(outlook: Outlook, target: Target, strength: Strength, models: ModelSet) {
  const planM = Math.max(target.distanceM, nearestInFanM(outlook, target.index, models.siting));
  return densityWithin(slantOf(planM, models.siting), outlook, strength, models);
}

/** What of a wall is cut off at the edge of the fan may come out a hair wider by another way. */
const hairDeg = 1e-3;

/** Plan distance of the nearest point of the walls that face the burst within the fan, seen or not; infinite where there is none. */
function nearestInFanM({ view, block, burst, outward, freeStanding }: Outlook, index: number, siting: SitingModel) {
  const known = remembered(view, nearestInFanM, () => new Map<number, number>());
  return remembered(known, index, () => {
    const [x, y] = burst;
    let nearestM = Infinity;
    for (let e = block.firstEdge[index] as number; e < (block.firstEdge[index + 1] as number); e++) {
      const [ax, ay] = [block.ax[e] as number, block.ay[e] as number];
      if ((x - ax) * (block.nx[e] as number) + (y - ay) * (block.ny[e] as number) <= 0) continue;
      const wall = { edge: e, building: index, ax, ay, bx: block.bx[e] as number, by: block.by[e] as number };
      const part = freeStanding ? wall : clipToFan(wall, x, y, outward, siting.fanHalfAngleDeg.value + hairDeg);
      if (part) nearestM = Math.min(nearestM, nearestOnPiece(part, x, y).distanceM);
    }
    return Math.max(0, nearestM - seamM);
  });
}

/** Two windows nearer to one another than this are one. */
const seamM = 1e-6;

/** Of the lowest panes at this plan distance. */
const slantOf = (planM: number, { paneHeightM, burstHeightM }: SitingModel): number =>
  Math.hypot(planM, paneHeightM.value - burstHeightM.value);

const nearestSlantM = ({ distanceM }: Target, siting: SitingModel): number => slantOf(distanceM, siting);

/** The nearest window that the plan shows within the fan, at the height of the lowest panes. */
function windowInPlan({ facades }: Target, siting: SitingModel): PiecesTo | null {
  const heightM = siting.paneHeightM.value;
  let planM = Infinity;
  for (const { fanDistanceM } of facades) if (fanDistanceM !== null && fanDistanceM < planM) planM = fanDistanceM;
  if (planM === Infinity) return null;
  return {
    planM,
    heightM,
    slantM: Math.hypot(planM, heightM - siting.burstHeightM.value),
    over: false,
    assumed: false,
  };
}

/** The nearest window in sight within the fan; the floors above are asked only where the plan does not show the nearest point. */
function windowInFan(
  target: Target,
  highTo: (toM: number) => readonly HighFacade[],
  siting: SitingModel,
): PiecesTo | null {
  const inPlan = windowInPlan(target, siting);
  if (inPlan && inPlan.slantM <= nearestSlantM(target, siting)) return inPlan;
  const startM = siting.burstHeightM.value;
  const paneM = siting.paneHeightM.value;
  let { planM, heightM, slantM } = inPlan ?? { planM: 0, heightM: paneM, slantM: Infinity };
  const steepest = Math.tan((siting.fanHighDeg.value * Math.PI) / 180);
  const topM = roofOf(target.building, siting);
  const floorsM = floorsAtOnce * siting.floorHeightM.value;
  // A few floors at once: no window of a higher one is nearer than that floor is at the nearest point.
  for (let toM = paneM + floorsM, looked = 0; ; toM += floorsM) {
    const high = highTo(toM);
    for (; looked < high.length; looked++) {
      const { fanDistanceM, heightM: floorM } = high[looked] as HighFacade;
      if (fanDistanceM === null || floorM - startM > steepest * fanDistanceM) continue;
      const rangeM = Math.hypot(fanDistanceM, floorM - startM);
      if (rangeM < slantM) [planM, heightM, slantM] = [fanDistanceM, floorM, rangeM];
    }
    if (toM >= topM || Math.hypot(target.distanceM, Math.max(0, toM - startM)) >= slantM) break;
  }
  return slantM === Infinity ? null : { planM, heightM, slantM, over: false, assumed: false };
}

const floorsAtOnce = 2;

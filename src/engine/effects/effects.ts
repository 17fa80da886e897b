/**
 * Effects of one scenario at one strength on every building of an outlook: load, glass, pieces, structure. Kept per
 * outlook and per building, keyed by what they depend on, so that a measure recomputes only what it touches.
 */

import type { ModelSet, PieceModel } from '../models/definitions.ts';
import { oblique } from '../physics/blast/oblique.ts';
import { houseMajor } from '../physics/harm/houses.ts';
import { glassNewer, glassOlder } from '../physics/harm/probits.ts';
import { highBeyond } from './beyond.ts';
import { Loads, wallFactorOf } from './loads.ts';
import { type Facade, type HighFacade, highFacades, type Outlook, remembered, type Target } from './outlook.ts';
import { type PaneEffect, paneEffect } from './pane-effect.ts';
import { flies, hazardousPerM2, nothingTaken } from './pieces.ts';
import type { PaneSlot } from './receptor.ts';
import { lowestRoof, roofOf } from './storeys.ts';
import type { Strength } from './strength.ts';

export interface Effect {
  readonly target: Target;
  /** Incident load at the nearest point of the footprint. */
  readonly incidentPressureKpa: number;
  readonly incidentImpulseKpaMs: number;
  /** Worst over the visible pieces of facade; side-on when hidden. */
  readonly reflectedPressureKpa: number;
  /** Worst side-on pressure on any of its facades: what the probits of glass ask. */
  readonly sidePressureKpa: number;
  /** Where that is: plan distance, height, in front or not. */
  readonly sidePlanM: number;
  readonly sideHeightM: number;
  readonly sideInFront: boolean;
  readonly panes: readonly PaneEffect[];
  /** Facades of the floors above that are seen over lower roofs, where they could decide anything. */
  readonly high: readonly HighFacade[];
  /** TNO probits on the worst side-on pressure, for newer panes and for older ones. */
  readonly breakBoundNewer: number;
  readonly breakBoundOlder: number;
  /** Hazardous pieces per m² of window, by class of piece. */
  readonly density: Readonly<Record<PieceModel['id'], number>>;
  /** Where these come from: plan distance and height; null when no window is in the fan. */
  readonly piecesPlanM: number | null;
  readonly piecesHeightM: number;
  readonly majorDamage: number;
}

/** Can what is seen over lower roofs decide anything at this slant distance? As the criteria together say. */
export interface OverRoofs {
  mayDecideOverRoofs(rangeM: number, strength: Strength, wallFactor: number, models: ModelSet): boolean;
}

/** By the number of a building, or by the part of it that is asked about. */
type Known = Map<
  number | Target,
  { readonly slots: readonly PaneSlot[]; readonly overRoofs: OverRoofs; readonly effect: Effect }
>;

/** Effect on one building; remembered per outlook, wall behind the charge, strength, panes and who asks. */
export function effectOn(
  outlook: Outlook,
  target: Target,
  slots: readonly PaneSlot[],
  strength: Strength,
  models: ModelSet,
  overRoofs: OverRoofs,
): Effect {
  // A facade and the place inside behind it may share a memory; the wall beside the charge they do not share.
  const perStrength = remembered(outlook.memory.effects, outlook.inside, () => new Map<string, Known>());
  const perBuilding = remembered(perStrength, strength.key, (): Known => new Map());
  const which = target.part ? target : target.index;
  const known = perBuilding.get(which);
  if (known?.overRoofs === overRoofs && sameSlots(known.slots, slots)) return known.effect;
  const effect = compute(outlook, target, slots, strength, models, overRoofs);
  perBuilding.set(which, { slots, overRoofs, effect });
  return effect;
}

function sameSlots(one: readonly PaneSlot[], two: readonly PaneSlot[]): boolean {
  return (
    one === two ||
    (one.length === two.length &&
      one.every(
        (slot, i) =>
          slot.paneType === two[i]?.paneType &&
          slot.heightM === two[i]?.heightM &&
          slot.above === two[i]?.above &&
          slot.lived === two[i]?.lived &&
          slot.shop === two[i]?.shop &&
          slot.singleShare === two[i]?.singleShare &&
          slot.proposed === two[i]?.proposed,
      ))
  );
}

function compute(
  outlook: Outlook,
  target: Target,
  slots: readonly PaneSlot[],
  strength: Strength,
  models: ModelSet,
  overRoofs: OverRoofs,
): Effect {
  const { siting } = models;
  const paneM = siting.paneHeightM.value;
  const loads = new Loads(outlook, strength, models);
  const near = loads.at(target.distanceM, paneM, target.nearestInFront);
  const high = highOf(outlook, target, slots, strength, models, overRoofs);
  let side = near.incidentPressureKpa;
  let [sidePlanM, sideHeightM, sideInFront] = [target.distanceM, paneM, target.nearestInFront];
  let reflected = target.facades.length === 0 && high.length === 0 ? near.incidentPressureKpa : 0;
  const worstOf = (facade: Facade, heightM: number) => {
    const load = loads.at(facade.distanceM, heightM, facade.inFront);
    const cosine = facade.beforeM / Math.hypot(facade.distanceM, heightM - siting.burstHeightM.value);
    if (load.incidentPressureKpa > side) {
      side = load.incidentPressureKpa;
      [sidePlanM, sideHeightM, sideInFront] = [facade.distanceM, heightM, facade.inFront];
    }
    reflected = Math.max(reflected, oblique(load.incidentPressureKpa, load.reflectedPressureKpa, cosine));
  };
  for (const facade of target.facades) worstOf(facade, paneM);
  for (const facade of high) worstOf(facade, facade.heightM);
  return {
    target,
    incidentPressureKpa: near.incidentPressureKpa,
    incidentImpulseKpaMs: near.incidentImpulseKpaMs,
    reflectedPressureKpa: reflected,
    sidePressureKpa: side,
    sidePlanM,
    sideHeightM,
    sideInFront,
    panes: slots.map((slot) => paneEffect(outlook, target, slot, high, loads, strength, models)),
    high,
    breakBoundNewer: glassNewer({ pressurePa: side * 1000 }, models.people).probability,
    breakBoundOlder: glassOlder({ pressurePa: side * 1000 }, models.people).probability,
    ...densityAt(outlook, target, paneM, high, strength, models),
    majorDamage: houseMajor(
      { pressurePa: near.incidentPressureKpa * 1000, impulsePaS: near.incidentImpulseKpaMs },
      models.structure,
    ).probability,
  };
}

/** What is seen over roofs is asked for only where it could matter to any criterion. */
function highOf(
  outlook: Outlook,
  target: Target,
  slots: readonly PaneSlot[],
  strength: Strength,
  models: ModelSet,
  overRoofs: OverRoofs,
): readonly HighFacade[] {
  const { siting } = models;
  const topM = roofOf(target.building, siting);
  if (lowestRoof(outlook.block, siting) >= topM || (target.host && !target.part) || !slots.some(({ above }) => above))
    return [];
  const rise = siting.paneHeightM.value - siting.burstHeightM.value;
  const rangeM = Math.hypot(target.distanceM, rise);
  if (!overRoofs.mayDecideOverRoofs(rangeM, strength, wallFactorOf(outlook, true, strength), models)) return [];
  const { whole = target, limitM } = target.part ?? {};
  const high = highFacades(outlook, whole, siting.paneHeightM.value, siting);
  return limitM === undefined ? high : highBeyond(high, outlook, limitM, siting);
}

function densityAt(
  outlook: Outlook,
  target: Target,
  paneM: number,
  high: readonly HighFacade[],
  strength: Strength,
  models: ModelSet,
) {
  const density = { masonry: 0, sheet: 0, steel: 0 };
  const { siting } = models;
  let rangeM = Infinity;
  let piecesPlanM: number | null = null;
  let piecesHeightM = paneM;
  const nearer = (planM: number, heightM: number) => {
    const slantM = Math.hypot(planM, heightM - siting.burstHeightM.value);
    if (slantM < rangeM) [rangeM, piecesPlanM, piecesHeightM] = [slantM, planM, heightM];
  };
  for (const { fanDistanceM } of target.facades) if (fanDistanceM !== null) nearer(fanDistanceM, paneM);
  const steepest = Math.tan((siting.fanHighDeg.value * Math.PI) / 180);
  for (const { fanDistanceM, heightM } of high)
    if (fanDistanceM !== null && heightM - siting.burstHeightM.value <= steepest * fanDistanceM)
      nearer(fanDistanceM, heightM);
  // What measures take away is taken off where a criterion asks: an effect is the same with and without them.
  if (rangeM < Infinity)
    for (const thrown of strength.pieces)
      if (flies(thrown.model.id, { outlook, scene: nothingTaken }))
        density[thrown.model.id] += hazardousPerM2(thrown, rangeM, models);
  return { density, piecesPlanM, piecesHeightM };
}

/**
 * Effects of one scenario at one strength on every building of an outlook: load, glass, pieces, structure. Kept per
 * outlook and per building, keyed by what they depend on, so that a measure recomputes only what it touches.
 */

import type { ModelSet, PieceModel } from '../models/definitions.ts';
import { oblique } from '../physics/blast/oblique.ts';
import {
  type PaneConstants,
  type PaneResponse,
  type Pulse,
  paneConstants,
  respond,
} from '../physics/glazing/pane-response.ts';
import { houseMajor } from '../physics/harm/houses.ts';
import { glassNewer } from '../physics/harm/probits.ts';
import { instrumentsOf, type Load, loadAt } from './load.ts';
import {
  againstWall,
  type Facade,
  type HighFacade,
  highFacades,
  type Outlook,
  remembered,
  type Target,
} from './outlook.ts';
import { flies, hazardousPerM2, nothingTaken } from './pieces.ts';
import type { PaneSlot } from './receptor.ts';
import { lowestRoof, roofOf } from './storeys.ts';
import type { Strength } from './strength.ts';

export interface PaneEffect extends PaneResponse {
  readonly slot: PaneSlot;
  /** Height of the worst such pane. */
  readonly heightM: number;
  readonly pressureKpa: number;
  readonly impulseKpaMs: number;
  /** Of the point that this load comes from: plan distance, how far the charge stands before its wall, in front or not. */
  readonly planM: number;
  readonly beforeM: number;
  readonly inFront: boolean;
}

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
  /** TNO probit for newer panes on the worst side-on pressure. */
  readonly breakBound: number;
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

type Known = Map<
  number,
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
  const known = perBuilding.get(target.index);
  if (known?.overRoofs === overRoofs && sameSlots(known.slots, slots)) return known.effect;
  const effect = compute(outlook, target, slots, strength, models, overRoofs);
  perBuilding.set(target.index, { slots, overRoofs, effect });
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
          slot.proposed === two[i]?.proposed,
      ))
  );
}

/** Wall factor of what lies in front or not: only before a wall that the charge stands against. */
export function wallFactorOf(
  outlook: Pick<Outlook, 'inside' | 'freeStanding'>,
  inFront: boolean,
  { wallFactor }: Pick<Strength, 'wallFactor'>,
): number {
  return inFront && againstWall(outlook) ? wallFactor : 1;
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
    panes: slots.map((slot) => paneEffect(target, slot, high, loads, strength, models)),
    high,
    breakBound: glassNewer({ pressurePa: side * 1000 }, models.people).probability,
    ...densityAt(outlook, target, paneM, high, strength, models),
    majorDamage: houseMajor(
      { pressurePa: near.incidentPressureKpa * 1000, impulsePaS: near.incidentImpulseKpaMs },
      models.structure,
    ).probability,
  };
}

/** Loads on one building, each worked out once: glass, pressure and structure ask for the same ones. */
class Loads {
  readonly #outlook: Outlook;
  readonly #strength: Strength;
  readonly #models: ModelSet;
  readonly #asked: number[] = [];
  readonly #loads: Load[] = [];

  constructor(outlook: Outlook, strength: Strength, models: ModelSet) {
    this.#outlook = outlook;
    this.#strength = strength;
    this.#models = models;
  }

  at(planM: number, heightM: number, inFront: boolean): Load {
    const asked = this.#asked;
    for (let i = 0; i < asked.length; i += 3)
      if (asked[i] === planM && asked[i + 1] === heightM && asked[i + 2] === Number(inFront))
        return this.#loads[i / 3] as Load;
    const rangeM = Math.hypot(planM, heightM - this.#models.siting.burstHeightM.value);
    const charge = this.#strength.chargeKgTnt * wallFactorOf(this.#outlook, inFront, this.#strength);
    const load = loadAt(rangeM, charge, this.#strength.loadFactor, this.#models);
    asked.push(planM, heightM, Number(inFront));
    this.#loads.push(load);
    return load;
  }
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
  if (lowestRoof(outlook.block, siting) >= topM || target.host || !slots.some(({ above }) => above)) return [];
  const rise = siting.paneHeightM.value - siting.burstHeightM.value;
  const rangeM = Math.hypot(target.distanceM, rise);
  if (!overRoofs.mayDecideOverRoofs(rangeM, strength, wallFactorOf(outlook, true, strength), models)) return [];
  return highFacades(outlook, target, siting.paneHeightM.value, siting);
}

/**
 * The worst pane of one slot: over all visible pieces, on the floors above over what is seen past lower roofs, and
 * side-on at the straight distance for what is hidden.
 */
function paneEffect(
  target: Target,
  slot: PaneSlot,
  high: readonly HighFacade[],
  loads: Loads,
  strength: Strength,
  models: ModelSet,
): PaneEffect {
  const { dlf } = instrumentsOf(models);
  const pane = paneOf(slot.paneType, models);
  const glassFactor = slot.proposed ? strength.glassFactor : 1;
  const hidden = loads.at(target.distanceM, slot.heightM, target.nearestInFront);
  let pulse: Pulse = {
    pressureKpa: hidden.incidentPressureKpa,
    impulseKpaMs: hidden.incidentImpulseKpaMs,
    phaseMs: hidden.phaseMs,
  };
  let worst = respond(pane, pulse, dlf, glassFactor);
  let worstM = slot.heightM;
  let [planM, beforeM, inFront] = [target.distanceM, 0, target.nearestInFront];
  const see = (facade: Facade, heightM: number) => {
    const load = loads.at(facade.distanceM, heightM, facade.inFront);
    const cosine = facade.beforeM / Math.hypot(facade.distanceM, heightM - models.siting.burstHeightM.value);
    const seen = {
      pressureKpa: oblique(load.incidentPressureKpa, load.reflectedPressureKpa, cosine),
      impulseKpaMs: oblique(load.incidentImpulseKpaMs, load.reflectedImpulseKpaMs, cosine),
      phaseMs: load.phaseMs,
    };
    const response = respond(pane, seen, dlf, glassFactor);
    if (!worse(response, worst)) return;
    [worst, pulse, worstM] = [response, seen, heightM];
    ({ distanceM: planM, beforeM, inFront } = facade);
  };
  for (const facade of target.facades) see(facade, slot.heightM);
  if (slot.above) for (const facade of high) if (facade.heightM >= slot.heightM) see(facade, facade.heightM);
  return {
    breakProbability: worst.breakProbability,
    fragmentSpeedMs: worst.fragmentSpeedMs,
    throwM: worst.throwM,
    hazardClass: worst.hazardClass,
    outsideRange: worst.outsideRange,
    slot,
    heightM: worstM,
    pressureKpa: pulse.pressureKpa,
    impulseKpaMs: pulse.impulseKpaMs,
    planM,
    beforeM,
    inFront,
  };
}

function worse(one: PaneResponse, two: PaneResponse): boolean {
  return one.throwM > two.throwM || (one.throwM === two.throwM && one.breakProbability > two.breakProbability);
}

export function paneOf(paneType: string, models: ModelSet): PaneConstants {
  const { panes } = instrumentsOf(models);
  const known = panes.get(paneType);
  if (known) return known;
  const model = models.receptors.panes[paneType];
  if (!model) throw new Error(`The receptor model has no pane ${paneType}`);
  const made = paneConstants(
    { thicknessMm: model.thicknessMm, widthM: model.widthM, heightM: model.heightM, kind: model.kind },
    models.glazing,
    models.flight,
  );
  if (!made.ok) throw new Error(`Pane ${paneType}: ${made.error.message}`);
  panes.set(paneType, made.value);
  return made.value;
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

/** One point of a facade in sight. */
interface PanePoint {
  readonly x: number;
  readonly y: number;
  readonly beforeM: number;
  readonly inFront: boolean;
  /** Height of the pane, where it is not the slot's own. */
  readonly heightM?: number;
}

/** What a pane of this slot gets at one point of a visible facade, and where that load comes from. */
export function loadOnPane(outlook: Outlook, slot: PaneSlot, point: PanePoint, strength: Strength, models: ModelSet) {
  const planM = Math.hypot(point.x - outlook.burst[0], point.y - outlook.burst[1]);
  const rangeM = Math.hypot(planM, (point.heightM ?? slot.heightM) - models.siting.burstHeightM.value);
  const load = loadAt(
    rangeM,
    strength.chargeKgTnt * wallFactorOf(outlook, point.inFront, strength),
    strength.loadFactor,
    models,
  );
  const cosine = point.beforeM / rangeM;
  return {
    planM,
    load,
    pressureKpa: oblique(load.incidentPressureKpa, load.reflectedPressureKpa, cosine),
    impulseKpaMs: oblique(load.incidentImpulseKpaMs, load.reflectedImpulseKpaMs, cosine),
    phaseMs: load.phaseMs,
  };
}

/** Break probability of a pane of this slot at one point of a visible facade. */
export function breakAt(
  outlook: Outlook,
  slot: PaneSlot,
  point: PanePoint,
  strength: Strength,
  models: ModelSet,
): number {
  return respond(
    paneOf(slot.paneType, models),
    loadOnPane(outlook, slot, point, strength, models),
    instrumentsOf(models).dlf,
    slot.proposed ? strength.glassFactor : 1,
  ).breakProbability;
}

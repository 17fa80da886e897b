/**
 * Effects of one scenario at one strength on every building of an outlook: load, glass, pieces, structure. Kept per
 * outlook and per building, keyed by what they depend on, so that a measure recomputes only what it touches.
 */

import { remembered, rememberedLately } from '../ground/memo.ts';
import type { ModelSet, PieceModel } from '../models/definitions.ts';
import { oblique } from '../physics/blast/oblique.ts';
import { houseMajor } from '../physics/harm/houses.ts';
import { glassNewer, glassOlder } from '../physics/harm/probits.ts';
import { highBeyond } from './beyond.ts';
import { factorOfNearest, type PaneEffect, paneEffect } from './glass/pane-effect.ts';
import { type AboutPane, somePane } from './glass/some-pane.ts';
import { highFacades } from './high-facades.ts';
import type { Load } from './load.ts';
import { Loads } from './loads.ts';
import { factorHidden, factorOn } from './near-field.ts';
import type { Facade, HighFacade, Outlook, Target } from './outlook.ts';
import { densityAt, densityAtLeast, densityAtMost, type PiecesTo } from './pieces/pieces-to.ts';
import type { PaneSlot } from './receptor.ts';
import { type FacingWall, facingWalls, nearestHiddenM } from './round-corner.ts';
import { type Shot, shotOf } from './shot.ts';
import { lowestRoof, roofOf } from './storeys.ts';
import { boundOf, type Strength } from './strength.ts';

export interface Effect {
  readonly target: Target;
  /** Incident load at the nearest point of the footprint. */
  readonly incidentPressureKpa: number;
  readonly incidentImpulseKpaMs: number;
  /** Worst over the visible pieces of facade; side-on when hidden. */
  readonly reflectedPressureKpa: number;
  /** Worst side-on pressure on any of its facades: what the probits of glass ask. */
  readonly sidePressureKpa: number;
  /** Where that is: plan distance, height, and how many times the charge works there. */
  readonly sidePlanM: number;
  readonly sideHeightM: number;
  readonly sideFactor: number;
  readonly panes: readonly PaneEffect[];
  /** Does this hold for some pane of these slots, on some facade? Of none where it does not, as soon as that is sure. */
  somePane(about: AboutPane, slots: (slot: PaneSlot) => boolean): boolean;
  /** Facades of the floors above that are seen over lower roofs, where they could decide anything. */
  readonly high: readonly HighFacade[];
  /** The same as far up as this: higher ones may be among them, and all of them need not. */
  highTo(toM: number): readonly HighFacade[];
  /** Walls that face the burst round one corner, where they could decide anything. */
  readonly facing: readonly FacingWall[];
  /** Plan distance nearer than which none of these is. */
  readonly facingFromM: number;
  /** TNO probits on the worst side-on pressure, for newer panes and for older ones. */
  readonly breakBoundNewer: number;
  readonly breakBoundOlder: number;
  /** Hazardous pieces per m² of window, by class of piece. */
  readonly density: Readonly<Record<PieceModel['id'], number>>;
  /** Does this hold of these numbers? Once it does, it does where there are more: told as soon as it is sure. */
  someDensity(holds: (density: Effect['density']) => boolean): boolean;
  /** Which window these come to, by class; null where none is reached. */
  readonly piecesTo: Readonly<Record<PieceModel['id'], PiecesTo | null>>;
  readonly majorDamage: number;
}

/** Can what is seen over lower roofs decide anything at this slant distance? As the criteria together say. */
export interface OverRoofs {
  mayDecideOverRoofs(rangeM: number, shot: Shot, models: ModelSet): boolean;
  /** Metres beyond which it does nothing to panes that counts. */
  paneReachM(shot: Shot, models: ModelSet): number;
  /** The farthest that pieces decide anything. */
  piecesReachM(strength: Strength, models: ModelSet): number;
}

/** By the number of a building, or by the part of it that is asked about. */
type Known = Map<number | Target, Undergone>;

const noneKnown = (): Known => new Map();

/** Effects on buildings under one strength; remembered per outlook, wall behind the charge, strength, panes and who asks. */
export function effectsUnder(
  outlook: Outlook,
  strength: Strength,
  models: ModelSet,
  overRoofs: OverRoofs,
): (target: Target, slots: readonly PaneSlot[]) => Effect {
  // A facade and the place inside behind it may share a memory; the wall beside the charge they do not share.
  const perStrength = remembered(outlook.memory.effects, outlook.before.ground, () => new Map<string, Known>());
  const perBuilding = rememberedLately(perStrength, strength.key, noneKnown);
  return (target, slots) => {
    const which = target.part ? target : target.index;
    const known = perBuilding.get(which);
    if (known?.isOf(slots, overRoofs)) return known;
    const made = new Undergone(outlook, target, slots, strength, models, overRoofs);
    perBuilding.set(which, made);
    return made;
  };
}

const slotKeys = (slot: PaneSlot) => Object.keys(slot) as (keyof PaneSlot)[];

const sameSlots = (one: readonly PaneSlot[], two: readonly PaneSlot[]): boolean =>
  one === two ||
  (one.length === two.length && one.every((slot, i) => slotKeys(slot).every((key) => slot[key] === two[i]?.[key])));

/** Where the panes of a building are hit hardest side-on, and how hard it is hit face-on. */
interface Hardest {
  readonly sideKpa: number;
  readonly planM: number;
  readonly heightM: number;
  readonly factor: number;
  readonly reflectedKpa: number;
}

/** What was asked of the panes of one slot, and what before. */
interface Answer {
  readonly about: AboutPane;
  readonly slot: PaneSlot;
  readonly holds: boolean;
  readonly before: Answer | null;
}

const noneHigh: readonly HighFacade[] = [];

/** Each part is worked out when it is first asked for: most criteria ask of most buildings one part or none. */
class Undergone implements Effect {
  readonly target: Target;
  readonly #outlook: Outlook;
  readonly #slots: readonly PaneSlot[];
  readonly #strength: Strength;
  readonly #models: ModelSet;
  readonly #overRoofs: OverRoofs;
  #loads: Loads | null = null;
  #near: Load | null = null;
  #seesHigh: boolean | null = null;
  #facingToM: number | null = null;
  #facing: readonly FacingWall[] | null = null;
  #hardest: Hardest | null = null;
  #panes: readonly PaneEffect[] | null = null;
  /** What was asked of panes before, by slot: before and after measures much is asked again. */
  #some: Answer | null = null;
  #pieces: Pick<Effect, 'density' | 'piecesTo'> | null = null;
  #densityAtMost: Effect['density'] | null = null;

  constructor(
    outlook: Outlook,
    target: Target,
    slots: readonly PaneSlot[],
    strength: Strength,
    models: ModelSet,
    overRoofs: OverRoofs,
  ) {
    this.target = target;
    this.#outlook = outlook;
    this.#slots = slots;
    this.#strength = strength;
    this.#models = models;
    this.#overRoofs = overRoofs;
  }

  /** Is it the effect on such panes, as far as these criteria look? */
  isOf(slots: readonly PaneSlot[], overRoofs: OverRoofs): boolean {
    return this.#overRoofs === overRoofs && sameSlots(this.#slots, slots);
  }

  get #made(): Loads {
    this.#loads ??= new Loads(this.#strength, this.#models);
    return this.#loads;
  }

  get #nearestFactor(): number {
    return factorOfNearest(this.#outlook, this.target, this.#strength);
  }

  get #atNearest(): Load {
    this.#near ??= this.#made.at(this.target.distanceM, this.#models.siting.paneHeightM.value, this.#nearestFactor);
    return this.#near;
  }

  get incidentPressureKpa(): number {
    return this.#atNearest.incidentPressureKpa;
  }

  get incidentImpulseKpaMs(): number {
    return this.#atNearest.incidentImpulseKpaMs;
  }

  get high(): readonly HighFacade[] {
    return this.highTo(Infinity);
  }

  highTo(toM: number): readonly HighFacade[] {
    this.#seesHigh ??= seesHigh(this.#outlook, this.target, this.#slots, this.#strength, this.#models, this.#overRoofs);
    if (!this.#seesHigh) return noneHigh;
    const { part } = this.target;
    const whole = part?.whole ?? this.target;
    const seen = highFacades(this.#outlook, whole, this.#models.siting.paneHeightM.value, toM, this.#models);
    return part ? this.#highBeyond(seen, part.limitM) : seen;
  }

  #highBeyond(seen: readonly HighFacade[], limitM: number): readonly HighFacade[] {
    const perLimit = remembered(this.#outlook.memory.parts, seen, () => new Map<number, readonly HighFacade[]>());
    return remembered(perLimit, limitM, () => highBeyond(seen, this.#outlook, limitM, this.#models.siting));
  }

  get facing(): readonly FacingWall[] {
    const toM = this.#facesTo;
    this.#facing ??= toM < 0 ? [] : facingWalls(this.#outlook, this.target, toM, this.#models);
    return this.#facing;
  }

  get facingFromM(): number {
    const toM = this.#facesTo;
    return toM < 0 ? Infinity : nearestHiddenM(this.#outlook, this.target, toM, this.#models);
  }

  /** As far as that could matter; less than nothing where it cannot. */
  get #facesTo(): number {
    this.#facingToM ??= facingToM(
      this.#outlook,
      this.target,
      this.#slots,
      this.#strength,
      this.#models,
      this.#overRoofs,
    );
    return this.#facingToM;
  }

  get #worst(): Hardest {
    this.#hardest ??= this.#hardestHit();
    return this.#hardest;
  }

  #hardestHit(): Hardest {
    const { target } = this;
    const { siting } = this.#models;
    const { before } = this.#outlook;
    const { near: factors } = this.#strength;
    const near = this.#atNearest;
    const paneM = siting.paneHeightM.value;
    let sideKpa = near.incidentPressureKpa;
    let [planM, heightM, factor] = [target.distanceM, paneM, this.#nearestFactor];
    let reflectedKpa = target.facades.length === 0 && this.high.length === 0 ? near.incidentPressureKpa : 0;
    const see = (facade: Facade, atM: number) => {
      const times = factorOn(before, factors, facade);
      const load = this.#made.at(facade.distanceM, atM, times);
      const cosine = facade.beforeM / Math.hypot(facade.distanceM, atM - siting.burstHeightM.value);
      if (load.incidentPressureKpa > sideKpa) {
        sideKpa = load.incidentPressureKpa;
        [planM, heightM, factor] = [facade.distanceM, atM, times];
      }
      reflectedKpa = Math.max(reflectedKpa, oblique(load.incidentPressureKpa, load.reflectedPressureKpa, cosine));
    };
    for (const facade of target.facades) see(facade, paneM);
    for (const facade of this.high) see(facade, facade.heightM);
    return { sideKpa, planM, heightM, factor, reflectedKpa };
  }

  get reflectedPressureKpa(): number {
    return this.#worst.reflectedKpa;
  }

  get sidePressureKpa(): number {
    return this.#worst.sideKpa;
  }

  get sidePlanM(): number {
    return this.#worst.planM;
  }

  get sideHeightM(): number {
    return this.#worst.heightM;
  }

  get sideFactor(): number {
    return this.#worst.factor;
  }

  get panes(): readonly PaneEffect[] {
    this.#panes ??= this.#slots.map((slot) =>
      paneEffect(this.#outlook, this.target, slot, this, this.#made, this.#strength, this.#models),
    );
    return this.#panes;
  }

  somePane(about: AboutPane, slots: (slot: PaneSlot) => boolean): boolean {
    if (this.#panes) return this.#panes.some((pane) => slots(pane.slot) && about.holds(pane));
    return this.#slots.some((slot) => slots(slot) && this.#holdsIn(slot, about));
  }

  #holdsIn(slot: PaneSlot, about: AboutPane): boolean {
    for (let known = this.#some; known; known = known.before)
      if (known.about === about && known.slot === slot) return known.holds;
    const holds = somePane(this.#outlook, this.target, slot, this, this.#made, this.#strength, this.#models, about);
    this.#some = { about, slot, holds, before: this.#some };
    return holds;
  }

  get breakBoundNewer(): number {
    return glassNewer({ pressurePa: this.sidePressureKpa * 1000 }, this.#models.people).probability;
  }

  get breakBoundOlder(): number {
    return glassOlder({ pressurePa: this.sidePressureKpa * 1000 }, this.#models.people).probability;
  }

  get #piecesThere(): Pick<Effect, 'density' | 'piecesTo'> {
    this.#pieces ??= densityAt(
      this.#outlook,
      this.target,
      this.#slots,
      (toM) => this.highTo(toM),
      this.#strength,
      this.#models,
      this.#overRoofs.piecesReachM(boundOf(this.#strength), this.#models),
    );
    return this.#pieces;
  }

  someDensity(holds: (density: Effect['density']) => boolean): boolean {
    if (!this.#pieces) {
      this.#densityAtMost ??= densityAtMost(this.#outlook, this.target, this.#strength, this.#models);
      if (!holds(this.#densityAtMost)) return false;
      const least = densityAtLeast(this.#outlook, this.target, this.#strength, this.#models);
      if (least && holds(least)) return true;
    }
    return holds(this.density);
  }

  get density(): Effect['density'] {
    return this.#piecesThere.density;
  }

  get piecesTo(): Effect['piecesTo'] {
    return this.#piecesThere.piecesTo;
  }

  get majorDamage(): number {
    const { incidentPressureKpa, incidentImpulseKpaMs } = this.#atNearest;
    return houseMajor(
      { pressurePa: incidentPressureKpa * 1000, impulsePaS: incidentImpulseKpaMs },
      this.#models.structure,
    ).probability;
  }
}

/** What is seen over roofs is asked for only where it could matter to any criterion. */
function seesHigh(
  outlook: Outlook,
  target: Target,
  slots: readonly PaneSlot[],
  strength: Strength,
  models: ModelSet,
  overRoofs: OverRoofs,
): boolean {
  const { siting } = models;
  const topM = roofOf(target.building, siting);
  if (lowestRoof(outlook.block, siting) >= topM || (target.host && !target.part) || !slots.some(({ above }) => above))
    return false;
  const rise = siting.paneHeightM.value - siting.burstHeightM.value;
  const rangeM = Math.hypot(target.distanceM, rise);
  return overRoofs.mayDecideOverRoofs(rangeM, shotOf(boundOf(strength), outlook.before), models);
}

/** How far what is hidden by one corner is asked for: where the panes there could matter to any criterion; −1 where none could. */
function facingToM(
  outlook: Outlook,
  target: Target,
  slots: readonly PaneSlot[],
  strength: Strength,
  models: ModelSet,
  overRoofs: OverRoofs,
): number {
  if (slots.length === 0 || target.distanceM === 0) return -1;
  const bound = boundOf(strength);
  const factor = factorHidden(outlook.before, bound.near, true);
  const reachM = overRoofs.paneReachM({ strength: bound, factor, echo: false }, models);
  return target.distanceM > reachM ? -1 : reachM;
}

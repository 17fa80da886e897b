/**
 * What the panes of one slot undergo: on each facade that is seen, on the floors above over lower roofs, and hidden. Of each
 * facade its weakest pane, of what falls outdoors the outer leaf.
 */

import { sure } from '../../ground/sure.ts';
import type { ModelSet } from '../../models/definitions.ts';
import { facadeImpulse, oblique } from '../../physics/blast/oblique.ts';
import {
  chanceUnder,
  deflectedBy,
  type PaneConstants,
  type PaneResponse,
  type Pulse,
  paneConstants,
  respondTo,
  type Stand,
} from '../../physics/glazing/pane-response.ts';
import { breakChance } from '../../physics/glazing/resistance.ts';
import { hazardClasses } from '../../scene/assessment.ts';
import { instrumentsOf, type Load } from '../load.ts';
import { type Loads, loadBy } from '../loads.ts';
import { type EchoPath, echoPath, factorHidden, factorInSight, factorOn } from '../near-field.ts';
import { alongWall, type Facade, type HighFacade, type Outlook, type Target } from '../outlook.ts';
import type { PaneSlot } from '../receptor.ts';
import type { FacingWall } from '../round-corner.ts';
import type { Strength } from '../strength.ts';
import { facadeWidthM, panesAcross, widestFacadeM } from './facade-width.ts';

/** What a pane of one slot undergoes on one facade. */
export interface Exposure extends PaneResponse {
  readonly slot: PaneSlot;
  /** What it is reckoned to be: as the slot says, or as a sample has it. */
  readonly paneType: string;
  /** Which pane of how many on its facade. */
  readonly stand: Stand;
  /** Height of the worst such pane. */
  readonly heightM: number;
  readonly pressureKpa: number;
  readonly impulseKpaMs: number;
  /** Of the point that this load comes from: plan distance, cosine to the wall there, how many times the charge works. */
  readonly planM: number;
  readonly cosine: number;
  readonly factor: number;
  /** The blow that comes back from across the street. */
  readonly echo: EchoBlow | null;
}

/** The echo at one pane: the way it comes, and its load. */
export interface EchoBlow extends EchoPath, Pulse {}

/** The worst for the room behind, of all facades that have such a pane. */
export interface PaneEffect extends Exposure {
  /** Where one pane most likely breaks: a narrow facade may be hit harder, and a wide one have the weaker pane. */
  readonly likeliest: Exposure;
  /** Chance that the outer leaf breaks, and so falls outdoors. */
  readonly outerBreakProbability: number;
}

/** What is seen over lower roofs and round corners: worked out when it is asked for. */
export interface Sights {
  readonly high: readonly HighFacade[];
  highTo(toM: number): readonly HighFacade[];
  readonly facing: readonly FacingWall[];
  /** Plan distance nearer than which none of these is. */
  readonly facingFromM: number;
}

/**
 * The worst pane of one slot: over all visible pieces, on the floors above over what is seen past lower roofs, and
 * side-on at the straight distance for what is hidden. Of each facade its weakest pane, of what falls outdoors the outer leaf.
 */
export function paneEffect(
  outlook: Outlook,
  target: Target,
  slot: PaneSlot,
  sights: Sights,
  loads: Loads,
  strength: Strength,
  models: ModelSet,
): PaneEffect {
  const { dlf } = instrumentsOf(models);
  let worst: Exposure | null = null;
  let likeliest: Exposure | null = null;
  let outer = 0;
  const undergo = (pulse: Blow, widthM: number, heightM: number, planM: number) => {
    const { paneType, pane, stand, outerFactor } = glassOf(slot, widthM, strength, models);
    const deflectingKpa = deflectedBy(pane, pulse, dlf);
    const response = respondTo(pane, pulse, deflectingKpa, stand);
    const breaks =
      outerFactor === stand.factor
        ? response.breakProbability
        : certainBeyond(breakChance(pane.resistance, deflectingKpa / outerFactor));
    outer = Math.max(outer, breaks);
    const worsens = worst === null || worse(response, worst);
    const likelier = likeliest === null || response.breakProbability > likeliest.breakProbability;
    if (!worsens && !likelier) return;
    const { pressureKpa, impulseKpaMs, cosine, factor, echo } = pulse;
    const load = { pressureKpa, impulseKpaMs, cosine, factor, echo: echo ?? null };
    const exposure = { ...response, slot, paneType, stand, heightM, planM, ...load };
    if (worsens) worst = exposure;
    if (likelier) likeliest = exposure;
  };
  const { distanceM } = target;
  undergo(
    blowAtNearest(outlook, target, slot, loads, strength, models),
    widestFacadeM(outlook.block, target.index),
    slot.heightM,
    distanceM,
  );
  for (const { planM, edge } of sights.facing)
    undergo(
      blowRoundCorner(outlook, planM, slot, loads, strength, models),
      facadeWidthM(outlook.block, edge),
      slot.heightM,
      planM,
    );
  for (const facade of target.facades)
    undergo(
      blowInSight(outlook, facade, slot.heightM, loads, strength, models),
      facade.widthM,
      slot.heightM,
      facade.distanceM,
    );
  if (slot.above)
    for (const facade of sights.high)
      if (facade.heightM >= slot.heightM)
        undergo(
          blowInSight(outlook, facade, facade.heightM, loads, strength, models),
          facade.widthM,
          facade.heightM,
          facade.distanceM,
        );
  const one = worst as unknown as Exposure;
  return { ...one, likeliest: likeliest as unknown as Exposure, outerBreakProbability: outer };
}

/** A blow at the nearest point of a building, side-on. */
export function blowAtNearest(
  outlook: Outlook,
  target: Target,
  { heightM }: PaneSlot,
  loads: Loads,
  strength: Strength,
  models: ModelSet,
): Blow {
  const factor = factorOfNearest(outlook, target, strength);
  return blow(loads.at(target.distanceM, heightM, factor), 0, factor, models);
}

/** A blow round one corner, face-on. */
export function blowRoundCorner(
  outlook: Outlook,
  planM: number,
  { heightM }: PaneSlot,
  loads: Loads,
  strength: Strength,
  models: ModelSet,
): Blow {
  const factor = factorHidden(outlook.before, strength.near, true);
  return blow(loads.at(planM, heightM, factor), 1, factor, models);
}

/** A blow on a piece of facade in sight, at this height; with the echo of the street where there is one. */
export function blowInSight(
  outlook: Outlook,
  facade: Facade,
  heightM: number,
  loads: Loads,
  strength: Strength,
  models: ModelSet,
): Blow {
  const factor = factorOn(outlook.before, strength.near, facade);
  const riseM = heightM - models.siting.burstHeightM.value;
  const load = loads.at(facade.distanceM, heightM, factor);
  const first = blow(load, facade.beforeM / Math.hypot(facade.distanceM, riseM), factor, models);
  const echo = echoOn(outlook, facade, riseM, strength, models);
  return echo ? { ...first, echo } : first;
}

/** Beyond the strength table nothing is known, and a pane counts as broken. */
const certainBeyond = (chance: number) => (Number.isNaN(chance) ? 1 : chance);

/** Panes of a home with one leaf and with two: what nobody has looked at may be either. */
const homePanes = { single: 'home-single', double: 'home-insulating' } as const;

/**
 * What so many panes of a slot are at this strength. One pane in so many is single, so that the more panes a facade has the
 * sooner there is one among them, and that one decides.
 */
export function paneTypeOf({ paneType, singleShare }: PaneSlot, panes: number, { single }: Strength): string {
  if (single === null || singleShare === null) return paneType;
  return single >= (1 - singleShare) ** panes ? homePanes.single : homePanes.double;
}

/** What a facade of this width has in a slot, at this strength. */
export function glassOf(slot: PaneSlot, widthM: number, strength: Strength, models: ModelSet) {
  const panes = panesAcross(widthM, models.glazing);
  const paneType = paneTypeOf(slot, panes, strength);
  const pane = paneOf(paneType, models);
  const outerFactor = slot.proposed ? strength.glassFactor : 1;
  return {
    paneType,
    pane,
    outerFactor,
    stand: { panes, factor: pane.leaves === 2 ? outerFactor * strength.leafFactor : outerFactor },
  };
}

function worse(one: PaneResponse, two: PaneResponse): boolean {
  const more =
    hazardClasses.indexOf(one.hazardClass) - hazardClasses.indexOf(two.hazardClass) ||
    one.throwM - two.throwM ||
    one.breakProbability - two.breakProbability;
  return more > 0;
}

export function paneOf(paneType: string, models: ModelSet): PaneConstants {
  const { panes } = instrumentsOf(models);
  const known = panes.get(paneType);
  if (known) return known;
  const model = sure(models.receptors.panes[paneType], `pane ${paneType}`);
  const made = paneConstants(
    {
      thicknessMm: model.thicknessMm,
      widthM: model.widthM,
      heightM: model.heightM,
      kind: model.kind,
      leaves: model.leaves,
    },
    models.glazing,
    models.flight,
  );
  if (!made.ok) throw new Error(`Pane ${paneType}: ${made.error.message}`);
  panes.set(paneType, made.value);
  return made.value;
}

/** A pulse on a pane, and where it comes from. */
export interface Blow extends Pulse {
  readonly cosine: number;
  readonly factor: number;
  readonly echo?: EchoBlow;
}

/** What a load is on a wall that it meets at this angle. */
function blow(load: Load, cosine: number, factor: number, { nearField }: Pick<ModelSet, 'nearField'>): Blow {
  return {
    pressureKpa: oblique(load.incidentPressureKpa, load.reflectedPressureKpa, cosine),
    impulseKpaMs: facadeImpulse(load.incidentImpulseKpaMs, load.reflectedImpulseKpaMs, cosine, nearField),
    phaseMs: load.phaseMs,
    cosine,
    factor,
  };
}

/** The echo on panes in the line of the machine's own wall; null elsewhere, and where no facade stands across. */
function echoOn(
  { block, before }: Outlook,
  { flush, alongM }: Pick<Facade, 'flush' | 'alongM'>,
  riseM: number,
  strength: Strength,
  models: ModelSet,
): EchoBlow | null {
  if (!flush || strength.echo.narrow === 0) return null;
  const path = echoPath(block, before, alongM, riseM, strength, models);
  if (!path) return null;
  const load = loadBy(strength.near.echo, path.slantM, strength, models);
  const { pressureKpa, impulseKpaMs, phaseMs } = blow(load, path.cosine, strength.near.echo, models);
  return { ...path, pressureKpa, impulseKpaMs, phaseMs };
}

/** How many times the charge works at the nearest point of a building, seen or not. */
export function factorOfNearest({ before }: Outlook, target: Target, { near }: Strength): number {
  const { distanceM: planM, nearestInFront: inFront } = target;
  return target.nearestSeen
    ? factorInSight(before, near, { planM, inFront, flush: false })
    : factorHidden(before, near, false);
}

/** One point of a facade: in sight, or hidden with the side it turns to the burst. */
export interface PanePoint {
  readonly x: number;
  readonly y: number;
  readonly beforeM: number;
  readonly inFront: boolean;
  readonly flush: boolean;
  /** Width of the facade that it is a point of. */
  readonly widthM: number;
  readonly hidden: 'facing' | 'side-on' | null;
  /** Height of the pane, where it is not the slot's own. */
  readonly heightM?: number;
}

/** What a pane of this slot gets at one point of a facade, and where that load comes from. */
export function loadOnPane(outlook: Outlook, slot: PaneSlot, point: PanePoint, strength: Strength, models: ModelSet) {
  const { before, burst } = outlook;
  const planM = Math.hypot(point.x - burst[0], point.y - burst[1]);
  const riseM = (point.heightM ?? slot.heightM) - models.siting.burstHeightM.value;
  const rangeM = Math.hypot(planM, riseM);
  const { hidden } = point;
  const factor = hidden
    ? factorHidden(before, strength.near, hidden === 'facing')
    : factorInSight(before, strength.near, { ...point, planM });
  const load = loadBy(factor, rangeM, strength, models);
  const first = blow(load, hidden === 'facing' ? 1 : hidden ? 0 : point.beforeM / rangeM, factor, models);
  const alongM = alongWall(outlook, point);
  const echo = hidden ? null : echoOn(outlook, { flush: point.flush, alongM }, riseM, strength, models);
  return { planM, load, pulse: echo ? { ...first, echo } : first };
}

/** Chance that a pane of this slot at one point of a facade breaks so that it falls outdoors: its outer leaf. */
export function outerBreakAt(
  outlook: Outlook,
  slot: PaneSlot,
  point: PanePoint,
  strength: Strength,
  models: ModelSet,
): { readonly breakProbability: number; readonly paneType: string; readonly stand: Stand } {
  const { paneType, pane, stand, outerFactor } = glassOf(slot, point.widthM, strength, models);
  const { pulse } = loadOnPane(outlook, slot, point, strength, models);
  const chance = chanceUnder(pane, pulse, instrumentsOf(models).dlf, outerFactor);
  return { breakProbability: certainBeyond(chance), paneType, stand: { ...stand, factor: outerFactor } };
}

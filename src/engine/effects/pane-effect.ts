/**
 * What the panes of one slot undergo: on each facade that is seen, on the floors above over lower roofs, and hidden. Of each
 * facade its weakest pane, of what falls outdoors the outer leaf.
 */

import type { ModelSet } from '../models/definitions.ts';
import { oblique } from '../physics/blast/oblique.ts';
import {
  chanceUnder,
  type PaneConstants,
  type PaneResponse,
  type Pulse,
  paneConstants,
  respond,
  type Stand,
} from '../physics/glazing/pane-response.ts';
import { hazardClasses } from '../scene/assessment.ts';
import { panesAcross, widestFacadeM } from './facade-width.ts';
import { instrumentsOf, loadAt } from './load.ts';
import { type Loads, wallFactorOf } from './loads.ts';
import type { Facade, HighFacade, Outlook, Target } from './outlook.ts';
import type { PaneSlot } from './receptor.ts';
import type { Strength } from './strength.ts';

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
  /** Of the point that this load comes from: plan distance, how far the charge stands before its wall, in front or not. */
  readonly planM: number;
  readonly beforeM: number;
  readonly inFront: boolean;
}

/** The worst for the room behind, of all facades that have such a pane. */
export interface PaneEffect extends Exposure {
  /** Where one pane most likely breaks: a narrow facade may be hit harder, and a wide one have the weaker pane. */
  readonly likeliest: Exposure;
  /** Chance that the outer leaf breaks, and so falls outdoors. */
  readonly outerBreakProbability: number;
}

/**
 * The worst pane of one slot: over all visible pieces, on the floors above over what is seen past lower roofs, and
 * side-on at the straight distance for what is hidden. Of each facade its weakest pane, of what falls outdoors the outer leaf.
 */
export function paneEffect(
  outlook: Outlook,
  target: Target,
  slot: PaneSlot,
  high: readonly HighFacade[],
  loads: Loads,
  strength: Strength,
  models: ModelSet,
): PaneEffect {
  const { dlf } = instrumentsOf(models);
  let worst: Exposure | null = null;
  let likeliest: Exposure | null = null;
  let outer = 0;
  const undergo = (pulse: Pulse, widthM: number, from: Pick<Exposure, 'heightM' | 'planM' | 'beforeM' | 'inFront'>) => {
    const { paneType, pane, stand, outerFactor } = glassOf(slot, widthM, strength, models);
    const response = respond(pane, pulse, dlf, stand);
    const breaks =
      outerFactor === stand.factor
        ? response.breakProbability
        : certainBeyond(chanceUnder(pane, pulse, dlf, outerFactor));
    outer = Math.max(outer, breaks);
    const worsens = worst === null || worse(response, worst);
    const likelier = likeliest === null || response.breakProbability > likeliest.breakProbability;
    if (!worsens && !likelier) return;
    const { pressureKpa, impulseKpaMs } = pulse;
    const exposure = { ...response, slot, paneType, stand, ...from, pressureKpa, impulseKpaMs };
    if (worsens) worst = exposure;
    if (likelier) likeliest = exposure;
  };
  const hidden = loads.at(target.distanceM, slot.heightM, target.nearestInFront);
  undergo(
    { pressureKpa: hidden.incidentPressureKpa, impulseKpaMs: hidden.incidentImpulseKpaMs, phaseMs: hidden.phaseMs },
    widestFacadeM(outlook.block, target.index),
    { heightM: slot.heightM, planM: target.distanceM, beforeM: 0, inFront: target.nearestInFront },
  );
  const see = ({ distanceM, beforeM, inFront, widthM }: Facade, heightM: number) => {
    const load = loads.at(distanceM, heightM, inFront);
    const cosine = beforeM / Math.hypot(distanceM, heightM - models.siting.burstHeightM.value);
    const seen = {
      pressureKpa: oblique(load.incidentPressureKpa, load.reflectedPressureKpa, cosine),
      impulseKpaMs: oblique(load.incidentImpulseKpaMs, load.reflectedImpulseKpaMs, cosine),
      phaseMs: load.phaseMs,
    };
    undergo(seen, widthM, { heightM, planM: distanceM, beforeM, inFront });
  };
  for (const facade of target.facades) see(facade, slot.heightM);
  if (slot.above) for (const facade of high) if (facade.heightM >= slot.heightM) see(facade, facade.heightM);
  const one = worst as unknown as Exposure;
  return { ...one, likeliest: likeliest as unknown as Exposure, outerBreakProbability: outer };
}

/** Beyond the strength table nothing is known, and a pane counts as broken. */
const certainBeyond = (chance: number) => (Number.isNaN(chance) ? 1 : chance);

/** Panes of a home with one leaf and with two: what nobody has looked at may be either. */
const homePanes = { single: 'home-single', double: 'home-insulating' } as const;

/**
 * What a facade of this width has in a slot, at this strength. One pane in so many is single, so that the more panes a facade
 * has the sooner there is one among them, and that one decides.
 */
function glassOf(slot: PaneSlot, widthM: number, strength: Strength, models: ModelSet) {
  const panes = panesAcross(widthM, models.glazing);
  const { single } = strength;
  const { singleShare } = slot;
  const paneType =
    single === null || singleShare === null
      ? slot.paneType
      : single >= (1 - singleShare) ** panes
        ? homePanes.single
        : homePanes.double;
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
  const model = models.receptors.panes[paneType];
  if (!model) throw new Error(`The receptor model has no pane ${paneType}`);
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

/** One point of a facade in sight. */
interface PanePoint {
  readonly x: number;
  readonly y: number;
  readonly beforeM: number;
  readonly inFront: boolean;
  /** Width of the facade that it is a point of. */
  readonly widthM: number;
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

/** Chance that a pane of this slot at one point of a visible facade breaks so that it falls outdoors: its outer leaf. */
export function outerBreakAt(
  outlook: Outlook,
  slot: PaneSlot,
  point: PanePoint,
  strength: Strength,
  models: ModelSet,
): { readonly breakProbability: number; readonly paneType: string; readonly stand: Stand } {
  const { paneType, pane, stand, outerFactor } = glassOf(slot, point.widthM, strength, models);
  const pulse = loadOnPane(outlook, slot, point, strength, models);
  const chance = chanceUnder(pane, pulse, instrumentsOf(models).dlf, outerFactor);
  return { breakProbability: certainBeyond(chance), paneType, stand: { ...stand, factor: outerFactor } };
}

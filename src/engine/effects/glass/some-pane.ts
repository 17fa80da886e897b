/**
 * Does something hold for some pane? The same blows on the same panes as where the worst is told, as soon as the answer is
 * sure: what lies beyond the reach of such a pane is not worked out, and over roofs and round corners is looked last.
 */

import { memoLately, memoOf } from '../../ground/memo.ts';
import type { ModelSet } from '../../models/definitions.ts';
import {
  classOnceBroken,
  deflectedBy,
  type PaneConstants,
  type PaneResponse,
  type Pulse,
  respondTo,
  type Stand,
} from '../../physics/glazing/pane-response.ts';
import { hazardClasses } from '../../scene/assessment.ts';
import { instrumentsOf } from '../load.ts';
import type { Loads } from '../loads.ts';
import type { Before } from '../near-field.ts';
import type { Facade, Outlook, Target } from '../outlook.ts';
import type { PaneSlot } from '../receptor.ts';
import { type Shot, shotOf } from '../shot.ts';
import { roofOf } from '../storeys.ts';
import { boundOf, type Strength } from '../strength.ts';
import { facadeWidthM, panesAcross, widestFacadeM } from './facade-width.ts';
import { frontRow, highFrontRow } from './front-row.ts';
import {
  type Blow,
  blowAtNearest,
  blowInSight,
  blowRoundCorner,
  glassOf,
  paneOf,
  paneTypeOf,
  type Sights,
} from './pane-effect.ts';
import { squarePulses } from './square-pulse.ts';

/** What is asked of panes: once it holds for one, a heavier blow leaves it so. */
export interface AboutPane {
  readonly key: string;
  holds(response: Pick<PaneResponse, 'hazardClass' | 'outsideRange'>): boolean;
  /** May it, as far as is seen without working out whether the pane breaks? */
  may(pane: PaneConstants, pulse: Pulse, stand: Stand): boolean;
}

/** The worst pane has the most hazardous class of all. */
export const thrownAtLeast: readonly AboutPane[] = hazardClasses.map((_, least) => ({
  key: `class ${least}`,
  holds: ({ hazardClass }) => hazardClasses.indexOf(hazardClass) >= least,
  may: (pane, pulse, stand) => hazardClasses.indexOf(classOnceBroken(pane, pulse, stand)) >= least,
}));

/** A distance that is reached, and one from which on nothing is: they draw together with each question. */
interface Known {
  reachesM: number;
  beyondM: number;
}

/** By kind of pane; of each by how many there are, and whether they are only proposed. */
type Reach = Map<PaneConstants, Known[]>;

const reachOf = memoOf(
  (_models: ModelSet, _strength: Strength, _factor: number, _echo: boolean, _about: string): Reach => new Map(),
);

/** What was last asked under a strength: one judgement asks the same of every building. */
const lastAsked = memoLately(
  (strength: Strength, before: Before, _models: ModelSet) => ({
    shot: shotOf(boundOf(strength), before),
    reaches: new Map<AboutPane, Reach>(),
  }),
  { kept: 1 },
);

function boundFor(about: AboutPane, strength: Strength, before: Before, models: ModelSet) {
  const { shot, reaches } = lastAsked(strength, before, models);
  let reach = reaches.get(about);
  if (!reach) {
    reach = reachOf(models, shot.strength, shot.factor, shot.echo, about.key);
    reaches.set(about, reach);
  }
  return { shot, reach };
}

const holdsFor = (about: AboutPane, pane: PaneConstants, pulse: Pulse, stand: Stand, models: ModelSet): boolean =>
  about.may(pane, pulse, stand) &&
  about.holds(respondTo(pane, pulse, deflectedBy(pane, pulse, instrumentsOf(models).dlf), stand));

/** Can it hold for such a pane at this slant distance? A bound: beyond its reach it never does. */
function mayReach(
  rangeM: number,
  pane: PaneConstants,
  panes: number,
  proposed: boolean,
  about: AboutPane,
  shot: Shot,
  models: ModelSet,
  reach: Reach,
): boolean {
  let perStand = reach.get(pane);
  if (!perStand) {
    perStand = [];
    reach.set(pane, perStand);
  }
  const which = 2 * panes + Number(proposed);
  let known = perStand[which];
  if (!known) {
    known = { reachesM: -1, beyondM: Infinity };
    perStand[which] = known;
  }
  if (rangeM <= known.reachesM) return true;
  if (rangeM >= known.beyondM) return false;
  const { glassFactor, leafFactor } = shot.strength;
  const leaf = proposed ? glassFactor : 1;
  const stand = { panes, factor: pane.leaves === 2 ? leaf * leafFactor : leaf };
  const may = squarePulses(rangeM, shot, models).some((pulse) => holdsFor(about, pane, pulse, stand, models));
  if (may) known.reachesM = rangeM;
  else known.beyondM = rangeM;
  return may;
}

/** Does it hold for some pane of this slot? */
export function somePane(
  outlook: Outlook,
  target: Target,
  slot: PaneSlot,
  sights: Sights,
  loads: Loads,
  strength: Strength,
  models: ModelSet,
  about: AboutPane,
): boolean {
  const { block, before } = outlook;
  const { shot, reach } = boundFor(about, strength, before, models);
  const { siting } = models;
  const { heightM } = slot;
  const widestM = widestFacadeM(block, target.index);
  /** May it on a facade of this width? Asked often: of what lies too far nothing is made. */
  const may = (planM: number, atM: number, widthM: number): boolean => {
    const panes = panesAcross(widthM, models.glazing);
    const pane = paneOf(paneTypeOf(slot, panes, strength), models);
    const rangeM = Math.hypot(planM, atM - siting.burstHeightM.value);
    return mayReach(rangeM, pane, panes, slot.proposed, about, shot, models, reach);
  };
  const holds = (pulse: Blow, widthM: number): boolean => {
    const { pane, stand } = glassOf(slot, widthM, strength, models);
    return holdsFor(about, pane, pulse, stand, models);
  };
  const holdsOn = (facade: Facade, atM: number): boolean =>
    may(facade.distanceM, atM, facade.widthM) &&
    holds(blowInSight(outlook, facade, atM, loads, strength, models), facade.widthM);
  const mayNearest = may(target.distanceM, heightM, widestM);
  // One pane of a narrow facade is no weaker than on a wide one, unless a sample has these of another kind.
  const widestDecides = strength.single === null || slot.singleShare === null;
  if (!mayNearest && widestDecides) return false;
  if (frontRow(outlook, target.facades).some((facade) => holdsOn(facade, heightM))) return true;
  if (mayNearest && holds(blowAtNearest(outlook, target, slot, loads, strength, models), widestM)) return true;
  if (slot.above) {
    // Where it cannot hold at the nearest point of a floor it does nowhere on that one or on a higher one.
    let toM = heightM;
    while (widestDecides && toM < roofOf(target.building, siting) && may(target.distanceM, toM, widestM))
      toM += siting.floorHeightM.value;
    const high = sights.highTo(widestDecides ? toM : Infinity);
    if (high.length > 0 && highFrontRow(outlook, high, heightM).some((facade) => holdsOn(facade, facade.heightM)))
      return true;
  }
  if (widestDecides && !may(sights.facingFromM, heightM, widestM)) return false;
  return sights.facing.some(({ planM, edge }) => {
    const widthM = facadeWidthM(block, edge);
    return may(planM, heightM, widthM) && holds(blowRoundCorner(outlook, planM, slot, loads, strength, models), widthM);
  });
}

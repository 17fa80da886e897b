/**
 * Does something hold for some pane? The same blows on the same panes as where the worst is told, as soon as the answer is
 * sure: what lies beyond the reach of such a pane is not worked out, and over roofs and round corners is looked last.
 */

import { memoOf } from '../ground/memo.ts';
import type { ModelSet } from '../models/definitions.ts';
import {
  classOnceBroken,
  deflectedBy,
  type PaneConstants,
  type PaneResponse,
  type Pulse,
  respondTo,
  type Stand,
} from '../physics/glazing/pane-response.ts';
import { hazardClasses } from '../scene/assessment.ts';
import { facadeWidthM, widestFacadeM } from './facade-width.ts';
import { instrumentsOf } from './load.ts';
import type { Loads } from './loads.ts';
import type { Outlook, Target } from './outlook.ts';
import { type Blow, blowAtNearest, blowInSight, blowRoundCorner, glassOf, type Sights } from './pane-effect.ts';
import type { PaneSlot } from './receptor.ts';
import { type Shot, shotOf } from './shot.ts';
import { squarePulses } from './square-pulse.ts';
import { boundOf, type Strength } from './strength.ts';

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

const holdsFor = (about: AboutPane, pane: PaneConstants, pulse: Pulse, stand: Stand, models: ModelSet): boolean =>
  about.may(pane, pulse, stand) &&
  about.holds(respondTo(pane, pulse, deflectedBy(pane, pulse, instrumentsOf(models).dlf), stand));

/** Can it hold for such a pane at this slant distance? A bound: beyond its reach it never does. */
function mayReach(
  rangeM: number,
  { pane, panes, proposed }: { readonly pane: PaneConstants; readonly panes: number; readonly proposed: boolean },
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
  const shot = shotOf(boundOf(strength), before);
  const reach = reachOf(models, shot.strength, shot.factor, shot.echo, about.key);
  const burstM = models.siting.burstHeightM.value;
  const within = (planM: number, heightM: number, widthM: number) => {
    const { pane, stand } = glassOf(slot, widthM, strength, models);
    const kind = { pane, panes: stand.panes, proposed: slot.proposed };
    return mayReach(Math.hypot(planM, heightM - burstM), kind, about, shot, models, reach);
  };
  const undergoes = (pulse: Blow, widthM: number) => {
    const { pane, stand } = glassOf(slot, widthM, strength, models);
    return holdsFor(about, pane, pulse, stand, models);
  };
  const widestM = widestFacadeM(block, target.index);
  const far = !within(target.distanceM, slot.heightM, widestM);
  // One pane of a narrow facade is no weaker than on a wide one, unless a sample has these of another kind.
  if (far && (strength.single === null || slot.singleShare === null)) return false;
  for (const facade of target.facades)
    if (
      within(facade.distanceM, slot.heightM, facade.widthM) &&
      undergoes(blowInSight(outlook, facade, slot.heightM, loads, strength, models), facade.widthM)
    )
      return true;
  if (!far && undergoes(blowAtNearest(outlook, target, slot, loads, strength, models), widestM)) return true;
  if (slot.above)
    for (const facade of sights.high)
      if (
        facade.heightM >= slot.heightM &&
        within(facade.distanceM, facade.heightM, facade.widthM) &&
        undergoes(blowInSight(outlook, facade, facade.heightM, loads, strength, models), facade.widthM)
      )
        return true;
  for (const { planM, edge } of sights.facing) {
    const widthM = facadeWidthM(block, edge);
    if (
      within(planM, slot.heightM, widthM) &&
      undergoes(blowRoundCorner(outlook, planM, slot, loads, strength, models), widthM)
    )
      return true;
  }
  return false;
}

/** A building that stands square in front: nothing that is hidden, oblique or farther undergoes more. What bounds are asked of. */

import { panesAcross } from '../effects/facade-width.ts';
import { instrumentDlf, type Load, loadAt } from '../effects/load.ts';
import { type PaneEffect, paneOf } from '../effects/pane-effect.ts';
import { hazardousPerM2 } from '../effects/pieces.ts';
import type { ModelSet } from '../models/definitions.ts';
import { chanceUnder, type PaneResponse, respond } from '../physics/glazing/pane-response.ts';
import type { Shot } from './rule.ts';

export function squareLoad(rangeM: number, { strength, wallFactor }: Shot, models: ModelSet): Load {
  return loadAt(rangeM, strength.chargeKgTnt * wallFactor, strength.loadFactor, models);
}

/** Does this hold for any pane of the model, at its weakest, on a facade as wide as there is? */
export function anyPane(
  rangeM: number,
  shot: Shot,
  models: ModelSet,
  holds: (response: PaneResponse & Pick<PaneEffect, 'outerBreakProbability'>) => boolean,
): boolean {
  const load = squareLoad(rangeM, shot, models);
  const pulse = {
    pressureKpa: load.reflectedPressureKpa,
    impulseKpaMs: load.reflectedImpulseKpaMs,
    phaseMs: load.phaseMs,
  };
  const weakest = Math.min(1, shot.strength.glassFactor);
  const panes = panesAcross(Infinity, models.glazing);
  const dlf = instrumentDlf(models);
  return Object.keys(models.receptors.panes).some((paneType) => {
    const pane = paneOf(paneType, models);
    const factor = pane.leaves === 2 ? weakest * shot.strength.leafFactor : weakest;
    const response = respond(pane, pulse, dlf, { factor, panes });
    const outer = chanceUnder(pane, pulse, dlf, weakest);
    return holds({ ...response, outerBreakProbability: Number.isNaN(outer) ? 1 : outer });
  });
}

/** Where pieces are thrown closest together: before a facade. A unit spreads them all round. */
const beforeFacade = { freeStanding: false };

/** Hazardous pieces per m² of every class together, in the middle of the fan. */
export function squareDensity(rangeM: number, { strength }: Shot, models: ModelSet): number {
  return strength.pieces.reduce((sum, thrown) => sum + hazardousPerM2(thrown, rangeM, beforeFacade, models), 0);
}

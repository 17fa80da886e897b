/** A building that stands square in front: nothing that is hidden, oblique or farther undergoes more. What bounds are asked of. */

import { paneOf } from '../effects/effects.ts';
import { instrumentDlf, type Load, loadAt } from '../effects/load.ts';
import { hazardousPerM2 } from '../effects/pieces.ts';
import type { ModelSet } from '../models/definitions.ts';
import { type PaneResponse, respond } from '../physics/glazing/pane-response.ts';
import type { Shot } from './rule.ts';

export function squareLoad(rangeM: number, { strength, wallFactor }: Shot, models: ModelSet): Load {
  return loadAt(rangeM, strength.chargeKgTnt * wallFactor, strength.loadFactor, models);
}

/** Does this hold for any pane of the model, at its weakest? */
export function anyPane(
  rangeM: number,
  shot: Shot,
  models: ModelSet,
  holds: (response: PaneResponse) => boolean,
): boolean {
  const load = squareLoad(rangeM, shot, models);
  const pulse = {
    pressureKpa: load.reflectedPressureKpa,
    impulseKpaMs: load.reflectedImpulseKpaMs,
    phaseMs: load.phaseMs,
  };
  const weakest = Math.min(1, shot.strength.glassFactor);
  return Object.keys(models.receptors.panes).some((paneType) =>
    holds(respond(paneOf(paneType, models), pulse, instrumentDlf(models), weakest)),
  );
}

/** Hazardous pieces per m² of every class together, in the middle of the fan. */
export function squareDensity(rangeM: number, { strength }: Shot, models: ModelSet): number {
  return strength.pieces.reduce((sum, thrown) => sum + hazardousPerM2(thrown, rangeM, models), 0);
}

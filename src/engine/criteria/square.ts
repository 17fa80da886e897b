/** A building that stands square in front: nothing that is hidden, oblique or farther undergoes more. What bounds are asked of. */

import { panesAcross } from '../effects/facade-width.ts';
import { instrumentDlf, type Load } from '../effects/load.ts';
import { loadBy } from '../effects/loads.ts';
import { type PaneEffect, paneOf } from '../effects/pane-effect.ts';
import { hazardousPerM2 } from '../effects/pieces.ts';
import type { Shot } from '../effects/shot.ts';
import type { ModelSet } from '../models/definitions.ts';
import { facadeImpulse, oblique } from '../physics/blast/oblique.ts';
import { chanceUnder, type PaneResponse, type Pulse, respond } from '../physics/glazing/pane-response.ts';

export function squareLoad(rangeM: number, { strength, factor }: Shot, models: ModelSet): Load {
  return loadBy(factor, rangeM, strength, models);
}

/** No pane in the line of the machine's wall is turned to it more than this: its wall may stand askew, its point a little before. */
function mostFlush(rangeM: number, { nearField, siting }: ModelSet): number {
  const askew = Math.sin((nearField.flushWithinDeg.value * Math.PI) / 180);
  const beforeM = nearField.flushWithinM.value + siting.burstDistanceM.value;
  return Math.min(1, askew + beforeM / Math.max(rangeM, 1e-9));
}

/** The pulses that a pane may get at this distance: square in front, and along the wall with the echo of a street. */
function pulses(rangeM: number, shot: Shot, models: ModelSet): Pulse[] {
  const load = squareLoad(rangeM, shot, models);
  const square = {
    pressureKpa: load.reflectedPressureKpa,
    impulseKpaMs: load.reflectedImpulseKpaMs,
    phaseMs: load.phaseMs,
  };
  const { strength } = shot;
  if (!shot.echo || strength.echo.narrow === 0) return [square];
  const cosine = mostFlush(rangeM, models);
  // The way back from across is never shorter than the straight one.
  const back = loadBy(strength.near.echo, rangeM, strength, models);
  return [
    square,
    {
      pressureKpa: Math.max(
        oblique(load.incidentPressureKpa, load.reflectedPressureKpa, cosine),
        load.incidentPressureKpa,
      ),
      impulseKpaMs: facadeImpulse(load.incidentImpulseKpaMs, load.reflectedImpulseKpaMs, cosine, models.nearField),
      phaseMs: load.phaseMs,
      echo: {
        pressureKpa: back.reflectedPressureKpa,
        impulseKpaMs: back.reflectedImpulseKpaMs,
        phaseMs: back.phaseMs,
        share: Math.max(strength.echo.narrow, strength.echo.wide),
      },
    },
  ];
}

/** Does this hold for any pane of the model, at its weakest, on a facade as wide as there is? */
export function anyPane(
  rangeM: number,
  shot: Shot,
  models: ModelSet,
  holds: (response: PaneResponse & Pick<PaneEffect, 'outerBreakProbability'>) => boolean,
): boolean {
  const weakest = Math.min(1, shot.strength.glassFactor);
  const panes = panesAcross(Infinity, models.glazing);
  const dlf = instrumentDlf(models);
  return pulses(rangeM, shot, models).some((pulse) =>
    Object.keys(models.receptors.panes).some((paneType) => {
      const pane = paneOf(paneType, models);
      const factor = pane.leaves === 2 ? weakest * shot.strength.leafFactor : weakest;
      const response = respond(pane, pulse, dlf, { factor, panes });
      const outer = chanceUnder(pane, pulse, dlf, weakest);
      return holds({ ...response, outerBreakProbability: Number.isNaN(outer) ? 1 : outer });
    }),
  );
}

/** Where pieces are thrown closest together: before a facade. A unit spreads them all round. */
const beforeFacade = { freeStanding: false };

/** Hazardous pieces per m² of every class together, in the middle of the fan. */
export function squareDensity(rangeM: number, { strength }: Shot, models: ModelSet): number {
  return strength.pieces.reduce((sum, thrown) => sum + hazardousPerM2(thrown, rangeM, beforeFacade, models), 0);
}

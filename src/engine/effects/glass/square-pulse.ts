/** The pulses on a building that stands square in front: nothing that is hidden, oblique or farther gets more. What bounds are asked of. */

import type { ModelSet } from '../../models/definitions.ts';
import { facadeImpulse, oblique } from '../../physics/blast/oblique.ts';
import type { Pulse } from '../../physics/glazing/pane-response.ts';
import type { Load } from '../load.ts';
import { loadBy } from '../loads.ts';
import type { Shot } from '../shot.ts';

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
export function squarePulses(rangeM: number, shot: Shot, models: ModelSet): readonly Pulse[] {
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

/**
 * "Closer is never safer": the fits made monotone for every verdict. Seen from far to near, a load never falls; where a
 * fit dips (incident impulse near Z = 0.5, the joints of the pieces) the value from farther out is held. The peaks that
 * do so are found once and exactly, so the envelope is monotone to the last digit.
 */

import type { BlastModel, Quantity } from './blast-model.ts';
import { impulseShare } from './friedlander.ts';
import { fit } from './kingery-bulmash.ts';

/** Load per W^⅓ where it is an impulse or a time: kPa, kPa·ms/kg^⅓, ms/kg^⅓. */
export interface ScaledLoad {
  readonly incidentPressureKpa: number;
  readonly incidentImpulse: number;
  readonly reflectedPressureKpa: number;
  readonly reflectedImpulse: number;
  readonly positivePhase: number;
  /** Closer than the fits reach: the value at their edge is held. */
  readonly heldBelowRange: boolean;
}

export interface Envelope {
  /** Load at scaled distance Z in m/kg^⅓, any Z ≥ 0. */
  at(scaledDistance: number): ScaledLoad;
}

/** Farther than this nothing is asked: 1000 m at 1 g. */
const farthest = 10_000;

export function makeEnvelope(blast: BlastModel): Envelope {
  const near = blast.belowZ.value;
  const held = {
    incidentPressure: peaks('incidentPressure', blast),
    incidentImpulse: peaks('incidentImpulse', blast),
    reflectedPressure: peaks('reflectedPressure', blast),
    reflectedImpulse: peaks('reflectedImpulse', blast),
  };
  const value = (quantity: keyof typeof held, z: number, L: number): number => {
    let best = fit(quantity, z, blast, L) as number;
    for (const peak of held[quantity]) if (peak.z > z && peak.value > best) best = peak.value;
    return best;
  };
  return {
    at(scaledDistance) {
      const z = Math.min(farthest, Math.max(near, scaledDistance));
      const L = Math.log(z);
      const reflectedPressureKpa = value('reflectedPressure', z, L);
      const reflectedImpulse = value('reflectedImpulse', z, L);
      const phase = fit('positivePhase', z, blast, L);
      return {
        incidentPressureKpa: value('incidentPressure', z, L),
        incidentImpulse: value('incidentImpulse', z, L),
        reflectedPressureKpa,
        reflectedImpulse,
        // Beyond the fit the pulse keeps its shape, and its duration follows from impulse and peak.
        positivePhase: phase ?? reflectedImpulse / (reflectedPressureKpa * impulseShare(blast.farDecay.value)),
        heldBelowRange: scaledDistance < near,
      };
    },
  };
}

/** Local maxima of a fit and the values just outside each joint, those that stand above something nearer. */
function peaks(quantity: Quantity, blast: BlastModel): { z: number; value: number }[] {
  const at = (z: number) => fit(quantity, z, blast) as number;
  const joints = [...blast.fits[quantity].ranges.map(([, to]) => to as number), blast.aboveZ.value].filter(
    (z) => z < farthest,
  );
  const found = joints.map((z) => ({ z: z * (1 + 1e-12), value: at(z * (1 + 1e-12)) }));
  const steps = 2000;
  const step = Math.log(farthest / blast.belowZ.value) / steps;
  const grid = (i: number) => blast.belowZ.value * Math.exp(i * step);
  const values = Float64Array.from({ length: steps + 1 }, (_, i) => at(grid(i)));
  for (let i = 1; i < steps; i++) {
    const value = values[i] as number;
    if (value < (values[i - 1] as number) || value < (values[i + 1] as number)) continue;
    let [low, high] = [grid(i - 1), grid(i + 1)];
    for (let k = 0; k < 200; k++) {
      const [one, two] = [low + (high - low) / 3, high - (high - low) / 3];
      if (at(one) < at(two)) low = one;
      else high = two;
    }
    const z = (low + high) / 2;
    found.push({ z, value: at(z) });
  }
  return found.filter(({ z, value }) => at(z * (1 - 1e-6)) < value).sort((one, two) => one.z - two.z);
}

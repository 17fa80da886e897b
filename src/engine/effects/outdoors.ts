/** Harm by blast to a person in the open: P = ps + q (side-on plus dynamic pressure), i = is; the worst mechanism counts. */

import type { ModelSet } from '../models/definitions.ts';
import { dynamicPressure } from '../physics/blast/companions.ts';
import { eardrum, headImpact, lungDeath, wholeBodyImpact } from '../physics/harm/probits.ts';

/** Incident load where the person stands, kPa and kPa·ms. */
export interface OpenAirLoad {
  readonly incidentPressureKpa: number;
  readonly incidentImpulseKpaMs: number;
}

function input(load: OpenAirLoad, models: ModelSet) {
  const pressureKpa = load.incidentPressureKpa + dynamicPressure(load.incidentPressureKpa, models.blast);
  return { pressurePa: pressureKpa * 1000, impulsePaS: load.incidentImpulseKpaMs };
}

/** Probability of eardrum rupture. */
export function eardrumHarm(load: OpenAirLoad, models: ModelSet): number {
  return eardrum(input(load, models), models.people).probability;
}

/** Probability of death by lung damage, head impact or whole-body impact, whichever is highest. */
export function bodyDeath(load: OpenAirLoad, models: ModelSet): number {
  const given = input(load, models);
  return Math.max(
    lungDeath(given, models.people).probability,
    headImpact(given, models.people).probability,
    wholeBodyImpact(given, models.people).probability,
  );
}

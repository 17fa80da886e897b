/**
 * Air blast of a hemispherical surface burst by itself, as `gevelwijzer/kingery-bulmash`: the simplified metric fits of
 * Swisdak (1994), with nothing of the rest of the engine.
 */
import figures from '../../models/blast/swisdak-1994.json' with { type: 'json' };
import type { Result } from '../engine/ground/units.ts';
import type { BlastModel } from '../engine/physics/blast/blast-model.ts';
import { freeField } from '../engine/physics/blast/kingery-bulmash.ts';

export type { Result };

/** Null where no fit reaches: times and velocity beyond Z = 40 m/kg^⅓. */
export interface FreeField {
  /** Z, in m/kg^⅓. */
  readonly scaledDistance: number;
  readonly incidentPressureKpa: number;
  readonly incidentImpulseKpaMs: number;
  readonly reflectedPressureKpa: number;
  readonly reflectedImpulseKpaMs: number;
  readonly arrivalTimeMs: number | null;
  readonly positivePhaseMs: number | null;
  readonly shockVelocityMs: number | null;
}

/**
 * @param chargeKgTnt kg TNT; the ground factor of a surface burst is in the fits @param rangeM slant distance in metres
 * @returns error `not-positive` for what is no number above zero, `below-range` for Z < 0.2 m/kg^⅓
 * @example kingeryBulmash(5, 10) // { ok: true, value: { incidentPressureKpa: 33.2…, … } }
 */
export function kingeryBulmash(chargeKgTnt: number, rangeM: number): Result<FreeField> {
  if (!(chargeKgTnt > 0 && rangeM > 0 && Number.isFinite(chargeKgTnt) && Number.isFinite(rangeM)))
    return { ok: false, error: { code: 'not-positive', message: 'charge and range must be numbers above zero' } };
  return freeField(chargeKgTnt, rangeM, figures as unknown as BlastModel);
}

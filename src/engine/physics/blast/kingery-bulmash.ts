/**
 * Kingery-Bulmash air blast of a hemispherical surface burst, by the simplified metric fits of Swisdak (1994, DTIC
 * ADA526744, Table 1): Y = exp(Σ cᵢ (ln Z)ⁱ), Z = R/W^⅓ in m/kg^⅓. Swisdak claims 1 % against the full polynomials.
 * The ground factor is in the fits: no factor 1.8 on the charge.
 */
import { type KilogramsTnt, type Metres, ok, type Result, refuse } from '../../ground/units.ts';
import type { BlastModel, Quantity } from './blast-model.ts';
import { idealReflection } from './companions.ts';

/** One piece of a fit, `[from, to, c₀, c₁ …]`, at ln Z. */
function polynomial(range: readonly number[], L: number): number {
  let sum = 0;
  for (let i = range.length - 1; i >= 2; i--) sum = sum * L + (range[i] as number);
  return Math.exp(sum);
}

/**
 * One quantity at scaled distance Z, scaled by W^⅓ where it is a time or impulse; null where no fit reaches.
 * Continued beyond the fits: ps and is by their last slope, pr as 0.9954 × ideal-gas reflection, ir as 1.757 × is;
 * arrival time, phase and velocity end at Z = 40.
 * @example fit('incidentPressure', 10 / Math.cbrt(5), blast) ≈ 33.2 kPa (5 kg at 10 m)
 */
export function fit(
  quantity: Quantity,
  scaledDistance: number,
  blast: BlastModel,
  L = Math.log(scaledDistance),
): number | null {
  if (scaledDistance < blast.belowZ.value) return null;
  if (scaledDistance > blast.aboveZ.value) {
    if (quantity === 'reflectedPressure') {
      const incident = fit('incidentPressure', scaledDistance, blast, L) as number;
      return blast.reflectionRatio.value * idealReflection(incident, blast);
    }
    if (quantity === 'reflectedImpulse')
      return blast.impulseRatio.value * (fit('incidentImpulse', scaledDistance, blast, L) as number);
    if (quantity !== 'incidentPressure' && quantity !== 'incidentImpulse') return null;
  }
  const { ranges } = blast.fits[quantity];
  let piece = 0;
  while (piece < ranges.length - 1 && scaledDistance > ((ranges[piece] as readonly number[])[1] as number)) piece++;
  return polynomial(ranges[piece] as readonly number[], L);
}

/** Free-field blast of one charge at one distance; keys and units as the headless contract. */
export interface FreeField {
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
 * The fits themselves, without envelope or wall factor.
 * @param chargeKgTnt W, kg TNT @param rangeM slant distance R, m
 * @returns error `below-range` for Z < 0.2
 */
export function freeField(chargeKgTnt: KilogramsTnt, rangeM: Metres, blast: BlastModel): Result<FreeField> {
  const root = Math.cbrt(chargeKgTnt);
  const scaledDistance = rangeM / root;
  if (scaledDistance < blast.belowZ.value) {
    return refuse(
      'below-range',
      `Z = ${scaledDistance.toPrecision(4)} lies below ${blast.belowZ.value}: too close for a surface-burst fit`,
      {
        scaledDistance,
      },
    );
  }
  const at = (quantity: Quantity) => fit(quantity, scaledDistance, blast);
  const times = (value: number | null, factor: number) => (value === null ? null : value * factor);
  return ok({
    scaledDistance,
    incidentPressureKpa: at('incidentPressure') as number,
    incidentImpulseKpaMs: (at('incidentImpulse') as number) * root,
    reflectedPressureKpa: at('reflectedPressure') as number,
    reflectedImpulseKpaMs: (at('reflectedImpulse') as number) * root,
    arrivalTimeMs: times(at('arrivalTime'), root),
    positivePhaseMs: times(at('positivePhase'), root),
    shockVelocityMs: times(at('shockVelocity'), 1000),
  });
}

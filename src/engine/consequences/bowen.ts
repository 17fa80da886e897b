/**
 * Death by the blast itself after Bowen, Fletcher and Richmond (1968), told beside the probits that the verdict uses: it knows
 * how long the pulse lasts. And the cautious line for eardrums.
 */

import { figuresOf } from '../models/consequences-figures.ts';
import type { ModelSet } from '../models/definitions.ts';
import { type Harm, harm } from '../physics/harm/probits.ts';

/** Ambient pressure that the fit is scaled to, psi. */
const referencePsi = 14.7;

/**
 * Half die at p50 = 61.5 (1 + 6.76 T*^−1.064) psi, T* = T (70/m)^⅓ (14.7/p0)^½; Pr = 5 + ln(p/p50) / 0.1788.
 * @param pressurePa what the body meets: ps + q standing in the open, ps at a window @param phaseMs positive phase, ms
 * @returns null when the set has no such figures
 * @example 70 kg: half at 941 kPa in 5 ms, 671 in 10, 542 in 20
 */
export function bowenDeath(
  { pressurePa, phaseMs, massKg }: { pressurePa: number; phaseMs: number; massKg?: number },
  models: ModelSet,
): Harm | null {
  const { bowen, psiKpa } = figuresOf(models);
  if (!bowen) return null;
  const mass = massKg ?? bowen.bodyMassKg.value;
  const ambientPsi = models.blast.ambientKpa.value / psiKpa.value;
  const scaledMs = phaseMs * Math.cbrt(bowen.bodyMassKg.value / mass) * Math.sqrt(referencePsi / ambientPsi);
  const p50Kpa =
    psiKpa.value * bowen.p50Psi.value * (1 + bowen.shortFactor.value * scaledMs ** -bowen.shortExponent.value);
  return harm(5 + Math.log(pressurePa / 1000 / p50Kpa) / bowen.spread.value);
}

/** Eardrum rupture, the cautious line: half at 43 kPa. Null when the set has no such figures. */
export function eardrumCautious({ pressurePa }: { pressurePa: number }, models: ModelSet): Harm | null {
  const line = figuresOf(models).eardrumCautious;
  return line ? harm(line.a.value + line.b.value * Math.log(pressurePa)) : null;
}

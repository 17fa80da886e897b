/** The model file of air blast: Kingery-Bulmash by Swisdak 1994, metric, hemispherical surface burst. */
import * as v from 'valibot';
import { figureSchema } from '../../ground/figure.ts';

export const quantities = [
  'incidentPressure',
  'incidentImpulse',
  'reflectedPressure',
  'reflectedImpulse',
  'arrivalTime',
  'positivePhase',
  'shockVelocity',
] as const;
export type Quantity = (typeof quantities)[number];

/** `ranges` hold [Z from, Z to, c0…c6] of Y = exp(Σ cᵢ (ln Z)ⁱ). */
const fitSchema = v.strictObject({ unit: v.string(), ranges: v.array(v.pipe(v.array(v.number()), v.minLength(4))) });

export const blastSchema = v.strictObject({
  id: v.string(),
  version: v.string(),
  owner: v.string(),
  source: v.string(),
  status: v.string(),
  fits: v.strictObject({
    incidentPressure: fitSchema,
    incidentImpulse: fitSchema,
    reflectedPressure: fitSchema,
    reflectedImpulse: fitSchema,
    arrivalTime: fitSchema,
    positivePhase: fitSchema,
    shockVelocity: fitSchema,
  }),
  belowZ: figureSchema,
  aboveZ: figureSchema,
  ambientKpa: figureSchema,
  reflectionRatio: figureSchema,
  impulseRatio: figureSchema,
  farDecay: figureSchema,
});

export type BlastModel = v.InferOutput<typeof blastSchema>;

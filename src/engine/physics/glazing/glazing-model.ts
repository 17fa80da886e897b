/** The model file of glass: ASTM E1300 strength, plate constants and the GSA performance conditions. */
import * as v from 'valibot';
import { bandSchema, figureSchema } from '../../ground/figure.ts';

export const glazingSchema = v.strictObject({
  id: v.string(),
  version: v.string(),
  owner: v.string(),
  weibullM: figureSchema,
  weibullK: figureSchema,
  youngPa: figureSchema,
  poisson: figureSchema,
  densityKgM3: figureSchema,
  loadDurationS: figureSchema,
  referenceDurationS: figureSchema,
  durationExponent: figureSchema,
  typeFactorHeatStrengthened: figureSchema,
  typeFactorToughened: figureSchema,
  breakHazard: figureSchema,
  throwFrom: figureSchema,
  dragPerArealMass: figureSchema,
  launchHeightM: figureSchema,
  nearM: figureSchema,
  farM: figureSchema,
  witnessM: figureSchema,
  // Since version 2: how much more two leaves bear than one, and how many panes a facade has; without them one of each.
  twoLeaves: v.optional(bandSchema),
  paneEveryM: v.optional(figureSchema),
  mostPanes: v.optional(figureSchema),
  minimumThicknessMm: v.record(v.string(), v.number()),
  minimumThicknessSource: v.string(),
  stressFactor: v.strictObject({
    source: v.string(),
    status: v.string(),
    lnLoad: v.array(v.number()),
    aspect: v.array(v.number()),
    J: v.array(v.array(v.number())),
  }),
});

export type GlazingModel = v.InferOutput<typeof glazingSchema>;

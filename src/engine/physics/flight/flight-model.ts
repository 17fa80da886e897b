/** The model file of flight. */
import * as v from 'valibot';
import { figureSchema } from '../../ground/figure.ts';

export const flightSchema = v.strictObject({
  id: v.string(),
  version: v.string(),
  owner: v.string(),
  airDensityKgM3: figureSchema,
  gravityMs2: figureSchema,
});

export type FlightModel = v.InferOutput<typeof flightSchema>;

/** The model file of the probits for people and, side-on, for glass. Pr = a + b ln x; p = Φ(Pr − 5). */
import * as v from 'valibot';
import { figureSchema } from '../../ground/figure.ts';

const line = v.strictObject({ a: v.number(), b: v.number(), unit: v.string(), source: v.string() });
const impact = v.strictObject({
  b: v.number(),
  pressure: v.number(),
  product: v.number(),
  unit: v.string(),
  source: v.string(),
});

export const probitSchema = v.strictObject({
  id: v.string(),
  version: v.string(),
  owner: v.string(),
  status: v.string(),
  glassNewer: line,
  glassOlder: line,
  eardrum: line,
  lungDeath: v.strictObject({
    b: v.number(),
    pressure: v.number(),
    impulse: v.number(),
    ambientPa: v.number(),
    unit: v.string(),
    source: v.string(),
  }),
  headImpact: impact,
  wholeBodyImpact: impact,
  fragment: v.strictObject({
    smallestKg: v.number(),
    middleKg: v.number(),
    heavyKg: v.number(),
    small: v.strictObject({ a: v.number(), b: v.number(), exponent: v.number() }),
    middle: v.strictObject({ a: v.number(), b: v.number() }),
    heavy: v.strictObject({ a: v.number(), b: v.number() }),
    unit: v.string(),
    source: v.string(),
  }),
  bodyMassKg: figureSchema,
});
export type ProbitModel = v.InferOutput<typeof probitSchema>;

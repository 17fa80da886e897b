/** The model file of damage to houses: Pr = 5 − b ln[(p/P)^m + (i/I)^n], side-on. */
import * as v from 'valibot';

const damage = v.strictObject({
  b: v.number(),
  pressure: v.number(),
  pressureExponent: v.number(),
  impulse: v.number(),
  impulseExponent: v.number(),
});

export const houseSchema = v.strictObject({
  id: v.string(),
  version: v.string(),
  owner: v.string(),
  status: v.string(),
  source: v.string(),
  unit: v.string(),
  minor: damage,
  major: damage,
  collapse: damage,
});
export type HouseModel = v.InferOutput<typeof houseSchema>;

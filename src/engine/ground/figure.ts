/** One number of a model file with its parents: unit, status, source and range; the file says who owns it. */
import * as v from 'valibot';

export const figureSchema = v.strictObject({
  value: v.pipe(v.number(), v.finite()),
  unit: v.string(),
  status: v.picklist(['published', 'derived', 'assumption']),
  source: v.string(),
  range: v.optional(v.tuple([v.number(), v.number()])),
});

export type Figure = v.InferOutput<typeof figureSchema>;

/** What is reckoned with, and both ends of what it may be. */
export const bandSchema = v.pipe(
  v.strictObject({ low: figureSchema, design: figureSchema, high: figureSchema }),
  v.check(({ low, design, high }) => low.value <= design.value && design.value <= high.value, 'low ≤ design ≤ high'),
);

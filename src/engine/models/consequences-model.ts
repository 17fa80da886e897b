/** The model file of what is told beside the verdict: who is there, injuries, and the class of glass by ISO 16933. */
import * as v from 'valibot';
import { figureSchema } from '../ground/figure.ts';

export const isoClasses = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Hazard class of glazing by ISO 16933; C can only come out of a test. */
export type IsoClass = (typeof isoClasses)[number];

const iso = v.picklist(isoClasses);

export const consequenceSchema = v.strictObject({
  id: v.string(),
  version: v.string(),
  owner: v.pipe(v.string(), v.minLength(1)),
  personsPerHome: figureSchema,
  homeAtNight: figureSchema,
  homeByDay: figureSchema,
  personAreaM2: figureSchema,
  psiKpa: figureSchema,
  lungMajorSlope: figureSchema,
  lungMajorFrom: figureSchema,
  lungMinorSlope: figureSchema,
  lungMinorFrom: figureSchema,
  thrownMajor: figureSchema,
  /** Both came with the second file: a set of older figures goes without. */
  bowen: v.optional(
    v.strictObject({
      p50Psi: figureSchema,
      shortFactor: figureSchema,
      shortExponent: figureSchema,
      spread: figureSchema,
      bodyMassKg: figureSchema,
    }),
  ),
  eardrumCautious: v.optional(v.strictObject({ a: figureSchema, b: figureSchema })),
  shardKg: figureSchema,
  isoClass: v.strictObject({
    status: v.picklist(['published', 'derived', 'assumption']),
    source: v.string(),
    byGsa: v.strictObject({ '1': iso, '2': iso, '3a': iso, '3b': iso, '4': iso, '5': iso }),
  }),
});

export type ConsequenceModel = v.InferOutput<typeof consequenceSchema>;

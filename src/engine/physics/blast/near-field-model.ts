/** The model file of the blast near facades: how many times the charge it works there, and what counts as which place. */
import * as v from 'valibot';
import { bandSchema, figureSchema } from '../../ground/figure.ts';
import { nearFieldPlaces } from './near-field-places.ts';

export const nearFieldSchema = v.strictObject({
  id: v.string(),
  version: v.string(),
  owner: v.string(),
  method: v.string(),
  factors: v.strictObject(
    Object.fromEntries(nearFieldPlaces.map((place) => [place, bandSchema])) as Record<
      (typeof nearFieldPlaces)[number],
      typeof bandSchema
    >,
  ),
  /** Nearer than this no factor makes less of the charge. */
  leastFromZ: figureSchema,
  obliqueShare: figureSchema,
  obliqueFromCosine: figureSchema,
  echoAddsToM: figureSchema,
  echoToM: figureSchema,
  echoParallelDeg: figureSchema,
  flushWithinM: figureSchema,
  flushWithinDeg: figureSchema,
  unitWallM: figureSchema,
  recessWidthM: figureSchema,
  nicheDeeperM: figureSchema,
  portalDeeperM: figureSchema,
  cornerWithinM: figureSchema,
  cornerShare: figureSchema,
  shortestWingM: figureSchema,
  cornerTurnDeg: figureSchema,
  /** Corners farther off are none: no pane that far away is touched by the heaviest charge, and past a corner the way is longer. */
  cornerSeenToM: figureSchema,
});

export type NearFieldModel = v.InferOutput<typeof nearFieldSchema>;

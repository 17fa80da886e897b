/** A building that stands square in front: nothing that is hidden, oblique or farther undergoes more. What bounds are asked of. */

import { panesAcross } from '../effects/glass/facade-width.ts';
import { type PaneEffect, paneOf } from '../effects/glass/pane-effect.ts';
import { squarePulses } from '../effects/glass/square-pulse.ts';
import { instrumentDlf } from '../effects/load.ts';
import { hazardousOnGround } from '../effects/pieces/landing.ts';
import { hazardousPerM2 } from '../effects/pieces/pieces.ts';
import type { Shot } from '../effects/shot.ts';
import type { Strength } from '../effects/strength.ts';
import { memoOf } from '../ground/memo.ts';
import type { ModelSet } from '../models/definitions.ts';
import { deflectedBy, type PaneResponse, respondTo } from '../physics/glazing/pane-response.ts';
import { breakChance } from '../physics/glazing/resistance.ts';

type Undergone = PaneResponse & Pick<PaneEffect, 'outerBreakProbability'>;

/** Every pane of the model under every such pulse: criteria and kinds of buildings ask of the same distances. */
const responses = memoOf(
  (models: ModelSet, strength: Strength, factor: number, echo: boolean, rangeM: number): readonly Undergone[] => {
    const weakest = Math.min(1, strength.glassFactor);
    const panes = panesAcross(Infinity, models.glazing);
    const dlf = instrumentDlf(models);
    return squarePulses(rangeM, { strength, factor, echo }, models).flatMap((pulse) =>
      Object.keys(models.receptors.panes).map((paneType) => {
        const pane = paneOf(paneType, models);
        const standing = pane.leaves === 2 ? weakest * strength.leafFactor : weakest;
        const deflectedKpa = deflectedBy(pane, pulse, dlf);
        const response = respondTo(pane, pulse, deflectedKpa, { factor: standing, panes });
        const outer = breakChance(pane.resistance, deflectedKpa / weakest);
        return { ...response, outerBreakProbability: Number.isNaN(outer) ? 1 : outer };
      }),
    );
  },
);

/** Does this hold for any pane of the model, at its weakest, on a facade as wide as there is? */
export const anyPane = (
  rangeM: number,
  { strength, factor, echo }: Shot,
  models: ModelSet,
  holds: (response: Undergone) => boolean,
): boolean => responses(models, strength, factor, echo, rangeM).some(holds);

/** Where pieces are thrown closest together: before a facade. A unit spreads them all round. */
const beforeFacade = { freeStanding: false };

/** Hazardous pieces per m² of every class together, in the middle of the fan. */
export function squareDensity(rangeM: number, { strength }: Shot, models: ModelSet): number {
  return strength.pieces.reduce((sum, thrown) => sum + hazardousPerM2(thrown, rangeM, beforeFacade, models), 0);
}

/** The same of people on the ground there: flying past, or coming down. */
export function groundDensity(planM: number, { strength }: Shot, models: ModelSet): number {
  return strength.pieces.reduce(
    (sum, thrown) => sum + hazardousOnGround(thrown, planM, planM, beforeFacade, models),
    0,
  );
}

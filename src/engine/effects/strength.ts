/** How strong one run of a scenario is. */

import { memoOf } from '../ground/memo.ts';
import type { Band, BlastScenario, ModelSet, PieceModel } from '../models/definitions.ts';
import type { NearFieldModel } from '../physics/blast/near-field-model.ts';
import { nearFieldPlaces } from '../physics/blast/near-field-places.ts';
import type { Level } from '../scene/assessment.ts';

/** Multipliers of the charge, by where it stands and what it reaches. */
export type NearFactors = Readonly<Record<(typeof nearFieldPlaces)[number], number>>;

/** The share of the echo that is reckoned with: 0 the first blow alone, ½ the heavier of the two, 1 both together. */
export interface EchoShare {
  readonly narrow: number;
  readonly wide: number;
}

/** Strength of one run: everything that varies by level or sample. */
export interface Strength {
  readonly key: string;
  readonly scenario: BlastScenario;
  readonly chargeKgTnt: number;
  /** How many times the charge works, by where it stands and what it reaches. */
  readonly near: NearFactors;
  readonly echo: EchoShare;
  readonly loadFactor: number;
  /** How much stronger glass is that is only proposed. */
  readonly glassFactor: number;
  /** How much more two leaves bear than one. */
  readonly leafFactor: number;
  /** Between 0, all glass that is only proposed is double, and 1, all of it single; null: as proposed. */
  readonly single: number | null;
  readonly pieces: readonly { readonly model: PieceModel; readonly count: number; readonly speedMs: number }[];
  /** Of many that are asked about together: one that none of them exceeds, so that bounds are worked out once for all. */
  readonly within?: Strength;
}

/** What bounds are asked of: nothing that this does not reach is reached. */
export const boundOf = (strength: Strength): Strength => strength.within ?? strength;

/** In a narrow street both blows together, in a wide one the heavier of the two. */
export const usualEcho: EchoShare = { narrow: 1, wide: 0.5 };

/** One number from each band of the near field. */
export function nearBy({ factors }: NearFieldModel, of: (band: Band) => number): NearFactors {
  return Object.fromEntries(nearFieldPlaces.map((place) => [place, of(factors[place])])) as Record<
    (typeof nearFieldPlaces)[number],
    number
  >;
}

/** The scenario with its charge at `level`, all else at design. */
export const strengthAt = memoOf(
  (scenario: BlastScenario, level: Level, { nearField, glazing }: ModelSet): Strength => ({
    key: `${scenario.id}:${level}`,
    scenario,
    chargeKgTnt: scenario.chargeKgTnt[level].value,
    near: nearBy(nearField, ({ design }) => design.value),
    echo: usualEcho,
    loadFactor: 1,
    glassFactor: 1,
    leafFactor: glazing.twoLeaves?.design.value ?? 1,
    single: null,
    pieces: scenario.pieces.map((model) => ({
      model,
      count: model.count.design.value,
      speedMs: model.speedMs.design.value,
    })),
  }),
);

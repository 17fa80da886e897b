/** How strong one run of a scenario is. */

import type { BlastScenario, PieceModel, SitingModel } from '../models/definitions.ts';
import type { Level } from '../scene/assessment.ts';

/** Strength of one run: everything that varies by level or sample. */
export interface Strength {
  readonly key: string;
  readonly scenario: BlastScenario;
  readonly chargeKgTnt: number;
  readonly wallFactor: number;
  readonly loadFactor: number;
  /** How much stronger glass is that is only proposed. */
  readonly glassFactor: number;
  readonly pieces: readonly { readonly model: PieceModel; readonly count: number; readonly speedMs: number }[];
}

/** The scenario with its charge at `level`, all else at design. */
export function strengthAt(scenario: BlastScenario, level: Level, siting: SitingModel): Strength {
  return {
    key: `${scenario.id}:${level}`,
    scenario,
    chargeKgTnt: scenario.chargeKgTnt[level].value,
    wallFactor: siting.wallFactor.design.value,
    loadFactor: 1,
    glassFactor: 1,
    pieces: scenario.pieces.map((model) => ({
      model,
      count: model.count.design.value,
      speedMs: model.speedMs.design.value,
    })),
  };
}

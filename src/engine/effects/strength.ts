/** How strong one run of a scenario is. */

import type { BlastScenario, ModelSet, PieceModel } from '../models/definitions.ts';
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
  /** How much more two leaves bear than one. */
  readonly leafFactor: number;
  /** Between 0, all glass that is only proposed is double, and 1, all of it single; null: as proposed. */
  readonly single: number | null;
  readonly pieces: readonly { readonly model: PieceModel; readonly count: number; readonly speedMs: number }[];
}

/** The scenario with its charge at `level`, all else at design. */
export function strengthAt(scenario: BlastScenario, level: Level, { siting, glazing }: ModelSet): Strength {
  return {
    key: `${scenario.id}:${level}`,
    scenario,
    chargeKgTnt: scenario.chargeKgTnt[level].value,
    wallFactor: siting.wallFactor.design.value,
    loadFactor: 1,
    glassFactor: 1,
    leafFactor: glazing.twoLeaves?.design.value ?? 1,
    single: null,
    pieces: scenario.pieces.map((model) => ({
      model,
      count: model.count.design.value,
      speedMs: model.speedMs.design.value,
    })),
  };
}

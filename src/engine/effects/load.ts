/** The load of a charge at a slant distance, by what is built once for each model set. */

import { memoOf } from '../ground/memo.ts';
import type { ModelSet } from '../models/definitions.ts';
import { type Envelope, makeEnvelope } from '../physics/blast/envelope.ts';
import type { PaneConstants } from '../physics/glazing/pane-response.ts';
import { type DlfTable, makeDlfTable } from '../physics/glazing/response.ts';

/** What is built once per model set. */
interface Instruments {
  readonly envelope: Envelope;
  readonly dlf: DlfTable;
  readonly panes: Map<string, PaneConstants>;
}

export const instrumentsOf = memoOf(
  ({ blast }: ModelSet): Instruments => ({ envelope: makeEnvelope(blast), dlf: makeDlfTable(), panes: new Map() }),
);

/** Load at a slant distance. */
export interface Load {
  readonly incidentPressureKpa: number;
  readonly incidentImpulseKpaMs: number;
  readonly reflectedPressureKpa: number;
  readonly reflectedImpulseKpaMs: number;
  readonly phaseMs: number;
}

export function loadAt(rangeM: number, chargeKgTnt: number, loadFactor: number, models: ModelSet): Load {
  const root = Math.cbrt(chargeKgTnt);
  const scaled = instrumentsOf(models).envelope.at(rangeM / root);
  return {
    incidentPressureKpa: scaled.incidentPressureKpa * loadFactor,
    incidentImpulseKpaMs: scaled.incidentImpulse * root * loadFactor,
    reflectedPressureKpa: scaled.reflectedPressureKpa * loadFactor,
    reflectedImpulseKpaMs: scaled.reflectedImpulse * root * loadFactor,
    phaseMs: scaled.positivePhase * root,
  };
}

export function instrumentDlf(models: ModelSet): DlfTable {
  return instrumentsOf(models).dlf;
}

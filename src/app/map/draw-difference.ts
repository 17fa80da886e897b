/** What measures change, on the map: the sign of each building. */
import { activeVariant } from '../../archive/dossier.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { differenceOf, differenceSigns } from '../../i18n/plan-marks.ts';
import { middle } from '../../report/reason-pins.ts';
import type { AppState } from '../state/app-state.ts';
import type { FlatMap } from './leaflet-map.ts';

/** @param after the answer with measures, whichever of the two the map shows */
export function drawDifference(map: FlatMap, { compare, dossier }: AppState, after: WholeAssessment | null): void {
  map.clear('difference');
  if (!compare || !dossier || !after) return;
  const kinds = differenceOf(compare.before, after);
  const [machine] = activeVariant(dossier).machines;
  for (const { id, footprint } of dossier.surroundings.buildings) {
    const kind = kinds.get(id);
    const ring = footprint[0]?.[0];
    if (!kind || !ring) continue;
    const point = middle(ring);
    // On the side away from the machine: there is room, and the street stays free.
    const side = machine && point[0] < machine.point[0] ? ' difference-mark-west' : '';
    map.label('difference', point, differenceSigns[kind], `difference-mark difference-mark-${kind}${side}`);
  }
}

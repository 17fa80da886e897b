/** What measures change, on the map: a sign at each building where a criterion no longer fails, fails now, or fails in both. */
import { activeVariant } from '../../archive/dossier.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { middle } from '../../report/reason-pins.ts';
import type { AppState } from '../state/app-state.ts';
import type { FlatMap } from './leaflet-map.ts';

export const differenceKinds = ['better', 'worse', 'both'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** The same signs in every language; the list beside the map says what they mean. */
export const differenceSigns: Readonly<Record<DifferenceKind, string>> = { better: '✓', worse: '+', both: '=' };

/** Buildings where a criterion fails before, after, or both. */
export function differenceOf(before: WholeAssessment, after: WholeAssessment): ReadonlyMap<string, DifferenceKind> {
  const failing = ({ receptors }: WholeAssessment) =>
    new Set(receptors.filter(({ unmet }) => unmet.length > 0).map(({ buildingId }) => buildingId));
  const [was, is] = [failing(before), failing(after)];
  const all = [...new Set([...was, ...is])];
  return new Map(all.map((id) => [id, !is.has(id) ? 'better' : was.has(id) ? 'both' : 'worse']));
}

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

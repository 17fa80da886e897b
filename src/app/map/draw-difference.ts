/** What measures change, on the map: a sign at each building where a criterion no longer fails, waits for evidence, fails now, or fails in both. */
import { activeVariant } from '../../archive/dossier.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { waitingAt } from '../../i18n/waits-at.ts';
import { middle } from '../../report/reason-pins.ts';
import type { AppState } from '../state/app-state.ts';
import type { FlatMap } from './leaflet-map.ts';

export const differenceKinds = ['better', 'awaits', 'worse', 'both'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** The same signs in every language; the list beside the map says what they mean. */
export const differenceSigns: Readonly<Record<DifferenceKind, string>> = {
  better: '✓',
  awaits: '…',
  worse: '+',
  both: '=',
};

/** Buildings where a criterion fails before, after, or both; where it waits after, it is no better yet. */
export function differenceOf(before: WholeAssessment, after: WholeAssessment): ReadonlyMap<string, DifferenceKind> {
  const failing = ({ receptors }: WholeAssessment) =>
    new Set(receptors.filter(({ unmet }) => unmet.length > 0).map(({ buildingId }) => buildingId));
  const [was, is] = [failing(before), failing(after)];
  const waiting = waitingAt(after, before);
  const waits = new Set(after.receptors.filter((one) => waiting(one).length > 0).map(({ buildingId }) => buildingId));
  const all = [...new Set([...was, ...is])];
  return new Map(
    all.map((id) => [id, is.has(id) ? (was.has(id) ? 'both' : 'worse') : waits.has(id) ? 'awaits' : 'better']),
  );
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

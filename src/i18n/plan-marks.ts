/** What measures change, building by building, on screen and on paper alike: a sign where a criterion no longer fails, waits for evidence, fails now, or fails in both. */
import type { WholeAssessment } from '../engine/scene/assessment.ts';
import type { FullWords } from './full-words.ts';
import { waitingAt } from './waits-at.ts';

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

/** Areas that are drawn alike before and after. Nothing is said of areas that are still being made, nor of what is out of sight. */
export function sameAreas(before: WholeAssessment, after: WholeAssessment): readonly (keyof FullWords['zones'])[] {
  const drawn = ({ zones }: WholeAssessment) =>
    new Map(
      zones.features.map(({ properties, geometry }) => [
        properties?.['zone'] as keyof FullWords['zones'],
        JSON.stringify(geometry),
      ]),
    );
  const was = drawn(before);
  return [...drawn(after)].flatMap(([zone, form]) => (zone !== 'shadow' && was.get(zone) === form ? [zone] : []));
}

/**
 * Questions keep the order in which one began to read them: what is learnt later of their weight moves none under the eyes. Only an
 * answer, which takes or brings a question, puts them anew.
 */
import { useRef } from 'preact/hooks';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { byWeight } from '../../../i18n/weighty-questions.ts';

/** Of what is asked. While nobody knows what an answer would change, what stays keeps its place and what comes stands below. */
export function nextOrder(
  shown: readonly string[],
  weighed: readonly string[],
  isWeightKnown: boolean,
): readonly string[] {
  if (shown.length === weighed.length && weighed.every((what) => shown.includes(what))) return shown;
  if (isWeightKnown || shown.length === 0) return weighed;
  return [...shown.filter((what) => weighed.includes(what)), ...weighed.filter((what) => !shown.includes(what))];
}

/** As long as the list is on the screen. @returns puts what is about questions in their order */
export function useShownOrder(
  assessment: WholeAssessment,
): <T extends { readonly what: string }>(all: readonly T[]) => readonly T[] {
  const order = useRef<readonly string[]>([]);
  const weighed = byWeight(assessment).map(({ what }) => what);
  order.current = nextOrder(order.current, weighed, assessment.tippingPoints.length > 0);
  const place = ({ what }: { readonly what: string }) => order.current.indexOf(what);
  return (all) => all.toSorted((one, two) => place(one) - place(two));
}

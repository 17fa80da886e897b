/** Where it can stand, in a sentence; a place that is no better than this one is never offered. */
import type { Spot } from '../engine/assessment/where.ts';
import type { Verdict } from '../engine/scene/assessment.ts';
import type { Format } from './format.ts';
import type { TalkWords } from './nl/talk.ts';

const ranks: Readonly<Record<Verdict, number>> = { green: 0, orange: 1, undetermined: 2, red: 3 };

/** Within the radius and better than now, best first and then nearest. */
export const betterSpots = (spots: readonly Spot[], now: Verdict, radiusM: number): readonly Spot[] =>
  spots
    .filter(({ verdict, distanceM }) => ranks[verdict] < ranks[now] && distanceM <= radiusM)
    .toSorted((one, two) => ranks[one.verdict] - ranks[two.verdict] || one.distanceM - two.distanceM);

export function whereSentence(
  better: readonly Spot[],
  now: Verdict,
  radiusM: number,
  { whereBest, whereKinds }: Pick<TalkWords, 'whereBest' | 'whereKinds'>,
  f: Format,
  name: (id: string | null) => string,
): string {
  const [best] = better;
  const within = f.wholeMetres(radiusM);
  if (now === 'green') return whereBest.already;
  if (!best) return whereBest.none(within);
  const kind = whereKinds[best.machine.siting as keyof typeof whereKinds] ?? whereKinds.gevel;
  const place = [name(best.machine.hostId), kind.charAt(0).toLowerCase() + kind.slice(1)].filter(Boolean).join(', ');
  const at = f.wholeMetres(best.distanceM);
  switch (best.verdict) {
    case 'green':
      return whereBest.green(at, place);
    case 'orange':
      return whereBest.orange(within, at, place);
    case 'undetermined':
    case 'red':
      return whereBest.undetermined(within, at, place);
  }
}

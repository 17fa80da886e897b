/** Where it can stand, in a sentence; a place that is no better than this one is never offered. */
import type { Spot } from '../engine/assessment/where.ts';
import { colourAt, colourSaid, elsewhenOf, gravityOf, lightOf, type Told, worseHour } from './by-hours.ts';
import type { Format } from './format.ts';
import { small } from './letters.ts';
import type { Catalogue } from './nl/catalogue.ts';
import type { TalkWords } from './nl/talk.ts';

/** The worst of all hours, then the colour now: the lower the better. */
function rank(one: Told): number {
  const now = gravityOf(lightOf(one));
  const hour = worseHour(one);
  return 100 * (hour ? gravityOf(colourAt(one, hour)) : now) + now;
}

/** Within the radius and better than now, best first and then nearest: what is worse at its worst hour is no better. */
export const betterSpots = (spots: readonly Spot[], now: Told, radiusM: number): readonly Spot[] =>
  spots
    .filter((spot) => rank(spot) < rank(now) && spot.distanceM <= radiusM)
    .toSorted((one, two) => rank(one) - rank(two) || one.distanceM - two.distanceM);

export function whereSentence(
  better: readonly Spot[],
  now: Told,
  radiusM: number,
  { whereBest, whereKinds }: Pick<TalkWords, 'whereBest' | 'whereKinds'>,
  t: Pick<Catalogue, 'headline' | 'verdict'>,
  f: Format,
  name: (id: string | null) => string,
): string {
  const [best] = better;
  const within = f.wholeMetres(radiusM);
  if (!best) return now.verdict === 'green' ? whereBest.already(elsewhenOf(now, t)) : whereBest.none(within);
  const kind = whereKinds[best.machine.siting as keyof typeof whereKinds] ?? whereKinds.gevel;
  const place = [name(best.machine.hostId), small(kind)].filter(Boolean).join(', ');
  const at = f.metres(best.distanceM);
  const said = colourSaid(best, t).toLowerCase();
  switch (best.verdict) {
    case 'green':
      return whereBest.green(at, place, said);
    case 'orange':
      return whereBest.orange(within, at, place, said);
    case 'undetermined':
    case 'red':
      return whereBest.undetermined(within, at, place, said);
  }
}

/**
 * Whose turn it is where a place is orange, without the list of all sets of measures: the grade of the set that the list
 * would begin with. A set that one can carry out oneself goes before every other, as long as it is no dearer and no slower than
 * what needs a paper and touches nobody; whether there is one is seen from those measures alone, since a smaller set has no others.
 */

import { colourOf } from '../criteria/judge.ts';
import type { MeasureModel } from '../models/definitions.ts';
import type { Grade } from '../scene/assessment.ts';
import { placesIn } from './measures.ts';
import { costs, highest, leadTimes, minimalSets, optionsOf, subsets, type Trials } from './search.ts';

/** @param trials of a scene whose verdict is orange, with nothing of the plan carried out */
export function firstGrade(trials: Trials): Grade {
  const { models, scene } = trials;
  const options = optionsOf(trials);
  const free = options.filter((one) => isFree(one));
  const others = options.filter((one) => !free.includes(one));
  // A set that asks a paper has no lighter grade than that; only glass with its certificate is a grade between.
  const certified = Boolean(scene.answers.glassCertificate);
  const papers = others.every(({ effect, needs }) => effect?.kind === 'report' || (needs.length > 0 && !certified));
  const own = papers && placesIn(ids(options), models).length === 0 ? ownSets(trials, free) : 'unsure';
  if (own !== 'unsure' && own.length === 0) return 'to-be-shown';
  const first = own === 'unsure' ? null : own.every((set) => others.every((one) => isBefore(set, one)));
  return first ? 'own-means' : (minimalSets(trials)[0]?.grade ?? 'own-means');
}

const ids = (measures: readonly MeasureModel[]): readonly string[] => measures.map(({ id }) => id);

/** Needs no paper, and changes nothing at a building of others. */
const isFree = ({ effect, needs }: MeasureModel): boolean =>
  effect?.kind !== 'report' && effect?.kind !== 'glass' && needs.length === 0;

/** Sets of these that work, each without one that is smaller and works; `unsure` where one leaves something not known. */
function ownSets(trials: Trials, free: readonly MeasureModel[]): readonly (readonly MeasureModel[])[] | 'unsure' {
  const near = trials.near();
  const works = (set: readonly MeasureModel[]) => colourOf(near.with(ids(set)).judged);
  // Adding a measure never worsens: where all together fail, each set of them does.
  if (free.length === 0 || works(free) === 'failing') return [];
  const working: (readonly MeasureModel[])[] = [];
  for (let size = 1; size <= free.length; size++)
    for (const set of subsets(free, size)) {
      if (set.every(({ role }) => role === 'beside')) continue;
      if (working.some((smaller) => smaller.every((one) => set.includes(one)))) continue;
      const colour = works(set);
      if (colour === 'failing') continue;
      if (colour !== 'green') return 'unsure';
      working.push(set);
    }
  return working;
}

/** Does a set stand before every set that has this measure in it and asks nobody's leave? */
function isBefore(set: readonly MeasureModel[], { effect, othersProperty, cost, leadTime }: MeasureModel): boolean {
  if (othersProperty || effect?.kind === 'report') return true;
  const dear =
    costs.indexOf(
      highest(
        costs,
        set.map((one) => one.cost),
      ),
    ) - costs.indexOf(cost);
  const slow =
    leadTimes.indexOf(
      highest(
        leadTimes,
        set.map((one) => one.leadTime),
      ),
    ) - leadTimes.indexOf(leadTime);
  return dear < 0 || (dear === 0 && slow < 0);
}

/** Which measures are worth trying, and all of them together. */
import type { Rules } from '../criteria/rules.ts';
import type { MeasureModel, ModelSet } from '../models/definitions.ts';
import type { CriterionId } from '../scene/assessment.ts';
import type { Scene } from '../scene/scene.ts';
import { candidates, placesIn } from './measures.ts';

const idsOf = (measures: readonly MeasureModel[]): readonly string[] => measures.map(({ id }) => id);

/** What of criteria fails with these measures. */
type UnmetWith = (ids: readonly string[]) => readonly CriterionId[];

/** Measures that act on what fails here or at a place where the machine could stand instead: there it may be another criterion. */
export function optionsBy(
  { scene, models, rules }: { readonly scene: Scene; readonly models: ModelSet; readonly rules: Rules },
  unmet: readonly CriterionId[],
  unmetWith: UnmetWith,
): readonly MeasureModel[] {
  const acting = (ids: readonly CriterionId[]) => candidates(scene, ids, models, rules);
  const here = acting(unmet);
  const there = placesIn(idsOf(here), models).flatMap((id) => unmetWith([id]));
  return there.length > 0 ? acting([...unmet, ...there]) : here;
}

/** All these together, and once more at each place that the machine could move to. */
export function packsOf(options: readonly MeasureModel[], models: ModelSet): readonly (readonly string[])[] {
  const all = idsOf(options);
  const places = placesIn(all, models);
  const without = all.filter((id) => !places.includes(id));
  return [without, ...places.map((id) => [...without, id])].filter((ids) => ids.length > 0);
}

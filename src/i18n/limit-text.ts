/** A limit of a policy, as a criterion has it beside its number: on the page of the policy and in the table of the paper. */
import type { HazardClass } from '../engine/scene/assessment.ts';
import { figuresOf } from './figures.ts';
import type { Format } from './format.ts';
import type { FullWords } from './full-words.ts';

export function limitText(
  name: string,
  value: number | HazardClass,
  unit: string,
  t: Pick<FullWords, 'ui' | 'hazard' | 'beyond'>,
  f: Format,
): string {
  if (name.endsWith('Homes')) return t.ui.homesHere(Number(value));
  // No chance but a share of a limit.
  if (name === 'nearMiss') return t.ui.timesLimit(f.precise(Number(value)));
  if (name === 'shownSets') return f.number(Number(value));
  // A limit is a number, also a small one: never less than something.
  if (unit === '1' && Number(value) < 0.01) return t.ui.outOf(f.precise(100 * Number(value)));
  const { limit } = figuresOf({ receptor: null, value, limit: value, unit }, t, f);
  return unit === 'J' ? `${limit}\u00a0J` : limit;
}

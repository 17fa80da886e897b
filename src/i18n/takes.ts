/** What a package or a plan takes, in words: consent, cost and time, on every face the same. */
import type { MeasureSet } from '../engine/scene/assessment.ts';
import type { FullWords } from './full-words.ts';
import type { PackagesWords } from './nl/measures.ts';

export function takes(
  { consent, cost, leadTime }: Pick<MeasureSet, 'consent' | 'cost' | 'leadTime'>,
  { ui }: Pick<FullWords, 'ui'>,
  { levels }: Pick<PackagesWords, 'levels'>,
): readonly [consent: string, cost: string, time: string] {
  return [consent.length === 0 ? ui.consentNone : ui.consentOf(consent.length), levels[cost], levels[leadTime]];
}

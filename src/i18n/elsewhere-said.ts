/** Outside, by the other hours: the colour that all have who are told of together, or the worst that it can be. */
import type { Hour, WholeAssessment } from '../engine/scene/assessment.ts';
import { otherThan } from '../engine/scene/hours.ts';
import type { Catalogue } from './nl/catalogue.ts';
import type { GroundsWords } from './nl/outcome.ts';

export function elsewhereSaid(
  { elsewhere = [] }: Pick<WholeAssessment, 'elsewhere'>,
  asked: Hour,
  { elsewhere: said, judgedApart }: Pick<GroundsWords, 'elsewhere' | 'judgedApart'>,
  { verdict }: Pick<Catalogue, 'verdict'>,
): string {
  const hour = otherThan(asked);
  const [worst] = elsewhere;
  return worst ? said[hour](verdict[worst].word.toLowerCase(), elsewhere.length === 1) : judgedApart[hour];
}

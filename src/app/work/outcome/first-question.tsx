/**
 * On every step: the open question that weighs most of those that it does not ask itself, answered where it stands; the others are
 * with the outcome. That it changes the colour most is said of one question only, and not before it is known.
 */
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { byWeight, canChange } from '../../../i18n/weighty-questions.ts';
import { Button } from '../../kit/button.tsx';
import type { Step } from '../../state/app-state.ts';
import { goToStep } from '../../state/go.ts';
import { ownQuestions } from '../../state/step-done.ts';
import { wordsIn } from '../../words.ts';
import { MissingFact } from './next-steps.tsx';
import { useShownOrder } from './shown-order.ts';
import './outcome.css';

const useOutcomeWords = wordsIn('outcome');

export function FirstQuestion({ assessment, step }: { assessment: WholeAssessment; step: Step }) {
  const { first, open, alsoOpen, others } = useOutcomeWords().next;
  const own = ownQuestions[step] ?? [];
  const all = useShownOrder(assessment)(assessment.missing);
  const gap = all.find(({ what }) => !own.includes(what));
  if (!gap) return null;
  const rest = assessment.missing.length - 1;
  const [most] = byWeight(assessment);
  const isTop = gap.what === most?.what;
  const isKnown = assessment.tippingPoints.length > 0 || assessment.confidence !== null;
  return (
    <section class="first-question" aria-labelledby="first-question-title">
      <h2 id="first-question-title">{!isTop ? alsoOpen : isKnown && canChange(gap, assessment) ? first : open}</h2>
      <ul class="missing">
        <MissingFact key={gap.what} gap={gap} />
      </ul>
      {rest > 0 && <Button onClick={() => goToStep('uitkomst')}>{others(rest)}</Button>}
    </section>
  );
}

/** On every step: the open question that can change the colour most, answered where it stands; the others are with the outcome. */
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { canChange } from '../../../i18n/weighty-questions.ts';
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
  return (
    <section class="first-question" aria-labelledby="first-question-title">
      <h2 id="first-question-title">{gap !== all[0] ? alsoOpen : canChange(gap, assessment) ? first : open}</h2>
      <ul class="missing">
        <MissingFact key={gap.what} gap={gap} />
      </ul>
      {rest > 0 && <Button onClick={() => goToStep('uitkomst')}>{others(rest)}</Button>}
    </section>
  );
}

/**
 * On every step: the open question that weighs most of those that it does not ask itself, answered where it stands; of the others it
 * says where they are asked. That it changes the colour most is said of one question only, and not before it is known.
 */
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { byWeight, canChange } from '../../../i18n/weighty-questions.ts';
import { Button } from '../../kit/button.tsx';
import type { Step } from '../../state/app-state.ts';
import { goToStep } from '../../state/go.ts';
import { ownQuestions } from '../../state/step-done.ts';
import { useWords, wordsIn } from '../../words.ts';
import { MissingFact } from './next-steps.tsx';
import { useShownOrder } from './shown-order.ts';
import './outcome.css';

const useOutcomeWords = wordsIn('outcome');

export function FirstQuestion({ assessment, step }: { assessment: WholeAssessment; step: Step }) {
  const { t } = useWords();
  const { open, first, others, here, at } = useOutcomeWords().next;
  const all = useShownOrder(assessment)(assessment.missing);
  const gap = all.find(({ what }) => askedAt(what) !== step);
  if (!gap) return null;
  const [most] = byWeight(assessment);
  const isKnown = assessment.tippingPoints.length > 0 || assessment.confidence !== null;
  const weighsMost = isKnown && gap.what === most?.what && canChange(gap, assessment);
  const rest = assessment.missing.filter((one) => one !== gap);
  const places = steps.flatMap((one) => {
    const count = rest.filter(({ what }) => askedAt(what) === one).length;
    return count > 0 ? [{ one, count }] : [];
  });
  return (
    <section class="first-question" aria-labelledby="first-question-title">
      <h2 id="first-question-title">
        {open}
        {weighsMost && <span>{first}</span>}
      </h2>
      <ul class="missing">
        <MissingFact key={gap.what} gap={gap} />
      </ul>
      {rest.length > 0 && (
        <p class="elsewhere">
          <span>{others(rest.length)}</span>
          {places.map(({ one, count }) =>
            one === step ? (
              <span key={one}>{here(count)}</span>
            ) : (
              <Button key={one} kind="subtle" onClick={() => goToStep(one)}>
                {at(count, t.steps[one])}
              </Button>
            ),
          )}
        </p>
      )}
    </section>
  );
}

/** The steps that ask, in their order; what none of them asks stands with the outcome, where everything does. */
const steps: readonly Step[] = ['automaat', 'omgeving', 'uitkomst'];
const askedAt = (what: string): Step => steps.find((one) => ownQuestions[one]?.includes(what)) ?? 'uitkomst';

/** What stands above every step: a way back to the row of steps, and the question that can change the colour most. */
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import { SkipToSteps } from '../frame/skip-to-steps.tsx';
import type { Step } from '../state/app-state.ts';
import { FirstQuestion } from './outcome/first-question.tsx';

/** The outcome asks all of them, and where the machine is placed that goes first. */
const asksBelow: readonly Step[] = ['locatie', 'uitkomst'];

export function StepHead({ assessment, step }: { assessment: WholeAssessment | null; step: Step }) {
  return (
    <>
      <SkipToSteps />
      {assessment && !asksBelow.includes(step) && <FirstQuestion key={step} assessment={assessment} step={step} />}
    </>
  );
}

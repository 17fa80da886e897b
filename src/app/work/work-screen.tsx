/** Map and panel side by side: the steps say what was answered, the verdict is always in view. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import { Button } from '../kit/button.tsx';
import { Fetched, type Lazy, lazy } from '../lazy.tsx';
import { MapView } from '../map/map-view.tsx';
import { afterColour } from '../state/after-colour.ts';
import type { Step } from '../state/app-state.ts';
import { goToPage, goToStep } from '../state/go.ts';
import { lastAssessment, readAssessment } from '../state/selectors.ts';
import { isDone } from '../state/step-done.ts';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';
import { VerdictCard } from './outcome/verdict-card.tsx';
import { StepSummary } from './step-summary.tsx';
import './work.css';
import './steps.css';

const Grounds = lazy(async () => (await afterColour(() => import('./outcome/grounds.tsx'))).Grounds);
const Turns = lazy(async () => (await afterColour(() => import('./outcome/below-grounds.tsx'))).Turns);
const StepHead = lazy(async () => (await import('./step-head.tsx')).StepHead);
const HeldQuestions = lazy(async () => (await afterColour(() => import('./outcome/hold-questions.ts'))).HeldQuestions);
const BuildingCard = lazy(async () => (await import('./outcome/building-card.tsx')).BuildingCard);
const VariantBar = lazy(async () => (await import('./variant-bar.tsx')).VariantBar);

interface Work {
  readonly step: Step;
  /** All steps, in their order. */
  readonly steps: Readonly<Record<Step, Lazy<{ dossier: Dossier }>>>;
}

export function WorkScreen({ step, steps: all }: Work) {
  const { t } = useWords();
  const dossier = useApp((state) => state.dossier);
  const assessment = useApp(readAssessment);
  // What is tried on is not taken: a step that offers it still asks.
  const judged = useApp(({ outcome }) => (outcome.kind === 'failed' ? null : lastAssessment(outcome)));
  const selection = useApp((state) => state.selection);
  if (!dossier) return null;
  const isPlaced = activeVariant(dossier).machines.length > 0;
  const steps = Object.keys(all) as Step[];
  const index = steps.indexOf(step);
  const [before, after] = [steps[index - 1], steps[index + 1]];
  return (
    <main id="main" tabIndex={-1} class={isPlaced ? 'work' : 'work work-unplaced'}>
      <div class="work-map">
        <MapView />
        <Button onClick={() => goToPage('tabel')}>{t.ui.mapAsTable}</Button>
      </div>
      <div class="panel">
        <Fetched of={HeldQuestions} />
        <VerdictCard />
        <nav class="steps" aria-label={t.ui.steps}>
          <ol>
            {steps.map((one, i) => (
              <li key={one}>
                <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => goToStep(one)}>
                  <StepMark number={i + 1} done={isDone(one, dossier, judged)} />
                  <span class="step-name">{t.steps[one]}</span>
                  <StepSummary step={one} dossier={dossier} />
                </button>
              </li>
            ))}
          </ol>
          <p class="step-now">
            {t.ui.stepOf(index + 1, steps.length)} <strong>{t.steps[step]}</strong>
          </p>
        </nav>
        <Fetched of={Grounds} assessment={assessment} dossier={dossier} />
        <Fetched of={VariantBar} dossier={dossier} />
        <section class="step" aria-label={t.steps[step]} tabIndex={-1}>
          {isPlaced && (
            <p class="step-begin" aria-hidden="true">
              {t.ui.stepOf(index + 1, steps.length)} <strong>{t.steps[step]}</strong>
            </p>
          )}
          {selection && <Fetched of={BuildingCard} id={selection.id} dossier={dossier} assessment={assessment} />}
          <Fetched of={StepHead} assessment={assessment} step={step} />
          <Fetched key={step} of={all[step]} dossier={dossier} />
        </section>
        <div class="step-move">
          {before && <Button onClick={() => goToStep(before)}>← {t.steps[before]}</Button>}
          {after && (
            <Button kind="primary" onClick={() => goToStep(after)}>
              {t.steps[after]} →
            </Button>
          )}
        </div>
        {step !== 'uitkomst' && assessment && <Fetched of={Turns} assessment={assessment} dossier={dossier} />}
      </div>
    </main>
  );
}

/** A tick where all is answered, else the number. */
function StepMark({ number, done }: { number: number; done: boolean }) {
  const { t } = useWords();
  if (!done) return <span class="step-number">{number}</span>;
  return (
    <span class="step-number step-done">
      <svg viewBox="0 0 24 24" width="13" height="13" aria-hidden="true">
        <path d="M4 12.500l5.500 5.500L20 6" />
      </svg>
      <span class="unseen">{t.ui.stepDone}</span>
    </span>
  );
}

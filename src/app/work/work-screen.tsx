/** Map and panel side by side: the steps say what was answered, the verdict is always in view. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import type { Assessment } from '../../engine/scene/assessment.ts';
import { Button } from '../kit/button.tsx';
import { Fetched, lazy } from '../lazy.tsx';
import { MapView } from '../map/map-view.tsx';
import { type Step, steps } from '../state/app-state.ts';
import { go, goToStep } from '../state/go.ts';
import { shown } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { useWords } from '../words.ts';
import { OutcomeStep } from './outcome/outcome-step.tsx';
import { VerdictCard } from './outcome/verdict-card.tsx';
import { VariantBar } from './variant-bar.tsx';

const Guide = lazy(async () => (await import('./guide.tsx')).Guide);
const LocationStep = lazy(async () => (await import('./location/location-step.tsx')).LocationStep);
const MachineStep = lazy(async () => (await import('./machine/machine-step.tsx')).MachineStep);
const SurroundingsStep = lazy(async () => (await import('./surroundings/surroundings-step.tsx')).SurroundingsStep);
const MeasuresStep = lazy(async () => (await import('./measures/measures-step.tsx')).MeasuresStep);
const ReportStep = lazy(async () => (await import('./report/report-step.tsx')).ReportStep);

export function WorkScreen({ step }: { step: Step }) {
  const { t } = useWords();
  const dossier = useApp((state) => state.dossier);
  const assessment = useApp((state) => shown(state).assessment);
  if (!dossier) return null;
  const index = steps.indexOf(step);
  return (
    <main id="main" tabIndex={-1} class="work">
      <div class="work-map">
        <MapView />
        <Button onClick={() => go({ kind: 'table' })}>{t.ui.mapAsTable}</Button>
      </div>
      <div class="panel">
        <VerdictCard />
        <nav class="steps" aria-label={t.ui.steps}>
          <ol>
            {steps.map((one, i) => (
              <li key={one}>
                <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => goToStep(one)}>
                  <StepMark number={i + 1} done={done(one, dossier, assessment)} />
                  <span class="step-name">{t.steps[one]}</span>
                  <Summary step={one} dossier={dossier} />
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <VariantBar dossier={dossier} />
        {dossier.surroundings.invented && <Fetched of={Guide} />}
        <section class="step" aria-label={t.steps[step]}>
          {content(step, dossier)}
        </section>
        <div class="step-move">
          {index > 0 && (
            <Button onClick={() => goToStep(steps[index - 1] as Step)}>← {t.steps[steps[index - 1] as Step]}</Button>
          )}
          {index < steps.length - 1 && (
            <Button kind="primary" onClick={() => goToStep(steps[index + 1] as Step)}>
              {t.steps[steps[index + 1] as Step]} →
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}

function content(step: Step, dossier: Dossier) {
  switch (step) {
    case 'locatie':
      return <Fetched key={step} of={LocationStep} dossier={dossier} />;
    case 'automaat':
      return <Fetched key={step} of={MachineStep} dossier={dossier} />;
    case 'omgeving':
      return <Fetched key={step} of={SurroundingsStep} dossier={dossier} />;
    case 'uitkomst':
      return <OutcomeStep dossier={dossier} />;
    case 'maatregelen':
      return <Fetched key={step} of={MeasuresStep} dossier={dossier} />;
    case 'rapport':
      return <Fetched key={step} of={ReportStep} dossier={dossier} />;
  }
}

/** A tick where all is answered, else the number. */
function StepMark({ number, done: isDone }: { number: number; done: boolean }) {
  const { t } = useWords();
  if (!isDone) return <span class="step-number">{number}</span>;
  return (
    <span class="step-number step-done">
      <svg viewBox="0 0 24 24" width="13" height="13" aria-hidden="true">
        <path d="M4 12.500l5.500 5.500L20 6" />
      </svg>
      <span class="unseen">{t.ui.stepDone}</span>
    </span>
  );
}

function done(step: Step, dossier: Dossier, assessment: Assessment | null): boolean {
  const { machines, answers } = activeVariant(dossier);
  switch (step) {
    case 'locatie':
      return machines.length > 0;
    case 'automaat':
      return machines.length > 0 && answers.sharedEntrance !== null;
    case 'omgeving':
      return (
        answers.placesOfStay !== null &&
        answers.vehicleApproach !== null &&
        (assessment?.missing.every(({ what }) => what === 'shared-entrance') ?? false)
      );
    case 'uitkomst':
    case 'maatregelen':
    case 'rapport':
      return false;
  }
}

/** What was answered so far, in a few words. */
function Summary({ step, dossier }: { step: Step; dossier: Dossier }) {
  const { t, f } = useWords();
  const assessment = useApp((state) => shown(state).assessment);
  const machine = activeVariant(dossier).machines[0];
  const text = ((): string => {
    switch (step) {
      case 'locatie': {
        const host = dossier.surroundings.buildings.find((one) => one.id === machine?.hostId);
        return machine
          ? (host?.address ?? `RD ${f.number(machine.point[0], 1)} ${f.number(machine.point[1], 1)}`)
          : t.ui.notAnswered;
      }
      case 'automaat':
        return machine
          ? `${t.siting[machine.siting]}, ${machine.functions.map((one) => t.functions[one]).join(', ')}`
          : '';
      case 'omgeving':
        return assessment ? `${assessment.receptors.length} ${t.ui.buildings.toLowerCase().split(' ')[0]}` : '';
      case 'uitkomst':
        return assessment ? t.verdict[assessment.verdict].word : '';
      case 'maatregelen':
        return activeVariant(dossier).measures.join(', ');
      case 'rapport':
        return '';
    }
  })();
  return <span class="step-summary">{text}</span>;
}

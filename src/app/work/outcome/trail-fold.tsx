/** How a number came about: step by step with formula, values, model file and source. Asked for when opened. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../../../archive/dossier.ts';
import type { TrailStep } from '../../../engine/assessment/trail-steps.ts';
import type { Criterion } from '../../../engine/scene/assessment.ts';
import { figuresOf } from '../../../i18n/figures.ts';
import { othersIn } from '../../../i18n/left-unsaid.ts';
import { limitsSaid, whatOf } from '../../../i18n/limits-said.ts';
import { sourceIn } from '../../../i18n/model-source.ts';
import type { HelpWords } from '../../../i18n/nl/help.ts';
import { trailSaid } from '../../../i18n/trail-said.ts';
import type { About } from '../../../job/aside-work.ts';
import { explained } from '../../actions/ask-engine.ts';
import { questionOf } from '../../state/question.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { distanceOf, isPlace, nameOf, withDistance } from './finding-words.ts';
import { limitsUnder } from './telling.ts';
import './trail-fold.css';

const useSourceTitles = wordsIn('modelSources');
const useFullWords = wordsInFull();

export const useExplainWords = wordsIn('explain');
export const useHelpWords = wordsIn('help');
const useCriterionWords = wordsIn('criteria');

/** Kilograms of a charge stand in the model file; they are shown only to who asks. */
const sensitive = new Set(['chargeKgTnt', 'effectiveKgTnt', 'scaledDistance']);

/** A fold that asks for the trail when it is opened. */
export function ExplainFold({
  about,
  dossier,
  measures = [],
  name = '',
}: {
  about: About;
  dossier: Dossier;
  measures?: readonly string[];
  name?: string;
}) {
  const w = useExplainWords();
  return (
    <Fold summary={w.open} name={name}>
      <Trail about={about} dossier={dossier} measures={measures} />
    </Fold>
  );
}

/** The same of several numbers that stand together: one fold, with each under its own name. */
export function ExplainFolds({
  all,
  dossier,
  measures,
  name,
}: {
  all: readonly { about: About; name: string }[];
  dossier: Dossier;
  measures: readonly string[];
  name: string;
}) {
  const w = useExplainWords();
  return (
    <Fold summary={w.open} name={name}>
      {all.map((one) => (
        <section key={JSON.stringify(one.about)} class="trail-of">
          <h5>{one.name}</h5>
          <Trail about={one.about} dossier={dossier} measures={measures} />
        </section>
      ))}
    </Fold>
  );
}

/** What is inside is made when it is opened. */
export function Fold({ summary, name, children }: { summary: string; name: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="trail-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {summary}
        {name && <span class="unseen">: {name}</span>}
      </summary>
      {open && children}
    </details>
  );
}

function Trail({ about, dossier, measures }: { about: About; dossier: Dossier; measures: readonly string[] }) {
  const w = useExplainWords();
  const [steps, setSteps] = useState<readonly TrailStep[] | null>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    let current = true;
    void explained(questionOf(dossier), about, { measures }).then((found) => {
      if (current) setSteps(found);
    });
    return () => {
      current = false;
    };
  }, [dossier, JSON.stringify(about), measures.join()]);
  if (!steps) return <p class="help">{w.busy}</p>;
  if (steps.length === 0) return <p class="help">{w.nothing}</p>;
  return (
    <>
      <ol class="trail">
        {steps.map((step, i) => (
          <Step key={`${i}${step.what}`} step={step} all={all} />
        ))}
      </ol>
      {steps.some(({ values }) => Object.keys(values).some((key) => sensitive.has(key))) && (
        <label class="option">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          <span>{w.adviser}</span>
        </label>
      )}
    </>
  );
}

function Step({ step, all }: { step: TrailStep; all: boolean }) {
  const words = useFullWords();
  const w = useExplainWords();
  const { title, formula } = w.steps[step.what as keyof typeof w.steps];
  const source = sourceIn(step.source, useSourceTitles());
  const own = step.source === 'own-charges';
  const shown = (key: string): string =>
    sensitive.has(key) && !all ? w.hidden : trailSaid(step, key, { t: words.t, f: words.f, w });
  return (
    <li>
      <strong>{title}</strong> <code>{formula}</code>
      <dl>
        {Object.keys(step.values).map((key) => (
          <div key={key}>
            <dt>{w.values[key as keyof typeof w.values]}</dt>
            <dd>{shown(key)}</dd>
          </div>
        ))}
      </dl>
      <p class="help">
        {own ? null : (
          <>
            {w.model}: <code>models/{step.model}</code>.{' '}
          </>
        )}
        {w.source}: {own ? w.ownCharges : source ? `${source.title} (${source.where})` : step.source}
      </p>
    </li>
  );
}

/** As many as a reason lists. */
const most = 12;

/** Behind a reason: what the requirement is for, where it fails, and the trail of its worst number. */
export function ReasonTrail({ criterion, dossier }: { criterion: Criterion; dossier: Dossier }) {
  const words = useFullWords();
  const { f } = words;
  const w = useExplainWords();
  const help = useCriterionWords()[criterion.id];
  const failing = criterion.findings.filter(({ met }) => !met);
  const assessment = useApp(shownAssessment);
  const awayM = ({ receptor, distanceM, unit }: (typeof failing)[number]) =>
    unit === 'm' ? 0 : ((assessment && distanceOf(receptor, assessment)) ?? distanceM);
  return (
    <>
      <p>
        <code>{criterion.id}</code> {whatOf(help.what, limitsSaid(limitsUnder(dossier), f))}{' '}
        <span class="help">{help.source}</span>
      </p>
      {failing.length > 0 && (
        <>
          <p>
            <strong>{w.failing}</strong>
          </p>
          <ul>
            {failing.slice(0, most).map((finding) => (
              <li key={`${finding.receptor}${finding.value}`}>
                {withDistance(nameOf(finding.receptor, dossier), awayM(finding), f)}:{' '}
                {figuresOf(finding, words.t, f).value}
              </li>
            ))}
            {failing.length > most && (
              <li>
                {othersIn(
                  failing.slice(most).map(({ receptor }) => receptor),
                  { t: words.t, isPlace: (id) => isPlace(id, dossier) },
                )}
              </li>
            )}
          </ul>
        </>
      )}
      <Trail about={{ criterion: criterion.id, scenario: criterion.scenario }} dossier={dossier} measures={[]} />
    </>
  );
}

/** Why a question is asked: two sentences and a source. */
export function Why({ of }: { of: keyof HelpWords['questions'] }) {
  const w = useHelpWords();
  const { what, source } = w.questions[of];
  return (
    <details class="why">
      <summary>{w.why}</summary>
      <p>
        {what} <span class="help">{source}</span>
      </p>
    </details>
  );
}

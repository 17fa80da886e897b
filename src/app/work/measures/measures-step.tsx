import { useEffect, useRef } from 'preact/hooks';
import { activeVariant, type Dossier } from '../../../archive/dossier.ts';
import type { CriterionId, MeasureSet, ScenarioId, WholeAssessment } from '../../../engine/scene/assessment.ts';
import { otherThan } from '../../../engine/scene/hours.ts';
import { elsewhenMore } from '../../../i18n/by-hours.ts';
import { noSetsSaid } from '../../../i18n/enough-said.ts';
import { figuresOf } from '../../../i18n/figures.ts';
import { scenarioName } from '../../../i18n/scenario-name.ts';
import { takes } from '../../../i18n/takes.ts';
import { comesTo } from '../../../i18n/verdict-sentences.ts';
import { Shape } from '../../../report/stoplight.tsx';
import { takeMeasures, tryMeasures } from '../../actions/try-measures.ts';
import { SkipToSteps } from '../../frame/skip-to-steps.tsx';
import { belowVerdict } from '../../kit/below-verdict.ts';
import { Button } from '../../kit/button.tsx';
import { whenOneGoesOn } from '../../kit/goes-on.ts';
import { goToPage } from '../../state/go.ts';
import { lastAssessment, withoutAnswer } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { ExplainFolds, Fold, useHelpWords } from '../outcome/trail-fold.tsx';
import { BeforeAfter, useWithoutMeasures } from './before-after.tsx';
import { Equivalent, Evidence } from './evidence.tsx';
import { ToProveList } from './to-prove-list.tsx';
import { WhereSection } from './where-section.tsx';
import './measures.css';

const useFullWords = wordsInFull();
const useMeasureWords = wordsIn('measures');
const usePackageWords = wordsIn('packages');
const useGroundsWords = wordsIn('grounds');

export function MeasuresStep({ dossier }: { dossier: Dossier }) {
  const { t } = useFullWords();
  const l = usePackageWords();
  const g = useGroundsWords();
  const h = useHelpWords();
  const outcome = useApp((state) => state.outcome);
  const trial = useApp((state) => state.trial);
  const assessment = lastAssessment(outcome);
  const { measures: plan, answers } = activeVariant(dossier);
  const { exposure } = answers;
  const { before, fresh } = useWithoutMeasures(trial || plan.length > 0 ? dossier : null);
  const names = useMeasureWords();
  const taken = useRef<'now' | 'in view' | null>(null);
  const planned = useRef<HTMLElement>(null);
  const endsListening = useRef<(() => void) | null>(null);
  useEffect(() => () => endsListening.current?.(), []);
  // What was taken comes into view with the focus, and stays there while its answer arrives in parts.
  useEffect(() => {
    const { activeElement: at } = document;
    if (!taken.current || !planned.current) return;
    // Whoever went on to something else, by whatever way, stays there.
    if (taken.current === 'in view' && at !== document.body && !planned.current.contains(at)) taken.current = null;
    if (!taken.current) return;
    taken.current = 'in view';
    belowVerdict(planned.current);
    planned.current.focus({ preventScroll: true });
  }, [plan, outcome]);
  if (!assessment) return <p>{withoutAnswer({ dossier, outcome }, t)}</p>;
  return (
    <>
      <h2>{l.whatHelps}</h2>
      {plan.length > 0 && (
        <section class="note" ref={planned} tabIndex={-1} aria-label={t.ui.plan}>
          <h3>{t.ui.plan}</h3>
          <ul>
            {plan.map((id) => (
              <li key={id}>{names[id]?.name}</li>
            ))}
          </ul>
          <ToProveList assessment={assessment} set={null} dossier={dossier} />
          <Evidence dossier={dossier} />
          <SkipToSteps />
          <Button onClick={() => takeMeasures([])}>{l.removePlan}</Button>
        </section>
      )}
      <BeforeAfter dossier={dossier} before={fresh ? before : null} />
      {assessment.exposures[otherThan(exposure)] !== 'green' && (
        <p>
          {l.holdsFor(g.hours[exposure], elsewhenMore(assessment, t))}{' '}
          {assessment.measureSets.length > 0 && l.triedByHours}
        </p>
      )}
      {assessment.measureSets.length === 0 ? <p>{noSetsSaid(assessment, l)}</p> : <h3>{t.ui.sets}</h3>}
      <ol class="sets">
        {assessment.measureSets.map((set, i) => (
          <Package
            key={set.measures.join()}
            set={set}
            assessment={assessment}
            number={i + 1}
            tried={trial?.measures === set.measures}
            plan={plan}
            dossier={dossier}
            onTake={() => {
              taken.current = 'now';
              endsListening.current?.();
              endsListening.current = whenOneGoesOn(() => (taken.current = null));
              takeMeasures([...new Set([...plan, ...set.measures])]);
            }}
          />
        ))}
      </ol>
      <WhereSection dossier={dossier} />
      <Equivalent dossier={dossier} assessment={assessment} />
      <Button onClick={() => goToPage('alle-maatregelen')}>{h.allMeasures(Object.keys(names).length)}</Button>
    </>
  );
}

function Package({
  set,
  assessment,
  number,
  tried,
  plan,
  dossier,
  onTake,
}: {
  set: MeasureSet;
  assessment: WholeAssessment;
  number: number;
  tried: boolean;
  plan: readonly string[];
  dossier: Dossier;
  onTake: () => void;
}) {
  const { t, f } = useFullWords();
  const l = usePackageWords();
  const h = useHelpWords();
  const names = useMeasureWords();
  const [consent, cost, time] = takes(set, t, l);
  const changed = (id: CriterionId, scenario: ScenarioId | null) =>
    t.criteria[id].chip + (scenario ? ` (${scenarioName(scenario, t)})` : '');
  return (
    <li class={`package${tried ? ' package-tried' : ''}`}>
      <h4>{l.numbered(number)}</h4>
      <ul class="package-measures">
        {set.measures.map((id) => (
          <li key={id}>
            {names[id]?.name}
            <Fold summary={h.facts.care} name={names[id]?.name ?? ''}>
              <p>
                {names[id]?.what} {names[id]?.care}
              </p>
            </Fold>
          </li>
        ))}
      </ul>
      <dl class="facts">
        <dt>{t.ui.consent}</dt>
        <dd>{consent}</dd>
        <dt>{t.ui.cost}</dt>
        <dd>{cost}</dd>
        <dt>{t.ui.time}</dt>
        <dd>{time}</dd>
        <dt>{t.ui.becomes}</dt>
        <dd>
          <Shape light={set.verdict} size={18} /> {t.comes[comesTo(set)]}
        </dd>
        {set.conditions.length > 0 && (
          <>
            <dt>{t.ui.provided}</dt>
            <dd>{set.conditions.map((one) => l.conditions[one as keyof typeof l.conditions]).join(', ')}</dd>
          </>
        )}
      </dl>
      <ToProveList assessment={assessment} set={set} dossier={dossier} of={String(number)} />
      <ul class="changes">
        {set.change.map((one) => (
          <li key={`${one.id}${one.scenario}`}>
            {changed(one.id, one.scenario)}: {one.before && figuresOf(one.before, t, f).value} →{' '}
            <strong>
              {one.pending.length > 0
                ? t.states.pending
                : one.after
                  ? figuresOf(one.after, t, f).value
                  : t.states['met-by-plan']}
            </strong>
          </li>
        ))}
      </ul>
      {set.change.length > 0 && (
        <ExplainFolds
          all={set.change.map(({ id, scenario }) => ({
            about: { criterion: id, scenario },
            name: changed(id, scenario),
          }))}
          dossier={dossier}
          measures={[...plan, ...set.measures]}
          name={l.numbered(number)}
        />
      )}
      <div class="package-buttons">
        <Button pressed={tried} onClick={() => void tryMeasures(tried ? null : set.measures)}>
          {tried ? l.stopTrying : l.tryOn}
        </Button>
        <Button kind="primary" onClick={onTake}>
          {l.take(number)}
        </Button>
      </div>
    </li>
  );
}

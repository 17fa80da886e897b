/** Why, how sure, what to check on site, what is missing: in that order. */

import { useState } from 'preact/hooks';
import type { Dossier } from '../../../archive/dossier.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import { barOf, figuresOf, timesLimit } from '../../../i18n/figures.ts';
import { homesFailing } from '../../../i18n/homes-said.ts';
import { withOthers } from '../../../i18n/left-unsaid.ts';
import { failingAt, type Reason } from '../../../i18n/reasons.ts';
import { scenarioNames } from '../../../i18n/scenario-name.ts';
import { countOf } from '../../../i18n/verdict-sentences.ts';
import { lightOf } from '../../../report/stoplight.tsx';
import { Fetched, lazy } from '../../lazy.tsx';
import { goToPage, pointAtReason, showReason } from '../../state/go.ts';
import { readAssessment, reasons, withoutAnswer } from '../../state/selectors.ts';
import { store, useApp } from '../../state/store.ts';
import { useWords } from '../../words.ts';
import { distanceOf, isPlace, nameOf, withDistance } from './finding-words.ts';
import './outcome.css';

const AfterReasons = lazy(async () => (await import('./outcome-more.tsx')).AfterReasons);
const UnderReasons = lazy(async () => (await import('./under-reasons.tsx')).UnderReasons);
const OfNeighbours = lazy(async () => (await import('./under-reasons.tsx')).OfNeighbours);
const NextSteps = lazy(async () => (await import('./next-steps.tsx')).NextSteps);
const ReasonTrail = lazy(async () => (await import('./trail-fold.tsx')).ReasonTrail);
const BeforeReasons = lazy(async () => (await import('./outcome-more.tsx')).BeforeReasons);

export function OutcomeStep({ dossier }: { dossier: Dossier }) {
  const words = useWords();
  const { t } = words;
  const assessment = useApp(readAssessment);
  const old = useApp((state) => state.outcome.kind === 'glance' && state.trial === null);
  if (!assessment) return <p>{withoutAnswer(store.getState(), t)}</p>;
  const failing = reasons(assessment);
  const next = <Fetched of={NextSteps} assessment={assessment} dossier={dossier} />;
  return (
    <div class={old ? 'old' : ''}>
      {old && <p class="help">{t.ui.outOfDate}</p>}
      <Fetched of={BeforeReasons} dossier={dossier} assessment={assessment} />
      {/* Where a gap decides the colour, the gap is the reason. */}
      {assessment.verdict === 'undetermined' && next}
      <section aria-labelledby="why-title">
        <div class="section-head">
          <h2 id="why-title">{t.ui.why[lightOf(assessment)]}</h2>
          <button type="button" class="link-button" onClick={() => goToPage('tabel')}>
            {t.ui.asTable}
          </button>
        </div>
        {failing.length === 0 && <p>{countOf(assessment, t)}</p>}
        <ol class="reasons">
          {failing.map((criterion, i) => (
            <FailingCriterion
              key={criterion.id}
              criterion={criterion}
              number={i + 1}
              dossier={dossier}
              assessment={assessment}
            />
          ))}
        </ol>
      </section>
      <Fetched of={UnderReasons} assessment={assessment} dossier={dossier} />
      {assessment.verdict !== 'undetermined' && next}
      <Fetched of={AfterReasons} assessment={assessment} dossier={dossier} />
    </div>
  );
}

function FailingCriterion({
  criterion,
  number,
  dossier,
  assessment,
}: {
  criterion: Reason;
  number: number;
  dossier: Dossier;
  assessment: WholeAssessment;
}) {
  const words = useWords();
  const { t, f } = words;
  const { worst, scenarios } = criterion;
  const failing = criterion.findings.filter(({ met }) => !met);
  const ids = failingAt(criterion);
  const [first = null] = ids;
  const times = worst && timesLimit(worst);
  const bar = times === null ? null : barOf(times);
  const figures = worst && figuresOf(worst, t, f);
  const homes = homesFailing(criterion, assessment.receptors, t);
  const distanceM = distanceOf(first, assessment) ?? failing[0]?.distanceM ?? 0;
  const [open, setOpen] = useState(false);
  return (
    <li
      class="reason"
      onMouseEnter={() => pointAtReason(criterion.id)}
      onMouseLeave={() => pointAtReason(null)}
      onFocusCapture={() => pointAtReason(criterion.id)}
      onBlurCapture={() => pointAtReason(null)}
    >
      <span class="reason-pin" aria-hidden="true">
        {number}
      </span>
      <div class="reason-text">
        <h3>{t.criteria[criterion.id].title}</h3>
        <p>
          {ids.length > 0 &&
            withOthers(ids, [withDistance(nameOf(first, dossier), distanceM, f)], {
              t,
              isPlace: (id) => isPlace(id, dossier),
            })}
          {homes && ` · ${homes}`}
          {scenarios.length > 0 && ` · ${scenarioNames(scenarios, t)}`}
        </p>
        <Fetched of={OfNeighbours} criterion={criterion.id} assessment={assessment} dossier={dossier} />
      </div>
      <div class="reason-value">
        {figures && (
          <>
            <strong>{figures.value}</strong>
            <span>
              {t.ui.limit} {figures.limit}
            </span>
            {bar && (
              <svg
                class={`bar bar-${assessment.verdict}`}
                viewBox="0 0 100 8"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect class="bar-track" width="100" height="8" />
                <rect class="bar-fill" width={bar.fill} height="8" />
                <path class="bar-limit" d={`M${bar.limit} 0V8`} />
              </svg>
            )}
          </>
        )}
      </div>
      <details
        class="reason-source"
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          if (currentTarget.open) showReason(criterion);
        }}
      >
        <summary>
          {t.ui.formula}
          <span class="unseen">: {t.criteria[criterion.id].title}</span>
        </summary>
        {open && <Fetched of={ReasonTrail} criterion={criterion} dossier={dossier} />}
      </details>
    </li>
  );
}

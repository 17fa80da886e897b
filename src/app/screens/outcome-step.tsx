/** Why, how sure, what to check on site, what is missing: in that order. */
import type { Dossier } from '../../archive/dossier.ts';
import type { Assessment, Criterion, Finding, HazardClass, Missing, TippingPoint } from '../../engine/assessment.ts';
import { tippingSentence } from '../../i18n/sentences.ts';
import { Shape } from '../../report/stoplight.tsx';
import { answer, edit } from '../actions/edit-dossier.ts';
import { Button } from '../kit/button.tsx';
import { reasons } from '../map/draw-state.ts';
import { patch, useApp } from '../state/store.ts';
import { useWords } from '../words.ts';
import { Confidence } from './confidence.tsx';
import { shown } from './verdict-card.tsx';

type Words = ReturnType<typeof useWords>;

/** Name of a building or place, for people. */
export function nameOf(id: string | null, dossier: Dossier): string {
  const building = dossier.surroundings.buildings.find((one) => one.id === id);
  if (building) return building.name ?? building.address ?? building.id;
  return dossier.surroundings.places.find((one) => one.id === id)?.name ?? '';
}

/** A value with its unit, as a person reads it. */
export function valueText(value: Finding['value'], unit: string, { t, f }: Words): string {
  if (typeof value === 'boolean') return value ? t.ui.yes : t.ui.no;
  switch (unit) {
    case 'm':
      return f.metres(Number(value));
    case '1/m2':
      return Number(value) <= 0 ? t.ui.none : t.ui.onePer(f.area(Number(value)));
    case '1':
      return f.percent(Number(value));
    case 'class':
      return t.hazard[value as HazardClass];
    default:
      return String(value);
  }
}

export function OutcomeStep({ dossier }: { dossier: Dossier }) {
  const words = useWords();
  const { t } = words;
  const selection = useApp((state) => state.selection);
  const assessment = useApp(
    (state) => shown(state).assessment ?? (state.outcome.kind === 'glance' ? state.outcome.last : null),
  );
  const old = useApp((state) => state.outcome.kind === 'glance' && state.trial === null);
  if (!assessment) return <p>{t.verdict.none.line}</p>;
  const failing = reasons(assessment);
  const near = assessment.criteria.filter((one) => one.status === 'met' && isNear(one));
  return (
    <div class={old ? 'old' : ''}>
      {old && <p class="help">{t.ui.outOfDate}</p>}
      {selection?.kind === 'building' && <Selected id={selection.id} dossier={dossier} assessment={assessment} />}
      <section aria-labelledby="why-title">
        <div class="section-head">
          <h2 id="why-title">{t.ui.why[assessment.verdict]}</h2>
          <button type="button" class="link-button" onClick={() => patch({ screen: { kind: 'table' } })}>
            {t.ui.asTable}
          </button>
        </div>
        {failing.length === 0 && <p>{t.ui.allMet}</p>}
        <ol class="reasons">
          {failing.map((criterion, i) => (
            <Reason
              key={`${criterion.id}${criterion.scenario}`}
              criterion={criterion}
              number={i + 1}
              dossier={dossier}
              light={assessment.verdict}
            />
          ))}
        </ol>
        {near.map((criterion) => (
          <p key={`${criterion.id}${criterion.scenario}`} class="near-miss">
            <Shape light="green" size={18} /> {t.ui.nearMiss}: {t.criteria[criterion.id].title}
            {criterion.worst &&
              ` (${nameOf(criterion.worst.receptor, dossier)}, ${valueText(criterion.worst.value, criterion.worst.unit, words)}, ${t.ui.limit} ${valueText(criterion.worst.limit, criterion.worst.unit, words)})`}
          </p>
        ))}
      </section>
      {assessment.missing.length > 0 && (
        <section aria-labelledby="missing-title">
          <h2 id="missing-title">{t.ui.missing}</h2>
          <ul class="missing">
            {assessment.missing.map((gap) => (
              <MissingFact key={gap.what} gap={gap} />
            ))}
          </ul>
        </section>
      )}
      <Confidence assessment={assessment} />
      {assessment.tippingPoints.length > 0 && (
        <section aria-labelledby="check-title">
          <h2 id="check-title">{t.ui.checkOnSite}</h2>
          <ul class="tipping">
            {assessment.tippingPoints.map((point) => (
              <TippingLine key={point.input} point={point} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="weigh-title">
        <h2 id="weigh-title">{t.ui.weighing}</h2>
        <ul>
          {assessment.weighing
            .filter(({ value }) => value > 0)
            .map(({ id, value }) => (
              <li key={id}>{t.weighing[id as keyof typeof t.weighing](value)}</li>
            ))}
        </ul>
      </section>
    </div>
  );
}

/** Met, but at more than half of its limit. */
export function isNear({ worst }: Criterion): boolean {
  return (
    worst !== null &&
    typeof worst.value === 'number' &&
    typeof worst.limit === 'number' &&
    worst.unit !== 'm' &&
    worst.value > 0.5 * worst.limit
  );
}

function Reason({
  criterion,
  number,
  dossier,
  light,
}: {
  criterion: Criterion;
  number: number;
  dossier: Dossier;
  light: Assessment['verdict'];
}) {
  const words = useWords();
  const { t, f } = words;
  const { worst } = criterion;
  const failing = criterion.findings.filter(({ met }) => !met);
  const share =
    worst && typeof worst.value === 'number' && typeof worst.limit === 'number' && worst.limit > 0 && worst.unit !== 'm'
      ? Math.min(1, worst.value / worst.limit / 4)
      : null;
  const first = failing[0];
  return (
    <li class="reason">
      <span class="reason-pin" aria-hidden="true">
        {number}
      </span>
      <div class="reason-text">
        <h3>{t.criteria[criterion.id].title}</h3>
        <p>
          {worst && nameOf(worst.receptor, dossier)}
          {first && first.distanceM > 0.5 && `, ${f.metres(first.distanceM)}`}
          {failing.length > 1 && ` (+${failing.length - 1})`}
          {criterion.scenario && ` · ${t.scenarios[criterion.scenario]}`}
        </p>
      </div>
      <div class="reason-value">
        {worst && (
          <>
            <strong>{valueText(worst.value, worst.unit, words)}</strong>
            <span>
              {t.ui.limit} {valueText(worst.limit, worst.unit, words)}
            </span>
            {share !== null && (
              <svg class={`bar bar-${light}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-track" width="100" height="8" />
                <rect class="bar-fill" width={100 * share} height="8" />
                <path class="bar-limit" d="M25 0V8" />
              </svg>
            )}
          </>
        )}
      </div>
      <details class="reason-source">
        <summary>{t.ui.formula}</summary>
        <p>
          <code>{criterion.id}</code> {t.criteria[criterion.id].source}
        </p>
        {criterion.id === 'C-GLI' && first?.extra && (
          <p>
            {t.ui.throwIn}: {f.metres(Number(first.extra['throwM']))}, {t.ui.breakChance}{' '}
            {f.percent(Number(first.extra['breakProbability']))}
          </p>
        )}
        <ul>
          {failing.slice(0, 12).map((finding) => (
            <li key={`${finding.receptor}${finding.value}`}>
              {nameOf(finding.receptor, dossier)}: {valueText(finding.value, finding.unit, words)},{' '}
              {f.metres(finding.distanceM)}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** What to check on site, with a tick that says when it was done. */
function TippingLine({ point }: { point: TippingPoint }) {
  const { t, f } = useWords();
  const checks = useApp((state) => state.dossier?.siteChecks ?? null) ?? [];
  const done = checks.find((one) => one.point === point.input);
  const toggle = () =>
    edit((one) => ({
      ...one,
      siteChecks: done
        ? one.siteChecks.filter((other) => other.point !== point.input)
        : [...one.siteChecks, { point: point.input, date: new Date().toISOString(), role: '', remark: '' }],
    }));
  return (
    <li>
      <label class="option">
        <input type="checkbox" checked={done !== undefined} onChange={toggle} />
        <span>
          <Shape light={point.verdict} size={16} /> {tippingSentence(point, t)}{' '}
          <small class="help">{done ? t.ui.checked(f.date(done.date)) : t.ui.notChecked}</small>
        </span>
      </label>
    </li>
  );
}

export function missingText(gap: Missing, t: Words['t']): string {
  const sides = String(gap.details?.['sides'] ?? '')
    .split(',')
    .map((side) => t.sides[side as keyof typeof t.sides] ?? side)
    .join(', ');
  return t.missing[gap.what as keyof typeof t.missing](gap.receptors.length, sides);
}

function MissingFact({ gap }: { gap: Missing }) {
  const { t } = useWords();
  const fetched = useApp((state) =>
    state.dossier?.surroundings.sources.some(({ reference }) => reference.startsWith('https:')),
  );
  return (
    <li>
      <Shape light="undetermined" size={18} />
      <span>
        <strong>{missingText(gap, t)}</strong> {t.who[gap.who as keyof typeof t.who]}
      </span>
      {(gap.what === 'use' || gap.what === 'host-use') && (
        <Button onClick={() => edit((one) => ({ ...one, unknownUseAs: 'woonfunctie' }))}>{t.ui.treatUnknown}</Button>
      )}
      {gap.what === 'coverage' && (
        <>
          {fetched && (
            <Button onClick={() => void import('../actions/open-address.ts').then((one) => one.refreshSurroundings())}>
              {t.ui.refresh}
            </Button>
          )}
          <Button onClick={() => answer({ coverageAccepted: true })}>{t.ui.goOn}</Button>
        </>
      )}
      {(gap.what === 'places-of-stay' || gap.what === 'vehicle-approach') && (
        <Button onClick={() => patch({ screen: { kind: 'work', step: 'omgeving' } })}>{t.steps.omgeving}</Button>
      )}
      {gap.what === 'shared-entrance' && (
        <Button onClick={() => patch({ screen: { kind: 'work', step: 'automaat' } })}>{t.steps.automaat}</Button>
      )}
    </li>
  );
}

/** The building that was clicked: what it undergoes and why it has its colour. */
function Selected({ id, dossier, assessment }: { id: string; dossier: Dossier; assessment: Assessment }) {
  const { t, f } = useWords();
  const receptor = assessment.receptors.find((one) => one.buildingId === id);
  return (
    <section class="selected" aria-labelledby="selected-title">
      <div class="section-head">
        <h2 id="selected-title">{nameOf(id, dossier)}</h2>
        <Button
          kind="subtle"
          label={`${t.ui.close}: ${nameOf(id, dossier)}`}
          onClick={() => patch({ selection: null })}
        >
          ×
        </Button>
      </div>
      {receptor && (
        <dl class="facts">
          <dt>{t.ui.distance}</dt>
          <dd>{f.metres(receptor.distanceM)}</dd>
          <dt>{t.ui.class}</dt>
          <dd>
            {t.classes[receptor.class]} ({t.basis[receptor.basis]}:{' '}
            {t.classReasons[receptor.classReason as keyof typeof t.classReasons]})
          </dd>
          <dt>{t.ui.glass}</dt>
          <dd>{t.panes[receptor.paneType as keyof typeof t.panes]}</dd>
          <dt>{t.ui.pressure}</dt>
          <dd>{f.kilopascals(receptor.reflectedPressureKpa)}</dd>
          <dt>{t.ui.breakChance}</dt>
          <dd>
            {f.percent(receptor.breakProbability)} ({t.hazard[receptor.hazardClass]})
          </dd>
          <dt>{t.ui.throwIn}</dt>
          <dd>{f.metres(receptor.throwM)}</dd>
          <dt>{t.ui.pieces}</dt>
          <dd>{receptor.debrisDensityPerM2 > 0 ? t.ui.onePer(f.area(receptor.debrisDensityPerM2)) : t.ui.none}</dd>
          <dt>{t.ui.criteriaFailing}</dt>
          <dd>{receptor.unmet.map((one) => t.criteria[one].title).join('; ') || t.ui.none}</dd>
        </dl>
      )}
    </section>
  );
}

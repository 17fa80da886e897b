/** The heart of the report: what fails and where, what is met, and how sure the colour is. */

import {
  type Criterion,
  type CriterionId,
  criterionIds,
  type HazardClass,
  verdicts,
} from '../engine/scene/assessment.ts';
import type { Format } from '../i18n/format.ts';
import type { FullWords } from '../i18n/full-words.ts';
import type { ReportWords } from '../i18n/nl/report.ts';
import { scenarioName } from '../i18n/scenario-name.ts';
import type { Part } from './report-part.ts';
import { Table } from './report-table.tsx';
import { Shape } from './stoplight.tsx';

/** A value with its unit, as a person reads it. */
export function valueText(it: string | number | boolean, unit: string, t: FullWords, f: Format): string {
  if (typeof it === 'boolean') return it ? t.ui.yes : t.ui.no;
  if (unit === 'm') return f.metres(Number(it));
  if (unit === '1/m2') return Number(it) > 0 ? t.ui.onePer(f.area(Number(it))) : t.ui.none;
  if (unit === '1') return f.percent(Number(it));
  if (unit === 'class') return t.hazard[it as HazardClass];
  return String(it);
}

export function Why({ assessment, name, t, r, f }: Part) {
  const unmet = assessment.criteria.filter(({ status }) => status === 'unmet');
  const of = (status: Criterion['status']): CriterionId[] =>
    criterionIds.filter((id) => {
      const all = assessment.criteria.filter((one) => one.id === id);
      return status === 'met'
        ? all.length > 0 && all.every((one) => one.status === 'met' && one.pending.length === 0)
        : all.some((one) => one.status === status) && all.every((one) => one.status !== 'unmet');
    });
  const [met, unknown] = [of('met'), of('unknown')];
  const pending = criterionIds.filter((id) =>
    assessment.criteria.some((one) => one.id === id && one.status === 'met' && one.pending.length > 0),
  );
  return (
    <>
      {unmet.length > 0 && (
        <Table
          caption={r.tables.why}
          head={[r.nr, r.criterion, r.where, r.value, r.limit]}
          rows={unmet.map((one, i) => [
            <span key="pin" class="report-pin">
              {i + 1}
            </span>,
            <span key="title">
              <strong>{t.criteria[one.id].title}</strong>
              {one.scenario && <small> ({scenarioName(one.scenario, t)})</small>}
            </span>,
            placesOf(one, name, r),
            <strong key="value">{one.worst ? valueText(one.worst.value, one.worst.unit, t, f) : ''}</strong>,
            one.worst ? valueText(one.worst.limit, one.worst.unit, t, f) : '',
          ])}
        />
      )}
      {met.length > 0 && (
        <p>
          <strong>{r.metCount(met.length)}</strong> {met.map((id) => r.criteria[id].met).join(' ')}
        </p>
      )}
      {unknown.length > 0 && (
        <p>
          <strong>{r.unknownCount(unknown.length)}</strong> {unknown.map((id) => r.criteria[id].open).join(' ')}
        </p>
      )}
      {pending.length > 0 && (
        <p>
          <strong>{r.pendingCount(pending.length)}</strong> {pending.map((id) => `${t.criteria[id].title}.`).join(' ')}{' '}
          {r.pendingText}
        </p>
      )}
    </>
  );
}

/** The worst building first, and how many more. */
function placesOf(criterion: Criterion, name: (id: string | null) => string, r: ReportWords): string {
  const failing = [...new Set(criterion.findings.filter(({ met }) => !met).map(({ receptor }) => receptor))];
  const shown = failing.slice(0, 4).map(name).filter(Boolean);
  const rest = failing.length - shown.length;
  const homes = criterion.findings.filter(({ met }) => !met).reduce((sum, { dwellings }) => sum + (dwellings ?? 0), 0);
  return [shown.join(', ') + (rest > 0 ? ` ${r.andMore(rest)}` : ''), homes > 0 ? r.homes(homes) : '']
    .filter(Boolean)
    .join('; ');
}

export function HowSure({ assessment, t, r }: Pick<Part, 'assessment' | 't' | 'r'>) {
  const { confidence, verdict, receipt } = assessment;
  const hundred = (share: number) => Math.round(100 * share);
  const word = (one: (typeof verdicts)[number]) => t.verdict[one].word.toLowerCase();
  return (
    <>
      {confidence && (
        <>
          <p>
            <strong>
              {
                r.steps.outcome.sure[
                  confidence[verdict] >= 0.9 ? 'sure' : confidence[verdict] >= 0.7 ? 'fairly' : 'unsure'
                ]
              }
            </strong>{' '}
            {r.steps.outcome.sure.sentence(receipt.samples, hundred(confidence[verdict]), word(verdict))}
          </p>
          <p class="report-shares">
            {verdicts
              .filter((one) => confidence[one] > 0)
              .map((one) => (
                <span key={one}>
                  <Shape light={one} size={16} /> {r.steps.outcome.sure.share(hundred(confidence[one]))} {word(one)}
                </span>
              ))}
          </p>
        </>
      )}
    </>
  );
}

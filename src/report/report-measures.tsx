/** Parts 7 to 9: the colour without measures, what was discussed, and the colour with the plan and its conditions. */
import { isConfidentialMeasure } from '../archive/public-copy.ts';
import type { MeasureModel } from '../engine/models/definitions.ts';
import type { MeasureSet } from '../engine/scene/assessment.ts';
import { figuresOf } from '../i18n/figures.ts';
import { scenarioName } from '../i18n/scenario-name.ts';
import { comesTo, countOf, headlineOf } from '../i18n/verdict-sentences.ts';
import type { Part } from './report-part.ts';
import { Facts, Table } from './report-table.tsx';
import { lightOf, Shape } from './stoplight.tsx';

export function Before(part: Part) {
  const { before, assessment, scope, t, r } = part;
  if (scope === 'public') return <p>{r.inAnnex}</p>;
  if (!before) return <p>{r.beforeSame(headlineOf(assessment, t))}</p>;
  return (
    <p>
      <Shape light={lightOf(before)} size={16} /> {r.beforeText(headlineOf(before, t))} {countOf(before, t)}
    </p>
  );
}

/** The plan, and everything that was offered: who acts, what it does, how sure that is. */
export function Measures(part: Part) {
  const { scene, assessment, before, models, scope, t, r } = part;
  const sets = (before ?? assessment).measureSets;
  const open = scope === 'public';
  const ids = [...new Set([...scene.measures, ...sets.flatMap(({ measures }) => measures)])];
  const shown = open ? ids.filter((id) => !isConfidentialMeasure(id)) : ids;
  const equivalent = open ? null : scene.answers.equivalent;
  if (ids.length === 0 && !equivalent && !open)
    return <p>{assessment.verdict === 'undetermined' ? r.noMeasuresYet : r.noMeasures}</p>;
  const factsOf = (id: string): MeasureModel | undefined => models.measures.find((one) => one.id === id);
  return (
    <>
      {shown.length > 0 && (
        <Table
          caption={r.tables.measures}
          head={[r.measure, r.taken, r.whoActs, r.worksOn, r.experience, t.ui.cost, t.ui.time]}
          rows={shown.map((id) => {
            const facts = factsOf(id);
            return [
              measureName(part, id),
              scene.measures.includes(id) ? <strong key="y">{r.yes}</strong> : r.notTaken,
              facts?.who.map((who) => r.actors[who as keyof typeof r.actors] ?? who).join(', '),
              facts?.criteria.map((criterion) => t.criteria[criterion].chip).join(', '),
              facts && r.evidences[facts.evidence],
              facts && r.steps.packages.levels[facts.cost],
              facts && r.steps.packages.levels[facts.leadTime],
            ];
          })}
        />
      )}
      {open && <p>{r.machineMeasures}</p>}
      {!open && scene.answers.glassCertificate && <Facts of={[[t.ui.certificate, scene.answers.glassCertificate]]} />}
      {equivalent && (
        <Facts
          of={[
            [part.a.equivalent, equivalent.text],
            [r.evidence, equivalent.evidence ?? t.states.pending],
          ]}
        />
      )}
      {sets.length > 0 && (
        <div class="report-kept">
          <h3>{r.whichSets}</h3>
          {before && sets.some((set) => suffices(set) && !isPlan(set, scene.measures)) && <p>{r.othersSuffice}</p>}
          <Table
            caption={r.tables.sets}
            head={[t.ui.sets, t.ui.consent, t.ui.cost, t.ui.time, t.ui.provided, t.ui.becomes]}
            rows={sets.map((set) => [
              [...new Set(set.measures.map((id) => measureName(part, id)))].join(' + '),
              set.consent.length === 0 ? t.ui.consentNone : t.ui.consentOf(set.consent.length),
              r.steps.packages.levels[set.cost],
              r.steps.packages.levels[set.leadTime],
              set.conditions.map((id) => conditionName(part, id)).join(', ') || t.ui.none,
              t.comes[comesTo(set)],
            ])}
          />
          <p class="report-note">{r.consentNote}</p>
        </div>
      )}
    </>
  );
}

/** Green by what the applicant and those who consent can do, with nothing left to be shown. */
const suffices = (set: MeasureSet): boolean => set.verdict === 'green' && set.grade !== 'to-be-shown';
const isPlan = ({ measures }: MeasureSet, plan: readonly string[]): boolean =>
  measures.length === plan.length && measures.every((id) => plan.includes(id));

const takenIn = ({ scene, scope }: Part): readonly string[] =>
  scene.measures.filter((id) => scope === 'internal' || !isConfidentialMeasure(id));

/** What was chosen, by name, and what it would be without; empty where nothing was, or nothing that may be told. */
export function planOf(part: Part): string {
  const { before, t, r } = part;
  const names = [...new Set(takenIn(part).map((id) => measureName(part, id)))].join('; ');
  return names && [`${names}.`, before ? r.beforeText(headlineOf(before, t)) : ''].filter(Boolean).join(' ');
}

/** As long as something fails or is not known nothing is granted, so nothing is asked in return. */
const isGranted = ({ verdict, criteria }: Part['assessment']): boolean =>
  verdict === 'green' || (verdict === 'orange' && criteria.every(({ state }) => state !== 'unmet'));

/** What a permit would ask: the measures taken, the papers that must come, and what holds as long as the machine stands. */
export function conditionsOf(part: Part): readonly string[] {
  const { assessment, dossier, models, d, f } = part;
  if (!isGranted(assessment)) return [];
  const taken = takenIn(part);
  const pending = [...new Set(assessment.criteria.flatMap((one) => one.pending))];
  const needs = models.measures.filter(({ id }) => taken.includes(id)).flatMap((one) => one.needs);
  const papers = [...new Set([...pending, ...needs])];
  return [
    ...taken.map((id) => d.condition.measure(measureName(part, id))),
    ...papers.map((id) => d.condition.evidence(conditionName(part, id))),
    d.condition.change,
    ...(dossier.notes.reassess ? [d.condition.reassess(f.date(dossier.notes.reassess))] : []),
  ];
}

export function After(part: Part) {
  const { assessment, before, dossier, t, r, d, f } = part;
  const taken = takenIn(part);
  const conditions = conditionsOf(part);
  const changes = before
    ? before.criteria.flatMap((one) => {
        const now = assessment.criteria.find((other) => other.id === one.id && other.scenario === one.scenario);
        return one.status === 'unmet' && now ? [{ one, now }] : [];
      })
    : [];
  const figures = (worst: (typeof changes)[number]['one']['worst']) =>
    worst ? figuresOf(worst, t, f) : { value: '', limit: '' };
  return (
    <>
      <p>
        {part.scope === 'public'
          ? taken.length > 0
            ? r.afterText(headlineOf(assessment, t))
            : r.inAnnex
          : before
            ? `${r.afterText(headlineOf(assessment, t))} ${countOf(assessment, t)}`
            : assessment.measureSets.length > 0
              ? r.afterNone
              : r.beforeSame(headlineOf(assessment, t))}
      </p>
      {changes.length > 0 && (
        <Table
          caption={r.tables.after}
          head={[r.criterion, r.without, r.withPlan, r.limit, r.outcome]}
          rows={changes.map(({ one, now }) => [
            `${t.criteria[one.id].title}${one.scenario ? ` (${scenarioName(one.scenario, t)})` : ''}`,
            figures(one.worst).value,
            figures(now.worst).value || t.states[now.state],
            figures(one.worst).limit,
            t.states[now.state],
          ])}
        />
      )}
      <h3>{r.conditionsHeading}</h3>
      {conditions.length === 0 ? (
        <p>{r.noConditions}</p>
      ) : (
        <ol>
          {conditions.map((condition) => (
            <li key={condition}>
              <em>{d.proposal}.</em> {condition}
            </li>
          ))}
        </ol>
      )}
      {dossier.route && <p>{d.basis[dossier.route]}</p>}
    </>
  );
}

function measureName({ scope, r }: Part, id: string): string {
  if (scope === 'public' && isConfidentialMeasure(id)) return r.hiddenMeasure;
  return r.measures[id]?.name ?? id;
}

const conditionName = ({ r }: Part, id: string): string =>
  r.steps.packages.conditions[id as keyof typeof r.steps.packages.conditions] ?? id;

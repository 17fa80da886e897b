/** Parts 7 to 9: the colour without measures, what was discussed, and the colour with the plan and its conditions. */
import { isConfidentialMeasure } from '../archive/public-copy.ts';
import type { MeasureModel } from '../engine/models/definitions.ts';
import type { MeasureSet, Worst } from '../engine/scene/assessment.ts';
import { elsewhenOf } from '../i18n/by-hours.ts';
import { figuresOf } from '../i18n/figures.ts';
import { byStreet } from '../i18n/names-listed.ts';
import { needOf } from '../i18n/need-of.ts';
import { afterSaid, isUnknowable } from '../i18n/once-proven.ts';
import { scenarioName } from '../i18n/scenario-name.ts';
import { takes } from '../i18n/takes.ts';
import { toProve } from '../i18n/to-prove.ts';
import { comesTo, countOf, enoughAt, headlineOf, type Spoken, wayOut } from '../i18n/verdict-sentences.ts';
import { withoutPlanned } from './report-consequences.tsx';
import type { Part } from './report-part.ts';
import { Facts, Table } from './report-table.tsx';
import { lightOf, Shape } from './stoplight.tsx';

export function Before(part: Part) {
  const { before, assessment, scope, t, r } = part;
  if (scope === 'public') return <p>{r.inAnnex}</p>;
  if (!before) return <p>{r.beforeSame(headlineOf(assessment, t))}</p>;
  return (
    <p>
      <Shape light={lightOf(before)} size={16} /> {withoutPlan(before, part)}
    </p>
  );
}

/** A table of so few packages leaves no hole in a page where it goes to the next one whole. */
const keptWhole = 3;

/** The plan, and everything that was offered: who acts, what it does, how sure that is. */
export function Measures(part: Part) {
  const { scene, assessment, before, models, scope, t, r } = part;
  const sets = (before ?? assessment).measureSets;
  const open = scope === 'public';
  const ids = [...new Set([...scene.measures, ...sets.flatMap(({ measures }) => measures)])];
  const shown = open ? ids.filter((id) => !isConfidentialMeasure(id)) : ids;
  const equivalent = open ? null : scene.answers.equivalent;
  if (ids.length === 0 && !equivalent && !open)
    return (
      <p>
        {r.noMeasures[assessment.verdict]} {assessment.verdict === 'red' && wayOut(assessment, t)}
      </p>
    );
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
      {!open && part.plan && (
        <p>
          {r.steps.packages.planTakes(...takes(part.plan, t, r.steps.packages))}{' '}
          {part.plan.consent.length > 0 && r.consentAt(byStreet(consentIn(part).map(part.name)).join(', '))}
        </p>
      )}
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
        <div class={sets.length <= keptWhole ? 'report-kept' : undefined}>
          <h3>{r.whichSets}</h3>
          {before && sets.some((set) => suffices(set) && !isPlan(set, scene.measures)) && <p>{r.othersSuffice}</p>}
          <Table
            caption={r.tables.sets}
            head={[t.ui.sets, t.ui.consent, t.ui.cost, t.ui.time, t.ui.provided, t.ui.becomes]}
            rows={sets.map((set) => [
              [...new Set(set.measures.map((id) => measureName(part, id)))].join(' + '),
              ...takes(set, t, r.steps.packages),
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

/** Is anything in the plan that may be told? Outside each figure is reckoned with that. */
export const isPlannedOpenly = ({ scene }: Part): boolean => scene.measures.some((id) => !isConfidentialMeasure(id));

/** The colour alone: its headline would tell of packages, of which the plan is one. */
const withoutPlan = (before: Spoken, { t, r }: Part): string =>
  r.beforeText(
    before.verdict === 'undetermined'
      ? headlineOf(before, t)
      : t.verdict[before.verdict].word.toLowerCase() + elsewhenOf(before, t),
    countOf(before, t),
  );

const namesTaken = (part: Part): readonly string[] => [...new Set(takenIn(part).map((id) => measureName(part, id)))];

/** What the plan comes to, beside the sentence that is published: told inside alone. */
export function planInside(part: Part): string {
  const { assessment, before, scope, t, d } = part;
  if (scope === 'public') return '';
  const names = namesTaken(part);
  if (!before || names.length === 0) return assessment.verdict === 'orange' ? d.inside.noPlan : '';
  const conditions = conditionsOf(part).length > 0 ? d.inside.conditions : d.inside.noConditions;
  return [d.inside.plan(names, headlineOf(assessment, t)), conditions, d.inside.why].join(' ');
}

/** What was chosen, by name, and what it would be without; empty where nothing was, or nothing that may be told. */
export function planOf(part: Part): string {
  const { before } = part;
  const names = namesTaken(part).join('; ');
  return names && [`${names}.`, before ? withoutPlan(before, part) : ''].filter(Boolean).join(' ');
}

/** As long as something fails or is not known nothing is granted, so nothing is asked in return. */
export const isGranted = ({ verdict, criteria }: Part['assessment']): boolean =>
  verdict === 'green' || (verdict === 'orange' && criteria.every(({ state }) => state !== 'unmet'));

/** What a permit would ask: the measures taken, the papers that must come, and what holds as long as the machine stands. */
export function conditionsOf(part: Part): readonly string[] {
  const { assessment, dossier, models, scope, t, r, d, f } = part;
  if (!isGranted(assessment)) return [];
  // Limits of its own a municipality may keep to itself; a wall that must hold is measured by no distance.
  const limitOf = (worst: Worst | null): string =>
    scope === 'public' || !worst || worst.unit === 'm' || typeof worst.limit === 'boolean'
      ? ''
      : figuresOf(worst, t, f).limit;
  const taken = takenIn(part);
  const pending = [...new Set(assessment.criteria.flatMap((one) => one.pending))];
  const needs = models.measures.filter(({ id }) => taken.includes(id)).flatMap((one) => one.needs);
  const papers = [...new Set([...pending, ...needs])];
  const proofs = toProve(assessment, null).map(({ id, worst }) =>
    d.condition.proof(r.criteria[id].proves, limitOf(worst)),
  );
  return [
    ...taken.map((id) => measureCondition(part, id)),
    ...papers.map((id) =>
      id === 'constructor-report' && proofs.length > 0
        ? d.condition.report(proofs)
        : d.condition.evidence(conditionName(part, id)),
    ),
    d.condition.change,
    ...(dossier.notes.reassess ? [d.condition.reassess(f.date(dossier.notes.reassess))] : []),
  ];
}

/** Buildings of others that the plan changes, the nearest first; none outside: which they are, hangs on what is confidential. */
function consentIn({ scene, assessment, before, plan, scope }: Part): readonly string[] {
  if (scope === 'public') return [];
  const set = before?.measureSets.find((one) => isPlan(one, scene.measures));
  const farM = (of: string) =>
    assessment.receptors.find(({ buildingId }) => buildingId === of)?.distanceM ?? Number.POSITIVE_INFINITY;
  return (set ?? plan)?.consent.toSorted((one, two) => farM(one) - farM(two)) ?? [];
}

/**
 * A measure as a condition, with the buildings where it is done: glass of others where it fails without the plan, glass near by at
 * what carries the machine and at what is attached to it, a curtain behind the glass that the plan changes.
 */
function measureCondition(part: Part, id: string): string {
  const { scene, machines, assessment, models, scope, name, d } = part;
  const facts = models.measures.find((one) => one.id === id);
  const near = (of: string) => assessment.receptors.some(({ buildingId, attached }) => attached && buildingId === of);
  const ofNear = models.measures.some(
    ({ id: other, effect }) => scene.measures.includes(other) && effect?.kind === 'glass' && effect.on !== 'others',
  );
  const at = consentIn(part);
  const on = facts?.effect?.kind === 'glass' ? facts.effect.on : null;
  const hosts = machines.flatMap(({ hostId }) => hostId ?? []);
  // Whoever reads a condition must find in it every building that it is about.
  const list = (ids: readonly string[]): string => byStreet([...new Set(ids)].map(name)).join(', ');
  const said = (ids: readonly string[], say: (places: string) => string) => (ids.length > 0 ? say(list(ids)) : '');
  const where =
    on === 'others'
      ? said(
          at.filter((one) => !(ofNear && near(one))),
          d.condition.at,
        )
      : on && scope === 'internal'
        ? said([...hosts, ...at.filter(near)], d.condition.atNear)
        : facts?.effect?.kind === 'curtain'
          ? said(at, d.condition.behind)
          : facts?.othersProperty
            ? ''
            : null;
  return d.condition.measure(measureName(part, id), where, facts?.othersProperty || facts?.effect?.kind === 'glass');
}

/** Outside nothing is said of what suffices by the other hours. */
export const hoursOfConditions = ({ assessment, scene, scope, d }: Part): string => {
  const at = scope === 'public' ? null : enoughAt(assessment);
  return at === 'both' ? d.condition.forBoth : d.condition[at ? 'onlyFor' : 'about'][scene.answers.exposure];
};

export function After(part: Part) {
  const { assessment, before, dossier, t, r, d, f } = part;
  const taken = takenIn(part);
  const conditions = conditionsOf(part);
  const plan = part.scope === 'public' ? { measures: [] } : part.scene;
  const changes = before
    ? before.criteria.flatMap((one) => {
        const now = assessment.criteria.find((other) => other.id === one.id && other.scenario === one.scenario);
        return one.status === 'unmet' && now ? [{ one, now }] : [];
      })
    : [];
  const figures = (worst: (typeof changes)[number]['one']['worst']) =>
    worst ? figuresOf(worst, t, f) : { value: '', limit: '' };
  const words = { noFigure: r.noFigure, same: r.unchanged, none: t.ui.none };
  const after = ({ one, now }: (typeof changes)[number]) =>
    afterSaid({ was: figures(one.worst).value, is: figures(now.worst).value, now }, plan, part.models, words);
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
            `${needOf(one.id, r.criteria)}${one.scenario ? ` (${scenarioName(one.scenario, t)})` : ''}`,
            figures(one.worst).value,
            after({ one, now }),
            figures(one.worst).limit,
            t.states[now.state],
          ])}
        />
      )}
      {changes.some(({ now }) => isUnknowable(now, plan, part.models)) && (
        <p>
          {withoutPlanned(part)} {r.provenInNext}
        </p>
      )}
      <div class="report-listed">
        <h3>{r.conditionsHeading}</h3>
        {conditions.length > 0 && <p>{hoursOfConditions(part)}</p>}
        {conditions.length === 0 ? (
          <p>{part.scope === 'public' ? r.open.noConditions : r.noConditions}</p>
        ) : (
          <ol>
            {conditions.map((condition) => (
              <li key={condition}>
                <em>{d.proposal}.</em> {condition}
              </li>
            ))}
          </ol>
        )}
      </div>
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

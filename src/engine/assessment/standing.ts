/**
 * On what each criterion stands, beside its status: by numbers, by the plan, by a paper that is there or still to come, or by an
 * assumption. Found by taking it away and judging again: what rests on a thing falls, or is no longer known, without it. The
 * grade of orange says whose turn it is. Nothing is judged again where there is nothing to take away.
 */

import { released } from '../criteria/all.ts';
import { judge } from '../criteria/judge.ts';
import { nearOnly } from '../criteria/near.ts';
import type { Rules } from '../criteria/rules.ts';
import { glassFailing, touchesOthers, withMeasures } from '../measures/measures.ts';
import { nightSettled, Trials } from '../measures/search.ts';
import type { ModelSet } from '../models/definitions.ts';
import {
  type Assessment,
  type Basis,
  type Criterion,
  type CriterionId,
  type Grade,
  grades,
  type MeasureSet,
  type Standing,
  type StandingCriterion,
  type State,
  type Verdict,
} from '../scene/assessment.ts';
import { type Answers, type Judgement, type Report, type Scene, unanswered } from '../scene/scene.ts';
import { leftBy } from './left-by.ts';
import { otherHourOf } from './other-hour.ts';

/** Something that a criterion may rest on, and the case without it. */
interface Support {
  readonly basis: Basis;
  without(asked: Asked): Asked;
}

interface Asked {
  readonly scene: Scene;
  /** Measures that are carried out on it. */
  readonly taken: readonly string[];
}

type Stands = 'holds' | 'pending' | 'unmet' | 'unknown';
type Standings = ReadonlyMap<string, Stands>;

const keyOf = ({ id, scenario }: Pick<Criterion, 'id' | 'scenario'>) => `${id}:${scenario}`;
const criterionOf = (key: string) => key.slice(0, key.indexOf(':'));

/** Beyond so many of a kind they are not told apart: all are named. */
const toldApart = 16;

/**
 * @param given the scene that the assessment is of, as it was asked
 * @param extra measures that it was asked with, on top of those of the scene
 */
export function standingOf(
  given: Scene,
  extra: readonly string[],
  {
    verdict,
    criteria: judged,
    measureSets,
    exposures,
  }: Pick<Assessment, 'verdict' | 'criteria' | 'measureSets' | 'exposures'>,
  models: ModelSet,
  rules: Rules = released,
): Standing {
  const asked = settled(
    { scene: { ...given, measures: [] }, taken: [...new Set([...given.measures, ...extra])].sort() },
    models,
    rules,
  );
  const lone = new Set<CriterionId>(rules.rest.map(({ id }) => id));
  const ask = (one: Asked) => standings(one, models, rules);
  const open = uncertified(asked, models);
  const bare = open.length > 0 ? ask(withoutMeasures(asked, open)) : null;
  const now = new Map(judged.map((one) => [keyOf(one), waiting(standing(one), bare?.get(keyOf(one)))]));

  const assumptions = restingOn(assumptionsIn(given), asked, now, ask, fallsUnknown);
  const papers = restingOn(papersIn(given), asked, now, ask, falls);
  const plan = restingOn(measuresOf(asked.taken), asked, now, ask, falls);

  const criteria = judged.map((criterion): StandingCriterion => {
    const key = keyOf(criterion);
    const stands = now.get(key) as Stands;
    const assumed = assumptions.get(key) ?? [];
    const shown = papers.get(key) ?? [];
    const planned = plan.get(key) ?? [];
    const waits: Basis[] = criterion.pending.map((id) => ({
      kind: id === 'barrier-rating' ? 'certificate' : 'report',
      id,
    }));
    if (stands === 'pending' && waits.length === 0) waits.push(...certificatesOf(open, models));
    const basis = [...waits, ...assumed, ...shown, ...planned];
    return { ...criterion, state: stateOf(stands, lone.has(criterion.id), { assumed, shown, planned }), basis };
  });
  const assumed = [...new Set([...assumptions.values()].flat().map(({ id }) => id))].sort();
  const carried = carriedOut(asked, models, rules);
  const consents = touchesOthers(given, carried);
  return {
    criteria,
    grade: gradeOf(verdict, measureSets, criteria, consents),
    conditional: verdict === 'green' && assumed.length > 0,
    assumed,
    ...(verdict === 'red' ? leftBy(new Trials(carried, models, nearOnly({ rules }))) : { unsolved: [], tried: [] }),
    otherHour: otherHourOf(carried, { exposures, criteria: judged, measureSets }, models, rules),
  };
}

/** As the verdict was given: what would not change it is not open. */
function settled(asked: Asked, models: ModelSet, rules: Rules): Asked {
  const under = nearOnly({ rules });
  const plan = carriedOut(asked, models, rules);
  const { peopleAtNight } = nightSettled(plan, judge(plan, models, under), models, under).answers;
  return peopleAtNight === plan.answers.peopleAtNight ? asked : withAnswers(asked, { peopleAtNight });
}

/** The first that holds. */
function stateOf(
  stands: Stands,
  lone: boolean,
  on: { readonly [kind in 'assumed' | 'shown' | 'planned']: readonly Basis[] },
): State {
  if (stands !== 'holds') return stands;
  if (on.assumed.length > 0) return 'assumed';
  // Whether all is known no paper and no plan says: these stand in the basis.
  if (lone) return 'met';
  if (on.shown.length > 0) return 'met-by-evidence';
  return on.planned.length > 0 ? 'met-by-plan' : 'met';
}

const standing = ({ status, pending }: Criterion): Stands =>
  status !== 'met' ? status : pending.length > 0 ? 'pending' : 'holds';

/** What only holds with glass whose certificate is still to come, waits for it. */
const waiting = (stands: Stands, bare: Stands | undefined): Stands =>
  stands === 'holds' && bare !== undefined && bare !== 'holds' ? 'pending' : stands;

function standings(asked: Asked, models: ModelSet, rules: Rules): Standings {
  const shown = statuses(asked, models, rules);
  const open = uncertified(asked, models);
  if (open.length === 0) return shown;
  const bare = statuses(withoutMeasures(asked, open), models, rules);
  return new Map([...shown].map(([key, stands]) => [key, waiting(stands, bare.get(key))]));
}

const carriedOut = ({ scene, taken }: Asked, models: ModelSet, rules: Rules): Scene =>
  taken.length > 0 ? withMeasures(scene, taken, models, glassFailing(models, rules)) : scene;

function statuses(asked: Asked, models: ModelSet, rules: Rules): Standings {
  const { criteria } = judge(carriedOut(asked, models, rules), models, nearOnly({ rules }));
  return new Map(criteria.map((one) => [keyOf(one), standing(one)]));
}

type Fell = (now: Stands, then: Stands) => boolean;

const heights: Readonly<Record<Stands, number>> = { holds: 0, pending: 1, unknown: 2, unmet: 2 };
/** Worse without it. */
const falls: Fell = (now, then) => heights[then] > heights[now];
/** No longer known without it, or worse. */
const fallsUnknown: Fell = (now, then) => (now === 'unmet' && then === 'unknown') || falls(now, then);

/** Per criterion what it rests on: first all of a kind taken away, and only where something falls, each apart. */
function restingOn(
  supports: readonly Support[],
  asked: Asked,
  now: Standings,
  ask: (asked: Asked) => Standings,
  fell: Fell,
): ReadonlyMap<string, readonly Basis[]> {
  const resting = new Map<string, readonly Basis[]>();
  if (supports.length === 0) return resting;
  const fallen = (then: Standings) => {
    // What takes a scenario away holds up the criterion by that too: it falls with a scenario that is asked only without it.
    const only = [...then].filter(([key]) => !now.has(key));
    return [...now].filter(
      ([key, stands]) =>
        fell(stands, then.get(key) ?? 'holds') ||
        only.some(([other, fallenTo]) => criterionOf(other) === criterionOf(key) && fell(stands, fallenTo)),
    );
  };
  const without = ask(supports.reduce((left, support) => support.without(left), asked));
  const all = supports.map(({ basis }) => basis);
  for (const [key] of fallen(without)) resting.set(key, []);
  if (supports.length > 1 && supports.length <= toldApart)
    for (const support of supports)
      for (const [key] of fallen(ask(support.without(asked))))
        resting.set(key, [...(resting.get(key) ?? []), support.basis]);
  // Where each can be missed and all together cannot, it rests on all.
  for (const [key, list] of resting) if (list.length === 0) resting.set(key, all);
  return resting;
}

const withAnswers = (asked: Asked, change: Partial<Answers>): Asked => ({
  ...asked,
  scene: { ...asked.scene, answers: { ...asked.scene.answers, ...change } },
});

const withoutMeasures = (asked: Asked, ids: readonly string[]): Asked => ({
  ...asked,
  taken: asked.taken.filter((id) => !ids.includes(id)),
});

const measuresOf = (taken: readonly string[]): Support[] =>
  taken.map((id) => ({ basis: { kind: 'measure', id }, without: (asked) => withoutMeasures(asked, [id]) }));

function assumptionsIn({ unknownUseAs, assumed, answers, coverage }: Scene): Support[] {
  const list: Support[] = [];
  const assumption = (id: string, without: Support['without'], text?: string) =>
    list.push({ basis: { kind: 'assumption', id, ...(text ? { text } : {}) }, without });
  if (unknownUseAs !== null)
    assumption('unknownUseAs', (asked) => ({ ...asked, scene: { ...asked.scene, unknownUseAs: null } }), unknownUseAs);
  if (answers.coverageAccepted)
    assumption('coverageAccepted', (asked) => withAnswers(asked, { coverageAccepted: false }));
  if (coverage.rounded)
    assumption('outlinesRounded', (asked) => ({
      ...asked,
      scene: { ...asked.scene, coverage: { hull: null, declared: false } },
    }));
  for (const key of assumed)
    if (Object.hasOwn(unanswered, key))
      assumption(key, (asked) => withAnswers(asked, { [key]: unanswered[key as keyof Answers] }));
  return list;
}

/** Reports and certificates that are recorded. */
function papersIn({ answers, judgements }: Scene): Support[] {
  const list: Support[] = [];
  const paper = (kind: 'report' | 'certificate', id: string, text: string, without: Support['without']) =>
    list.push({ basis: { kind, id, ...(text ? { text } : {}) }, without });
  const { constructorReport, reports = [], equivalent, glassCertificate, barriers = [], certifiedBarrier } = answers;
  if (constructorReport)
    paper('report', 'constructor-report', constructorReport, (asked) =>
      withAnswers(asked, { constructorReport: null }),
    );
  for (const report of reports)
    paper('report', 'constructor-report', [report.kind, report.role, report.number, report.date].join(', '), (asked) =>
      withAnswers(asked, { reports: asked.scene.answers.reports?.filter((one) => !sameReport(one, report)) }),
    );
  if (equivalent?.evidence)
    paper('report', 'equivalent-evidence', equivalent.evidence, (asked) =>
      withAnswers(asked, { equivalent: { ...equivalent, evidence: null } }),
    );
  if (glassCertificate)
    paper('certificate', 'glass-certificate', glassCertificate, (asked) =>
      withAnswers(asked, { glassCertificate: null }),
    );
  if (certifiedBarrier)
    paper('certificate', 'certified-barrier', '', (asked) => withAnswers(asked, { certifiedBarrier: false }));
  for (const certificate of distinct(barriers.map((barrier) => barrier.certificate)))
    paper('certificate', 'barrier-certificate', certificate, (asked) =>
      withAnswers(asked, {
        barriers: asked.scene.answers.barriers?.map((one) =>
          one.certificate === certificate ? { ...one, certificate: null } : one,
        ),
      }),
    );
  for (const certificate of distinct(Object.values(judgements).map(({ glazing }) => glazing?.certificate ?? null)))
    paper('certificate', 'glass-certificate', certificate, (asked) => withoutGlass(asked, certificate));
  return list;
}

/** By what it says: a scene may have been copied. */
const sameReport = (one: Report, two: Report): boolean => JSON.stringify(one) === JSON.stringify(two);

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values)].filter((value) => value !== null && value !== '') as string[];

function withoutGlass(asked: Asked, certificate: string): Asked {
  const less = ([id, said]: [string, Judgement]): [string, Judgement] =>
    said.glazing?.certificate === certificate
      ? [id, { ...said, glazing: { ...said.glazing, certificate: null } }]
      : [id, said];
  const judgements = Object.fromEntries(Object.entries(asked.scene.judgements).map(less));
  return { ...asked, scene: { ...asked.scene, judgements } };
}

/** Measures of the plan that bring something whose certificate is not recorded. */
const uncertified = ({ scene, taken }: Asked, { measures }: ModelSet): readonly string[] =>
  scene.answers.glassCertificate
    ? []
    : measures.filter(({ id, needs }) => needs.length > 0 && taken.includes(id)).map(({ id }) => id);

const certificatesOf = (ids: readonly string[], { measures }: ModelSet): Basis[] =>
  distinct(measures.filter(({ id }) => ids.includes(id)).flatMap(({ needs }) => needs)).map((id) => ({
    kind: 'certificate',
    id,
  }));

/**
 * Whose turn it is where the colour is orange: that of the first set, and no lighter than what the plan itself asks.
 * @param consents does the plan touch property of others?
 */
export function gradeOf(
  verdict: Verdict,
  sets: readonly Pick<MeasureSet, 'grade'>[],
  criteria: readonly Pick<StandingCriterion, 'state'>[],
  consents: boolean,
): Grade | null {
  if (verdict !== 'orange') return null;
  const plan: Grade = criteria.some(({ state }) => state === 'pending')
    ? 'to-be-shown'
    : consents
      ? 'others'
      : 'own-means';
  const first = sets[0]?.grade ?? plan;
  return grades[Math.max(grades.indexOf(plan), grades.indexOf(first))] as Grade;
}

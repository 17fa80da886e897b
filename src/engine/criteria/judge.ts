/**
 * All criteria of one machine under its active scenarios, and the colour that follows before any measure is tried:
 * `green`, `undetermined`, or `failing`, which the search for measures turns into orange or red.
 */

import { type Outlook, outlookOf } from '../effects/outlook.ts';
import { type Strength, strengthAt } from '../effects/strength.ts';
import { hosted } from '../geometry/block.ts';
import type { Activation, BlastScenario, ModelSet } from '../models/definitions.ts';
import type {
  Criterion,
  CriterionId,
  Finding,
  Level,
  Missing,
  PlaceReceptor,
  ScenarioId,
} from '../scene/assessment.ts';
import { answersHere, isWhole } from '../scene/held-answers.ts';
import type { Machine, Scene } from '../scene/scene.ts';
import { released } from './all.ts';
import { Round, restated } from './closing.ts';
import { arePlacesShort } from './places-reach.ts';
import type { Case, Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import type { Rules } from './rules.ts';
import { type Closed, decidingOf, rank, Tally } from './tally.ts';

export interface Judged {
  readonly criteria: readonly Criterion[];
  readonly missing: readonly Missing[];
  /** Readings and places per active explosion scenario. */
  readonly runs: readonly JudgedScenario[];
}

export interface JudgedScenario {
  readonly strength: Strength;
  readonly given: Case;
  readonly readings: readonly Reading[];
  readonly places: readonly PlaceReceptor[];
}

/** Explosion scenarios that are active for this machine. */
export function activeScenarios(scene: Scene, machine: Machine, models: ModelSet): readonly BlastScenario[] {
  return models.scenarios.filter(({ active }) => isActive(active, scene, machine));
}

/** Each kind of activation is read here: another one does not compile. */
function isActive(active: Activation, { answers }: Scene, { functions }: Machine): boolean {
  if ('always' in active) return active.always;
  if ('unless' in active) return !answers[active.unless];
  return answers[active.orAnswer] || functions.includes(active.function);
}

/** Under what a scene is judged: design strengths from where the machine stands, unless a band or sample asks otherwise. */
export interface Under {
  readonly strengthOf?: (scenario: BlastScenario) => Strength;
  readonly look?: (scene: Scene, machine: Machine, models: ModelSet) => Outlook;
  /** Read only what can decide: for a colour, not for the tables of a report. */
  readonly nearOnly?: boolean;
  /** The criteria that are asked. */
  readonly rules?: Rules;
  /** Of these only some, and those under some scenarios: then nothing is said of the others, nor of what is missing. */
  readonly only?: (id: CriterionId, scenario: ScenarioId | null) => boolean;
  /** Whether people are there at night was tried both ways: what is still open then is open at another machine, and stays so. */
  readonly nightTried?: boolean;
}

/** Of criteria these only, each under its own scenario. */
export const onlyThese =
  (asked: readonly Pick<Criterion, 'id' | 'scenario'>[]): NonNullable<Under['only']> =>
  (id, scenario) =>
    asked.some((one) => one.id === id && one.scenario === scenario);

/** A unit is judged by its shell; where that is open, by either: what only one of brick makes fail is not known. */
export function judgeMachine(scene: Scene, machine: Machine, models: ModelSet, under: Under = {}): Judged {
  if (machine.siting !== 'unit' || (scene.answers.shell ?? null) !== null)
    return judgeShell(scene, machine, models, under);
  const [metal, brick] = (['metal', 'brick'] as const).map((shell) =>
    judgeShell({ ...scene, answers: { ...scene.answers, shell } }, machine, models, under),
  ) as [Judged, Judged];
  return ofEither(metal, brick, under.rules ?? released);
}

/** Of two judgements the heavier; what fails in that alone waits for the answer which of the two it is. */
function ofEither(light: Judged, heavy: Judged, rules: Rules): Judged {
  // What fails either way, whatever explodes, needs no answer.
  const either = unmetOf(light);
  const hang = ({ id, status }: Criterion) => status === 'unmet' && !either.includes(id);
  const open = heavy.criteria.filter(hang);
  if (open.length === 0) return heavy;
  const asked = { what: 'shell', who: 'officer', receptors: [], criteria: [...new Set(open.map(({ id }) => id))] };
  const criteria = heavy.criteria.map((one) =>
    hang(one) ? { ...one, status: 'unknown' as const, worst: null, findings: [] } : one,
  );
  return withGaps({ ...heavy, criteria }, [asked], rules);
}

function judgeShell(scene: Scene, machine: Machine, models: ModelSet, under: Under): Judged {
  const { strengthOf = (scenario) => strengthAt(scenario, 'design', models), look = outlookOf } = under;
  const { rules = released, nearOnly = false, only } = under;
  const brick = machine.siting === 'unit' && scene.answers.shell === 'brick';
  const seen = look(scene, machine, models);
  // What is remembered by an outlook is so as long as it stays the same one.
  const outlook = (seen.brick ?? false) === brick ? seen : { ...seen, brick };
  const active = activeScenarios(scene, machine, models);
  // An explosion that only some machines call for: then whoever lives beside is looked for farther.
  const heavy = active.some((one) => 'function' in one.active);
  const { functions } = machine;
  const placesShort = arePlacesShort(scene.answers, machine, outlook.before, { active, models, rules });
  const given: Case = { scene, outlook, models, heavy, functions, reaching: rules, placesShort, nearOnly };
  const asked = <One extends Rule>(some: readonly One[], scenario: ScenarioId | null): readonly One[] =>
    only ? some.filter(({ id }) => only(id, scenario)) : some;
  const closed = asked(rules.perCase, null).map((rule) => {
    const tally = new Tally(rule.id, null);
    rule.findings(given, tally);
    return relieved(tally.close(), rule, given);
  });
  const runs = active.flatMap((scenario): JudgedScenario | [] => {
    const perScenario = asked(rules.perScenario, scenario.id);
    if (perScenario.length === 0) return [];
    const round = new Round(given, strengthOf(scenario), rules);
    const { strength, readings } = round;
    for (const rule of perScenario) {
      const close = () => (nearOnly ? round.briefly(rule) : round.inFull(rule));
      closed.push(relieved(rules.closedBy(outlook, readings, rule, close), rule, given));
    }
    if (!nearOnly) return { strength, given, readings, places: round.placesUnder(rules.atPlaces) };
    return round;
  });
  const criteria = closed.map(({ criterion }) => criterion);
  if (only) return { criteria, missing: [], runs };
  const needed = criteria.filter(({ status }) => status === 'unknown').map(({ id }) => id);
  const gaps = closed.flatMap(({ missing }) => missing).filter((gap) => gap.criteria.some((id) => needed.includes(id)));
  const neededM = Math.max(
    models.nearField.cornerSeenToM.value,
    ...active.map((one) => rules.designReachM(one, outlook.before, models)),
  );
  const missing = merged([...gaps, ...rules.rest.flatMap((rule) => rule.gaps(given, neededM))]);
  const rest = rules.rest.map(
    ({ id }): Criterion => ({
      id,
      scenario: null,
      status: missing.length > 0 ? 'unknown' : 'met',
      pending: [],
      worst: null,
      findings: [],
    }),
  );
  return { criteria: [...criteria, ...rest], missing, runs };
}

/** A criterion and what it lacks, after what papers answer. */
type Settled = Pick<Closed, 'criterion' | 'missing'>;

/**
 * What a report or an equivalent measure answers: met once recorded, until then met pending it. A report answers what it says
 * it is about and nothing else; a line of text from before reports had fields waits for them.
 */
function relieved(closed: Closed, rule: Rule, { scene, models }: Case): Settled {
  const { criterion } = closed;
  if (criterion.status === 'met') return closed;
  const { constructorReport, reports = [], equivalent } = scene.answers;
  // What it is not about may hide behind what it answers.
  const met = (pending: readonly string[], leaves = true): Settled => {
    const hides = leaves && closed.hidden.length > 0;
    return {
      criterion: restated(criterion, hides ? 'unknown' : 'met', hides ? criterion.pending : pending),
      missing: hides ? closed.hidden : closed.missing,
    };
  };
  // It answers what is known to fail; what nobody knows stays unknown. Shown, it holds whatever else is planned and still to be shown.
  const own = criterion.status === 'unmet' && equivalent?.criteria.includes(rule.id) ? equivalent : null;
  if (own?.evidence) return met([]);
  const about = reports.filter(({ criteria }) => criteria.includes(rule.id));
  const waits = about.some(isWhole) ? [] : ['constructor-report'];
  if (rule.byReport === 'recorded' && (about.length > 0 || constructorReport)) return met(waits, false);
  if (rule.byReport !== 'never' && asksReport(rule, scene, models) && answersAll(rule, criterion))
    return met(waits, Boolean(rule.reportAnswers));
  return own ? met(['equivalent-evidence']) : closed;
}

/** Is all that fails something that a report on it answers? */
const answersAll = ({ reportAnswers }: Rule, criterion: Criterion): boolean =>
  !reportAnswers || (criterion.status === 'unmet' && criterion.findings.every((one) => one.met || reportAnswers(one)));

/** Is a measure taken that acts on this criterion once a constructor reports on it? */
const asksReport = (rule: Rule, { measures }: Scene, models: ModelSet) =>
  models.measures.some(
    ({ id, effect }) => measures.includes(id) && effect?.kind === 'report' && effect.relieves.includes(rule.id),
  );

/** What was judged, with gaps that only measures bring to light. */
export function withGaps(judged: Judged, gaps: readonly Missing[], { rest }: Rules): Judged {
  if (gaps.length === 0) return judged;
  const ids = rest.map(({ id }) => id);
  return {
    ...judged,
    missing: merged([...judged.missing, ...gaps]),
    criteria: judged.criteria.map((one) => (ids.includes(one.id) ? { ...one, status: 'unknown' } : one)),
  };
}

function merged(gaps: readonly Missing[]): Missing[] {
  const byFact = new Map<string, Missing>();
  for (const gap of gaps) {
    const known = byFact.get(gap.what);
    byFact.set(
      gap.what,
      known
        ? {
            ...known,
            receptors: [...new Set([...known.receptors, ...gap.receptors])],
            criteria: [...new Set([...known.criteria, ...gap.criteria])],
          }
        : gap,
    );
  }
  return [...byFact.values()];
}

const rankOf = { met: 0, unknown: 1, unmet: 2 } as const;

/** One criterion of two machines: the worst status and the worst number, every finding that fails, the nearest miss. */
function joined(one: Criterion, two: Criterion): Criterion {
  const worse = (a: Finding, b: Finding) =>
    Number(a.met) - Number(b.met) || rank(b) - rank(a) || a.distanceM - b.distanceM;
  const sorted = [...one.findings, ...two.findings].sort(worse);
  const [worst] = sorted;
  const firstMet = sorted.findIndex(({ met }) => met);
  return {
    ...(rankOf[two.status] > rankOf[one.status] ? two : one),
    pending: [...new Set([...one.pending, ...two.pending])],
    worst: worst ? decidingOf(worst) : null,
    findings: firstMet < 0 ? sorted : sorted.slice(0, firstMet + 1),
  };
}

/** Criteria of several machines together: per criterion and scenario the worst status, all findings. */
export function together(judgements: readonly Judged[]): Judged {
  if (judgements.length === 1) return judgements[0] as Judged;
  const byKey = new Map<string, Criterion>();
  for (const { criteria } of judgements)
    for (const criterion of criteria) {
      const key = `${criterion.id}:${criterion.scenario}`;
      const known = byKey.get(key);
      if (!known) byKey.set(key, criterion);
      else {
        byKey.set(key, joined(known, criterion));
      }
    }
  return {
    criteria: [...byKey.values()],
    missing: merged(judgements.flatMap(({ missing }) => missing)),
    runs: judgements.flatMap(({ runs }) => runs),
  };
}

export type Colour = 'green' | 'undetermined' | 'failing' | 'pending';

/** The colour before measures, over the criteria of one scenario (null: all). A sure failure outranks a gap. */
export function colourOf(judged: Pick<Judged, 'criteria'>, scenario: ScenarioId | null = null): Colour {
  const relevant = judged.criteria.filter(
    (one) => scenario === null || one.scenario === null || one.scenario === scenario,
  );
  if (relevant.some(({ status }) => status === 'unmet')) return 'failing';
  if (relevant.some(({ status }) => status === 'unknown')) return 'undetermined';
  return relevant.some(({ pending }) => pending.length > 0) ? 'pending' : 'green';
}

export function unmetOf(judged: Pick<Judged, 'criteria'>): CriterionId[] {
  return [...new Set(judged.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id))];
}

export function unknownOf(judged: Judged): CriterionId[] {
  return [...new Set(judged.criteria.filter(({ status }) => status === 'unknown').map(({ id }) => id))];
}

/** Judges all machines of a scene: the worst decides. Each has the answers that hold where it stands. */
export function judge(given: Scene, models: ModelSet, under?: Under): Judged {
  if (models.unjudged) return { ...models.unjudged, runs: [] };
  const scene = hosted(given);
  const [first] = scene.machines;
  return together(
    scene.machines.map((machine) => {
      const answers = answersHere(scene.answers, machine, first);
      return judgeMachine(answers === scene.answers ? scene : { ...scene, answers }, machine, models, under);
    }),
  );
}

/** Strengths for a band: one scenario at a level, the others at design. */
export function bandOf(id: ScenarioId, level: Level, models: ModelSet): Under {
  return { strengthOf: (scenario) => strengthAt(scenario, scenario.id === id ? level : 'design', models) };
}

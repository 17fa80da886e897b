/**
 * What may be told of a case beside its colour: since engine and registers are open, whoever reads a number can try which
 * answers fit it. So what is told is made of the colour and of what anyone may see: of every combination of confidential
 * answers that gives this colour, the worst. Every case of the class tells the same, and none says less than it is.
 */

import { activeScenarios, colourOf } from '../criteria/judge.ts';
import { nearOnly } from '../criteria/near.ts';
import { reaches } from '../criteria/reaches.ts';
import { decidingOf, rank } from '../criteria/tally.ts';
import { firstGrade } from '../measures/first-grade.ts';
import { minimalSets, Trials, verdictOf } from '../measures/search.ts';
import type { ModelSet } from '../models/definitions.ts';
import {
  type Basis,
  criterionIds,
  type Grade,
  type StandingCriterion,
  type State,
  type Verdict,
  type WholeAssessment,
} from '../scene/assessment.ts';
import type { Answers, Scene } from '../scene/scene.ts';
import { askedOnce } from './asked-once.ts';
import { planned, type ReadOff, readOff } from './assessed.ts';
import { atOtherHour } from './by-hours.ts';
import { receiptOf } from './receipt.ts';
import { gradeOf, standingOf } from './standing.ts';
import { joined, moreMissing, sorted, worseFinding, worsePlace, worseReceptor, worseWeighing } from './worst-of-all.ts';
import { zonesOf } from './zones.ts';

/** One combination of the answers that are confidential. */
export interface Hidden {
  /** Of several machines one alone may take sealbags. */
  readonly functions: 'opname' | 'sealbag' | `sealbag-${number}`;
  readonly antiGas: boolean;
  readonly solidFacade: boolean;
  readonly loosePartsRemoved: boolean;
  readonly ramming: 'none' | 'possible' | 'barred' | 'unknown';
}

export interface ClassAsked {
  /** Nothing confidential is in it. */
  readonly open: Scene;
  /** The same with glass, reports, equivalent measures and other places as they are: they count where the colour hangs on them. */
  readonly shown: Scene;
  readonly verdict: Verdict;
}

/** An answer that is the same in every combination of the class: whoever knows the colour can know it. */
export type Settled = { readonly [Key in keyof Hidden]?: Hidden[Key] };

export interface ClassTold {
  readonly assessment: WholeAssessment;
  readonly settled: Settled;
  /** The cases that were told of together, their plans carried out: for what is told beside the verdict. */
  readonly cases: readonly Scene[];
}

const both = [false, true] as const;

/** Of an unknown colour, how the machine can be rammed may be what is not known. */
export function combinations(machines: number, verdict: Verdict): readonly Hidden[] {
  const alone = Array.from({ length: machines > 1 ? machines : 0 }, (_, i) => `sealbag-${i}` as const);
  const rammings = [
    'none',
    'possible',
    'barred',
    ...(verdict === 'undetermined' ? (['unknown'] as const) : []),
  ] as const;
  return (['sealbag', ...alone, 'opname'] as const).flatMap((functions) =>
    both.flatMap((antiGas) =>
      both.flatMap((solidFacade) =>
        both.flatMap((loosePartsRemoved) =>
          rammings.map((ramming) => ({ functions, antiGas, solidFacade, loosePartsRemoved, ramming })),
        ),
      ),
    ),
  );
}

export function withHidden(scene: Scene, { functions, ramming, ...said }: Hidden): Scene {
  const runs = { none: 'none', possible: 'possible', barred: 'possible', unknown: null } as const;
  const change: Partial<Answers> = {
    ...said,
    heavyChosen: false,
    vehicleApproach: runs[ramming],
    certifiedBarrier: ramming === 'barred',
    approaches: undefined,
    barriers: undefined,
    barrierRatedKmh: undefined,
  };
  const own = Object.keys(change);
  return {
    ...scene,
    answers: { ...scene.answers, ...change },
    machines: scene.machines.map(({ answers, ...machine }, i) => ({
      ...machine,
      functions: [functions === 'sealbag' || functions === `sealbag-${i}` ? 'sealbag' : 'opname'],
      ...(answers && { answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !own.includes(key))) }),
    })),
  };
}

interface Case {
  readonly hidden: Hidden;
  readonly scene: Scene;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** One step a combination. */
export function* classInTurns(asked: ClassAsked, models: ModelSet): Generator<Progress, ClassTold> {
  const { verdict } = asked;
  const all = combinations(asked.open.machines.length, verdict);
  const sameShown = JSON.stringify(marks(asked.open)) === JSON.stringify(marks(asked.shown));
  // The tables come after the colours.
  const total = all.length * (sameShown ? 2 : 3);
  let done = 0;
  const ofColour = function* (scene: Scene): Generator<Progress, Case[]> {
    const found: Case[] = [];
    for (const hidden of all) {
      const one = withHidden(scene, hidden);
      if (colourIn(one, models) === verdict) found.push({ hidden, scene: one });
      yield { done: ++done, total };
    }
    return found;
  };
  const open = yield* ofColour(asked.open);
  const shown = sameShown ? open : yield* ofColour(asked.shown);
  const isOpen = (hidden: Hidden) => open.some((one) => one.hidden === hidden);
  const hangs = shown.some(({ hidden }) => !isOpen(hidden));
  const found = hangs ? [...open, ...shown] : open;
  // A colour that no combination gives says nothing of them.
  const cases = found.length > 0 ? found : all.map((hidden) => ({ hidden, scene: withHidden(asked.open, hidden) }));
  const read: Told[] = [];
  const elsewhere = new Set<Verdict>();
  const distinct = withoutTwins(cases);
  for (const [n, { scene }] of distinct.entries()) {
    read.push(toldOf(scene, verdict, models));
    elsewhere.add(colourIn(atOtherHour(scene), models));
    yield { done: done + Math.round(((n + 1) / distinct.length) * all.length), total };
  }
  return {
    assessment: {
      ...together(read, asked.open, verdict, models),
      // Of a colour that no combination gives, nothing is known of the other hours either.
      elsewhere: found.length > 0 ? worstFirst.filter((one) => elsewhere.has(one)) : worstFirst,
    },
    settled: found.length > 0 ? settledIn(cases.map(({ hidden }) => hidden)) : {},
    cases: heaviestOf(distinct, models).map(({ scene }) => planned(scene, models)),
  };
}

export function classOf(asked: ClassAsked, models: ModelSet): ClassTold {
  const turns = classInTurns(asked, models);
  for (;;) {
    const step = turns.next();
    if (step.done) return step.value;
  }
}

/** As a reader weighs them: what is not known may be red. */
const worstFirst: readonly Verdict[] = ['red', 'undetermined', 'orange', 'green'];

const colourIn = (scene: Scene, models: ModelSet): Verdict =>
  verdictOf(new Trials(planned(scene, models), models, nearOnly()));

/** What of a scene can differ between what is open and what is shown. */
const marks = ({ answers, judgements, alternatives, measures }: Scene) => [answers, judgements, alternatives, measures];

/** How the machine can be rammed changes no number: of cases that differ by it alone the first of each colour is read. */
function withoutTwins(cases: readonly Case[]): readonly Case[] {
  const key = ({ hidden: { ramming, ...hidden }, scene: { judgements } }: Case) =>
    `${JSON.stringify(hidden)} ${ramming === 'barred'} ${JSON.stringify(judgements)}`;
  return [...new Map(cases.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

/** What is told beside the verdict is of the heaviest explosion: cases alike in that and in the wall are told once. */
function heaviestOf(cases: readonly Case[], models: ModelSet): readonly Case[] {
  const charge = ({ scene }: Case) =>
    scene.machines.map((machine) =>
      Math.max(...activeScenarios(scene, machine, models).map(({ chargeKgTnt }) => chargeKgTnt.design.value)),
    );
  const key = (one: Case) => {
    const { solidFacade, loosePartsRemoved } = one.hidden;
    return JSON.stringify([
      charge(one),
      solidFacade,
      loosePartsRemoved,
      one.scene.judgements,
      one.scene.answers.equivalent,
    ]);
  };
  return [...new Map(cases.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function settledIn(all: readonly Hidden[]): Settled {
  const [first] = all;
  if (!first) return {};
  const keys = Object.keys(first) as (keyof Hidden)[];
  return Object.fromEntries(
    keys.filter((key) => all.every((one) => one[key] === first[key])).map((key) => [key, first[key]]),
  );
}

interface Told extends Omit<ReadOff, 'criteria'> {
  readonly criteria: readonly StandingCriterion[];
  readonly assumed: readonly string[];
  readonly grade: Grade | null;
  readonly notGreen: boolean;
}

function toldOf(scene: Scene, verdict: Verdict, models: ModelSet): Told {
  const trials = new Trials(planned(scene, models), models);
  const read = readOff(trials, models);
  // Asked as undetermined it tells on what each criterion stands, and nothing else.
  const exposures = { night: verdict, day: verdict };
  const asked = { verdict: 'undetermined' as const, criteria: read.criteria, measureSets: [], exposures };
  const { criteria, assumed } = standingOf(scene, [], asked, models);
  const notGreen = verdict === 'undetermined' && colourOf(trials.base) === 'failing';
  return { ...read, criteria, assumed, grade: gradeIn(trials, scene, criteria, verdict), notGreen };
}

function gradeIn(trials: Trials, { measures }: Scene, criteria: readonly StandingCriterion[], verdict: Verdict) {
  if (verdict !== 'orange') return null;
  if (criteria.some(({ state }) => state === 'pending')) return 'to-be-shown' as const;
  const near = trials.near();
  const grade = measures.length === 0 ? firstGrade(near) : (minimalSets(near)[0]?.grade ?? 'own-means');
  return gradeOf(verdict, [{ grade }], criteria, false);
}

function together(all: readonly Told[], open: Scene, verdict: Verdict, models: ModelSet): WholeAssessment {
  const order = ['own-means', 'others', 'to-be-shown'] as const;
  const grades = all.flatMap(({ grade }) => grade ?? []);
  const assumed = sorted(all.flatMap((one) => one.assumed));
  const receipt = receiptOf(open, models, models.sampling.seed.value, {});
  // What is so in every case of the class is so in this one.
  const notGreen = all.every((one) => one.notGreen);
  return {
    verdict,
    notGreen,
    exposures: { night: verdict, day: verdict },
    notGreenAt: notGreen ? ['night', 'day'] : [],
    scenarios: [],
    criteria: criterionIds.flatMap((id) =>
      worstCriterion(all.flatMap(({ criteria }) => criteria.filter((one) => one.id === id))),
    ),
    receptors: joined(
      all.flatMap(({ receptors }) => receptors),
      ({ buildingId }) => buildingId,
      worseReceptor,
    ),
    places: joined(
      all.flatMap(({ places }) => places),
      ({ placeId }) => placeId,
      worsePlace,
    ),
    // How far says how heavy a charge is reckoned with.
    placesAsked: [],
    measureSets: [],
    conditions: [],
    weighing: joined(
      all.flatMap(({ weighing }) => weighing),
      ({ id }) => id,
      worseWeighing,
    ),
    missing: askedOnce(
      joined(
        all.flatMap(({ missing }) => missing),
        ({ what, who }) => `${what} ${who}`,
        moreMissing,
      ),
    ),
    tippingPoints: [],
    confidence: null,
    unmetShares: null,
    zones: zonesOfWorst(all),
    receipt: { ...receipt, kenmerk: '', derived: {} },
    grade: order.findLast((grade) => grades.includes(grade)) ?? null,
    conditional: verdict === 'green' && assumed.length > 0,
    assumed,
    unsolved: [],
    tried: [],
    otherHour: null,
  };
}

const states = ['unmet', 'unknown', 'pending', 'assumed', 'met-by-evidence', 'met-by-plan', 'met'] as const;
const statusOf = (state: State) => (state === 'unmet' || state === 'unknown' ? state : 'met');

/** One of each, as bad as any case of the class has it in any scenario. */
function worstCriterion(all: readonly StandingCriterion[]): StandingCriterion[] {
  const state = states.find((one) => all.some((criterion) => criterion.state === one));
  const [first] = all;
  if (!first || !state) return [];
  const alike = all.filter((one) => one.state === state);
  const findings = joined(
    alike.flatMap((one) => one.findings),
    ({ receptor, extra }) => `${receptor} ${extra?.['buildingId'] ?? ''}`,
    worseFinding,
  ).toSorted(
    (one, two) =>
      Number(one.met) - Number(two.met) ||
      rank(two) - rank(one) ||
      (String(one.receptor) < String(two.receptor) ? -1 : 1),
  );
  const [worst] = findings;
  return [
    {
      id: first.id,
      scenario: null,
      status: statusOf(state),
      pending: sorted(all.flatMap(({ pending }) => pending)),
      nearMiss: alike.some(({ nearMiss }) => nearMiss),
      worst: worst ? decidingOf(worst) : (alike.find((one) => one.worst)?.worst ?? null),
      findings,
      state,
      basis: joined(
        all.flatMap(({ basis }) => basis),
        ({ kind, id, text }: Basis) => `${kind} ${id} ${text ?? '-'}`,
        (one) => one,
      ),
    },
  ];
}

/** Of each machine the runs that reach farthest in any way; drawn together they are the largest of each zone. */
function zonesOfWorst(all: readonly Told[]): WholeAssessment['zones'] {
  const runs = all.flatMap((one) => one.runs);
  const machines = [...new Set(runs.map(({ given }) => given.outlook.machine.id))];
  const farthest = machines.flatMap((id) => {
    const own = runs.filter(({ given }) => given.outlook.machine.id === id);
    const reach = own.map((run) => Object.values(reaches(run)).flat());
    const kinds = reach[0]?.length ?? 0;
    const picked = Array.from({ length: kinds }, (_, kind) => {
      const longest = Math.max(...reach.map((one) => one[kind] ?? 0));
      return own[reach.findIndex((one) => one[kind] === longest)];
    });
    return [...new Set(picked)].flatMap((run) => run ?? []);
  });
  const { features } = zonesOf(farthest);
  return {
    type: 'FeatureCollection',
    features: features.map((one) => ({
      ...one,
      properties: { zone: one.properties?.['zone'], reachM: one.properties?.['reachM'] },
    })),
  };
}

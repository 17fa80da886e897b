/**
 * All criteria of one machine under its active scenarios, and the colour that follows before any measure is tried:
 * `green`, `undetermined`, or `failing`, which the search for measures turns into orange or red.
 */
import type { Criterion, CriterionId, Finding, Level, Missing, PlaceReceptor, ScenarioId } from '../assessment.ts';
import { borderGap, compass, coverageAccepted, coverageGap } from '../coverage.ts';
import type { BlastScenario, ModelSet } from '../definitions.ts';
import { farthestReach } from '../effects.ts';
import { type Outlook, outlookOf } from '../outlook.ts';
import { answersElsewhere, type Machine, type Scene } from '../scene.ts';
import { type Strength, strengthAt } from '../strength.ts';
import { adjacency, escape, ramming } from './adjacency.ts';
import { debrisOnWindows, glassInside, structure, vulnerable } from './facades.ts';
import { placesInto } from './outdoors.ts';
import { type Case, type Closed, type Reading, rank, readingsOf, Tally } from './reading.ts';

export interface Judgement {
  readonly criteria: readonly Criterion[];
  readonly missing: readonly Missing[];
  /** Readings and places per active explosion scenario. */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly strength: Strength;
  readonly given: Case;
  readonly readings: readonly Reading[];
  readonly places: readonly PlaceReceptor[];
}

/** Explosion scenarios that are active for this machine. */
export function activeScenarios(scene: Scene, machine: Machine, models: ModelSet): readonly BlastScenario[] {
  return models.scenarios.filter((scenario) => {
    switch (scenario.active) {
      case 'always':
        return true;
      case 'until-anti-gas':
        return !scene.answers.antiGas;
      case 'sealbag-or-chosen':
        return heavyActive(scene, machine);
    }
  });
}

function heavyActive(scene: Scene, machine: Machine): boolean {
  return scene.answers.heavyChosen || machine.functions.includes('sealbag');
}

/** Under what a scene is judged: design strengths from where the machine stands, unless a band or sample asks otherwise. */
export interface Under {
  readonly strengthOf?: (scenario: BlastScenario) => Strength;
  readonly look?: (scene: Scene, machine: Machine, models: ModelSet) => Outlook;
  readonly reachOf?: Case['reachOf'];
}

export function judgeMachine(scene: Scene, machine: Machine, models: ModelSet, under: Under = {}): Judgement {
  const { strengthOf = (scenario) => strengthAt(scenario, 'design', models.siting), look = outlookOf } = under;
  const outlook = look(scene, machine, models);
  const given: Case = { scene, outlook, models, heavy: heavyActive(scene, machine), reachOf: under.reachOf };
  const closed = [adjacency(given), escape(given), ramming(given)];
  const runs = activeScenarios(scene, machine, models).map((scenario) => {
    const strength = strengthOf(scenario);
    const readings = readingsOf(given, strength);
    const [glass, debris, people] = [
      new Tally('C-GLO', scenario.id),
      new Tally('C-DEB', scenario.id),
      new Tally('C-PPL', scenario.id),
    ];
    const places = placesInto(given, readings, strength, { glass, debris, people });
    debrisOnWindows(given, readings, debris);
    const [vulnerableClosed, insideClosed, structureClosed] = byReadings(given, readings, strength);
    closed.push(vulnerableClosed, insideClosed, glass.close(), debris.close(), people.close(), structureClosed);
    return { strength, given, readings, places };
  });
  const criteria = closed.map(({ criterion }) => relieved(criterion, scene));
  const needed = criteria.filter(({ status }) => status === 'unknown').map(({ id }) => id);
  const gaps = [
    ...closed.flatMap(({ missing }) => missing).filter((gap) => gap.criteria.some((id) => needed.includes(id))),
    ...coverageMissing(scene, machine, outlook.burst, models),
    ...radiusMissing(scene, machine, models),
  ];
  const missing = merged(gaps);
  const data: Criterion = {
    id: 'C-DAT',
    scenario: null,
    status: missing.length > 0 ? 'unknown' : 'met',
    pending: [],
    worst: null,
    findings: [],
  };
  return { criteria: [...criteria, data], missing, runs };
}

const closedMemo = new WeakMap<readonly Reading[], readonly [Closed, Closed, Closed]>();

/** The criteria that depend on nothing but the readings, judged once per array of them. */
function byReadings(given: Case, readings: readonly Reading[], strength: Strength): readonly [Closed, Closed, Closed] {
  const known = closedMemo.get(readings);
  if (known) return known;
  const made = [
    vulnerable(given, readings, strength),
    glassInside(given, readings, strength),
    structure(given, readings, strength),
  ] as const;
  closedMemo.set(readings, made);
  return made;
}

/** What a report or an equivalent measure answers: met once recorded, until then met pending it. */
function relieved(criterion: Criterion, scene: Scene): Criterion {
  if (criterion.status === 'met') return criterion;
  const report = scene.answers.constructorReport;
  const strengthened = scene.measures.includes('M23') || scene.measures.includes('M24');
  const byReport =
    (criterion.id === 'C-ADJ' && (strengthened || report)) ||
    (criterion.id === 'C-DEB' && scene.measures.includes('M23'));
  if (byReport) return { ...criterion, status: 'met', pending: report ? [] : ['constructor-report'] };
  const { equivalent } = scene.answers;
  // It answers what is known to fail; what nobody knows stays unknown.
  if (criterion.status === 'unmet' && equivalent?.criteria.includes(criterion.id))
    return { ...criterion, status: 'met', pending: equivalent.evidence ? [] : ['equivalent-evidence'] };
  return criterion;
}

/** A radius that ends before the farthest criterion looks leaves something unseen, whatever the file covers. */
function radiusMissing(scene: Scene, machine: Machine, models: ModelSet): Missing[] {
  const needed = Math.max(0, ...activeScenarios(scene, machine, models).map((one) => farthestReach(one, models)));
  if (scene.radiusM >= needed || accepted(scene, machine, models)) return [];
  const details = { neededM: Math.ceil(needed), radiusM: scene.radiusM };
  return [{ what: 'radius', who: 'officer', receptors: [], criteria: ['C-DAT'], details }];
}

const accepted = ({ answers }: Scene, { point }: Machine, { siting }: ModelSet): boolean =>
  coverageAccepted(answers, point, siting.coverageMarginM.value);

function coverageMissing(
  scene: Scene,
  machine: Machine,
  burst: readonly [number, number],
  models: ModelSet,
): Missing[] {
  const { hull, declared, border } = scene.coverage;
  if (declared || accepted(scene, machine, models)) return [];
  const missing = (details: Record<string, string | number>): Missing[] => [
    { what: 'coverage', who: 'officer', receptors: [], criteria: ['C-DAT'], details },
  ];
  if (hull === null) return missing({ sides: 'all' });
  const gaps = [coverageGap(hull, burst, scene.radiusM, models.siting.coverageMarginM.value)];
  if (border) gaps.push(borderGap(border, burst, scene.radiusM));
  const open = gaps.filter((gap) => !gap.complete);
  if (open.length === 0) return [];
  const sides = compass.filter((side) => open.some((gap) => gap.sides.includes(side)));
  return missing({
    sides: sides.join(','),
    nearestM: Math.round(Math.min(...open.map(({ nearestM }) => nearestM))),
  });
}

/** The judgement with gaps that only measures bring to light. */
export function withGaps(judgement: Judgement, gaps: readonly Missing[]): Judgement {
  if (gaps.length === 0) return judgement;
  return {
    ...judgement,
    missing: merged([...judgement.missing, ...gaps]),
    criteria: judgement.criteria.map((one) => (one.id === 'C-DAT' ? { ...one, status: 'unknown' } : one)),
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
    worst: worst ? { receptor: worst.receptor, value: worst.value, limit: worst.limit, unit: worst.unit } : null,
    findings: firstMet < 0 ? sorted : sorted.slice(0, firstMet + 1),
  };
}

/** Criteria of several machines together: per criterion and scenario the worst status, all findings. */
export function together(judgements: readonly Judgement[]): Judgement {
  if (judgements.length === 1) return judgements[0] as Judgement;
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
export function colourOf(judgement: Judgement, scenario: ScenarioId | null = null): Colour {
  const relevant = judgement.criteria.filter(
    (one) => scenario === null || one.scenario === null || one.scenario === scenario,
  );
  if (relevant.some(({ status }) => status === 'unmet')) return 'failing';
  if (relevant.some(({ status }) => status === 'unknown')) return 'undetermined';
  return relevant.some(({ pending }) => pending.length > 0) ? 'pending' : 'green';
}

export function unmetOf(judgement: Judgement): CriterionId[] {
  return [...new Set(judgement.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id))];
}

export function unknownOf(judgement: Judgement): CriterionId[] {
  return [...new Set(judgement.criteria.filter(({ status }) => status === 'unknown').map(({ id }) => id))];
}

/** Judges all machines of a scene: the worst decides. Answers about the wall are about the first machine's building. */
export function judge(scene: Scene, models: ModelSet, under?: Under): Judgement {
  const hostId = scene.machines[0]?.hostId;
  const elsewhere = { ...scene, answers: answersElsewhere(scene.answers) };
  return together(
    scene.machines.map((machine) =>
      judgeMachine(machine.hostId === hostId ? scene : elsewhere, machine, models, under),
    ),
  );
}

/** Strengths for a band: one scenario at a level, the others at design. */
export function bandOf(id: ScenarioId, level: Level, models: ModelSet): Under {
  return { strengthOf: (scenario) => strengthAt(scenario, scenario.id === id ? level : 'design', models.siting) };
}

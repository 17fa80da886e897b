/** On what a criterion stands: each thing it is said to rest on is taken away by hand, and the criteria are judged again in full. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessed, assessed, glance, planned } from '../../src/engine/assessment/assessed.ts';
import { gradeOf, standingOf } from '../../src/engine/assessment/standing.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Basis, Standing, StandingCriterion } from '../../src/engine/scene/assessment.ts';
import { type Answers, type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { block, demo, scene } from './scenes.ts';
import { sceneOf, street } from './streets.ts';

fc.configureGlobal({ seed: 437 });

const outcomeOf = (given: Scene): Omit<Assessed['assessment'], 'criteria'> & Standing => {
  const answered = assessed(given, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  const { assessment } = answered.value;
  return { ...assessment, ...standingOf(given, [], assessment, releasedModels) };
};

/** How bad each criterion is, judged in full and not only as far as anything decides; glass without a certificate waits for it. */
function badnessOf(given: Scene): ReadonlyMap<string, number> {
  const bad = (one: Scene) =>
    new Map(
      judge(planned(one, releasedModels), releasedModels).criteria.map(({ id, scenario, status, pending }) => [
        `${id} ${scenario}`,
        status === 'unmet' ? 3 : status === 'unknown' ? 2 : pending.length > 0 ? 1 : 0,
      ]),
    );
  const whole = bad(given);
  if (given.answers.glassCertificate) return whole;
  const asked = releasedModels.measures.filter(({ needs }) => needs.includes('glass-certificate')).map(({ id }) => id);
  const bare = bad({ ...given, measures: given.measures.filter((id) => !asked.includes(id)) });
  return new Map([...whole].map(([key, one]) => [key, one === 0 && (bare.get(key) ?? 0) > 0 ? 1 : one]));
}

const find = (list: readonly StandingCriterion[], { id, scenario }: Pick<StandingCriterion, 'id' | 'scenario'>) =>
  list.find((one) => one.id === id && one.scenario === scenario);

const named = (given: Scene, id: string) => {
  const found = outcomeOf(given).criteria.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** Everything of a kind taken out of a scene, written out apart from the engine. */
const without: Readonly<Record<'assumption' | 'paper' | 'measure', (given: Scene) => Scene>> = {
  measure: (given) => ({ ...given, measures: [] }),
  assumption: (given) => ({
    ...given,
    unknownUseAs: null,
    answers: {
      ...given.answers,
      ...Object.fromEntries(given.assumed.map((key) => [key, unanswered[key as keyof Answers]])),
      coverageAccepted: false,
    },
  }),
  paper: (given) => {
    const copy = structuredClone(given) as { judgements: Record<string, { glazing?: { certificate: string | null } }> };
    for (const { glazing } of Object.values(copy.judgements)) if (glazing) glazing.certificate = null;
    const { equivalent, barriers } = given.answers;
    return {
      ...given,
      judgements: copy.judgements as Scene['judgements'],
      answers: {
        ...given.answers,
        constructorReport: null,
        glassCertificate: null,
        certifiedBarrier: false,
        barriers: barriers?.map((one) => ({ ...one, certificate: null })),
        equivalent: equivalent && { ...equivalent, evidence: null },
      },
    };
  },
};

const kindOf = ({ kind }: Basis) => (kind === 'report' || kind === 'certificate' ? 'paper' : kind);

/** The words that say the same of a status, and how bad it is. */
const badness = ({ state }: Pick<StandingCriterion, 'state'>) =>
  state === 'unmet' ? 3 : state === 'unknown' ? 2 : state === 'pending' ? 1 : 0;

const variations = fc.record({
  measures: fc.subarray(['M10', 'M15', 'M21', 'M23', 'M25', 'M27', 'M28', 'M30', 'M36'], { maxLength: 3 }),
  neutral: fc.boolean(),
  skipped: fc.boolean(),
  report: fc.constantFrom(null, 'rapport 12'),
  glassCertificate: fc.constantFrom(null, 'c-7'),
  equivalent: fc.constantFrom<Answers['equivalent']>(
    null,
    { text: 'wand', criteria: ['C-GLI', 'C-VUL'], evidence: null },
    { text: 'wand', criteria: ['C-GLI', 'C-VUL'], evidence: 'proef 3' },
  ),
});

/** The green example as the registers have it: nobody has said yet that its day nursery is zeer kwetsbaar. */
const green = demo('demo-green');
const asRegistered: Scene = {
  ...green,
  judgements: Object.fromEntries(Object.entries(green.judgements).filter(([, said]) => said.class === undefined)),
};

describe('the standing of a criterion', () => {
  it('agrees with its status, and what it rests on cannot be missed', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(street, variations, (asked, varied) => {
        const bare = sceneOf(asked);
        const given: Scene = {
          ...bare,
          coverage: varied.skipped ? { hull: null, declared: false } : bare.coverage,
          measures: varied.measures,
          assumed: varied.neutral ? ['vehicleApproach', 'sharedEntrance'] : [],
          answers: {
            ...bare.answers,
            coverageAccepted: varied.skipped,
            constructorReport: varied.report,
            glassCertificate: varied.glassCertificate,
            equivalent: varied.equivalent,
          },
        };
        const whole = outcomeOf(given);
        const apart = {
          measure: badnessOf(without.measure(given)),
          assumption: badnessOf(without.assumption(given)),
          paper: badnessOf(without.paper(given)),
        };
        for (const criterion of whole.criteria) {
          const { id, scenario, state, status, basis, pending } = criterion;
          seen.set(state, (seen.get(state) ?? 0) + 1);
          const expected = state === 'unmet' || state === 'unknown' ? state : 'met';
          expect(`${id} ${status}`).toBe(`${id} ${expected}`);
          if (pending.length > 0 && status === 'met') expect(state).toBe('pending');
          if (status === 'met' && basis.some(({ kind }) => kind === 'assumption'))
            expect(['assumed', 'pending']).toContain(state);
          const kinds = new Set(basis.filter(({ text, kind }) => kind !== 'report' || text).map(kindOf));
          // What was taken away by hand made it worse where it is named, and only there.
          for (const kind of ['measure', 'assumption', 'paper'] as const) {
            if (kind === 'paper' && state === 'pending') continue;
            // Also with a scenario that is only asked without it.
            const only = [...apart[kind]].filter(
              ([key]) => key.startsWith(`${id} `) && !whole.criteria.some((one) => key === `${one.id} ${one.scenario}`),
            );
            const then = Math.max(apart[kind].get(`${id} ${scenario}`) ?? 0, ...only.map(([, bad]) => bad));
            const lost = kind === 'assumption' ? status !== 'unknown' && then === 2 : false;
            const worse = then > badness(criterion) && !(then === 3 && state === 'unknown');
            expect(`${id} ${state} ${kind} ${kinds.has(kind)}`).toBe(`${id} ${state} ${kind} ${worse || lost}`);
          }
          if (state === 'met' && id !== 'C-DAT') expect(basis).toEqual([]);
          if (state === 'met-by-plan') expect([...kinds]).toEqual(['measure']);
          if (state === 'met-by-evidence') expect(kinds.has('paper') && !kinds.has('assumption')).toBe(true);
          if (state === 'assumed') expect(kinds.has('assumption')).toBe(true);
        }
        expect(whole.grade === null).toBe(whole.verdict !== 'orange');
        expect(whole.notGreen).toBe(
          whole.verdict === 'undetermined' && whole.criteria.some(({ status }) => status === 'unmet'),
        );
        expect(whole.conditional).toBe(whole.verdict === 'green' && whole.assumed.length > 0);
        const rested = whole.criteria.flatMap(({ basis }) => basis.filter(({ kind }) => kind === 'assumption'));
        expect(whole.assumed).toEqual([...new Set(rested.map(({ id }) => id))].sort());
      }),
      { numRuns: draws(20, 40) },
    );
    // All seven occur, so that nothing above holds by absence.
    expect([...seen.keys()].sort()).toEqual(
      ['assumed', 'met', 'met-by-evidence', 'met-by-plan', 'pending', 'unknown', 'unmet'].sort(),
    );
  });

  const beside = [block('beside', 100_004, 399_990, 100_010, 400_000)];

  it('waits for a report that is named, and stands by it once it is there', () => {
    const asked = scene(beside, { measures: ['M23'] });
    expect(named(asked, 'C-ADJ')).toMatchObject({
      status: 'met',
      state: 'pending',
      basis: [
        { kind: 'report', id: 'constructor-report' },
        { kind: 'measure', id: 'M23' },
      ],
    });
    const report = {
      criteria: ['C-ADJ'],
      kind: 'berekening',
      role: 'constructeur',
      number: 'R-12',
      date: '2026-11-02',
    };
    const recorded = { ...asked, answers: { ...asked.answers, reports: [report] } };
    expect(named(recorded, 'C-ADJ')).toMatchObject({
      state: 'met-by-evidence',
      basis: [{ kind: 'report', id: 'constructor-report', text: 'berekening, constructeur, R-12, 2026-11-02' }],
    });
    expect(named(scene(beside), 'C-ADJ')).toMatchObject({ state: 'unmet', basis: [] });
  });

  it('rests on the plan where the plan takes the scenario away in which it failed', () => {
    const heavy = asRegistered;
    const [machine] = heavy.machines;
    if (!machine) throw new Error('no machine');
    const asked: Scene = {
      ...heavy,
      machines: [{ ...machine, functions: ['opname', 'sealbag'], point: [150_157.68, 520_118.16] }],
    };
    expect(named(asked, 'C-VUL').state).toBe('met');
    expect(
      outcomeOf(asked)
        .criteria.filter(({ state }) => state === 'unmet')
        .map(({ id }) => id),
    ).toEqual(['C-VUL']);
    const planned = outcomeOf({ ...asked, measures: ['M36'] });
    expect(planned.verdict).toBe('green');
    for (const { state, basis } of planned.criteria.filter(({ id }) => id === 'C-VUL'))
      expect({ state, basis }).toEqual({ state: 'met-by-plan', basis: [{ kind: 'measure', id: 'M36' }] });
  });

  it('rests on what the officer assumes of a use that nobody knows', () => {
    const unknown = [block('across', 99_990, 400_020, 100_010, 400_030, { uses: null, dwellings: null })];
    const open = outcomeOf(scene(unknown, { unknownUseAs: null }));
    expect(open.verdict).toBe('undetermined');
    const office = outcomeOf(scene(unknown, { unknownUseAs: 'kantoorfunctie' }));
    expect(office).toMatchObject({ verdict: 'green', conditional: true, assumed: ['unknownUseAs'] });
    expect(office.criteria.filter(({ state }) => state === 'assumed').length).toBeGreaterThan(0);
  });

  it('does not assume that all is known: what was skipped stands beside it', () => {
    const skipped = scene([], { coverage: { hull: null, declared: false } });
    const given = { ...skipped, answers: { ...skipped.answers, coverageAccepted: true } };
    const whole = outcomeOf(given);
    expect(find(whole.criteria, { id: 'C-DAT', scenario: null })).toMatchObject({
      state: 'assumed',
      basis: [{ kind: 'assumption', id: 'coverageAccepted' }],
    });
    expect(whole).toMatchObject({ verdict: 'green', conditional: true, assumed: ['coverageAccepted'] });
  });

  it('names each of two assumptions, and both where either would do', () => {
    const given = scene([], { assumed: ['placesOfStay', 'vehicleApproach'] });
    const whole = outcomeOf(given);
    expect(whole.assumed).toEqual(['placesOfStay']);
    expect(named(given, 'C-PPL').basis).toEqual([{ kind: 'assumption', id: 'placesOfStay' }]);
  });
});

describe('the grade of orange', () => {
  it('is that of the first set, in each of the demo cases and where a certificate is missing', () => {
    const orange = outcomeOf(demo('demo-orange'));
    expect(orange.verdict).toBe('orange');
    expect(orange.grade).toBe(orange.measureSets[0]?.grade);
    for (const { grade, conditions, basis } of orange.measureSets)
      expect(grade === 'to-be-shown').toBe(conditions.length > 0 || basis === 'report');
    expect(new Set(orange.measureSets.map(({ grade }) => grade)).size).toBeGreaterThan(0);
    expect(outcomeOf(demo('demo-green')).grade).toBe(null);
    expect(outcomeOf(demo('demo-red')).grade).toBe(null);
  });

  it('is no lighter than what the plan itself asks', () => {
    const own = [{ grade: 'own-means' as const }];
    expect(gradeOf('orange', own, [{ state: 'unmet' }], false)).toBe('own-means');
    expect(gradeOf('orange', own, [{ state: 'unmet' }], true)).toBe('others');
    expect(gradeOf('orange', own, [{ state: 'pending' }], false)).toBe('to-be-shown');
    expect(gradeOf('orange', [{ grade: 'others' }], [{ state: 'met' }], false)).toBe('others');
    expect(gradeOf('red', [], [{ state: 'unmet' }], false)).toBe(null);
  });
});

describe('a plan with glass whose certificate is not there', () => {
  it('is not green before it is, whatever the glass is, and waits for nothing else', () => {
    const heavy = asRegistered;
    const [machine] = heavy.machines;
    if (!machine) throw new Error('no machine');
    const asked: Scene = {
      ...heavy,
      machines: [{ ...machine, functions: ['opname', 'sealbag'], point: [150_157.68, 520_118.16] }],
    };
    for (const measure of ['M27', 'M28']) {
      const planned = { ...asked, measures: [measure] };
      const waits = outcomeOf(planned);
      expect(waits).toMatchObject({ verdict: 'orange', grade: 'to-be-shown', measureSets: [] });
      expect(glance(planned, releasedModels).colour).toBe('not-green');
      const shown = { ...planned, answers: { ...planned.answers, glassCertificate: 'EN 13541, 7' } };
      expect(outcomeOf(shown)).toMatchObject({ verdict: 'green', grade: null });
    }
  });

  it('holds of every street: green and waiting never stand together', () => {
    fc.assert(
      fc.property(street, variations, (drawn, { measures, glassCertificate }) => {
        const bare = sceneOf(drawn);
        const whole = outcomeOf({ ...bare, measures, answers: { ...bare.answers, glassCertificate } });
        if (whole.criteria.some(({ state }) => state === 'pending')) expect(whole.verdict).not.toBe('green');
      }),
      { numRuns: draws(15, 40) },
    );
  });
});

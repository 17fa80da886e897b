import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessed, planned } from '../../src/engine/assessment/assessed.ts';
import { standingOf } from '../../src/engine/assessment/standing.ts';
import { nearOnly } from '../../src/engine/criteria/near.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { speedKmh } from '../../src/engine/placing/approach.ts';
import type { Assessment, Verdict } from '../../src/engine/scene/assessment.ts';
import {
  alternativesFor,
  answered,
  answersFor,
  answersHere,
  holds,
  placeOf,
} from '../../src/engine/scene/held-answers.ts';
import { type Answers, type Machine, type Report, type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { block, demo, scene } from './scenes.ts';
import { sceneOf, street } from './streets.ts';

fc.configureGlobal({ seed: 241 });

const outcomeOf = (given: Scene, measures: readonly string[] = []): Assessment => {
  const made = assessed(given, releasedModels, { measures });
  if (!made.ok) throw new Error(made.error.message);
  return made.value.assessment as Assessment;
};
/** The colour alone, as every search asks it. */
const colourOf = (given: Scene): Verdict =>
  verdictOf(new Trials(planned(given, releasedModels), releasedModels, nearOnly()));
const criteriaOf = (given: Scene, measures: readonly string[] = []) =>
  standingOf(given, measures, outcomeOf(given, measures), releasedModels).criteria;
const stateOf = (given: Scene, id: string) => criteriaOf(given).find((one) => one.id === id);
const order: readonly Verdict[] = ['green', 'orange', 'undetermined', 'red'];
const worse = (one: Verdict, two: Verdict) => order.indexOf(one) > order.indexOf(two);

const machine: Machine = {
  id: 'm',
  siting: 'gevel',
  functions: ['opname'],
  point: [100_000, 400_000],
  exact: false,
  outwardDeg: 0,
  hostId: 'host',
};
const said = answered(
  { ...unanswered, exposure: 'day', antiGas: true },
  {
    dwellingAboveOrBehind: false,
    dwellingBeside: false,
    sharedEntrance: false,
    placesOfStay: 'none',
    vehicleApproach: 'none',
    solidFacade: true,
    lightFront: true,
    constructorReport: 'C-1',
    equivalent: { text: 'vloer', criteria: ['C-ADJ'], evidence: 'E-1' },
  },
  machine,
  150,
);
const at = (x: number, y = 0, change: Partial<Machine> = {}): Machine => ({
  ...machine,
  point: [100_000 + x, 400_000 + y],
  ...change,
});

describe('where an answer holds', () => {
  it.each([
    ['along the wall within 5 m', at(4.9), false, 'none'],
    ['farther along the wall', at(5.1), null, 'none'],
    ['at another building', at(2, 0, { hostId: 'other' }), null, 'none'],
    ['round the corner', at(2, 0, { outwardDeg: 90 }), null, 'none'],
    ['turned a little', at(2, 0, { outwardDeg: -9 }), false, 'none'],
    ['beyond 20 m', at(20.1), null, null],
  ])('%s', (_, to, wall, surroundings) => {
    const moved = answersFor(said, machine, to);
    expect(moved).toMatchObject({ sharedEntrance: wall, placesOfStay: surroundings, exposure: 'day', antiGas: true });
    expect(moved.solidFacade).toBe(wall === false);
    expect(moved.lightFront).toBe(wall === false ? true : undefined);
    expect(answersFor(moved, to, machine)).toEqual(said);
  });

  it('of which nobody noted the place holds where the machine stood and no farther', () => {
    const { given: _, ...old } = said;
    expect(answersFor(old, machine, at(0.4))).toMatchObject({ sharedEntrance: false, placesOfStay: 'none' });
    const far = answersFor(old, machine, at(0.6));
    expect(far).toMatchObject({ sharedEntrance: null, placesOfStay: null });
    // Small steps lead no farther than one long one.
    const steps = [0.3, 0.6, 0.9].map((x) => at(x));
    let [walked, from] = [old as Answers, machine];
    for (const to of steps) [walked, from] = [answersFor(walked, from, to), to];
    expect(walked).toMatchObject({ sharedEntrance: null, placesOfStay: null });
    expect(answersFor(walked, from, machine)).toMatchObject({ sharedEntrance: false, placesOfStay: 'none' });
  });

  it('holds after any walk just where it would hold at once, and is all there again at the end', () => {
    const step = fc.tuple(
      fc.integer({ min: -30, max: 30 }),
      fc.constantFrom('host', 'other'),
      fc.constantFrom(0, 5, 90),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let [walked, from] = [said, machine];
        for (const [x, hostId, outwardDeg] of steps) {
          const to = at(x, 0, { hostId, outwardDeg });
          [walked, from] = [answersFor(walked, from, to), to];
          const direct = answersFor(said, machine, to);
          for (const key of Object.keys(said) as (keyof Answers)[])
            if (key !== 'given') expect([key, walked[key]]).toEqual([key, direct[key]]);
          expect(holds('sharedEntrance', placeOf(machine, 150), to)).toBe(walked.sharedEntrance === false);
        }
        expect(answersFor(walked, from, machine)).toEqual(said);
      }),
      { numRuns: 200 },
    );
  });

  it('is open in a scene that says it was given elsewhere, for each machine by itself', () => {
    expect(answersHere(said, at(30))).toMatchObject({ sharedEntrance: null, placesOfStay: null, antiGas: true });
    expect(answersHere(said, at(30), machine)).toMatchObject({ sharedEntrance: null });
    const own = at(30, 0, { answers: { sharedEntrance: true } });
    expect(answersHere(said, own, machine)).toMatchObject({ sharedEntrance: true, vehicleApproach: null });
    expect(answersHere(said, machine)).toBe(said);
  });

  it('a place of the plan follows the machine or goes', () => {
    const inside = { measure: 'M02', machine: at(0, 0, { siting: 'winkel' }) };
    const unit = { measure: 'M04', machine: at(12, 9, { siting: 'unit', hostId: null, exact: true }) };
    const to = at(3);
    expect(alternativesFor([inside, unit], machine, at(0.3))).toEqual([inside, unit]);
    const [left, ...rest] = alternativesFor([inside, unit], machine, to);
    expect(rest).toEqual([]);
    expect(left).toMatchObject({ measure: 'M02', machine: { point: to.point, siting: 'winkel' } });
  });

  it('a yes that was said elsewhere keeps the question open, whatever the register says', () => {
    const yes = { key: 'sharedEntrance', value: true, given: placeOf(at(8), 150) };
    const base = scene([]);
    const asked = { ...base, answers: { ...base.answers, sharedEntrance: null } };
    expect(stateOf(asked, 'C-ESC')?.status).toBe('met');
    const again = { ...asked, answers: { ...asked.answers, saidBefore: [yes] } };
    expect(stateOf(again, 'C-ESC')?.status).toBe('unknown');
    expect(outcomeOf(again).receipt.kenmerk).not.toBe(outcomeOf(asked).receipt.kenmerk);
  });
});

const report = (criteria: readonly string[], change: Partial<Report> = {}): Report => ({
  criteria,
  kind: 'berekening',
  role: 'constructeur',
  number: 'R-12',
  date: '2026-11-02',
  ...change,
});
const withReports = (given: Scene, reports: readonly Report[]): Scene => ({
  ...given,
  answers: { ...given.answers, reports },
});

describe('evidence', () => {
  it('a report about the wall clears no bricks across the street, and takes no measure away', () => {
    const given = demo('demo-orange');
    const wall = withReports(given, [report(['C-ADJ'])]);
    const debris = (one: Scene, measures: readonly string[] = []) =>
      criteriaOf(one, measures).filter(({ id }) => id === 'C-DEB');
    expect(debris(wall).map(({ status }) => status)).toEqual(debris(given).map(({ status }) => status));
    expect(worse(outcomeOf(wall).verdict, outcomeOf(given).verdict)).toBe(false);
    const planned = debris(wall, ['M23']).filter(({ state }) => state === 'pending');
    expect(planned.length).toBeGreaterThan(0);
    for (const one of planned) expect(one.pending).toEqual(['constructor-report']);
    const shown = debris(withReports(given, [report(['C-DEB'])]), ['M23']);
    for (const one of shown) expect(one.pending).toEqual([]);
    expect(shown.map(({ state }) => state)).toContain('met-by-evidence');
  });

  /** What is shown of a place, in order: each holds what the one before holds, and more. */
  const shown = fc
    .record({
      reports: fc.array(
        fc.record({
          criteria: fc.subarray(['C-ADJ', 'C-DEB', 'C-STR', 'C-GLI', 'C-ESC'], { minLength: 1 }),
          whole: fc.boolean(),
          since: fc.nat(1),
        }),
        { maxLength: 3 },
      ),
      plan: fc.array(
        fc.record({
          measure: fc.constantFrom('M15', 'M21', 'M23', 'M24', 'M25', 'M26', 'M28', 'M30'),
          since: fc.nat(1),
        }),
        { maxLength: 5 },
      ),
      constructorReport: fc.constantFrom([null, null], [null, 'rapport 3'], ['rapport 3', 'rapport 3']),
      certificate: fc.constantFrom([false, false], [false, true], [true, true]),
      own: fc.record({
        criteria: fc.subarray(['C-ADJ', 'C-DEB', 'C-STR', 'C-GLI', 'C-VUL', 'C-PPL'], { minLength: 1 }),
        of: fc.constantFrom<readonly (readonly [own: boolean, evidence: string | null])[]>(
          ...([
            [
              [false, null],
              [false, null],
            ],
            [
              [false, null],
              [true, null],
            ],
            [
              [false, null],
              [true, 'EV-9'],
            ],
            [
              [true, null],
              [true, null],
            ],
            [
              [true, null],
              [true, 'EV-9'],
            ],
            [
              [true, 'EV-9'],
              [true, 'EV-9'],
            ],
          ] as const),
        ),
      }),
    })
    .map(({ reports, plan, constructorReport, certificate, own }) =>
      ([0, 1] as const).map((when) => ({
        measures: [...new Set(plan.filter(({ since }) => since <= when).map(({ measure }) => measure))],
        answers: {
          constructorReport: constructorReport[when] ?? null,
          ...(certificate[when] ? { glassCertificate: 'EN 13541 ER1' } : {}),
          reports: reports
            .filter(({ since }) => since <= when)
            .map(({ criteria, whole }) => report(criteria, whole ? {} : { number: 'x' })),
          equivalent: own.of[when]?.[0]
            ? { text: 'een eigen wand', criteria: own.criteria, evidence: own.of[when]?.[1] ?? null }
            : null,
        },
      })),
    );

  it("never worsens a colour: reports, certificates, measures and what is one's own, in any mixture", () => {
    let asked = 0;
    fc.assert(
      fc.property(street, shown, (lane, turns) => {
        const given = sceneOf(lane);
        const [before, after] = turns.map(({ measures, answers }) =>
          colourOf({ ...given, measures, answers: { ...given.answers, ...answers } }),
        ) as [Verdict, Verdict];
        asked += Number(before !== 'green');
        if (worse(after, before)) throw new Error(`${before} became ${after}`);
      }),
      { numRuns: draws(90, 260) },
    );
    expect(asked).toBeGreaterThan(40);
  });

  it('a measure that is still to be shown takes nothing from an own solution that is shown', () => {
    const orange = demo('demo-orange');
    const { criteria, measureSets } = outcomeOf(orange);
    const plan = measureSets[0]?.measures ?? [];
    const failing = criteria.flatMap(({ id, status }) => (status === 'unmet' ? [id] : []));
    const shown: Answers = {
      ...orange.answers,
      equivalent: { text: 'een eigen wand', criteria: failing, evidence: 'EV-9' },
      glassCertificate: 'EN 13541 ER1',
    };
    const verdict = (answers: Answers, measures: readonly string[]) =>
      outcomeOf({ ...orange, answers, measures }).verdict;
    expect(verdict(orange.answers, plan)).toBe('orange');
    expect([verdict(shown, []), verdict(shown, plan)]).toEqual(['green', 'green']);
  });

  it('a barrier waits for the speed that it was tested for, and one that was tested for less bars nothing', () => {
    const home = { buildings: [block('host', 99_980, 399_990, 100_020, 400_000)] };
    const base = scene([], home);
    const runM = 30;
    const ram = (change: Partial<Answers>) =>
      stateOf(
        {
          ...base,
          answers: {
            ...base.answers,
            dwellingAboveOrBehind: true,
            vehicleApproach: 'possible',
            approaches: [[100_000, 400_000 + runM]],
            ...change,
          },
        },
        'C-RAM',
      );
    const needed = speedKmh(runM, releasedModels.ram);
    expect(needed).toBeCloseTo(52.2, 1);
    expect(ram({})?.status).toBe('unmet');
    const barred = { certifiedBarrier: true };
    expect(ram(barred)).toMatchObject({ status: 'met', state: 'pending', pending: ['barrier-rating'] });
    expect(ram({ ...barred, barrierRatedKmh: 64 })).toMatchObject({ state: 'met-by-evidence', pending: [] });
    expect(ram({ ...barred, barrierRatedKmh: 48 })?.status).toBe('unmet');
    const barriers = [
      { from: [99_995, 400_010] as const, to: [100_005, 400_010] as const, certificate: 'ISO 22343-1' },
    ];
    expect(ram({ barriers })).toMatchObject({ status: 'met', pending: ['barrier-rating'] });
    expect(ram({ barriers, barrierRatedKmh: 64 })).toMatchObject({ status: 'met', pending: [] });
    expect(ram({ barriers, barrierRatedKmh: 48 })?.status).toBe('unmet');
  });
});

/** What is promised of every scene, on random ones: streets of a few buildings with random uses, gaps and answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessed, planned, readOff } from '../../src/engine/assessment/assessed.ts';
import { bandOf, colourOf, judge, unmetOf } from '../../src/engine/criteria/judge.ts';
import { candidates, notApplicable, withMeasures } from '../../src/engine/measures/measures.ts';
import { minimalSets, Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { verdicts } from '../../src/engine/scene/assessment.ts';
import { type Answers, machineFunctions, type Scene, type Use, uses } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import { block, scene } from './scenes.ts';

fc.configureGlobal({ seed: 437 });

const choice = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

const buildings = fc.array(
  fc.record({
    x: fc.integer({ min: -25, max: 20 }),
    y: fc.integer({ min: 6, max: 45 }),
    width: fc.integer({ min: 4, max: 12 }),
    year: choice<number | null>(1930, 1995, null),
    uses: choice<readonly Use[] | null>(['woonfunctie'], ['winkelfunctie'], ['gezondheidszorgfunctie'], [], null),
  }),
  { minLength: 1, maxLength: 4 },
);

const answers = fc.record({
  dwellingAboveOrBehind: choice<boolean | null>(null, true, false),
  sharedEntrance: choice<boolean | null>(false, false, false, true, null),
  vehicleApproach: choice<'none' | 'possible' | null>('none', 'possible', null),
  placesOfStay: choice<'none' | 'drawn' | null>('none', 'drawn', null),
  antiGas: fc.boolean(),
  exposure: choice<'night' | 'day'>('night', 'day'),
}) satisfies fc.Arbitrary<Partial<Answers>>;

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    buildings,
    answers,
    functions: choice<readonly (typeof machineFunctions)[number][]>(['opname'], machineFunctions),
    inside: fc.boolean(),
  })
  .map((drawn) => {
    const base = scene(
      drawn.buildings.map(({ x, y, width, year, uses: use }, i) =>
        block(`b${i}`, 100_000 + x, 400_000 + y, 100_000 + x + width, 400_000 + y + 8, { year, uses: use }),
      ),
      {
        places: [
          {
            id: 'terrace',
            kind: 'terras',
            name: 'terras',
            ring: [
              [100_010, 400_002],
              [100_014, 400_002],
              [100_014, 400_006],
            ],
            occupiedAtNight: true,
            homesServed: 0,
            buildingId: null,
          },
        ],
      },
    );
    const machines = base.machines.map((one) => ({ ...one, functions: drawn.functions }));
    const [machine] = machines;
    return {
      ...base,
      machines,
      answers: { ...base.answers, ...drawn.answers },
      alternatives:
        drawn.inside && machine
          ? [{ measure: 'M02' as const, machine: { ...machine, siting: 'winkel' as const } }]
          : [],
    };
  });

/** The judgement of a copy: nothing remembered of it can help. */
const afresh = (given: Scene, ids: readonly string[]) =>
  judge(withMeasures(structuredClone(given), ids, releasedModels), releasedModels);

const outcomeOf = (given: Scene) => {
  const made = assessed(given, releasedModels);
  if (!made.ok) throw new Error(made.error.message);
  return made.value.assessment;
};

/** As far as an assessment goes for its verdict: without sets, bands and the other time of day. */
const judgedOf = (given: Scene, measures: readonly string[] = []) =>
  new Trials(planned(given, releasedModels, measures), releasedModels);

function everySubset(ids: readonly string[]): string[][] {
  return Array.from({ length: 2 ** ids.length - 1 }, (_, i) => ids.filter((__, bit) => ((i + 1) >> bit) & 1));
}

describe('minimal sets', () => {
  it('are exactly what trying every subset of all applicable measures afresh gives', () => {
    let found = 0;
    fc.assert(
      fc.property(scenes, (given) => {
        const usable = releasedModels.measures.filter(
          (one) => (one.role === 'colour' || one.role === 'beside') && notApplicable(one, given) === null,
        );
        const unmet = unmetOf(judge(given, releasedModels));
        // Measures that touch nothing that fails are left out of most tries; one is kept to prove they add nothing.
        const telling = candidates(given, unmet, releasedModels).map(({ id }) => id);
        const idle = usable.filter(({ id }) => !telling.includes(id)).slice(0, 1);
        const works = everySubset([...telling, ...idle.map(({ id }) => id)]).filter(
          (ids) =>
            !(ids.includes('M02') && ids.includes('M04')) &&
            ids.some((id) => usable.find((one) => one.id === id)?.role === 'colour') &&
            colourOf(afresh(given, ids)) !== 'failing',
        );
        const minimal = works.filter(
          (ids) => !works.some((other) => other.length < ids.length && other.every((id) => ids.includes(id))),
        );
        const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join('+')).sort();
        const sets = unmet.length === 0 ? [] : minimalSets(new Trials(given, releasedModels));
        expect(sorted(sets.map(({ measures }) => measures))).toEqual(sorted(unmet.length === 0 ? [] : minimal));
        found += sets.length;
      }),
      { numRuns: draws(2, 9) },
    );
    expect(found).toBeGreaterThan(draws(1, 9));
  });

  it('what is remembered of loads and effects changes nothing', () => {
    fc.assert(
      fc.property(scenes, fc.subarray(['M10', 'M15', 'M21', 'M25', 'M26', 'M27', 'M28', 'M30']), (given, ids) => {
        const trials = new Trials(given, releasedModels);
        const remembered = trials.with(ids).judged;
        const plain = afresh(given, ids);
        expect(remembered.criteria).toEqual(plain.criteria);
        expect(remembered.missing).toEqual(plain.missing);
      }),
      { numRuns: 40 },
    );
  });
});

describe('every scene', () => {
  it('orange comes with a set that works, and no part of it does', () => {
    let oranges = 0;
    fc.assert(
      fc.property(scenes, (given) => {
        const trials = judgedOf(given);
        if (verdictOf(trials) !== 'orange' || unmetOf(trials.base).length === 0) return;
        const { verdict, measureSets } = outcomeOf(given);
        expect(verdict).toBe('orange');
        expect(measureSets.length).toBeGreaterThan(0);
        oranges++;
        for (const { measures } of measureSets) {
          expect(colourOf(afresh(given, measures))).not.toBe('failing');
          for (const id of measures)
            expect(
              colourOf(
                afresh(
                  given,
                  measures.filter((one) => one !== id),
                ),
              ),
            ).toBe('failing');
        }
      }),
      { numRuns: 60 },
    );
    expect(oranges).toBeGreaterThan(5);
  });

  it('conditions never change a colour or a criterion', () => {
    const conditions = releasedModels.measures.filter(({ role }) => role === 'condition').map(({ id }) => id);
    fc.assert(
      fc.property(scenes, (given) => {
        const [before, after] = [judgedOf(given), judgedOf(given, conditions)];
        expect(verdictOf(after)).toBe(verdictOf(before));
        expect(readOff(after, releasedModels).criteria).toEqual(readOff(before, releasedModels).criteria);
      }),
      { numRuns: 60 },
    );
  });

  it('a gap is never green, and what is unknown is never better than the worst it can be', () => {
    let [gaps, greens] = [0, 0];
    fc.assert(
      fc.property(scenes, (given) => {
        const trials = judgedOf(given);
        const verdict = verdictOf(trials);
        const { missing } = readOff(trials, releasedModels);
        if (missing.length > 0) {
          gaps++;
          expect(verdict).not.toBe('green');
        }
        if (verdict !== 'green') return;
        greens++;
        for (const use of uses) {
          const filled: Scene = { ...given, unknownUseAs: use };
          expect(verdictOf(judgedOf(filled)), use).toBe('green');
        }
      }),
      { numRuns: 120 },
    );
    expect(gaps).toBeGreaterThan(10);
    expect(greens).toBeGreaterThan(0);
  });

  it('a consequence measure never makes a met criterion fail, and more charge never gives a better colour', () => {
    const rank = (one: (typeof verdicts)[number]) => ['green', 'orange', 'red'].indexOf(one);
    fc.assert(
      fc.property(
        scenes,
        fc.subarray(['M10', 'M15', 'M21', 'M25', 'M26', 'M27', 'M28', 'M30', 'M36']),
        (given, ids) => {
          const failing = (measures: readonly string[]) =>
            afresh(given, measures)
              .criteria.filter(({ status }) => status === 'unmet')
              .map(({ id, scenario }) => `${id}:${scenario}`);
          const before = failing([]);
          expect(failing(ids).filter((one) => !before.includes(one))).toEqual([]);
          const known: Scene = { ...given, unknownUseAs: 'woonfunctie' };
          const colours = (['low', 'design', 'high'] as const)
            .map((level) =>
              verdictOf(new Trials(known, releasedModels, bandOf('vast-standaard', level, releasedModels))),
            )
            .filter((one) => one !== 'undetermined')
            .map(rank);
          expect(colours).toEqual(colours.toSorted((one, two) => one - two));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Nobody is left out: small, afloat, of unknown use or under an unknown roof, and every front of a place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { strengthAt } from '../../src/engine/effects/strength.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import type { Assessment, CriterionId, Verdict } from '../../src/engine/scene/assessment.ts';
import type { Building, Place, Scene, Use } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

function assessment(given: Scene): Assessment {
  const answer = assessed(given, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.assessment as Assessment;
}
const receptor = (given: Scene, id: string) =>
  assessment(given).receptors.find(({ buildingId }) => buildingId === id) as Assessment['receptors'][number];
const statuses = (given: Scene, id: CriterionId): string[] =>
  judge(given, releasedModels).criteria.flatMap((one) => (one.id === id ? [one.status] : []));

describe('small', () => {
  const cottages = (facts: Partial<Building>) =>
    Array.from({ length: 10 }, (_, i) =>
      block(`c${i}`, 99_970 + 6 * i, 400_008, 99_975.9 + 6 * i, 400_012, {
        uses: null,
        units: null,
        dwellings: null,
        heightM: 4,
        ...facts,
      }),
    );

  it('and of unknown use is unknown, and counts as what unknown use is taken to be', () => {
    const given = scene(cottages({}));
    expect(assessment(given).verdict).toBe('undetermined');
    expect(receptor(given, 'c4')).toMatchObject({ class: 'onbekend', basis: 'unknown' });
    expect(receptor({ ...given, unknownUseAs: 'woonfunctie' }, 'c4').class).toBe('kwetsbaar');
    expect(assessment({ ...given, unknownUseAs: 'woonfunctie' }).verdict).not.toBe('green');
  });

  it('has nobody only where the register knows that nothing in it is used', () => {
    expect(receptor(scene(cottages({ uses: [], units: 0 })), 'c4').class).toBe('geen');
    expect(receptor(scene(cottages({ uses: [], units: null })), 'c4').class).toBe('geen');
    expect(receptor(scene(cottages({ uses: ['woonfunctie'], units: 0 })), 'c4').class).toBe('kwetsbaar');
    expect(receptor(scene(cottages({ uses: null, units: 0 })), 'c4').class).toBe('onbekend');
  });

  it('losing what the register says never makes it fewer: of any area', () => {
    const areas = fc.tuple(
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 3, max: 20 }),
    );
    fc.assert(
      fc.property(areas, ([wide, deep, away]) => {
        const home = (facts: Partial<Building>) =>
          judge(
            scene([block('h', 100_000, 400_000 + away, 100_000 + wide, 400_000 + away + deep, facts)]),
            releasedModels,
          );
        const known = home({});
        const lost = home({ uses: null, units: null, dwellings: null });
        for (const [i, { status, id }] of known.criteria.entries())
          if (status === 'unmet' && id !== 'C-DAT') expect(lost.criteria[i]?.status).not.toBe('met');
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe('a home on water or on wheels', () => {
  const boat = (kind: Building['kind'], y: number) =>
    block('boat', 99_990, 400_000 + y, 100_010, 400_004 + y, {
      kind,
      uses: null,
      units: null,
      dwellings: null,
      year: null,
      heightM: null,
    });

  it.each(['ligplaats', 'standplaats'] as const)('of kind %s is a home with low panes', (kind) => {
    expect(receptor(scene([boat(kind, 12)]), 'boat')).toMatchObject({ class: 'kwetsbaar', use: 'woonfunctie' });
    expect(statuses(scene([boat(kind, 12)]), 'C-GLI')).toContain('unmet');
    expect(statuses(scene([boat('pand', 12)]), 'C-GLI')).toContain('unknown');
    const run = judge(scene([boat(kind, 12)]), releasedModels).runs.at(-1);
    const heights = run?.readings.find(({ target }) => target.building.id === 'boat')?.occupation.slots;
    expect(heights?.map(({ heightM }) => heightM)).toEqual([1]);
  });

  it('of less than 25 m² has people too', () => {
    const small = { ...boat('standplaats', 12), footprint: block('b', 99_998, 400_012, 100_002, 400_016).footprint };
    expect(receptor(scene([small]), 'boat').class).toBe('kwetsbaar');
  });
});

describe('an unknown roof', () => {
  const shed = (heightM: number | null) =>
    block('shed', 99_985, 400_003, 100_015, 400_004, { uses: ['industriefunctie'], dwellings: 0, heightM });
  const flat = (heightM: number | null) => block('flat', 99_985, 400_007, 100_015, 400_019, { heightM, dwellings: 20 });
  const hit = (front: number | null, behind: number | null) => {
    const { throwM, breakProbability } = receptor(scene([shed(front), flat(behind)]), 'flat');
    return throwM + breakProbability;
  };

  it('in front hides no more than the lowest, behind it is as high as the highest; 0 and less are unknown', () => {
    for (const unknown of [null, 0, -3]) {
      expect(hit(unknown, 30)).toBe(hit(3, 30));
      expect(hit(2.2, unknown)).toBe(hit(2.2, 30));
      expect(hit(unknown, unknown)).toBe(hit(3, 30));
    }
    expect(hit(30, 30)).toBeLessThan(hit(null, 30));
  });

  it('is never milder than any height that it may have, in front or behind', () => {
    const heights = fc.tuple(fc.integer({ min: 3, max: 30 }), fc.integer({ min: 3, max: 30 }));
    fc.assert(
      fc.property(heights, fc.boolean(), fc.boolean(), ([front, behind], one, two) => {
        expect(hit(one ? null : front, two ? null : behind)).toBeGreaterThanOrEqual(hit(front, behind));
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe('every front of a place', () => {
  const ring = (x: number, y: number, w: number, d: number): Place['ring'] => [
    [100_000 + x, 400_000 + y],
    [100_000 + x + w, 400_000 + y],
    [100_000 + x + w, 400_000 + y + d],
    [100_000 + x, 400_000 + y + d],
  ];
  const stop: Place = {
    id: 'stop',
    kind: 'ingang',
    name: 'stop',
    ring: ring(-5, 8, 10, 1),
    occupiedAtNight: true,
    homesServed: 8,
    buildingId: null,
  };
  const front = (cuts: readonly number[], uses: readonly Use[] = ['kantoorfunctie']): Building[] => {
    const at = [-12, ...cuts, 12];
    return at
      .slice(1)
      .map((to, i) =>
        block(`f${i}`, 100_000 + (at[i] as number), 400_009.5, 100_000 + to, 400_019, { uses, dwellings: 0 }),
      );
  };
  const verdict = (buildings: readonly Building[], loadFactor = 1): Verdict => {
    const given = scene(buildings, {
      places: [stop],
      answers: { ...scene([]).answers, placesOfStay: 'drawn', loosePartsRemoved: true, solidFacade: true },
    });
    const strengthOf = (scenario: (typeof releasedModels.scenarios)[number]) => ({
      ...strengthAt(scenario, 'design', releasedModels),
      loadFactor,
      key: `${scenario.id}:${loadFactor}`,
    });
    return verdictOf(new Trials(given, releasedModels, { strengthOf }));
  };

  it('two panden are one front', () => {
    expect(verdict(front([]))).toBe('orange');
    for (const cut of [-6, -1, 0, 3, 8]) expect(verdict(front([cut]))).toBe('orange');
    expect(verdict(front([-4, 0, 4]))).toBe('orange');
  });

  it('a lighter load never gives a worse colour', () => {
    const worse: readonly Verdict[] = ['green', 'orange', 'red'];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 3 }), (cuts) => {
        const buildings = front([...new Set(cuts)].sort((one, two) => one - two));
        const ranks = [0.3, 0.5, 0.77, 1].map((factor) => worse.indexOf(verdict(buildings, factor)));
        expect(ranks).toEqual([...ranks].sort((one, two) => one - two));
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});

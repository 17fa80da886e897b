/**
 * A criterion that the engine never heard of, judged by every short cut, comes out as when everything is judged whole: what
 * a criterion says of itself is all that a short cut may go by.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessed, glance } from '../../src/engine/assessment/assessed.ts';
import { dimensionsOf, sampled, sequence, strengthsOf } from '../../src/engine/assessment/sampling.ts';
import { answersLookedFor, whereElse } from '../../src/engine/assessment/where.ts';
import { bandOf, judge, type Under, unknownOf, unmetOf } from '../../src/engine/criteria/judge.ts';
import type { Rules } from '../../src/engine/criteria/rules.ts';
import { lookingAt, outlookOf } from '../../src/engine/effects/outlook.ts';
import { minimalSets, Trials, verdictOf } from '../../src/engine/measures/search.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels, sealed } from '../../src/engine/models/models.ts';
import type { Building, Machine, Scene } from '../../src/engine/scene/scene.ts';
import { calmOffices, calmPlaces, noCareWithin, quietCare, Unsparing, withMadeUp } from './made-up-criteria.ts';
import { block, demo } from './scenes.ts';
import { sceneOf, street } from './streets.ts';

/** Here the glass bound reaches less far than pieces and glass itself do: no limit may be taken for the farthest. */
const { sha256: _, ...parts } = releasedModels;
const limits = releasedModels.policy;
const shortBound = sealed({
  ...parts,
  policy: { ...limits, id: 'short', vulnerableBound: { ...limits.vulnerableBound, value: 0.95 } },
});

const asked = fc.record({
  street,
  models: fc.constantFrom(releasedModels, shortBound),
  offices: fc.constantFrom(1.5, 3, 5, 8),
  places: fc.constantFrom(3, 8, 20),
  care: fc.constantFrom(0, 90, 120),
  quiet: fc.constantFrom(0.4, 0.8, 2),
  /** Care, or nobody knows what, beyond where any charge reaches. */
  far: fc.tuple(fc.integer({ min: 66, max: 130 }), fc.constantFrom<Building['uses']>(['gezondheidszorgfunctie'], null)),
});
type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never;

/** Everything in sight, nothing of it remembered from elsewhere. */
const whole: NonNullable<Under['look']> = (...given) => lookingAt(outlookOf(...given), outlookOf(...given).targets);
const afresh = (given: Scene): Scene => ({ ...given, buildings: [...given.buildings] });

interface Both {
  readonly given: Scene;
  readonly models: ModelSet;
  readonly quick: Rules;
  readonly plain: Rules;
}

function both({ street: one, models, offices, places, care, quiet, far: [farM, uses] }: Asked): Both {
  const given = sceneOf(one);
  const far = block('far', 99_990, 400_000 + farM, 100_010, 400_010 + farM, { uses, units: null });
  const quick = withMadeUp(offices, places, care, quiet);
  return { given: { ...given, buildings: [...given.buildings, far] }, models, quick, plain: new Unsparing(quick.all) };
}

const plainly = ({ given, models, plain }: Both, under: Under = {}) =>
  new Trials(afresh(given), models, { ...under, look: whole, rules: plain });

function seeing(property: (one: Both) => void, numRuns: number) {
  fc.assert(
    fc.property(asked, (one) => property(both(one))),
    { numRuns, seed: 437 },
  );
}

describe('criteria that nobody knows', () => {
  it('come out of a glance as of the whole', () => {
    const found = new Map<string, number>();
    seeing((one) => {
      const judgement = plainly(one).base;
      const glanced = glance(one.given, one.models, one.quick);
      expect(glanced.unmet).toEqual(unmetOf(judgement));
      expect(glanced.unknown).toEqual(unknownOf(judgement));
      for (const id of glanced.unmet) found.set(id, (found.get(id) ?? 0) + 1);
    }, 100);
    // Each of them fails in some street and not in others: the streets can tell.
    for (const { id } of [calmOffices(1), calmPlaces(1), noCareWithin(1), quietCare(1)]) {
      expect(found.get(id)).toBeGreaterThan(5);
      expect(found.get(id)).toBeLessThan(95);
    }
  }, 120_000);

  it('come out of a whole answer with its bands and sets as each judged whole', () => {
    seeing((one) => {
      const { given, models, quick } = one;
      const answered = assessed(given, models, { rules: quick });
      if (!answered.ok) throw new Error(answered.error.message);
      const { verdict, scenarios, measureSets } = answered.value.assessment;
      const trials = plainly(one);
      expect(verdict).toBe(verdictOf(trials));
      for (const { id, band } of scenarios.filter((scenario) => scenario.id !== 'ram'))
        for (const level of ['low', 'high'] as const)
          expect(band[level]).toBe(verdictOf(plainly(one, bandOf(id, level, models)), id));
      const sets = verdict === 'orange' || verdict === 'undetermined' ? minimalSets(trials) : [];
      expect(measureSets.map(({ measures }) => measures)).toEqual(
        sets.slice(0, models.policy.shownSets.value).map(({ measures }) => measures),
      );
    }, 20);
  }, 120_000);

  it('come out of the samples as each sample judged whole', () => {
    const count = 24;
    seeing((one) => {
      const { given, models, quick } = one;
      const colours = new Map<string, number>();
      const unmet = new Map<string, number>();
      const put = (room: Map<string, number>, key: string) => room.set(key, (room.get(key) ?? 0) + 1);
      for (const sample of sequence(dimensionsOf(models), count, models.sampling.seed.value)) {
        const trials = plainly(one, { strengthOf: strengthsOf(sample, models) });
        put(colours, verdictOf(trials));
        for (const id of unmetOf(trials.base)) put(unmet, id);
      }
      const run = sampled(given, models, { count, rules: quick });
      let step = run.next();
      while (!step.done) step = run.next();
      const times = (shares: Readonly<Record<string, number>>) =>
        Object.entries(shares).flatMap(([id, share]) => (share > 0 ? [[id, Math.round(share * count)]] : []));
      expect(new Map(times(step.value.confidence) as [string, number][])).toEqual(colours);
      expect(new Map(times(step.value.unmetShares) as [string, number][])).toEqual(unmet);
    }, 16);
  }, 240_000);

  it('come out of looking for a place as of standing there', () => {
    const given = demo('demo-green');
    const [machine] = given.machines as [Machine];
    const quick = withMadeUp(3, 8, 40, 2);
    const plain = new Unsparing(quick.all);
    const run = whereElse(given, releasedModels, quick);
    let step = run.next();
    while (!step.done) step = run.next();
    const spots = step.value.filter((_spot, i) => i % 9 === 0);
    const there = spots.map(({ machine: moved }) => {
      const answers = answersLookedFor(given.answers, machine, moved);
      const one = { given: { ...given, machines: [moved], answers }, models: releasedModels, quick, plain };
      return verdictOf(plainly(one));
    });
    expect(spots.map(({ verdict }) => verdict)).toEqual(there);
    expect(new Set(there).size).toBeGreaterThan(1);
  }, 240_000);
});

describe('the whole judgement', () => {
  it('is that of everything in sight', () => {
    const given = demo('demo-orange');
    const rules = withMadeUp(3, 8, 40, 2);
    const told = judge(given, releasedModels, { rules }).criteria.map(({ id, scenario, status }) => [
      id,
      scenario,
      status,
    ]);
    const plain = judge(afresh(given), releasedModels, { rules: new Unsparing(rules.all), look: whole });
    expect(plain.criteria.map(({ id, scenario, status }) => [id, scenario, status])).toEqual(told);
  });
});

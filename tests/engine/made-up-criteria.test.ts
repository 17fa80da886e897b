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
import { nearOnly } from '../../src/engine/criteria/near.ts';
import type { Rules } from '../../src/engine/criteria/rules.ts';
import { lookingAt, outlookOf } from '../../src/engine/effects/outlook.ts';
import { minimalSets, Trials, verdictOf } from '../../src/engine/measures/search.ts';
import type { ModelSet } from '../../src/engine/models/definitions.ts';
import { releasedModels, sealed } from '../../src/engine/models/models.ts';
import type { Answers, Building, Machine, Scene } from '../../src/engine/scene/scene.ts';
import { draws } from '../draws.ts';
import {
  andAlso,
  calmOffices,
  calmPlaces,
  farPanes,
  noCareWithin,
  noPieces,
  nothingOpen,
  quietCare,
  quietNights,
  Unsparing,
  withMadeUp,
} from './made-up-criteria.ts';
import { block, demo, scene } from './scenes.ts';
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
  /** The same street for the plain way: nothing that is remembered of the other is remembered of it. */
  readonly apart: Scene;
  readonly models: ModelSet;
  readonly quick: Rules;
  readonly plain: Rules;
}

function both({ street: one, models, offices, places, care, quiet, far: [farM, uses] }: Asked): Both {
  const given = sceneOf(one);
  const far = block('far', 99_990, 400_000 + farM, 100_010, 400_010 + farM, { uses, units: null });
  const quick = withMadeUp(offices, places, care, quiet);
  const all: Scene = { ...given, buildings: [...given.buildings, far] };
  return { given: all, apart: afresh(all), models, quick, plain: new Unsparing(quick.all) };
}

const plainly = ({ apart, models, plain }: Both, under: Under = {}) =>
  new Trials(apart, models, { ...under, look: whole, rules: plain });

function seeing(property: (one: Both) => void, numRuns: number) {
  fc.assert(
    fc.property(asked, (one) => property(both(one))),
    { numRuns, seed: 437 },
  );
}

describe('criteria that nobody knows', () => {
  it('come out of a glance as of the whole', () => {
    const found = new Map<string, number>();
    const tried = draws(40, 100);
    seeing((one) => {
      const judgement = plainly(one).base;
      const glanced = glance(one.given, one.models, one.quick);
      expect(glanced.unmet).toEqual(unmetOf(judgement));
      expect(glanced.unknown).toEqual(unknownOf(judgement));
      for (const id of glanced.unmet) found.set(id, (found.get(id) ?? 0) + 1);
    }, tried);
    // Each of them fails in some street and not in others: the streets can tell.
    for (const { id } of [calmOffices(1), calmPlaces(1), noCareWithin(1), quietCare(1)]) {
      expect(found.get(id)).toBeGreaterThan(draws(1, 5));
      expect(found.get(id)).toBeLessThan(tried - draws(1, 5));
    }
  });

  it('come out of a whole answer with its bands and sets as each judged whole', () => {
    seeing(
      (one) => {
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
      },
      draws(6, 20),
    );
  });

  it('stand in the table beside each place at which they are not met', () => {
    const named = new Set<string>();
    seeing(
      ({ given, models, quick }) => {
        const answered = assessed(given, models, { rules: quick });
        if (!answered.ok) throw new Error(answered.error.message);
        const { criteria, places } = answered.value.assessment;
        for (const { placeId, unmet } of places) {
          const failing = criteria.filter(({ findings }) =>
            findings.some((one) => one.receptor === placeId && !one.met),
          );
          expect(new Set(unmet)).toEqual(new Set(failing.map(({ id }) => id)));
          for (const id of unmet) named.add(id);
        }
      },
      draws(6, 30),
    );
    for (const id of ['C-CLM', 'C-GLO']) expect(named).toContain(id);
  });

  it('come out of the samples as each sample judged whole', () => {
    const count = 24;
    seeing(
      (one) => {
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
      },
      draws(5, 16),
    );
  });

  it('come out of looking for a place as of standing there', () => {
    const given = demo('demo-green');
    const [machine] = given.machines as [Machine];
    const quick = withMadeUp(3, 8, 40, 2);
    const plain = new Unsparing(quick.all);
    const run = whereElse(given, releasedModels, quick);
    let step = run.next();
    while (!step.done) step = run.next();
    const apart = Math.ceil(step.value.length / draws(8, 24));
    const spots = step.value.filter((_spot, i) => i % apart === 0);
    const there = spots.map(({ machine: moved }) => {
      const answers = answersLookedFor(given.answers, machine, moved);
      const asked = { ...given, machines: [moved], answers };
      const one = { given: asked, apart: afresh(asked), models: releasedModels, quick, plain };
      return verdictOf(plainly(one));
    });
    expect(spots.map(({ verdict }) => verdict)).toEqual(there);
    expect(new Set(there).size).toBeGreaterThan(1);
  });
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

/** What stands last fails, or is not known, where none of the ten does: each short cut has to ask for it alone. */
describe('a criterion after the ten', () => {
  /** All that is not met and all that is missing, the same over all in sight, for a colour alone and with nothing spared. */
  function told(given: Scene, rules: Rules) {
    const ways = [{ rules }, nearOnly({ rules }), { look: whole, rules: new Unsparing(rules.all) }].map((under) => {
      const { criteria, missing } = new Trials(afresh(given), releasedModels, under).base;
      const open = criteria.filter(({ status }) => status !== 'met');
      return {
        open: Object.fromEntries(open.map(({ id, status }) => [id as string, status])),
        missing: missing.map(({ what }) => what),
      };
    });
    const [one, ...others] = ways;
    for (const other of others) expect(other).toEqual(one);
    return one;
  }
  const nothing = { open: {}, missing: [] };

  it('sees panes farther off than any of these asks of, round a corner and over a lower roof', () => {
    const rules = andAlso(farPanes(0.001));
    const office = { uses: ['kantoorfunctie'], dwellings: 0, heightM: 12 } as const;
    const homes = (atM: number) => block('homes', 99_995, 400_000 + atM, 100_005, 400_010 + atM);
    const before = block('before', 99_994, 400_014, 100_006, 400_018, office);
    const aside = block('aside', 100_015, 400_016, 100_022, 400_020, office);
    const failing = { open: { 'C-PAN': 'unmet' }, missing: [] };
    expect(told(scene([homes(23), before]), rules)).toEqual(nothing);
    expect(told(scene([homes(23), before, aside]), rules)).toEqual(failing);
    expect(told(scene([homes(23), before, aside]), andAlso())).toEqual(nothing);
    const farther = andAlso(farPanes(0.00001));
    const overRoof = (heightM: number) =>
      scene([homes(90), block('roof', 99_980, 400_060, 100_020, 400_064, { ...office, heightM })], { radiusM: 400 });
    expect(told(overRoof(12), farther)).toEqual(nothing);
    expect(told(overRoof(3), farther)).toEqual(failing);
    expect(told(overRoof(3), andAlso())).toEqual(nothing);
  });

  it('counts pieces farther off than any of these asks of, over a roof that hides what they come to', () => {
    const roof = block('roof', 99_980, 400_007, 100_020, 400_012, {
      uses: ['kantoorfunctie'],
      dwellings: 0,
      heightM: 4,
    });
    const given = scene([block('home', 99_990, 400_045, 100_010, 400_055), roof]);
    expect(told(given, andAlso())).toEqual(nothing);
    expect(told(given, andAlso(noPieces(0.001)))).toEqual({ open: { 'C-PCS': 'unmet' }, missing: [] });
  });

  it('alone has it asked who is in a gym at night, where that tells', () => {
    const rules = andAlso(quietNights(1));
    const gym = block('gym', 99_990, 400_040, 100_010, 400_050, { uses: ['sportfunctie'], dwellings: 0 });
    const saying = (given: Scene, peopleAtNight: boolean): Scene => ({
      ...given,
      answers: { ...given.answers, peopleAtNight },
    });
    const given = scene([gym]);
    expect(told(given, andAlso())).toEqual(nothing);
    expect(told(given, rules)).toEqual({
      open: { 'C-NGT': 'unknown', 'C-DAT': 'unknown' },
      missing: ['people-at-night'],
    });
    expect(told(saying(given, false), rules)).toEqual(nothing);
    expect(told(saying(given, true), rules)).toEqual({ open: { 'C-NGT': 'unmet' }, missing: [] });
    // Where care fails whatever is done, a yes tells nothing: then nothing is asked.
    const care = block('care', 99_990, 400_110, 100_010, 400_120, { uses: ['gezondheidszorgfunctie'], units: null });
    const both = scene([gym, care]);
    const red = andAlso(noCareWithin(120), quietNights(1));
    expect(told(saying(both, true), red)?.open).toHaveProperty('C-NGT');
    expect(told(both, red)).toEqual({ open: { 'C-CAR': 'unmet' }, missing: [] });
  });

  it('asks of a building that no explosion reaches, and no sample leaves that out', () => {
    const care = block('care', 99_990, 400_135, 100_010, 400_145, { uses: ['gezondheidszorgfunctie'], units: null });
    const unmetIn = (rules: Rules) => {
      const run = sampled(scene([care]), releasedModels, { count: 24, rules });
      let step = run.next();
      while (!step.done) step = run.next();
      return step.value.unmetShares;
    };
    expect(unmetIn(andAlso())).toEqual({});
    expect(unmetIn(andAlso(noCareWithin(140)))).toEqual({ 'C-CAR': 1 });
  });

  it('that only a shell of brick makes fail leaves open of what the shell is, and so does all that is judged of the others', () => {
    const rules = andAlso(noPieces(0.01), nothingOpen);
    const unit = (shell: Answers['shell']): Scene => {
      const given = scene([], { buildings: [block('home', 99_990, 400_025, 100_010, 400_035)] });
      return {
        ...given,
        answers: { ...given.answers, shell, dwellingAboveOrBehind: false, dwellingBeside: false },
        machines: given.machines.map((one) => ({ ...one, siting: 'unit', exact: true, hostId: null })),
      };
    };
    expect(told(unit(null), andAlso())).toEqual(nothing);
    expect(told(unit('metal'), rules)).toEqual(nothing);
    expect(told(unit('brick'), rules)).toEqual({ open: { 'C-PCS': 'unmet' }, missing: [] });
    const open = { 'C-PCS': 'unknown', 'C-DAT': 'unknown', 'C-OPN': 'unknown' };
    expect(told(unit(null), rules)).toEqual({ open, missing: ['shell'] });
  });
});

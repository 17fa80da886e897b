import { describe, expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import {
  dimensionsOf,
  quantile,
  type Spread,
  sampled,
  sequence,
  strengthsOf,
} from '../../src/engine/assessment/sampling.ts';
import { unmetOf } from '../../src/engine/criteria/judge.ts';
import { squareDensity } from '../../src/engine/criteria/square.ts';
import { lookingAt, outlookOf } from '../../src/engine/effects/outlook.ts';
import { Trials, verdictOf } from '../../src/engine/measures/search.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { type Scene, unanswered } from '../../src/engine/scene/scene.ts';
import { block, demo, scene as sceneWith } from './scenes.ts';

function spreadOf(scene: Scene, options: Parameters<typeof sampled>[2] = {}): Spread {
  const run = sampled(scene, releasedModels, options);
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

describe('the sequence', () => {
  it('fills every dimension evenly and is the same for the same seed', () => {
    const samples = sequence(8, 400, 437);
    expect(samples).toEqual(sequence(8, 400, 437));
    expect(samples).not.toEqual(sequence(8, 400, 438));
    for (let d = 0; d < 8; d++) {
      const tenths = Array.from({ length: 10 }, () => 0);
      for (const sample of samples)
        tenths[Math.floor(10 * (sample[d] as number))] = (tenths[Math.floor(10 * (sample[d] as number))] as number) + 1;
      for (const count of tenths) expect(Math.abs(count - 40)).toBeLessThanOrEqual(5);
    }
  });

  it('draws from a log-triangular band: its ends, its mode, its median', () => {
    const band = { low: 1, design: 2, high: 5 };
    expect(quantile(band, 0)).toBe(1);
    expect(quantile(band, 1)).toBeCloseTo(5, 12);
    expect(quantile(band, Math.log(2) / Math.log(5))).toBeCloseTo(2, 12);
    expect(quantile({ low: 1, design: 2, high: 4 }, 0.5)).toBeCloseTo(2, 12);
    expect(quantile({ low: 3, design: 3, high: 3 }, 0.2)).toBe(3);
  });
});

describe('how sure', () => {
  // Homes across the street, near enough for the colour to hang on the charge.
  const scene = sceneWith(
    [
      block('across', 99_990, 400_013, 100_000, 400_023),
      block('farther', 100_000, 400_016, 100_012, 400_026),
      block('care', 100_020, 400_046, 100_040, 400_056, { uses: ['gezondheidszorgfunctie'], dwellings: 0 }),
    ],
    { answers: { ...unanswered, placesOfStay: 'none', vehicleApproach: 'none', sharedEntrance: false } },
  );
  const answered = assessed(scene, releasedModels);
  if (!answered.ok) throw new Error(answered.error.message);
  const sets = answered.value.assessment.measureSets.map(({ measures }) => measures);

  it('the shares of colours add up to one, and the same seed gives the same', () => {
    const spread = spreadOf(scene, { sets });
    const { green, orange, red, undetermined } = spread.confidence;
    expect(green + orange + red + undetermined).toBeCloseTo(1, 8);
    expect(spread.count).toBe(400);
    expect(spreadOf(scene, { sets })).toEqual(spread);
  });

  it('the order in which sets are tried changes no share', () => {
    expect(spreadOf(scene, { count: 100 }).confidence).toEqual(spreadOf(scene, { count: 100, sets }).confidence);
  });

  it('corners settle what lies between them: the same as judging each sample alone', () => {
    const own = spreadOf(scene, { count: 120, sets, eachAlone: true });
    expect(spreadOf(scene, { count: 120, sets })).toEqual(own);
  });

  const sealbags = ({ machines, ...rest }: Scene): Scene => ({
    ...rest,
    machines: machines.map((one) => ({ ...one, functions: ['opname', 'sealbag'] })),
  });
  const nobody = { ...unanswered, dwellingAboveOrBehind: false, dwellingBeside: false } as const;

  it.each([
    [56, 80],
    [60, 90],
  ])(
    'a gap that closes between two corners at which nothing is known is seen: unknown use at %d m, care at %d m',
    (one, two) => {
      const open = { uses: null, units: null, dwellings: null, year: 2000 };
      const care = { uses: ['gezondheidszorgfunctie'], dwellings: 0, year: 2000 } as const;
      const given = sealbags(
        sceneWith(
          [
            block('unknown', 99_970, 400_000 + one, 99_985, 400_008 + one, open),
            block('care', 100_010, 400_000 + two, 100_030, 400_010 + two, care),
          ],
          { answers: { ...nobody, placesOfStay: 'none', vehicleApproach: 'none', sharedEntrance: false } },
        ),
      );
      const own = spreadOf(given, { count: 120, seed: 1, eachAlone: true });
      expect(own.confidence.undetermined).toBeLessThan(0.9);
      expect(own.confidence.orange).toBeGreaterThan(0.1);
      expect(spreadOf(given, { count: 120, seed: 1 })).toEqual(own);
    },
  );

  it('of two machines the failure of one hides no gap at the other', () => {
    const answers = { ...nobody, placesOfStay: 'none', vehicleApproach: 'none', sharedEntrance: false } as const;
    const own = { ...answers, solidFacade: true, loosePartsRemoved: true };
    const alone = sceneWith(
      [
        block('a', 99_965.94, 400_008.65, 99_975.64, 400_016.65, {
          uses: ['winkelfunctie'],
          dwellings: 0,
          year: 1930,
          heightM: 6,
        }),
        block('b', 99_992.41, 400_013.08, 100_003.86, 400_021.08, {
          uses: ['woonfunctie', 'winkelfunctie'],
          year: 1930,
          heightM: 6,
        }),
        block('c', 100_360, 400_019.62, 100_369.05, 400_027.62, { year: 2000, heightM: 15 }),
        block('d', 100_390.09, 400_071, 100_400.9, 400_079, {
          uses: ['woonfunctie', 'winkelfunctie'],
          year: 1930,
          heightM: 6,
        }),
        block('bar', 100_421.3, 400_007.97, 100_439.49, 400_015.97, {
          uses: ['bijeenkomstfunctie'],
          dwellings: 0,
          year: 1930,
        }),
        block('host2', 100_396, 399_990, 100_404, 400_000, { uses: ['winkelfunctie'], dwellings: 0, year: 1930 }),
      ],
      { answers: { ...own, antiGas: true } },
    );
    const [first] = alone.machines;
    if (!first) throw new Error('No machine');
    const second = { ...first, id: 'second', hostId: 'host2', point: [100_400, 400_000] as const, answers: own };
    const given = sealbags({ ...alone, machines: [first, second] });
    const each = spreadOf(given, { count: 60, seed: 80, eachAlone: true });
    expect(each.confidence.undetermined).toBeGreaterThan(0.1);
    expect(spreadOf(given, { count: 60, seed: 80 })).toEqual(each);
  });

  // A street where many are alike and some differ by use, height or glass, with a terrace and an entrance nobody owns.
  const uses = [
    ['woonfunctie'],
    ['winkelfunctie', 'woonfunctie'],
    ['woonfunctie'],
    null,
    ['onderwijsfunctie'],
  ] as const;
  const row = (y: number, of: number) =>
    Array.from({ length: 14 }, (_, i) =>
      block(`r${y}-${i}`, 99_950 + 7 * i, 400_000 + y, 99_957 + 7 * i, 400_010 + y, {
        uses: uses[(i * of) % uses.length] ?? null,
        heightM: 5 + ((i * of) % 3) * 4,
        year: 1930 + ((i * of) % 2) * 70,
        dwellings: i % 4,
      }),
    );
  const square = (x: number, y: number, m: number) =>
    [
      [x, y],
      [x + m, y],
      [x + m, y + m],
      [x, y + m],
    ].map(([px, py]) => [100_000 + Number(px), 400_000 + Number(py)] as const);
  const street = sceneWith([...row(11, 3), ...row(28, 2), ...row(52, 1)], {
    places: [
      {
        id: 'terrace',
        kind: 'terras',
        name: 'terrace',
        ring: square(9, 5, 4),
        occupiedAtNight: true,
        buildingId: null,
        homesServed: 0,
      },
      {
        id: 'door',
        kind: 'ingang',
        name: 'door',
        ring: square(-8, 9.5, 1),
        occupiedAtNight: true,
        buildingId: null,
        homesServed: 0,
      },
    ],
    judgements: {
      'r11-6': { glazing: { paneType: null, retention: 'laminated', certificate: 'c' } },
      'r11-9': { glazing: { paneType: null, retention: 'film-anchored', certificate: 'c' } },
    },
    answers: { ...unanswered, placesOfStay: 'drawn', vehicleApproach: 'none', sharedEntrance: false },
  });

  it.each([
    ['homes across the street', scene],
    ['a street of many kinds', street],
  ])('%s: the default count lies within 2 % of ten times as many', (_, given) => {
    const few = spreadOf(given);
    const many = spreadOf(given, { count: 4000 });
    for (const colour of ['green', 'orange', 'red', 'undetermined'] as const)
      expect(Math.abs(few.confidence[colour] - many.confidence[colour])).toBeLessThanOrEqual(0.02);
    for (const [id, share] of Object.entries(many.unmetShares))
      expect(Math.abs((few.unmetShares[id as 'C-GLI'] ?? 0) - share)).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ['demo-green', demo('demo-green')],
    ['demo-orange', demo('demo-orange')],
    ['demo-red', demo('demo-red')],
    ['a street of many kinds', street],
    [
      'the same street by day, unknown treated as homes',
      { ...street, unknownUseAs: 'woonfunctie' as const, answers: { ...street.answers, exposure: 'day' as const } },
    ],
  ])('%s: looking only where it matters changes no sample', (_, given) => {
    const all = sequence(dimensionsOf(releasedModels), 40, 437);
    const tally: Record<string, number> = {};
    const unmet: Record<string, number> = {};
    for (const sample of all) {
      // Everything in sight, every facade: no short cut at all.
      const trials = new Trials(given, releasedModels, {
        strengthOf: strengthsOf(sample, releasedModels),
        look: (...asked) => lookingAt(outlookOf(...asked), outlookOf(...asked).targets),
      });
      const verdict = verdictOf(trials);
      tally[verdict] = (tally[verdict] ?? 0) + 1 / all.length;
      for (const one of unmetOf(trials.base)) unmet[one] = (unmet[one] ?? 0) + 1 / all.length;
    }
    const fast = spreadOf(given, { count: 40 });
    for (const [verdict, share] of Object.entries(fast.confidence)) expect(share).toBeCloseTo(tally[verdict] ?? 0, 8);
    expect(Object.keys(fast.unmetShares).toSorted()).toEqual(Object.keys(unmet).toSorted());
    for (const [one, share] of Object.entries(fast.unmetShares)) expect(share).toBeCloseTo(unmet[one] ?? -1, 8);
  });
});

/** Plain draws, each judged by itself, at the speed that was drawn and not at a step of it. */
describe('steps of speed', () => {
  it('48 of them move no share by more than half a point', () => {
    // A home where pieces decide alone, near the end of their way: there the speed counts most.
    const given = sceneWith([block('far', 99_992, 400_029, 100_008, 400_039, { year: 2010 })]);
    const shares = (steps: number) => {
      const models = {
        ...releasedModels,
        sampling: { ...releasedModels.sampling, pieceSteps: { ...releasedModels.sampling.pieceSteps, value: steps } },
      };
      const look = outlookOf(given, given.machines[0] as Scene['machines'][0], models);
      const samples = sequence(dimensionsOf(models), 2000, 11);
      const unmet = samples.filter((sample) => {
        const strengths = strengthsOf(sample, models);
        return models.scenarios.some((scenario) => {
          const strength = strengths(scenario);
          const rangeM = Math.hypot(look.targets.find(({ building }) => building.id === 'far')?.distanceM ?? 0, 0.5);
          const shot = { strength, factor: 1, echo: false };
          return (
            scenario.id === 'vast-standaard' && squareDensity(rangeM, shot, models) > models.policy.debrisPerM2.value
          );
        });
      });
      return unmet.length / samples.length;
    };
    const [coarse, fine, plain] = [shares(12), shares(48), shares(1e6)];
    expect(plain).toBeGreaterThan(0.1);
    expect(plain).toBeLessThan(0.95);
    expect(Math.abs(fine - plain)).toBeLessThan(0.005);
    expect(Math.abs(coarse - plain)).toBeGreaterThanOrEqual(Math.abs(fine - plain));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { calc, calcNames } from '../../src/engine/calc/calc.ts';
import { references } from '../../src/engine/calc/reference.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { readScene } from '../../src/engine/scene/scene-schema.ts';
import { draws } from '../draws.ts';
import { numbers, strangeTried } from '../fuzz/strange-scenes.ts';
import { block, scene } from './scenes.ts';

fc.configureGlobal({ seed: 437 });

const strange = fc.oneof(
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, -1, 1e308, 5e-324, 2 ** 53),
  fc.string(),
  fc.constant(null),
  fc.constant(undefined),
  fc.double({ min: 0.001, max: 500, noNaN: true }),
);
const keys = [
  'chargeKgTnt',
  'rangeM',
  'angleDeg',
  'thicknessMm',
  'widthM',
  'heightM',
  'kind',
  'massKg',
  'dragAreaM2',
  'speedMs',
  'name',
  'pressurePa',
  'impulsePaS',
  'lat',
  'lon',
  'x',
  'y',
];
const kinds = [
  'annealed',
  'toughened',
  'heat-strengthened',
  'glass-newer',
  'eardrum',
  'lung-death',
  'head-impact',
  'whole-body-impact',
  'fragment',
  'house-minor',
  'house-collapse',
];

describe('hostile numbers', () => {
  it('calc answers or refuses: never a throw, never a number that is none (10,000 lines)', () => {
    const input = fc.dictionary(fc.constantFrom(...keys), fc.oneof(strange, fc.constantFrom(...kinds)), {
      maxKeys: 17,
    });
    fc.assert(
      fc.property(fc.constantFrom(...calcNames), fc.oneof(input, fc.jsonValue()), (name, given) => {
        const answer = calc(name, given, releasedModels);
        for (const one of numbers(answer)) expect(Number.isFinite(one)).toBe(true);
        if (!answer.ok) expect(answer.error.code.length).toBeGreaterThan(2);
      }),
      { numRuns: 10_000 },
    );
  });

  it('a good pane or throw under strange loads never gives a number that is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(3, 4, 5, 6, 8, 10),
        fc.double({ min: 0.2, max: 4, noNaN: true }),
        fc.double({ min: 0.2, max: 4, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (thicknessMm, widthM, heightM, chargeKgTnt, rangeM) => {
          const pane = calc(
            'pane',
            { thicknessMm, widthM, heightM, kind: 'annealed', chargeKgTnt, rangeM },
            releasedModels,
          );
          for (const one of numbers(pane)) expect(Number.isFinite(one)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('hostile scenes', () => {
  it.each([
    [
      'self-crossing, collapsed and overlapping outlines and places never give a number that is none',
      'judged',
      draws(140, 400),
    ],
    ['nor do whole assessments, with sets and zones', 'assessed', 10],
    ['whatever JSON is called a scene, reading it never throws', 'garbled', draws(100, 200)],
  ] as const)('%s', (_, kind, count) => {
    expect(strangeTried(kind, 437, count).violations).toEqual([]);
  });

  it.each([
    [
      'a corner at 1e308',
      {
        footprint: [
          [
            [
              [1e308, 400_010],
              [100_010, 400_010],
              [100_010, 400_020],
            ],
          ],
        ],
      },
      'not-a-scene',
    ],
    ['a height of 1e308', { heightM: 1e308 }, 'not-a-scene'],
    ['a negative number of homes', { dwellings: -3 }, 'not-a-scene'],
    ['a word for a height', { heightM: 'high' }, 'not-a-scene'],
    [
      'a collapsed outline',
      {
        footprint: [
          [
            [
              [100_000, 400_010],
              [100_000, 400_010],
              [100_000, 400_010],
            ],
          ],
        ],
      },
      'bad-outline',
    ],
    [
      'a line for an outline',
      {
        footprint: [
          [
            [
              [99_990, 400_010],
              [100_010, 400_010],
              [100_000, 400_010],
            ],
          ],
        ],
      },
      'bad-outline',
    ],
    [
      'an outline that crosses itself',
      {
        footprint: [
          [
            [
              [99_990, 400_010],
              [100_010, 400_020],
              [100_010, 400_010],
              [99_990, 400_018],
            ],
          ],
        ],
      },
      'bad-outline',
    ],
  ])('a scene with %s is refused with where and what', (_, change, code) => {
    const given = scene([]);
    const buildings = [...given.buildings, { ...block('b', 99_990, 400_010, 100_010, 400_020), ...change }];
    const read = readScene({ ...given, buildings });
    expect(read).toMatchObject({ ok: false, error: { code } });
    if (!read.ok) expect(read.error.message).toContain('buildings.1.');
  });

  it('a tower as high as a mountain does not keep the engine busy', () => {
    const tower = block('tower', 99_990, 400_012, 100_010, 400_020, { heightM: 1e12 });
    const shed = block('shed', 99_990, 400_008, 100_010, 400_010, { heightM: 2 });
    expect(assess(scene([shed, tower]), releasedModels).ok).toBe(true);
  });

  it('a machine in a courtyard or off every facade is judged where it stands', () => {
    const yard = block('yard', 99_980, 399_960, 100_020, 399_995, {});
    const ringed = {
      ...yard,
      footprint: [
        [
          ...(yard.footprint[0] ?? []),
          [
            [99_990, 399_970],
            [99_990, 399_985],
            [100_010, 399_985],
            [100_010, 399_970],
          ] as const,
        ],
      ],
    };
    for (const point of [
      [100_000, 399_978],
      [100_050, 400_050],
    ] as const) {
      const given = scene([ringed]);
      const machines = given.machines.map((machine) => ({ ...machine, point, exact: true }));
      const answer = assess({ ...given, machines }, releasedModels);
      expect(answer.ok).toBe(true);
    }
  });

  it('a machine whose place is no number is refused', () => {
    const given = scene([]);
    const machines = given.machines.map((machine) => ({ ...machine, point: [Number.NaN, 1] as const }));
    expect(assess({ ...given, machines }, releasedModels)).toMatchObject({ ok: false, error: { code: 'bad-number' } });
  });
});

describe('mistakes that public implementations made', () => {
  const blast = (chargeKgTnt: number, rangeM: number) => {
    const answer = calc('blast', { chargeKgTnt, rangeM }, releasedModels);
    if (!answer.ok) throw new Error(answer.error.message);
    return answer as unknown as Record<string, number>;
  };

  it('Z in place of log Z: at Z = 1 the pressure is 1357 kPa, not 14.8', () => {
    expect(blast(1, 1)['incidentPressureKpa']).toBeGreaterThan(1300);
    expect(blast(1, 3)['incidentPressureKpa']).toBeLessThan(130);
  });

  it('a slipped digit in the impulse: our reference points meet the published calculator within 0.01 %', () => {
    // Scaled: 1 t at 50 m is 1 kg at 5 m, with ten times the impulse. The slip makes 0.115 %.
    const of = (file: string, chargeKgTnt: number, rangeM: number) =>
      references
        .find(({ id }) => id === file)
        ?.rows.find(
          ({ key, input }) =>
            key === 'incidentImpulseKpaMs' && input['chargeKgTnt'] === chargeKgTnt && input['rangeM'] === rangeM,
        )?.expected ?? Number.NaN;
    expect((10 * of('kingery-bulmash-1984', 1, 5)) / of('safer-guard', 1000, 50)).toBeCloseTo(1, 4);
  });

  it('the shock front runs as fast as its pressure asks (Rankine–Hugoniot)', () => {
    for (const rangeM of [2, 3, 5, 8, 12, 20, 35]) {
      const { incidentPressureKpa = 0, shockVelocityMs = 0 } = blast(1, rangeM);
      expect(shockVelocityMs / (340.3 * Math.sqrt(1 + (6 * incidentPressureKpa) / (7 * 101.325)))).toBeCloseTo(1, 1);
    }
  });

  it('reflected impulse of 10 t at 500 m is 528.8 kPa·ms, not twice that', () => {
    expect(blast(10_000, 500)['reflectedImpulseKpaMs']).toBeCloseTo(528.8, 0);
  });

  it('the mass of one fragment, not of all: branches of the debris probit join at 0.1 and 4.5 kg', () => {
    const half = (massKg: number, speedMs: number) => {
      const answer = calc('probit', { name: 'fragment', massKg, speedMs }, releasedModels);
      if (!answer.ok) throw new Error(answer.error.message);
      return answer['probability'] as number;
    };
    for (const massKg of [0.0999, 0.1001]) expect(half(massKg, 37.65)).toBeCloseTo(0.5, 1);
    for (const massKg of [4.49, 4.51]) expect(half(massKg, 5.61)).toBeCloseTo(0.5, 1);
  });
});

describe('flights that a point with drag cannot be', () => {
  const flies = (change: Record<string, number>) =>
    calc('throw', { massKg: 1, dragAreaM2: 0.01, speedMs: 20, angleDeg: 45, heightM: 1, ...change }, releasedModels);

  it('dust is refused, not flown backwards', () => {
    expect(flies({ massKg: 1e-6, dragAreaM2: 1 })).toMatchObject({ ok: false, error: { code: 'out-of-range' } });
  });

  it('a long flight without drag is followed to its end: the parabola', () => {
    const answer = flies({ dragAreaM2: 0, speedMs: 2000, heightM: 0 });
    expect(answer).toMatchObject({ ok: true });
    if (answer.ok) {
      expect(Number(answer['rangeM']) / (2000 ** 2 / 9.81)).toBeCloseTo(1, 8);
      expect(Number(answer['impactSpeedMs'])).toBeCloseTo(2000, 5);
    }
  });

  it('a long fall ends at terminal speed', () => {
    const answer = flies({ speedMs: 0, heightM: 1000, dragAreaM2: 0.1 });
    expect(answer.ok && answer['impactSpeedMs']).toBeCloseTo(Math.sqrt((2 * 9.81) / (1.225 * 0.1)), 6);
  });

  it('a pane that stands however near has break distance 0, not a distance below the fit', () => {
    const strong = { thicknessMm: 10, widthM: 0.3, heightM: 0.3, kind: 'toughened', chargeKgTnt: 1e-6 };
    expect(calc('pane', strong, releasedModels)).toMatchObject({ ok: true, breakDistance50M: 0 });
  });

  it('a pane whose table ends before half of its like break has no break distance, and says so', () => {
    // 42.1 m was told of this one, where it breaks near 10.8.
    const pane = { thicknessMm: 3, widthM: 2.29, heightM: 4, kind: 'annealed', chargeKgTnt: 1.34 };
    expect(calc('pane', pane, releasedModels)).toMatchObject({
      ok: true,
      strength50Kpa: null,
      breakDistance50M: null,
      outsideTable: true,
    });
    const usual = { ...pane, thicknessMm: 4, widthM: 1, heightM: 1.2 };
    expect(calc('pane', usual, releasedModels)).toMatchObject({ ok: true, outsideTable: false });
  });

  it('a throw faster than the model flies says that it is capped', () => {
    const pane = { thicknessMm: 3, widthM: 1, heightM: 1.2, kind: 'annealed', chargeKgTnt: 5 };
    expect(calc('pane', { ...pane, rangeM: 0.5 }, releasedModels)).toMatchObject({ throwCapped: true });
    expect(calc('pane', { ...pane, rangeM: 10 }, releasedModels)).toMatchObject({ throwCapped: false });
  });

  it('a place in sea has no RD, by either door', () => {
    expect(calc('rd', { lat: 51, lon: 3.1 }, releasedModels)).toMatchObject({ error: { code: 'outside-rd' } });
  });
});

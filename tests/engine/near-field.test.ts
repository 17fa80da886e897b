/** The factors of the model beside every gauge of the computation that they were read from, where it is at hand; and the model itself. */
import { describe, expect, it } from 'vitest';
import reference from '../../models/reference/near-field.json' with { type: 'json' };
import { judge } from '../../src/engine/criteria/judge.ts';
import { beforeOf, chargeBy, echoPath, factorInSight } from '../../src/engine/effects/near-field.ts';
import { outlookOf } from '../../src/engine/effects/outlook.ts';
import { nearBy, usualEcho } from '../../src/engine/effects/strength.ts';
import { blockOf } from '../../src/engine/geometry/block.ts';
import { acrossM } from '../../src/engine/geometry/wall-beside.ts';
import { releasedModels as models } from '../../src/engine/models/models.ts';
import { facadeImpulse, oblique } from '../../src/engine/physics/blast/oblique.ts';
import type { Building, Scene } from '../../src/engine/scene/scene.ts';
import { hasRecorded, recorded } from '../geodata/recorded.ts';
import { block, scene } from './scenes.ts';

const { nearField } = models;
const { computed } = reference;
const file = 'reference/near_field_factor.csv';

describe.skipIf(!hasRecorded)('gauges of the computation (skipped where the recorded data is absent)', () => {
  /** Factors by impulse at Z of 1.5 and more, of the cases and directions asked for. */
  const gauges = (cases: RegExp, directions: RegExp): number[] => {
    const [head = '', ...lines] = recorded(file).trim().split('\n');
    const at = (name: string) => head.split(',').indexOf(name);
    return lines.flatMap((line) => {
      const cells = line.split(',');
      const factor = Number(cells[at('factor_impulse')] || Number.NaN);
      const far = Number(cells[at('Z')]) >= nearField.leastFromZ.value;
      const asked = cases.test(cells[at('case')] ?? '') && directions.test(cells[at('direction')] ?? '');
      return asked && far && Number.isFinite(factor) ? [factor] : [];
    });
  };
  const middle = (some: readonly number[]) => some.toSorted((one, two) => one - two)[some.length >> 1] ?? 0;
  const share = (some: readonly number[], high: number) => some.filter((one) => one <= high).length / some.length;

  it.each([
    ['before a sound front', 'sound', /^one(_f|0\.5|10|25)?$/, /^fan/, 0.15],
    ['flush with it', 'sound', /^one(_f|0\.5|10|25)?$/, /^flush$/, 0.25],
    ['before a front that gives way', 'light', /^hole[12]$/, /^fan/, 0.25],
    ['on the axis of a portal of 1.5 m', 'portal', /^portal(_f)?$/, /^fan0$/, 0.2],
    ['in all directions before it', 'portal', /^portal(_f)?$/, /^fan/, 0.9],
    ['from inside, on the axis of an opening', 'inside', /^shop/, /^fan0$/, 0.6],
  ] as const)(
    '%s: the high end covers 95 % of the gauges, the design value is no less than their median',
    (...asked) => {
      const [, place, cases, directions, within] = asked;
      const found = gauges(cases, directions);
      const { design, high } = nearField.factors[place];
      expect(found.length).toBeGreaterThan(9);
      expect(share(found, high.value)).toBeGreaterThanOrEqual(0.95);
      expect(design.value).toBeGreaterThanOrEqual(middle(found) - 0.05);
      expect(design.value - middle(found)).toBeLessThan(within);
    },
  );
});

describe('an impulse that grazes', () => {
  it('is what was computed within five per cent, and side-on at the wall’s own line', () => {
    const { cos, ratio } = computed.oblique;
    for (const [i, cosine] of cos.entries())
      expect(
        Math.abs(facadeImpulse(1, 2.4, cosine, nearField) / oblique(1, 2.4, cosine) / (ratio[i] as number) - 1),
      ).toBeLessThan(0.05);
    expect(facadeImpulse(1, 2.4, 0, nearField)).toBe(1);
    expect(facadeImpulse(1, 2.4, 1, nearField)).toBe(2.4);
  });
});

describe('what a burst stands before', () => {
  const near = nearBy(nearField, ({ design }) => design.value);
  const standing = (beside: readonly Building[], answers: Partial<Scene['answers']> = {}) => {
    const given = scene(beside);
    const [machine] = given.machines;
    if (!machine) throw new Error('a machine');
    const said = { ...given, answers: { ...given.answers, ...answers } };
    return beforeOf(said, machine, blockOf(given.buildings), models);
  };
  // The host's wall lies on y = 400 000; these stand out of it beside the machine at x = 100 000.
  const wing = (from: number, to: number, outM: number) =>
    block(`w${from}`, 100_000 + from, 399_998, 100_000 + to, 400_000 + outM);

  it.each([
    ['a straight wall', [], 'sound'],
    ['a pilaster of 30 cm', [wing(1, 2, 0.3)], 'sound'],
    ['a niche of 0.8 m', [wing(1, 2, 0.8), wing(-2, -1, 0.9)], 'niche'],
    ['a portal of 1.5 m', [wing(1, 2, 1.5), wing(-2, -1, 3)], 'portal'],
    ['walls that stand out too far apart', [wing(1.6, 3, 1.5), wing(-3, -1.6, 1.5)], 'sound'],
    ['an inner corner', [wing(1.5, 5, 12)], 'corner'],
    ['a wing farther off than 2 m', [wing(2.5, 5, 12)], 'sound'],
  ] as const)('%s', (_, beside, ground) => {
    expect(standing(beside).ground).toBe(ground);
  });

  it('what stands across with its wall on the line straight out makes a wing no longer; a wing with its wall there is one', () => {
    const across = block('across', 99_995, 400_006, 100_000, 400_016);
    const alone = standing([wing(0.6, 7, 9.5)]);
    expect(standing([wing(0.6, 7, 9.5), across])).toEqual(alone);
    expect(alone.ground).toBe('corner');
    expect(standing([wing(-5, 0, 12)]).ground).toBe('corner');
  });

  it('a wing throws back as far as twice its length, and the answer goes before the outlines', () => {
    const corner = standing([wing(1.5, 5, 12)]);
    const at = (planM: number, flush = false) => factorInSight(corner, near, { planM, inFront: true, flush });
    expect([at(10), at(23), at(25), at(10, true)]).toEqual([near.corner, near.corner, near.sound, near.cornerFlush]);
    expect(standing([wing(1.5, 5, 12)], { recess: 'none' }).ground).toBe('sound');
    expect(standing([], { recess: 'portal' }).ground).toBe('portal');
    expect(standing([], { lightFront: true }).ground).toBe('light');
  });

  it('a unit inside an outline stands before a wall that it faces away from, as one within three metres of a wall does', () => {
    const unit = (y: number) => {
      const given = scene([]);
      const [machine] = given.machines;
      if (!machine) throw new Error('a machine');
      const at = { ...machine, siting: 'unit', exact: true, hostId: null, point: [100_000, y] } as const;
      return beforeOf(given, at, blockOf(given.buildings), models);
    };
    const facing = { ground: 'sound', wall: { outward: [0, 1] } };
    for (const y of [399_999.9, 399_998, 399_995]) expect(unit(y)).toMatchObject(facing);
    expect(unit(400_001)).toMatchObject(facing);
    expect(unit(400_004).ground).toBe('open');
  });

  it('a unit on the very line of a wall stands before that wall, on whichever side the last digit puts it', () => {
    // A front to the south, turned: no number of it is round.
    for (const deg of [0, 17.3, 123.456, 251.1]) {
      const [cos, sin] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
      const turned = (x: number, y: number) => [100_000 + x * cos - y * sin, 400_000 + x * sin + y * cos] as const;
      const ring = [turned(-5, 0), turned(7, 0), turned(7, 8), turned(-5, 8)];
      const given = scene([{ ...block('front', 0, 0, 1, 1), footprint: [[ring]] }]);
      const [machine] = given.machines;
      if (!machine) throw new Error('a machine');
      for (const along of [-3.1, 0.7, 1 / 3, 5.9])
        for (const off of [-1e-9, 0, 1e-9]) {
          // It faces along the wall: which way the wall looks it cannot say.
          const at = { siting: 'unit', exact: true, hostId: null, point: turned(along, off), outwardDeg: 90 } as const;
          const { ground, wall } = beforeOf(given, { ...machine, ...at }, blockOf(given.buildings.slice(1)), models);
          expect(ground).toBe('sound');
          expect(wall?.outward[0]).toBeCloseTo(sin, 6);
          expect(wall?.outward[1]).toBeCloseTo(-cos, 6);
        }
    }
  });

  it.each([
    [
      'before and behind, the one behind',
      20,
      [
        [-6, -11, 6, -3],
        [-6, 3, 6, 11],
      ],
      0,
    ],
    [
      'aside and behind, the one behind',
      30,
      [
        [-6, -11, 6, -3],
        [3, -3, 9, 8],
      ],
      0,
    ],
    [
      'on both sides, its own line',
      0,
      [
        [-11, -6, -3, 6],
        [3, -6, 11, 6],
      ],
      0,
    ],
    [
      'of an inner corner that it faces out of, its own line',
      45,
      [
        [-6, -11, 6, -3],
        [-11, -3, -3, 6],
      ],
      45,
    ],
    [
      'of an inner corner that it leans out of, the one behind',
      30,
      [
        [-6, -11, 6, -3],
        [-11, -3, -3, 6],
      ],
      0,
    ],
    [
      'two that go on from each other, that wall',
      20,
      [
        [-6, -11, 0, -3],
        [0, -11, 6, -3],
      ],
      0,
    ],
    ['on the corner of two fronts, the one that looks its way', 30, [[-8, -8, 0, 0]], 0],
  ] as const)('of walls as near as each other a unit stands before that at its back: %s', (_, faces, drawn, looks) => {
    for (const deg of [0, 17.3, 123.456, 251.1]) {
      const [cos, sin] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
      const turned = (x: number, y: number) => [100_000 + x * cos + y * sin, 400_000 - x * sin + y * cos] as const;
      const panden = drawn.map(([x1, y1, x2, y2], i) => ({
        ...block(`p${i}`, 0, 0, 1, 1),
        footprint: [[[turned(x1, y1), turned(x2, y1), turned(x2, y2), turned(x1, y2)]]],
      }));
      const [machine] = scene([]).machines;
      if (!machine) throw new Error('a machine');
      const at = { siting: 'unit', exact: true, hostId: null, point: turned(0, 0), outwardDeg: faces + deg } as const;
      for (const order of [panden, panden.toReversed()]) {
        const { ground, wall } = beforeOf(scene([]), { ...machine, ...at }, blockOf(order), models);
        expect(ground).toBe('sound');
        const looksDeg = (Math.atan2(wall?.outward[0] ?? 0, wall?.outward[1] ?? 0) * 180) / Math.PI;
        expect((looksDeg - deg - looks + 900) % 360).toBeCloseTo(180, 6);
      }
    }
  });

  it('near the charge no factor makes less of it', () => {
    expect(chargeBy(0.7, 2, 1.5, nearField)).toBe(2);
    expect(chargeBy(0.7, 2, 3, nearField)).toBeCloseTo(1.4, 12);
    expect(chargeBy(2.2, 2, 1, nearField)).toBeCloseTo(4.4, 12);
  });
});

describe('what comes back from across the street', () => {
  const row = (gapM: number) =>
    blockOf([
      block('one', 99_990, 400_009, 100_002, 400_019),
      block('two', 100_002 + gapM, 400_009.5, 100_012, 400_019),
    ]);
  const wall = { point: [100_000, 400_000], outward: [0, 1] } as const;

  it('does not slip through a hairline between two fronts, wherever the pane is', () => {
    for (const gapM of [0, 1e-11, 1e-9, 1e-3, 0.04])
      for (const aside of [0, gapM / 3, gapM / 2, gapM])
        expect([9, 9.5]).toContain(acrossM(row(gapM), wall, -2 - aside, 30, 15));
  });

  it('goes through where there is an alley', () => {
    expect(acrossM(row(1), wall, -2.5, 30, 15)).toBeNull();
    expect(acrossM(row(1), wall, -1.9, 30, 15)).toBeCloseTo(9, 9);
    expect(acrossM(row(1), wall, -3.1, 30, 15)).toBeCloseTo(9.5, 9);
  });

  it.each([
    [0.9, null],
    [1.5, 1],
    [3, 1],
    [5, 1],
    [7.9, 1],
    [9.9, 1],
    [12, 0.5],
    [14.9, 0.5],
    [15.1, null],
  ])('in a street of %s m its share is %s', (widthM, share) => {
    const across = blockOf([block('across', 99_980, 400_000 + widthM, 100_020, 400_020 + widthM)]);
    const before = { ground: 'sound', wall, cornerToM: 0 } as const;
    const path = echoPath(across, before, -6, 0.5, { echo: usualEcho }, models);
    expect(path?.share ?? null).toBe(share);
    if (path) expect(path.slantM).toBeCloseTo(Math.hypot(2 * widthM - 0.3, 6, 0.5), 9);
  });

  it('a street as wide as the limit is one street, however it is turned and wherever the pane is', () => {
    const { echoAddsToM } = nearField;
    for (const deg of [0, 33.9, 121.7, 303.86539567261934]) {
      const [cos, sin] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
      const turned = (x: number, y: number) => [100_000 + x * cos - y * sin, 400_000 + x * sin + y * cos] as const;
      const widthM = echoAddsToM.value;
      const ring = [turned(-40, widthM), turned(40, widthM), turned(40, widthM + 8), turned(-40, widthM + 8)];
      const across = blockOf([{ ...block('across', 0, 0, 1, 1), footprint: [[ring]] }]);
      const outward = [-sin, cos] as const;
      const before = { ground: 'sound', wall: { point: turned(0, 0), outward }, cornerToM: 0 } as const;
      const shares = Array.from({ length: 40 }, (_, i) => {
        const path = echoPath(across, before, 0.371 * (i - 20), 0.5, { echo: usualEcho }, models);
        return path?.share;
      });
      expect(new Set(shares)).toEqual(new Set([usualEcho.narrow]));
    }
  });

  it('panes in the line of the wall get it in a narrow street as in a wide one, and get more by it', () => {
    for (const widthM of [4, 6, 7.5, 9]) {
      const beside = block('beside', 100_004, 399_990, 100_010, 400_000);
      const opposite = block('opposite', 99_980, 400_000 + widthM, 100_020, 400_020 + widthM);
      const [alone, echoed] = [[beside], [beside, opposite]].map((buildings) => flushPane(scene(buildings), 'beside'));
      expect(alone?.echo).toBeNull();
      expect(echoed?.echo?.streetM).toBeCloseTo(widthM, 6);
      expect(echoed?.breakProbability).toBeGreaterThanOrEqual(alone?.breakProbability ?? 1);
    }
  });
});

describe('the line of the machine’s own wall', () => {
  it.each([
    [0, true],
    [0.2, true],
    [0.28, true],
    [-0.3, true],
    [-0.49, true],
    [-0.52, false],
  ])('a front that stands %s m out of it lies in it: %s', (outM, flush) => {
    const beside = block('beside', 100_004.5, 399_990, 100_030, 400_000 + outM);
    const given = scene([beside]);
    const facades = targetOf(given, 'beside').facades.filter(({ piece }) => piece.ay === piece.by);
    expect(facades.map((one) => one.flush)).toEqual([flush]);
  });
});

function targetOf(given: Scene, id: string) {
  const [machine] = given.machines;
  if (!machine) throw new Error('a machine');
  const target = outlookOf(given, machine, models).targets.find(({ building }) => building.id === id);
  if (!target) throw new Error(id);
  return target;
}

/** The worst pane of a building under the standard charge. */
function flushPane(given: Scene, id: string) {
  const run = judge(given, models).runs.find(({ strength }) => strength.scenario.id === 'vast-standaard');
  return run?.readings.find(({ target }) => target.building.id === id)?.effect.panes[0];
}

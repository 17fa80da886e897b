/** A free-standing unit: it spreads its own pieces all round, and one of brick throws its brick and stands before its wall. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assessment/assess.ts';
import { hazardousCount } from '../../src/engine/consequences/landing-parts.ts';
import { judge } from '../../src/engine/criteria/judge.ts';
import { landingShares } from '../../src/engine/effects/pieces/landing.ts';
import { byMass, fanSolidAngle, hazardousPerM2 } from '../../src/engine/effects/pieces/pieces.ts';
import { strengthAt } from '../../src/engine/effects/strength.ts';
import { releasedModels as models } from '../../src/engine/models/models.ts';
import type { Answers, Scene } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

/** A unit on open ground, a home so far in front of it. */
function unitBefore(atM: number, shell: Answers['shell']): Scene {
  const home = block('home', 99_990, 400_000 + atM, 100_010, 400_010 + atM, { year: 2010 });
  const given = scene([], { buildings: [home] });
  return {
    ...given,
    answers: { ...given.answers, shell, dwellingAboveOrBehind: false, dwellingBeside: false },
    machines: given.machines.map((one) => ({
      ...one,
      siting: 'unit' as const,
      exact: true,
      hostId: null,
      point: [100_000, 400_000] as const,
    })),
  };
}

function assessed(given: Scene) {
  const answer = assess(given, models);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

const statusOf = (given: Scene, id: string) => {
  const all = judge(given, models).criteria.filter((one) => one.id === id);
  return all.map(({ status }) => status).find((status) => status !== 'met') ?? 'met';
};

const pieces = models.scenarios.flatMap((scenario) => strengthAt(scenario, 'design', models).pieces);

describe('no piece is thrown twice', () => {
  it.each([false, true])(
    'over its whole angle a class comes to what was thrown (free-standing: %s)',
    (freeStanding) => {
      for (const thrown of pieces) {
        const near = 1e-4;
        const over = hazardousPerM2(thrown, near, { freeStanding }, models) * near * near;
        expect(over * fanSolidAngle(models.siting, { freeStanding })).toBeCloseTo(hazardousCount(thrown, models), 3);
      }
    },
  );

  it('all that is thrown comes down', () => {
    for (const { model, speedMs } of pieces)
      for (const part of byMass(model)) {
        const sum = landingShares(model, part, models, speedMs).reduce((all, share) => all + share, 0);
        expect(sum).toBeCloseTo(1, 9);
      }
  });

  it('all round is three times the angle of a facade, and so a third of the pieces', () => {
    const ratio =
      fanSolidAngle(models.siting, { freeStanding: true }) / fanSolidAngle(models.siting, { freeStanding: false });
    expect(ratio).toBeCloseTo(360 / (2 * models.siting.fanHalfAngleDeg.value), 12);
  });

  // Thrown over a third of the circle the same pieces came to 21.8 m.
  it.each([14, 15, 16, 17, 18, 19, 20, 21])('a home %d m from a unit of metal was red, and is green', (atM) => {
    const given = unitBefore(atM, 'metal');
    const [run] = judge(given, models).runs.filter(({ strength }) => strength.scenario.id === 'vast-standaard');
    const home = run?.readings.find(({ target }) => target.building.id === 'home');
    const { masonry: _, ...metal } = home?.effect.density ?? { masonry: 0, sheet: 0, steel: 0, door: 0 };
    const density = Object.values(metal).reduce((sum, one) => sum + one, 0);
    expect(3 * density).toBeGreaterThan(models.policy.debrisPerM2.value);
    expect(assessed(given).verdict).toBe('green');
  });
});

describe('the shell of a unit', () => {
  it('of brick throws brick', () => {
    expect(statusOf(unitBefore(17, 'brick'), 'C-DEB')).toBe('unmet');
    expect(statusOf(unitBefore(17, 'metal'), 'C-DEB')).toBe('met');
  });

  it('of brick is a wall behind the charge', () => {
    const loadOf = (shell: Answers['shell']) =>
      judge(unitBefore(23, shell), models).runs[0]?.readings[0]?.effect.reflectedPressureKpa ?? Number.NaN;
    expect(loadOf('brick')).toBeGreaterThan(loadOf('metal'));
  });

  it('is asked where it decides, and only there', () => {
    const open = (atM: number) => {
      const answer = assessed(unitBefore(atM, undefined));
      return { verdict: answer.verdict, asked: answer.missing.some(({ what }) => what === 'shell') };
    };
    expect(open(17)).toEqual({ verdict: 'undetermined', asked: true });
    expect(open(2).asked).toBe(false);
    expect(open(80)).toEqual({ verdict: 'green', asked: false });
    expect(assessed(unitBefore(17, null)).verdict).toBe('undetermined');
    expect(assessed(unitBefore(17, 'metal')).verdict).toBe('green');
    expect(assessed(unitBefore(17, 'brick')).verdict).not.toBe('green');
  });

  it('open is never better than either answer', () => {
    const order = ['green', 'orange', 'undetermined', 'red'];
    for (let atM = 3; atM < 60; atM += 3) {
      const [open, metal, brick] = ([undefined, 'metal', 'brick'] as const).map((shell) =>
        order.indexOf(assessed(unitBefore(atM, shell)).verdict),
      ) as [number, number, number];
      expect(open, `${atM} m`).toBeGreaterThanOrEqual(metal);
      if (brick > 0) expect(open, `${atM} m`).toBeGreaterThan(0);
    }
  });
});

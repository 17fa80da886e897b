/** Glass as a facade has it: the weakest of its panes, one leaf or two, old or new, and the outer leaf that falls. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { facadeWidthM, panesAcross, widestFacadeM } from '../../src/engine/effects/glass/facade-width.ts';
import { paneOf } from '../../src/engine/effects/glass/pane-effect.ts';
import { instrumentDlf, loadAt } from '../../src/engine/effects/load.ts';
import { blockOf } from '../../src/engine/geometry/block.ts';
import { releasedModels as models } from '../../src/engine/models/models.ts';
import { respond } from '../../src/engine/physics/glazing/pane-response.ts';
import type { Building, Judgement, Scene } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

const dlf = instrumentDlf(models);
const classes = ['1', '2', '3a', '3b', '4', '5'];

function squarely(rangeM: number, chargeKgTnt: number) {
  const load = loadAt(rangeM, chargeKgTnt, 1, models);
  return {
    pressureKpa: load.reflectedPressureKpa,
    impulseKpaMs: load.reflectedImpulseKpaMs,
    phaseMs: load.phaseMs,
  };
}

function told(given: Scene) {
  const answered = assessed(given, models);
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value.assessment;
}

const receptorOf = (given: Scene, id: string) => {
  const found = told(given).receptors.find(({ buildingId }) => buildingId === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the weakest pane', () => {
  it('of one is the pane itself; of more it is never stronger, and the chance of one of them stays what it was', () => {
    const pane = paneOf('home-single', models);
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (rangeM, one, two) => {
          const pulse = squarely(rangeM, 3);
          const [few, many] = [Math.min(one, two), Math.max(one, two)].map((panes) =>
            respond(pane, pulse, dlf, { factor: 1, panes }),
          );
          if (!few || !many) return;
          expect(many.throwM).toBeGreaterThanOrEqual(few.throwM);
          expect(classes.indexOf(many.hazardClass)).toBeGreaterThanOrEqual(classes.indexOf(few.hazardClass));
          expect(many.breakProbability).toBe(few.breakProbability);
        },
      ),
      { numRuns: 300, seed: 437 },
    );
  });

  it('of ten is thrown where one such pane only cracks: at 16.7 m of 3 kg', () => {
    const [pane, pulse] = [paneOf('home-single', models), squarely(16.7, 3)];
    expect(respond(pane, pulse, dlf, { factor: 1, panes: 1 }).throwM).toBe(0);
    expect(respond(pane, pulse, dlf, { factor: 1, panes: 10 }).throwM).toBeGreaterThan(1);
  });

  it('comes of the width of the facade, whatever corners are drawn along it', () => {
    const plain = block('plain', 0, 0, 30, 10);
    const ring = plain.footprint[0]?.[0] ?? [];
    const cut = ring.flatMap((from, i) => {
      const to = ring[(i + 1) % ring.length] as readonly [number, number];
      return [0, 0.1, 0.35, 0.9].map(
        (t) => [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])] as const,
      );
    });
    const widths = (one: Building) =>
      [0, 1, 2, 3].map((edge) => Number(facadeWidthM(blockOf([one]), edge).toFixed(6))).sort((p, q) => p - q);
    expect(widths(plain)).toEqual([10, 10, 30, 30]);
    expect(widestFacadeM(blockOf([{ ...plain, footprint: [[cut]] }]), 0)).toBeCloseTo(30, 6);
    expect([1.9, 2, 2.0001, 2.1, 30, 1000].map((m) => panesAcross(m, models.glazing))).toEqual([1, 1, 1, 2, 15, 50]);
  });

  it('a row of homes drawn as one building is never judged milder than as several', () => {
    const front = (from: number, to: number, id: string) => block(id, from, 400_014, to, 400_024);
    const whole = scene([front(99_980, 100_020, 'row')]);
    const cut = scene([-20, -10, 0, 10].map((x) => front(100_000 + x, 100_010 + x, `part${x}`)));
    const worst = (given: Scene) =>
      Math.max(
        ...told(given)
          .receptors.filter(({ host }) => !host)
          .map((one) => classes.indexOf(one.hazardClass)),
      );
    expect(worst(whole)).toBeGreaterThanOrEqual(worst(cut));
    expect(worst(whole)).toBeGreaterThan(
      classes.indexOf(receptorOf(scene([front(99_999, 100_001, 'alone')]), 'alone').hazardClass),
    );
  });
});

describe('leaves', () => {
  const across = (facts: Partial<Building>, judgement?: Judgement) =>
    scene(
      [block('home', 99_994, 400_010, 100_006, 400_020, facts)],
      judgement ? { judgements: { home: judgement } } : {},
    );

  it('from 1975 there are two, before and where nobody knows one', () => {
    expect(receptorOf(across({ year: 1990 }), 'home').paneType).toBe('home-insulating');
    for (const year of [1930, 1974, null]) expect(receptorOf(across({ year }), 'home').paneType).toBe('home-single');
  });

  it('two are thrown less far than one', () => {
    const [old, fresh] = [receptorOf(across({ year: 1930 }), 'home'), receptorOf(across({ year: 1990 }), 'home')];
    expect(old.throwM).toBeGreaterThan(fresh.throwM);
    expect(old.breakProbability).toBeGreaterThan(fresh.breakProbability);
  });

  it('the outer one alone falls into the street', () => {
    const { readings } = (() => {
      const answered = assessed(across({ year: 1990 }), models);
      if (!answered.ok) throw new Error();
      return answered.value.runs[0] as (typeof answered.value.runs)[number];
    })();
    const home = readings.find(({ target }) => target.building.id === 'home');
    expect(home?.outerBreakProbability).toBeGreaterThan(home?.breakProbability ?? 1);
  });
});

describe('old glass before the very vulnerable', () => {
  const care = (year: number | null, judgement?: Judgement) =>
    scene(
      [block('care', 99_990, 400_060, 100_010, 400_080, { year, uses: ['gezondheidszorgfunctie'], dwellings: 0 })],
      judgement ? { judgements: { care: judgement } } : {},
    );
  const vulnerable = (given: Scene) =>
    told(given).criteria.find(({ id, scenario }) => id === 'C-VUL' && scenario === 'vast-standaard')?.status;

  it('a nursing home of 1960 or of nobody knows when fails at 60 m, one of 1990 does not', () => {
    expect(vulnerable(care(1960))).toBe('unmet');
    expect(vulnerable(care(null))).toBe('unmet');
    expect(vulnerable(care(1990))).toBe('met');
  });

  it('glass that was seen to be double counts as new, glass seen to be single does not', () => {
    const seen = (paneType: string) => ({ glazing: { paneType, retention: 'none', certificate: null } }) as const;
    expect(vulnerable(care(1960, seen('home-insulating')))).toBe('met');
    expect(vulnerable(care(1960, seen('home-single')))).toBe('unmet');
    expect(vulnerable(care(1960, { confirmed: true }))).toBe('unmet');
  });

  it('a radius must reach as far as old glass is asked about', () => {
    const { missing } = told(scene([], { radiusM: 60 }));
    expect(missing).toMatchObject([{ what: 'radius' }]);
    expect(Number(missing[0]?.details?.['neededM'])).toBeGreaterThan(70);
  });
});

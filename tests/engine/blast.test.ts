import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calc } from '../../src/engine/calc/calc.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { makeEnvelope } from '../../src/engine/physics/blast/envelope.ts';
import { decay, impulseShare } from '../../src/engine/physics/blast/friedlander.ts';
import { freeField } from '../../src/engine/physics/blast/kingery-bulmash.ts';
import { oblique } from '../../src/engine/physics/blast/oblique.ts';
import { loadFactor } from '../../src/engine/physics/glazing/response.ts';

fc.configureGlobal({ seed: 437 });

const { blast } = releasedModels;
const envelope = makeEnvelope(blast);

describe('free-field blast', () => {
  it('gives the worked example: 5 kg at 10 m', () => {
    const made = freeField(5, 10, blast);
    if (!made.ok) throw new Error(made.error.message);
    expect(made.value.incidentPressureKpa).toBeCloseTo(33.17, 1);
    expect(made.value.reflectedImpulseKpaMs).toBeCloseTo(180.7, 0);
  });

  it('takes Z, not log Z: 1 kg at 1 m is near 1357 kPa', () => {
    const made = freeField(1, 1, blast);
    expect(made.ok && made.value.incidentPressureKpa).toBeGreaterThan(1300);
    expect(made.ok && made.value.incidentPressureKpa).toBeLessThan(1400);
  });

  it('does not repeat a published slip: 10 t at 500 m has about 529 kPa·ms reflected, not 1063', () => {
    const made = freeField(10_000, 500, blast);
    expect(made.ok && made.value.reflectedImpulseKpaMs).toBeGreaterThan(500);
    expect(made.ok && made.value.reflectedImpulseKpaMs).toBeLessThan(560);
  });

  it('refuses below Z = 0.2 and leaves times open above Z = 40', () => {
    expect(freeField(1, 0.19, blast)).toMatchObject({ ok: false, error: { code: 'below-range' } });
    const far = freeField(1, 41, blast);
    expect(far.ok && far.value.arrivalTimeMs).toBeNull();
    expect(far.ok && far.value.reflectedPressureKpa).toBeGreaterThan(0);
  });
});

describe('envelope', () => {
  const scaled = fc.double({ min: 0.01, max: 400, noNaN: true });

  it('closer is never safer', () => {
    fc.assert(
      fc.property(scaled, scaled, (one, two) => {
        const near = envelope.at(Math.min(one, two));
        const far = envelope.at(Math.max(one, two));
        expect(near.incidentPressureKpa).toBeGreaterThanOrEqual(far.incidentPressureKpa);
        expect(near.incidentImpulse).toBeGreaterThanOrEqual(far.incidentImpulse);
        expect(near.reflectedPressureKpa).toBeGreaterThanOrEqual(far.reflectedPressureKpa);
        expect(near.reflectedImpulse).toBeGreaterThanOrEqual(far.reflectedImpulse);
      }),
      { numRuns: 3000 },
    );
  });

  it('more charge is never better', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.double({ min: 0.5, max: 150, noNaN: true }),
        (charge, more, range) => {
          const load = (kg: number) => envelope.at(range / Math.cbrt(kg)).reflectedImpulse * Math.cbrt(kg);
          expect(load(charge * more)).toBeGreaterThanOrEqual(load(charge) * (1 - 1e-12));
        },
      ),
    );
  });

  it('holds and flags what is closer than the fits', () => {
    expect(envelope.at(0.1)).toMatchObject({
      heldBelowRange: true,
      incidentPressureKpa: envelope.at(0.2).incidentPressureKpa,
    });
  });
});

describe('pulse', () => {
  it('finds the decay again from its impulse share', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 50, noNaN: true }), (b) => {
        expect(decay(1, 1, impulseShare(b))).toBeCloseTo(b, 5);
      }),
    );
  });

  it.each([
    [0.5, 1.196],
    [1, 1.55],
    [2, 1.763],
  ])('a triangular pulse of td/T = %d gives the factor of Biggs, %d', (ratio, expected) => {
    expect(loadFactor(ratio, 0)).toBeCloseTo(expected, 2);
  });

  it('a pulse fuller or thinner than a triangle gives the highest deflection that stepping through time finds', () => {
    /** Twice the length of the pulse and of the period, so that the free vibration has its top too. */
    const stepped = (ratio: number, b: number): number => {
      const square = (2 * Math.PI * ratio) ** 2;
      const dt = Math.min(1, 1 / ratio) / 4000;
      let [u, v, most] = [0, 0, 0];
      for (let t = 0; t < 1 + 1 / ratio; t += dt) {
        const load = t < 1 ? (1 - t) * Math.exp(-b * t) : 0;
        v += dt * square * (load - u);
        u += dt * v;
        most = Math.max(most, u);
      }
      return most;
    };
    for (const b of [-4, -2, -1.2, -1, -0.9, -0.5, -0.1, 0.5, 3])
      for (const ratio of [0.05, 0.2, 0.7, 1.5, 4, 12]) {
        const expected = stepped(ratio, b);
        expect(Math.abs(loadFactor(ratio, b) / expected - 1), `${b} at ${ratio}`).toBeLessThan(2e-3);
      }
  });

  it('oblique load is reflected when facing, side-on from 90° on', () => {
    expect(oblique(10, 25, 1)).toBe(25);
    expect(oblique(10, 25, 0)).toBe(10);
    expect(oblique(10, 25, -0.5)).toBe(10);
  });
});

describe('calc answers every input, never with NaN', () => {
  const value = fc.oneof(
    fc.double(),
    fc.constant(Number.NaN),
    fc.constant(1e308),
    fc.constant('x'),
    fc.constant(null),
    fc.integer(),
    fc.constant(0),
  );
  const line = fc.record({
    chargeKgTnt: value,
    rangeM: value,
    angleDeg: value,
    thicknessMm: fc.oneof(value, fc.constantFrom(3, 4, 6, 10)),
    widthM: value,
    heightM: value,
    kind: fc.constantFrom('annealed', 'toughened', 'wood'),
    massKg: value,
    dragAreaM2: value,
    speedMs: value,
    name: fc.constantFrom('eardrum', 'lung-death', 'fragment', 'house-major', 'nothing'),
    pressurePa: value,
    impulsePaS: value,
    lat: value,
    lon: value,
  });
  it.each(['blast', 'oblique', 'throw', 'probit', 'rd', 'pane'] as const)('%s', (name) => {
    fc.assert(
      fc.property(line, (input) => {
        const answer = calc(name, input, releasedModels);
        if (!answer.ok) expect(answer.error.code).toMatch(/^[a-z-]+$/);
        else
          for (const got of Object.values(answer))
            expect(typeof got === 'number' ? Number.isFinite(got) : true).toBe(true);
      }),
      { numRuns: name === 'pane' ? 200 : 2000 },
    );
  });
});

/** The complementary error function beside values worked out to fifty digits. */
import { describe, expect, it } from 'vitest';
import { erfc } from '../../src/engine/physics/harm/erfc.ts';
import { normal } from '../../src/engine/physics/harm/probits.ts';

const known: readonly (readonly [x: number, expected: number])[] = [
  [-6, 2],
  [-3.3, 1.9999969422902035],
  [-1.1, 1.8802050695740817],
  [-0.5, 1.5204998778130465],
  [-0.1, 1.1124629160182848],
  [-1e-9, 1.0000000011283792],
  [0, 1],
  [1e-12, 0.9999999999988716],
  [0.01, 0.9887165844441503],
  [0.2, 0.7772974107895215],
  [0.2499999, 0.7236737158331786],
  [0.25, 0.7236736098317631],
  [0.4, 0.5716076449533315],
  [0.5, 0.4795001221869535],
  [0.7, 0.32219880616258156],
  [0.84, 0.23485728854500548],
  [0.84375, 0.23277433876765838],
  [0.9, 0.20309178757716786],
  [1, 0.15729920705028513],
  [1.1, 0.11979493042591827],
  [1.2499, 0.07712352681246806],
  [1.25, 0.07709987174354177],
  [1.3, 0.06599205505934755],
  [1.7, 0.01620954140922544],
  [2, 0.004677734981047266],
  [2.5, 0.0004069520174449589],
  [2.857, 5.3358260086846374e-5],
  [2.8571429, 5.331229760934048e-5],
  [3, 2.209049699858544e-5],
  [4, 1.541725790028002e-8],
  [5, 1.537459794428035e-12],
  [7.5, 2.776649386030569e-26],
  [10, 2.088487583762545e-45],
  [15, 7.212994172451207e-100],
  [20, 5.395865611607901e-176],
  [26, 5.663192408856143e-296],
];

describe('the complementary error function', () => {
  it.each(known)('erfc(%d) to one part in 10¹²', (x, expected) => {
    expect(Math.abs(erfc(x) / expected - 1)).toBeLessThan(1e-12);
  });

  it('has no steps where its pieces meet, and falls', () => {
    for (const joint of [0, 0.25, 0.84375, 1.25, 1 / 0.35])
      for (const step of [1e-9, 1e-6]) {
        expect(erfc(joint + step)).toBeLessThanOrEqual(erfc(joint));
        expect(erfc(joint - step)).toBeGreaterThanOrEqual(erfc(joint));
        const slope = (-2 / Math.sqrt(Math.PI)) * Math.exp(-joint * joint);
        expect(Math.abs((erfc(joint + step) - erfc(joint)) / slope / step - 1)).toBeLessThan(1e-5);
      }
  });

  it('the two tails of the normal distribution fill each other up, and the far one is not lost', () => {
    for (let x = 0; x < 8; x += 0.037) expect(normal(x) + normal(-x)).toBeCloseTo(1, 14);
    expect(normal(-10) / 7.619853024160525e-24).toBeCloseTo(1, 12);
  });
});

/**
 * The complementary error function, by the rational approximations of fdlibm (`s_erf.c`): error below one unit in the last
 * place. Coefficients and algorithm:
 *
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 *
 * Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is
 * freely granted, provided that this notice is preserved.
 */

/** erfc(x) = 1 − erf(x), in 0 … 2. */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x < 0.84375) {
    const z = x * x;
    const y = x * (sum(near, z) / sum(underNear, z));
    // 1 − (x + y), written so that nothing is lost near a half.
    return x < 0.25 ? 1 - (x + y) : 0.5 - (x - 0.5 + y);
  }
  if (x < 1.25) return 1 - atOne - sum(middle, x - 1) / sum(underMiddle, x - 1);
  const s = 1 / (x * x);
  const tail = x < 1 / 0.35 ? sum(far, s) / sum(underFar, s) : sum(farther, s) / sum(underFarther, s);
  // e^(−x²) in two parts: the square of a shortened x is exact.
  const short = Math.fround(x);
  return (Math.exp(-short * short - 0.5625) * Math.exp((short - x) * (short + x) + tail)) / x;
}

function sum(coefficients: readonly number[], x: number): number {
  let total = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) total = total * x + (coefficients[i] as number);
  return total;
}

/** erf(1), in single precision. */
const atOne = 0.8450629115104675;
// 0 … 0.84375, in x².
const near = [
  0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442, -2.3763016656650163e-5,
];
const underNear = [
  1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164, -3.960228278775368e-6,
];
// 0.84375 … 1.25, in x − 1.
const middle = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  0.035478304325618236, -0.002166375594868791,
];
const underMiddle = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
  0.011984499846799107,
];
// 1.25 … 1/0.35, in 1/x².
const far = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
  -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const underFar = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
  108.63500554177944, 6.570249770319282, -0.0604244152148581,
];
// Beyond, in 1/x².
const farther = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
  -1025.0951316110772, -483.5191916086514,
];
const underFarther = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
  474.52854120695537, -22.44095244658582,
];

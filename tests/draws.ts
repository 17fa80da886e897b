/**
 * How many drawn cases a property is tried on, of one fixed seed: the gate tries the first of them, `npm run draws` all, and with
 * `-- --times 10` ten times as many. What a test counts over its cases goes by the same two numbers.
 */
const times = Number(process.env['DRAWS'] ?? 0);

export const draws = (inGate: number, whole: number): number => (times > 0 ? Math.ceil(times * whole) : inGate);

/** Of what is alike the gate looks at the first; `npm run browsers` takes the rest along. */
const whole = process.env['BROWSERS'] === 'whole';

export const partOf = <One>(first: readonly One[], rest: readonly One[]): readonly One[] =>
  whole ? [...first, ...rest] : first;

/** Of what is alike the gate looks at the first; `npm run browsers` takes the rest along. */
export const isWhole = process.env['BROWSERS'] === 'whole';

export const partOf = <One>(first: readonly One[], rest: readonly One[]): readonly One[] =>
  isWhole ? [...first, ...rest] : first;

/** The places near a facade that a load is multiplied at, apart from the schema that checks their file. */

/** Where a load is multiplied: before a front, in a recess or corner, from inside, round a corner, and back from across. */
export const nearFieldPlaces = [
  'sound',
  'light',
  'niche',
  'portal',
  'corner',
  'cornerFlush',
  'inside',
  'facing',
  'sideOn',
  'echo',
] as const;

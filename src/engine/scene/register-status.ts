/** What the register says of a building besides that it is in use. */

/**
 * A permit to build, a building going up, and one that stands and is not used: people may come in. What was demolished, never
 * built or entered by mistake is no building.
 */
export const notInUseStatuses: ReadonlySet<string> = new Set([
  'Bouwvergunning verleend',
  'Bouw gestart',
  'Pand buiten gebruik',
]);

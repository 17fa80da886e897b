/** A place in the grid of the country, wherever it is said: to a tenth of a metre, written as the language writes numbers. */
import type { Format } from './format.ts';

export const rdNumber = (metres: number, f: Pick<Format, 'number'>): string => f.number(metres, 1);

export const rdSaid = (at: readonly number[], f: Pick<Format, 'number'>): string =>
  `RD ${at.map((metres) => rdNumber(metres, f)).join(' – ')}`;

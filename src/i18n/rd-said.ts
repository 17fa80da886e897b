/** A place in the grid of the country, wherever it is said: to a tenth of a metre, as the language writes numbers; a dash between them would read as a subtraction. */
import type { Format } from './format.ts';

export const rdNumber = (metres: number, f: Pick<Format, 'number'>): string => f.number(metres, 1);

export const rdSaid = ([x = 0, y = 0]: readonly number[], f: Pick<Format, 'number'>): string =>
  `RD x ${rdNumber(x, f)} y ${rdNumber(y, f)}`;

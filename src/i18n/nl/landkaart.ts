/** Dutch words of the map of a municipality. */
import type { Light } from '../../modules/landkaart/town-summary.ts';

const lights: Record<Light, string> = {
  green: 'Groen',
  'own-means': 'Oranje: zelf te regelen',
  others: 'Oranje: met anderen',
  'to-be-shown': 'Oranje: eerst aantonen',
  red: 'Rood',
  undetermined: 'Onbepaald',
};

export const landkaartNl = {
  lights,
};

export type LandkaartWords = typeof landkaartNl;

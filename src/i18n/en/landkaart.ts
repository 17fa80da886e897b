/** English words of the map of a municipality. */
import type { Light } from '../../modules/landkaart/town-summary.ts';
import type { LandkaartWords } from '../nl/landkaart.ts';

const lights: Record<Light, string> = {
  green: 'Green',
  'own-means': 'Orange: can be arranged oneself',
  others: 'Orange: with others',
  'to-be-shown': 'Orange: to be shown first',
  red: 'Red',
  undetermined: 'Undetermined',
};

export const landkaartEn: LandkaartWords = {
  lights,
};

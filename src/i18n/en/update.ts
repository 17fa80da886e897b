/** English of the bar that offers a newer version. */
import type { UpdateWords } from '../nl/update.ts';

export const updateEn: UpdateWords = {
  title: 'There is a new version',
  text: 'Your work is kept. Until you update you go on with this version.',
  now: 'Update now',
  later: 'Later',
};

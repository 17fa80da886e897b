/** The sign of a machine that is there now, by the colour of its place. */
import type { Light } from '../../../modules/landkaart/town-summary.ts';

export const flags = ['green', 'orange', 'red', 'not-green', 'unknown'] as const;
export type Flag = (typeof flags)[number];

/** Null where the map has no facade near by. */
export function flagOf(light: Light | null): Flag {
  switch (light) {
    case 'green':
    case 'red':
    case 'not-green':
      return light;
    case 'own-means':
    case 'others':
    case 'to-be-shown':
      return 'orange';
    case 'undetermined':
    case null:
      return 'unknown';
  }
}

export const flagSigns: Readonly<Record<Flag, string>> = {
  green: '✓',
  orange: '!',
  red: '✕',
  'not-green': '!✕',
  unknown: '?',
};

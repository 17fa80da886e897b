import type { Rings } from '../engine/scene/scene.ts';

/** What ground looks like that is no public space. */
export interface DrawnGround {
  readonly look: 'water' | 'groen' | 'terrein';
  readonly rings: Rings;
}

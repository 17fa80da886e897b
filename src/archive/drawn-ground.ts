/** Water, green and soil: what the map draws beneath all else and nobody judges. */
import type { Rings } from '../engine/scene/scene.ts';

/** What ground looks like that is no public space. */
export const groundLooks = ['groen', 'terrein', 'water'] as const;

/** Ground that is drawn and nothing else: where people stay, walk or drive is told by `publicSpace` and `places`. */
export interface DrawnGround {
  readonly look: (typeof groundLooks)[number];
  readonly rings: Rings;
}

/** All ground of one look as one shape: its pieces lie side by side. */
export const lookedAt = (ground: readonly DrawnGround[] = []): readonly DrawnGround[] =>
  groundLooks.flatMap((look) => {
    const rings = ground.filter((one) => one.look === look).flatMap((one) => one.rings);
    return rings.length > 0 ? [{ look, rings }] : [];
  });

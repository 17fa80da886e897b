/**
 * The part of the map that nothing lies over: what one looks at belongs there. Pure; in pixels from the left upper corner of the map.
 */
import type { Spot } from './place-notes.ts';

/** By its edges. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The room for a finger around a machine reaches 24 pixels from its place, and a place is drawn on a whole pixel. */
const aroundPx = 25;
/** Left free along the edge of the part, where that leaves enough of it: a machine has room there. */
const rimPx = 26;

/** How far the largest free part lies from each side: large, and the squarer the better, since what happens is round. */
export function paddingOf({ width, height }: Frame, over: readonly Edges[]): Edges {
  const inside = over.filter((one) => one.left < width && one.right > 0 && one.top < height && one.bottom > 0);
  const sides = (all: readonly number[], most: number) => [
    ...new Set(all.map((one) => Math.min(Math.max(one, 0), most))),
  ];
  const [lefts, rights] = [
    sides([0, ...inside.map(({ right }) => right)], width),
    sides([width, ...inside.map(({ left }) => left)], width),
  ];
  const [tops, bottoms] = [
    sides([0, ...inside.map(({ bottom }) => bottom)], height),
    sides([height, ...inside.map(({ top }) => top)], height),
  ];
  let best: Edges = { left: 0, top: 0, right: width, bottom: height };
  let most = 0;
  for (const left of lefts)
    for (const right of rights)
      for (const top of tops)
        for (const bottom of bottoms) {
          const [wide, high] = [right - left, bottom - top];
          const worth = wide * high * Math.min(wide, high);
          if (wide <= 0 || high <= 0 || worth <= most) continue;
          const part = { left, top, right, bottom };
          if (inside.some((one) => meets(one, part))) continue;
          [best, most] = [part, worth];
        }
  const rim = Math.min(rimPx, (best.right - best.left) / 4, (best.bottom - best.top) / 4);
  return {
    left: best.left + rim,
    top: best.top + rim,
    right: width - best.right + rim,
    bottom: height - best.bottom + rim,
  };
}

/** Whether all of a machine at this spot is on the map, with nothing over it. */
export function isSeen({ x, y }: Spot, { width, height }: Frame, over: readonly Edges[]): boolean {
  const [left, top, right, bottom] = [x - aroundPx, y - aroundPx, x + aroundPx, y + aroundPx];
  return (
    left >= 0 &&
    top >= 0 &&
    right <= width &&
    bottom <= height &&
    !over.some((one) => meets(one, { left, top, right, bottom }))
  );
}

const meets = (one: Edges, two: Edges): boolean =>
  one.left < two.right && one.right > two.left && one.top < two.bottom && one.bottom > two.top;

/**
 * Where the machines of variants are written on the small map of what differs: before the facade that each hangs on, clear of
 * the building and of each other, with a line to the place itself. Those at one place share a sign: one place, however many
 * are called by it. In metres.
 */
import { outwardOf } from '../../../engine/effects/burst.ts';
import type { Machine, RdPoint } from '../../../engine/scene/scene.ts';
import { offsetsOf } from '../../map/spread-machines.ts';

export const discM = 2.4;
/** From the place to the middle of its disc. */
const beforeM = 3.8;
/** Two discs with a little between them. */
const apartM = 2 * discM + 0.4;

/** Nearer together than this two are at one place: no wall has room for both. */
const sameM = 0.25;

interface Placed extends Pick<Machine, 'point' | 'outwardDeg'> {
  readonly name: string;
}

export interface Marker {
  /** Of one place all names. */
  readonly name: string;
  readonly foot: RdPoint;
  readonly disc: RdPoint;
}

export function markersOf(all: readonly Placed[]): readonly Marker[] {
  const machines: Placed[] = [];
  for (const one of all) {
    const [x, y] = one.point;
    const at = machines.findIndex(({ point }) => Math.hypot(point[0] - x, point[1] - y) < sameM);
    const same = machines[at];
    if (same) machines[at] = { ...same, name: `${same.name}+${one.name}` };
    else machines.push(one);
  }
  const before = machines.map(({ point: [x, y], outwardDeg }): RdPoint => {
    const [ox, oy] = outwardOf(outwardDeg);
    return [x + beforeM * ox, y + beforeM * oy];
  });
  const aside = offsetsOf(
    before.map(([x, y]) => ({ x, y })),
    apartM,
  );
  return machines.map(({ point, name }, i) => {
    const [[x, y], by] = [before[i] ?? point, aside[i] ?? { x: 0, y: 0 }];
    return { name, foot: point, disc: [x + by.x, y + by.y] };
  });
}

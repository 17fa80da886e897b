/**
 * Where the machines of two variants are written on the small map of what differs: before the facade that each hangs on, clear of
 * the building and of each other, with a line to the place itself. In metres.
 */
import type { Machine, RdPoint } from '../../../engine/scene/scene.ts';
import { apartPx, offsetsOf } from '../../map/spread-machines.ts';

export const discM = 2.4;
/** From the place to the middle of its disc. */
const beforeM = 3.8;
/** Two discs with a little between them. */
const pixel = (2 * discM + 0.4) / apartPx;

export interface Marker {
  readonly foot: RdPoint;
  readonly disc: RdPoint;
}

export function markersOf(machines: readonly Pick<Machine, 'point' | 'outwardDeg'>[]): readonly Marker[] {
  const before = machines.map(({ point: [x, y], outwardDeg }): RdPoint => {
    const angle = (outwardDeg * Math.PI) / 180;
    return [x + beforeM * Math.sin(angle), y + beforeM * Math.cos(angle)];
  });
  const aside = offsetsOf(before.map(([x, y]) => ({ x: x / pixel, y: y / pixel })));
  return machines.map(({ point }, i) => {
    const [[x, y], by] = [before[i] ?? point, aside[i] ?? { x: 0, y: 0 }];
    return { foot: point, disc: [x + by.x * pixel, y + by.y * pixel] };
  });
}

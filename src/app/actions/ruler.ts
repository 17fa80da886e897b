/** The ruler: two points on the map, from a facade, a machine or open ground, and how far they are apart. */
import { activeVariant, type Dossier } from '../../archive/dossier.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { patch, store } from '../state/store.ts';

const away = ([ax, ay]: RdPoint, [bx, by]: RdPoint): number => Math.hypot(ax - bx, ay - by);

/** The point itself, or what lies within reach of it: a machine first, then the nearest point of a facade. */
export function onto(point: RdPoint, withinM: number, dossier: Dossier | null): RdPoint {
  if (!dossier) return point;
  const machine = activeVariant(dossier)
    .machines.map((one) => one.point)
    .toSorted((one, two) => away(one, point) - away(two, point))[0];
  if (machine && away(machine, point) <= withinM) return machine;
  let [best, bestM]: [RdPoint, number] = [point, withinM];
  for (const { footprint } of dossier.surroundings.buildings)
    for (const ring of footprint.flat())
      ring.forEach((from, i) => {
        const to = ring[(i + 1) % ring.length] as RdPoint;
        const spot = nearestOn(from, to, point);
        const farM = away(spot, point);
        if (farM < bestM) [best, bestM] = [spot, farM];
      });
  return best;
}

function nearestOn(from: RdPoint, to: RdPoint, [x, y]: RdPoint): RdPoint {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / squared));
  return [from[0] + share * dx, from[1] + share * dy];
}

/** The first point, or the second; a third begins anew. */
export function measureAt(point: RdPoint, withinM: number): void {
  const { ruler, dossier } = store.getState();
  if (!ruler) return;
  const spot = onto(point, withinM, dossier);
  patch({ ruler: ruler.length === 1 ? [...ruler, spot] : [spot] });
}

/** Begins at the machine, or with nothing where none stands; asked for again it ends. */
export function toggleRuler(): void {
  const { ruler, dossier } = store.getState();
  const machine = dossier && activeVariant(dossier).machines[0];
  patch({ probe: null, ruler: ruler ? null : machine ? [machine.point] : [] });
}

export const endRuler = (): void => patch({ ruler: null });

/** Metres between its two points; null while there are fewer. */
export function measured([from, to]: readonly RdPoint[]): number | null {
  return from && to ? away(from, to) : null;
}

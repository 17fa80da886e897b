/** Where the numbers of the reasons stand on a map, on screen and on paper alike: over the building that they are about. */
import { outwardOf } from '../engine/effects/burst.ts';
import type { WholeAssessment } from '../engine/scene/assessment.ts';
import type { RdPoint, Ring, Scene } from '../engine/scene/scene.ts';
import { reasonsOf } from '../i18n/reasons.ts';

export interface Pin {
  /** The numbers of the reasons, as they stand in the list. */
  readonly text: string;
  /** The foot of its leader, on the facade. */
  readonly at: RdPoint;
  /** Unit vector that points away from the machine: never over the street. */
  readonly away: RdPoint;
}

/** One pin a building or place, with the numbers of all reasons of which it is the worst; on the longest facade that fails. */
export function pinsOf(
  { machines, buildings, places }: Pick<Scene, 'machines' | 'buildings' | 'places'>,
  assessment: WholeAssessment,
): Pin[] {
  const [machine] = machines;
  if (!machine) return [];
  const byPlace = new Map<string, number[]>();
  reasonsOf(assessment.criteria).forEach(({ worst }, i) => {
    const id = worst?.receptor ?? '';
    byPlace.set(id, [...(byPlace.get(id) ?? []), i + 1]);
  });
  const [ox, oy] = outwardOf(machine.outwardDeg);
  const behind: RdPoint = [-ox, -oy];
  return [...byPlace].map(([id, numbers]): Pin => {
    const text = numbers.join('+');
    const at = id === machine.hostId ? null : spotOf(id, { buildings, places }, assessment);
    if (!at) return { text, at: machine.point, away: behind };
    const [dx, dy] = [at[0] - machine.point[0], at[1] - machine.point[1]];
    const farM = Math.hypot(dx, dy);
    return { text, at, away: farM > 0.01 ? [dx / farM, dy / farM] : behind };
  });
}

function spotOf(
  id: string,
  { buildings, places }: Pick<Scene, 'buildings' | 'places'>,
  { receptors }: WholeAssessment,
): RdPoint | null {
  const { facades = [] } = receptors.find(({ buildingId }) => buildingId === id) ?? {};
  const lengthM = ([ax, ay, bx, by]: (typeof facades)[number]) => Math.hypot(bx - ax, by - ay);
  const [longest] = facades.toSorted((one, two) => lengthM(two) - lengthM(one));
  if (longest) return [(longest[0] + longest[2]) / 2, (longest[1] + longest[3]) / 2];
  const ring = buildings.find((one) => one.id === id)?.footprint[0]?.[0] ?? places.find((one) => one.id === id)?.ring;
  return ring ? middle(ring) : null;
}

/** Mean of the corners: near enough for a label. */
export function middle(ring: Ring): RdPoint {
  const n = Math.max(1, ring.length);
  return [ring.reduce((sum, p) => sum + p[0], 0) / n, ring.reduce((sum, p) => sum + p[1], 0) / n];
}

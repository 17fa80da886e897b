/** Small texts on the map: house numbers, names of streets, and the distance that decides. */
import type { Dossier } from '../../archive/dossier.ts';
import type { Criterion, WholeAssessment } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { Format } from '../../i18n/format.ts';
import { middle } from '../../report/reason-pins.ts';
import type { FlatMap } from './leaflet-map.ts';

const numbered = 1200;

/** Numbers of the houses; a large file of buildings would only make them a blur. */
export function drawNumbers(map: FlatMap, { surroundings }: Dossier): void {
  map.clear('numbers');
  if (surroundings.buildings.length > numbered) return;
  for (const { address, name, footprint } of surroundings.buildings) {
    const number = name ? null : /\d+\s?[A-Za-z]?(?:-\w+)?$/.exec(address ?? '')?.[0];
    if (number) map.label('numbers', middle(footprint[0]?.[0] ?? []), number, 'map-label-number');
  }
}

/** Nearer than this the line would hide under the machine. */
const nearest = 6;

/** A line from the machine to the building of the first reason that lies at some distance. */
export function drawDistance(
  map: FlatMap,
  assessment: WholeAssessment,
  failing: readonly Criterion[],
  from: RdPoint,
  f: Format,
): void {
  const first = failing.find(({ findings }) => findings.some(({ met, distanceM }) => !met && distanceM > nearest));
  const finding = first?.findings.find(({ met, distanceM }) => !met && distanceM > nearest);
  const receptor = assessment.receptors.find(({ buildingId }) => buildingId === finding?.receptor);
  if (!receptor) return;
  const angle = (receptor.bearingDeg * Math.PI) / 180;
  const to: RdPoint = [from[0] + Math.sin(angle) * receptor.distanceM, from[1] + Math.cos(angle) * receptor.distanceM];
  map.line('facades', [from, to], 'dimension');
  map.label(
    'pins',
    // Nearer to the facade: the middle of a short line lies under the arrow of the machine.
    [from[0] + 0.7 * (to[0] - from[0]), from[1] + 0.7 * (to[1] - from[1])],
    f.metres(receptor.distanceM),
    'reach reach-distance',
  );
}

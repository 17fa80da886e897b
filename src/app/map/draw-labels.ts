/** Small texts on the map: house numbers, how far each zone reaches, and the distance that decides. */
import type { Dossier } from '../../archive/dossier.ts';
import { toRd } from '../../engine/geometry/rd.ts';
import type { Criterion, WholeAssessment } from '../../engine/scene/assessment.ts';
import type { RdPoint, Ring } from '../../engine/scene/scene.ts';
import type { Format } from '../../i18n/format.ts';
import type { AppState } from '../state/app-state.ts';
import type { FlatMap } from './leaflet-map.ts';

/** Mean of the corners: near enough for a label. */
export function middle(ring: Ring): RdPoint {
  const n = Math.max(1, ring.length);
  return [ring.reduce((sum, p) => sum + p[0], 0) / n, ring.reduce((sum, p) => sum + p[1], 0) / n];
}

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

const told = ['glass-room', 'glass-break', 'debris'] as const;

/** The reach of a zone stands at its farthest point. */
export function drawReaches(
  map: FlatMap,
  state: AppState,
  assessment: WholeAssessment | null,
  from: RdPoint,
  f: Format,
): void {
  map.clear('reaches');
  for (const zone of told) {
    const feature = assessment?.zones.features.find((one) => one.properties?.['zone'] === zone);
    if (!feature || !state.layers[zone]) continue;
    const { geometry } = feature;
    const rings =
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [];
    let farthest: { point: RdPoint; distanceM: number } | null = null;
    for (const [lon, lat] of rings.flat()) {
      const point = toRd(lat as number, lon as number);
      const distanceM = Math.hypot(point[0] - from[0], point[1] - from[1]);
      if (!farthest || distanceM > farthest.distanceM) farthest = { point, distanceM };
    }
    const reach = feature.properties?.['reachM'] as number | undefined;
    if (farthest && reach) map.label('reaches', farthest.point, f.wholeMetres(reach), `reach reach-${zone}`);
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
    [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2],
    f.metres(receptor.distanceM),
    'reach reach-distance',
  );
}

/** Small texts on the map: house numbers, how far each zone reaches, and the distance that decides. */
import type { Dossier } from '../../archive/dossier.ts';
import { toRd } from '../../engine/geometry/rd.ts';
import type { Criterion, WholeAssessment } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { Format } from '../../i18n/format.ts';
import { middle } from '../../report/reason-pins.ts';
import type { AppState } from '../state/app-state.ts';
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

const told = ['glass-room', 'glass-break', 'debris'] as const;

/** Labels of two zones keep this apart, whatever ends at the same corner. */
const apartM = 7;

/** The reach of a zone stands at its farthest point that no other label is near. */
export function drawReaches(
  map: FlatMap,
  state: AppState,
  assessment: WholeAssessment | null,
  from: RdPoint,
  f: Format,
): void {
  map.clear('reaches');
  const taken: RdPoint[] = [];
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
    const awayM = (one: RdPoint, two: RdPoint): number => Math.hypot(one[0] - two[0], one[1] - two[1]);
    const spots = rings
      .flat()
      .map(([lon, lat]) => toRd(lat as number, lon as number))
      .toSorted((one, two) => awayM(two, from) - awayM(one, from));
    const spot = spots.find((one) => taken.every((other) => awayM(one, other) > apartM)) ?? spots[0];
    const reach = feature.properties?.['reachM'] as number | undefined;
    if (!spot || !reach) continue;
    taken.push(spot);
    map.label('reaches', spot, f.wholeMetres(reach), `reach reach-${zone}`);
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

/** At the edge of each zone: what it is, and how far it reaches. */
import { toRd } from '../../engine/geometry/rd.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { Format } from '../../i18n/format.ts';
import { fetched } from '../../i18n/speak.ts';
import type { AppState } from '../state/app-state.ts';
import type { FlatMap } from './leaflet-map.ts';

const told = ['glass-room', 'glass-break', 'debris'] as const;

/** Labels of two zones keep this apart, along and across, whatever ends at the same corner. */
const [wideM, highM] = [20, 3];

let drawn = 0;

/** What a zone is and how far it reaches stands at its farthest point that no other label is near. */
export async function drawReaches(
  map: FlatMap,
  state: AppState,
  assessment: WholeAssessment | null,
  from: RdPoint,
  f: Format,
): Promise<void> {
  const mine = ++drawn;
  const { zones } = await fetched(state.language, 'details');
  // Something moved meanwhile.
  if (mine !== drawn) return;
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
    const spot =
      spots.find((one) => taken.every(([x, y]) => Math.abs(x - one[0]) > wideM || Math.abs(y - one[1]) > highM)) ??
      spots[0];
    const reach = feature.properties?.['reachM'] as number | undefined;
    if (!spot || !reach) continue;
    taken.push(spot);
    map.label('reaches', spot, `${zones[zone]} ${f.wholeMetres(reach)}`, `reach reach-${zone}`);
  }
}

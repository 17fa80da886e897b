/** The answer on the map, in one order: what happens on open ground, above that the facades that fail, above that what is written. */
import { activeVariant } from '../../archive/dossier.ts';
import { toRd } from '../../engine/geometry/rd.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { Format } from '../../i18n/format.ts';
import { fetched } from '../../i18n/speak.ts';
import { lightOf } from '../../report/stoplight.tsx';
import type { AppState, ZoneLayer } from '../state/app-state.ts';
import { drawnAssessment, shownAssessment } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { drawUnnamed } from './draw-addresses.ts';
import { type DrawnRing, drawNotes } from './draw-notes.ts';
import { drawPlaces } from './draw-places.ts';
import { markPins } from './draw-pointed.ts';
import { drawProbe } from './draw-probe.ts';
import { drawRuler } from './draw-ruler.ts';
import type { FlatMap } from './leaflet-map.ts';
import { fillPatterns } from './patterns.ts';
import { countsFor, facadeClasses, isDrawn } from './rings.ts';

let asked = 0;

interface Shape extends DrawnRing {
  readonly polygons: readonly (readonly RdPoint[][])[];
}

const none: WholeAssessment['receptors'] = [];

export async function drawAnswer(map: FlatMap, state: AppState, f: Format): Promise<void> {
  const { dossier, language } = state;
  if (!dossier) return;
  const mine = ++asked;
  const [labels, { rings }, { placeKinds }] = await Promise.all([
    fetched(language, 'labels'),
    fetched(language, 'ground'),
    fetched(language, 'buildings'),
  ]);
  // Something moved meanwhile, or the map is gone.
  if (mine !== asked || !map.isThere()) return;
  const assessment = drawnAssessment(state);
  const shapes = assessment ? shapesOf(state, assessment) : [];
  map.defineOnce(fillPatterns);
  map.clear('zones');
  for (const { zone, polygons } of shapes)
    for (const rings of polygons)
      map.area('zones', [
        { rings, className: `zone zone-${zone}` },
        { rings, className: `zone-pattern zone-pattern-${zone}` },
      ]);
  drawPlaces(map, dossier.surroundings, placeKinds);
  map.clear('facades');
  const light = assessment && lightOf(assessment);
  for (const { facades } of assessment?.receptors ?? [])
    for (const [ax, ay, bx, by] of facades) {
      const line = [
        [ax, ay],
        [bx, by],
      ] as const;
      if (light) for (const name of facadeClasses(light)) map.line('facades', line, name);
    }
  drawUnnamed(map, dossier, shownAssessment(state)?.receptors ?? none, labels, f);
  const notes = () => {
    const now = store.getState();
    drawProbe(map, now, f);
    drawRuler(map, now, f);
    drawNotes(map, dossier, assessment, shapes, { zones: labels.zones, rings, f });
    markPins(map, now);
  };
  notes();
  map.again(notes);
}

function shapesOf({ dossier, layers }: AppState, assessment: WholeAssessment): Shape[] {
  const { placesOfStay } = dossier ? activeVariant(dossier).answers : { placesOfStay: null };
  return assessment.zones.features.flatMap(({ properties, geometry }): Shape[] => {
    const zone = properties?.['zone'] as ZoneLayer;
    const reachM = properties?.['reachM'] as number;
    const counted = countsFor(zone, reachM, assessment, placesOfStay);
    if (!isDrawn(layers[zone], counted)) return [];
    const all =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const polygons = all.map((rings) =>
      rings.map((ring) => ring.map(([lon, lat]) => toRd(lat as number, lon as number))),
    );
    return [{ zone, reachM, counted, polygons, corners: polygons.flat(2) }];
  });
}

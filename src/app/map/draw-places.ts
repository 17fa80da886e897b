/** Places where people stay, each with its name: above the answer, so that what was drawn stays in sight. */
import type { Surroundings } from '../../archive/dossier.ts';
import type { BuildingsWords } from '../../i18n/nl/questions.ts';
import { middle } from '../../report/reason-pins.ts';
import type { FlatMap } from './leaflet-map.ts';
import { sizesOf } from './map-boxes.ts';
import type { Box } from './place-notes.ts';
import './places.css';

type Places = Surroundings['places'];
type Kinds = BuildingsWords['placeKinds'];

const nameClass = 'map-label-place';

const drawn = new WeakMap<FlatMap, { readonly places: Places; readonly kinds: Kinds; readonly names: () => Box[] }>();

export function drawPlaces(map: FlatMap, { places }: Surroundings, kinds: Kinds): void {
  const before = drawn.get(map);
  if (before?.places === places && before.kinds === kinds) return;
  map.group('places', 'labels');
  map.clear('places');
  for (const { ring } of places) map.area('places', [{ rings: [ring], className: 'place-of-stay' }]);
  const named = places.map(({ name, kind, ring }) => ({ text: name || kinds[kind], point: middle(ring) }));
  for (const { text, point } of named) map.label('places', point, text, nameClass);
  const names = () =>
    sizesOf(
      map,
      named.map(({ text }) => [text, nameClass]),
    ).map((size, i) => ({ ...map.pixel(named[i]?.point ?? [0, 0]), ...size }));
  drawn.set(map, { places, kinds, names });
}

/** Where their names stand on the map as it is now. */
export const placeNamesOn = (map: FlatMap): Box[] =>
  map.element.classList.contains('map-near') ? (drawn.get(map)?.names() ?? []) : [];

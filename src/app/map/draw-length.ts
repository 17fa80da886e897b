/** How long a line is, written on it: never over a machine or what floats over the map; other notes make way. */
import type { Dossier } from '../../archive/dossier.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import type { FlatMap } from './leaflet-map.ts';
import { controls, machineBoxes, sizesOf, viewOf } from './map-boxes.ts';
import { type Box, placeNotes } from './place-notes.ts';

type Measured = 'probe' | 'ruler';

const written = new WeakMap<FlatMap, Map<Measured, Box>>();

/** Where lengths stand: what is written later stands elsewhere. */
export const lengthsOn = (map: FlatMap): readonly Box[] => [...(written.get(map)?.values() ?? [])];

export function clearLength(map: FlatMap, group: Measured): void {
  map.clear(group);
  written.get(map)?.delete(group);
}

/** The middle of the line first. */
const shares = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.95];

export function drawLength(
  map: FlatMap,
  group: Measured,
  [from, to]: readonly [RdPoint, RdPoint],
  text: string,
  className: string,
  dossier: Dossier,
): void {
  const view = viewOf(map);
  const anchors = shares.map((share) =>
    map.pixel([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]),
  );
  const others = lengthsOn(map);
  const notes = sizesOf(map, [[text, className]]).map((size) => ({ ...size, anchors, upon: true }));
  const [at] = placeNotes(notes, {
    taken: [...machineBoxes(map, dossier), ...controls(map, view), ...others],
    spared: [],
    view,
  });
  const { x, y, width, height } = at ?? { ...(anchors[0] as { x: number; y: number }), width: 0, height: 0 };
  if (at?.foot) map.line(group, [map.ground(at.foot), map.ground(at)], 'pin-leader');
  map.label(group, map.ground({ x, y }), text, className);
  written.set(map, (written.get(map) ?? new Map<Measured, Box>()).set(group, { x, y, width, height }));
}

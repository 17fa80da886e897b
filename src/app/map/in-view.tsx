/**
 * Keeps what one looks at where nothing lies over it: the machine, a building or a reason that is chosen, a place that was looked for.
 * The map moves only when that is hidden, and never while something is dragged.
 */
import { useEffect, useRef } from 'preact/hooks';
import { activeVariant } from '../../archive/dossier.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { machineAt } from '../state/app-state.ts';
import { store, useApp } from '../state/store.ts';
import { cornersOf } from './draw-state.ts';
import { type Frame, isSeen, paddingOf } from './free-part.ts';
import type { FlatMap } from './leaflet-map.ts';
import { alwaysOverTheMap, overTheMap } from './over-the-map.ts';

/** So near is a place shown that was looked for. */
const nearZoom = 3;

export function InView({ map }: { map: FlatMap }) {
  const machine = useApp(
    ({ dossier, machineAt: index }) => dossier && machineAt(activeVariant(dossier).machines, index),
  );
  const look = useApp((state) => state.look);
  const chosen = useApp(({ selection }) => (selection?.kind === 'building' ? selection.id : null));
  const probe = useApp((state) => state.probe);
  const first = useRef(look);
  useEffect(() => {
    // Who comes back to the map comes back to the machine.
    if (look === first.current && machine) return;
    if (look?.point) map.fit([look.point], paddingOf(frameOf(map), overTheMap(map.element)), nearZoom);
    else if (look) uncover(map, machine?.point, look.buildings);
  }, [map, look]);
  const surroundings = useApp(({ dossier }) => dossier?.surroundings);
  useEffect(() => {
    // As it is by now: an address puts its machine on the map as soon as the map is there.
    const { dossier, look: asked } = store.getState();
    if (dossier && activeVariant(dossier).machines.length === 0 && !asked)
      map.fit(cornersOf(dossier), paddingOf(frameOf(map), alwaysOverTheMap(map.element)));
  }, [map, surroundings]);
  useEffect(() => uncover(map, machine?.point, chosen === null ? [] : [chosen]), [map, machine, chosen, probe]);
  useEffect(() => {
    const region = map.element.parentElement;
    // A part that is unfolded, like the legend: what is written on the map makes way too.
    const unfolded = () => {
      uncover(map, machine?.point, []);
      map.rest();
    };
    region?.addEventListener('toggle', unfolded, true);
    return () => region?.removeEventListener('toggle', unfolded, true);
  }, [map, machine]);
  return null;
}

const frameOf = ({ element: { clientWidth: width, clientHeight: height } }: FlatMap): Frame => ({ width, height });

/** Shows the machine, and of each building where it comes nearest to it. */
function uncover(map: FlatMap, machine: RdPoint | null | undefined, ids: readonly string[]): void {
  if (!machine || !map.isThere() || map.element.querySelector('.leaflet-drag-target')) return;
  const { dossier } = store.getState();
  const far = ([x, y]: RdPoint) => Math.hypot(x - machine[0], y - machine[1]);
  const buildings = (dossier?.surroundings.buildings ?? []).filter(({ id }) => ids.includes(id));
  const points = [
    machine,
    ...buildings.flatMap(({ footprint }) =>
      footprint
        .flat(2)
        .toSorted((one, two) => far(one) - far(two))
        .slice(0, 1),
    ),
  ];
  const [west, , , north] = map.box();
  const corner = map.pixel([west, north]);
  const [frame, over] = [frameOf(map), overTheMap(map.element)];
  const seen = points.every((point) => {
    const { x, y } = map.pixel(point);
    return isSeen({ x: x - corner.x, y: y - corner.y }, frame, over);
  });
  if (!seen) map.fit(points, paddingOf(frame, over), map.zoom());
}

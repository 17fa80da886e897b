/**
 * Keeps what one looks at where nothing lies over it: the machine, a building or a reason that is chosen, a place that was looked for.
 * A dossier opens with its machine in the middle of what is free, whichever part of the page comes last. Once the map is touched or
 * something is chosen it moves only when that is hidden, and never while something is dragged. Away from the machine a button leads back.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { activeVariant } from '../../archive/dossier.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { Button } from '../kit/button.tsx';
import { machineAt } from '../state/app-state.ts';
import { store, useApp } from '../state/store.ts';
import { wordsIn } from '../words.ts';
import { cornersOf, openingZoom } from './draw-state.ts';
import { type Frame, isSeen, paddingOf } from './free-part.ts';
import './around-the-map.css';
import type { FlatMap } from './leaflet-map.ts';
import { alwaysOverTheMap, hidingTheMap, watchOver } from './over-the-map.ts';

const useGroundWords = wordsIn('ground');

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
  const [x, y] = machine?.point ?? [];
  /** Another dossier, its first machine, or other ground while there is none. */
  const opened = useApp(
    ({ dossier }) => dossier && (activeVariant(dossier).machines.length > 0 ? dossier.id : dossier.surroundings),
  );
  const last = useRef<typeof opened>(null);
  const untouched = useRef(false);
  const settle = () => {
    // As it is by now: an address puts its machine on the map as soon as the map is there.
    const { dossier, look: asked } = store.getState();
    if (dossier && activeVariant(dossier).machines.length === 0) {
      if (untouched.current && !asked)
        map.fit(cornersOf(dossier), paddingOf(frameOf(map), alwaysOverTheMap(map.element)));
    } else keep(map, machine?.point, chosen === null ? [] : [chosen], untouched.current ? openingZoom : null);
    // While it moves, what is written comes with the answer.
    if (store.getState().outcome.kind !== 'glance') map.rest();
  };
  useEffect(() => {
    // What is moved, chosen or asked for later lets the map stand where it shows that.
    untouched.current = opened !== last.current;
    last.current = opened;
    settle();
  }, [map, opened, x, y, chosen, probe]);
  // No answer comes to a move that failed: what is written comes then.
  const failed = useApp(({ outcome }) => outcome.kind === 'failed');
  useEffect(() => {
    if (failed) map.rest();
  }, [map, failed]);
  useEffect(() => {
    // Who comes back to the map comes back to the machine.
    if (!look || (look === first.current && machine)) return;
    untouched.current = false;
    if (look.point) map.fit([look.point], paddingOf(frameOf(map), hidingTheMap(map.element)), nearZoom);
    else keep(map, machine?.point, look.buildings, null);
  }, [map, look]);
  const now = useRef(settle);
  now.current = settle;
  useEffect(() => watchOver(map.element, () => now.current()), [map]);
  useEffect(() => {
    const touch = () => {
      untouched.current = false;
    };
    for (const way of ways) map.element.addEventListener(way, touch, true);
    return () => {
      for (const way of ways) map.element.removeEventListener(way, touch, true);
    };
  }, [map]);
  const w = useGroundWords();
  const [away, setAway] = useState(false);
  useEffect(() => {
    const look = () => setAway(x !== undefined && y !== undefined && isAway(map, [x, y]));
    look();
    return map.onMove(look);
  }, [map, x, y]);
  if (!away) return null;
  const back = () => {
    if (!machine) return;
    map.fit([machine.point], paddingOf(frameOf(map), hidingTheMap(map.element)), openingZoom);
    map.element.focus({ preventScroll: true });
  };
  return (
    <div class="to-machine">
      <Button onClick={back}>{w.toMachine}</Button>
    </div>
  );
}

/** Out of the map, or so small that its street is no street. */
function isAway(map: FlatMap, [x, y]: RdPoint): boolean {
  const [minX, minY, maxX, maxY] = map.box();
  return x < minX || x > maxX || y < minY || y > maxY || map.zoom() < 0;
}

/** How a map is moved by hand. */
const ways = ['pointerdown', 'wheel', 'keydown'] as const;

const frameOf = ({ element: { clientWidth: width, clientHeight: height } }: FlatMap): Frame => ({ width, height });

/** Shows the machine, and of each building where it comes nearest to it: in the middle and this near, or where something is hidden. */
function keep(map: FlatMap, machine: RdPoint | undefined, ids: readonly string[], zoom: number | null): void {
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
  const [frame, over] = [frameOf(map), hidingTheMap(map.element)];
  const seen = (point: RdPoint) => {
    const [west, , , north] = map.box();
    const [corner, { x, y }] = [map.pixel([west, north]), map.pixel(point)];
    return isSeen({ x: x - corner.x, y: y - corner.y }, frame, over);
  };
  if (zoom === null && points.every(seen)) return;
  map.fit(points, paddingOf(frame, over), zoom ?? map.zoom());
  // In little room the machine goes first.
  if (points.length > 1 && !seen(machine)) map.fit([machine], paddingOf(frame, over), map.zoom());
}

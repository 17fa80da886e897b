/** Numbers of houses and names of streets: what the map has of its own, and for the rest what the addresses say. */
import { activeVariant, type Dossier, type Surroundings } from '../../archive/dossier.ts';
import type { WholeAssessment } from '../../engine/scene/assessment.ts';
import type { RdPoint } from '../../engine/scene/scene.ts';
import { unnamedIn } from '../../i18n/building-name.ts';
import type { Format } from '../../i18n/format.ts';
import type { Labels } from '../../i18n/nl/labels.ts';
import { numberIn } from '../../report/houses.ts';
import { middle } from '../../report/reason-pins.ts';
import { freeUpTo, numbersOf, streetsOf } from '../../report/street-names.ts';
import type { FlatMap } from './leaflet-map.ts';
import { type Box, standing } from './place-notes.ts';
import './notes.css';

/** More would only become a blur: of a large file of buildings those nearest to the machine have their numbers. */
const most = 1200;
/** The machine may come this far before other houses are the nearest. */
const followM = 60;

/** What was written last, and around which point: null where all of it was. */
const around = new WeakMap<FlatMap, { readonly of: Surroundings; readonly point: RdPoint | null }>();

const apartM = ([ax, ay]: RdPoint, [bx, by]: RdPoint): number => Math.hypot(ax - bx, ay - by);

function nearest(surroundings: Surroundings, machine: RdPoint | undefined): Surroundings {
  const { buildings, scenery } = surroundings;
  if (buildings.length <= most) return surroundings;
  const far = new Map(
    machine ? buildings.map((one) => [one.id, apartM(one.footprint[0]?.[0]?.[0] ?? [0, 0], machine)] as const) : [],
  );
  const near = buildings
    .filter(({ id }) => far.has(id))
    .toSorted((one, two) => (far.get(one.id) ?? 0) - (far.get(two.id) ?? 0));
  const reachM = far.get(near[most - 1]?.id ?? '') ?? 0;
  const addresses = scenery.addresses.filter(({ point }) => machine && apartM(point, machine) <= reachM);
  return { ...surroundings, buildings: near.slice(0, most), scenery: { ...scenery, addresses } };
}

/** Where other houses are the nearest by now, these are written. */
export function followAddresses(map: FlatMap, dossier: Dossier): void {
  const { of, point } = around.get(map) ?? {};
  const machine = activeVariant(dossier).machines[0]?.point;
  const stays = of !== dossier.surroundings || of.buildings.length <= most || !machine;
  if (!stays && (!point || apartM(point, machine) > followM)) drawAddresses(map, dossier);
}

interface Written {
  readonly element: HTMLElement;
  /** In pixels of the screen as it is now. */
  readonly boxes: () => readonly Box[];
  /** Does it lie over no building, on the screen as it is now? Absent: wherever it stands. */
  readonly fits?: () => boolean;
}

const unnamed = new WeakMap<FlatMap, readonly Written[]>();
const numbers = new WeakMap<FlatMap, readonly Written[]>();
const streets = new WeakMap<FlatMap, readonly Written[]>();

export function drawAddresses(map: FlatMap, dossier: Dossier): void {
  map.clear('addresses');
  const machine = activeVariant(dossier).machines[0]?.point;
  around.set(map, { of: dossier.surroundings, point: machine ?? null });
  const surroundings = nearest(dossier.surroundings, machine);
  const { buildings, scenery } = surroundings;
  const own = buildings.flatMap(({ address, name, footprint }) => {
    const text = name ? null : numberIn(address);
    return text ? [{ text, point: middle(footprint[0]?.[0] ?? []) }] : [];
  });
  numbers.set(
    map,
    [...own, ...numbersOf(surroundings)].flatMap(({ text, point }) => {
      const element = map.label('addresses', point, text, 'map-label-number');
      const size = { width: 8 * text.length, height: 15 };
      return element ? [{ element, boxes: () => [{ ...map.pixel(point), ...size }] }] : [];
    }),
  );
  const named = streetsOf(surroundings);
  // A name that the map has is drawn along its street where the houses say how that lies.
  const known = scenery.labels.filter(({ kind, text }) => kind !== 'street' || !named.some((one) => one.text === text));
  const level = known.flatMap(({ text, point, kind }) => {
    if (kind === 'street') return [];
    const element = map.label('addresses', point, text, `map-label-${kind}`);
    const shown = () => kind !== 'building' || map.element.classList.contains('map-near');
    return element ? [{ element, boxes: () => (shown() ? boxesAlong(map.pixel(point), text, 0) : []) }] : [];
  });
  const along = [
    ...named.map(({ text, point, turnDeg }) => ({ text, point, turnDeg })),
    ...known.flatMap(({ text, point, kind, angleDeg }) =>
      kind === 'street' ? [{ text, point, turnDeg: -angleDeg }] : [],
    ),
  ];
  const upTo = freeUpTo(along, surroundings);
  // A square or a water has its name once, a long street more often.
  streets.set(map, [
    ...level,
    ...along.flatMap(({ text, point, turnDeg }, i) => {
      const element = map.label('addresses', point, text, 'map-label-street', turnDeg);
      const fits = () => map.metresPerPixel() < 1.1 * (upTo[i] ?? 0);
      return element
        ? [{ element, fits, boxes: () => (fits() ? boxesAlong(map.pixel(point), text, turnDeg) : []) }]
        : [];
    }),
  ]);
}

/** Of buildings without an address so many are told apart: those that a person looks for are near. */
const mostUnnamed = 150;

/** Of what they were written last: by nothing else they differ. */
const writtenOf = new WeakMap<FlatMap, readonly unknown[]>();

/** What tells a building without an address from the others in each list and in the report stands in it. */
export function drawUnnamed(
  map: FlatMap,
  dossier: Dossier,
  receptors: WholeAssessment['receptors'],
  words: Pick<Labels, 'sidesOnMap'>,
  f: Format,
): void {
  const { machines } = activeVariant(dossier);
  const { buildings, places, scenery } = dossier.surroundings;
  const of = [machines[0], buildings, scenery, receptors, words, f];
  const before = writtenOf.get(map);
  if (of.every((one, i) => one === before?.[i])) return;
  writtenOf.set(map, of);
  map.clear('unnamed');
  map.group('unnamed', 'addresses');
  const looked = new Set(scenery.addresses.map(({ buildingId }) => buildingId));
  const near = unnamedIn({ buildings, places, machines, receptors }, words, f).filter(
    ({ building }) => !looked.has(building.id),
  );
  unnamed.set(
    map,
    near.slice(0, mostUnnamed).flatMap(({ building, text }) => {
      const point = middle(building.footprint[0]?.[0] ?? []);
      const element = map.label('unnamed', point, text, 'map-label-number map-label-unnamed');
      const size = { width: 7 * text.length, height: 15 };
      return element ? [{ element, boxes: () => [{ ...map.pixel(point), ...size }] }] : [];
    }),
  );
}

/** Pixels of a letter of a street's name, with the space that it is set apart by. */
const letterPx = 10.5;

function boxesAlong({ x, y }: { x: number; y: number }, text: string, turnDeg: number): Box[] {
  const angle = (turnDeg * Math.PI) / 180;
  return Array.from(text, (_, i) => {
    const aside = (i - (text.length - 1) / 2) * letterPx;
    return { x: x + aside * Math.cos(angle), y: y + aside * Math.sin(angle), width: 12, height: 14 };
  });
}

/** What a note should not stand over. */
export const sparedByAddresses = (map: FlatMap): readonly Box[] =>
  [
    ...(map.element.classList.contains('map-near') ? [...(numbers.get(map) ?? []), ...(unnamed.get(map) ?? [])] : []),
    ...(streets.get(map) ?? []),
  ].flatMap(({ boxes }) => boxes());

/**
 * A number or name that a note stands over is not half read: it is left out as long as the note stands there. Where names of
 * streets would run through each other, as on a small screen, the first stands; one that would lie over houses is left out too.
 */
export function coverAddresses(map: FlatMap, notes: readonly Box[]): void {
  const cover = (all: readonly Written[], left: readonly boolean[]) => {
    all.forEach(({ element, fits }, i) =>
      element.classList.toggle('map-label-covered', !left[i] || fits?.() === false),
    );
  };
  const [names, houses, others] = [streets.get(map) ?? [], numbers.get(map) ?? [], unnamed.get(map) ?? []];
  cover(
    names,
    standing(
      names.map(({ boxes }) => boxes()),
      notes,
    ),
  );
  // Of houses side by side each keeps its number.
  cover(
    houses,
    houses.map(({ boxes }) => standing([boxes()], notes)[0] ?? false),
  );
  cover(
    others,
    standing(
      others.map(({ boxes }) => boxes()),
      [...notes, ...houses.flatMap(({ boxes }) => boxes())],
    ),
  );
}

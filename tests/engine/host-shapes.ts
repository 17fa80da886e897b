/** Hosts of many outlines, cut in two by a line: the same walls as one pand or as two. */
import { difference, featureCollection, intersect, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Building, RdPoint, Ring, Rings, Scene } from '../../src/engine/scene/scene.ts';
import { block, scene } from './scenes.ts';

/** The machine hangs at (0, 0) and faces north; corners in metres from it. */
type Corners = readonly RdPoint[];

/** An ordinary front, with the building behind it. */
export const plain = (wide: number, deep = 12): Corners => [
  [-wide / 2, -deep],
  [wide / 2, -deep],
  [wide / 2, 0],
  [-wide / 2, 0],
];
/** A wing that comes forward at one side. */
export const withWing = (at: number, long: number): Corners => [
  [-5, -12],
  [at + 6, -12],
  [at + 6, long],
  [at, long],
  [at, 0],
  [-5, 0],
];
/** Wings at both sides. */
export const withWings = (at: number, long: number): Corners => [
  [-at - 6, -12],
  [at + 6, -12],
  [at + 6, long],
  [at, long],
  [at, 0],
  [-at, 0],
  [-at, long],
  [-at - 6, long],
];
/** The machine at the back of a portal or hall. */
export const withPortal = (wide: number, deep: number, half = 12): Corners => [
  [-half, -12],
  [half, -12],
  [half, deep],
  [wide / 2, deep],
  [wide / 2, 0],
  [-wide / 2, 0],
  [-wide / 2, deep],
  [-half, deep],
];
/** A court all round, and the machine on one of its inner walls. */
export const court = (wide: number, deep: number): { readonly outer: Corners; readonly hole: Corners } => ({
  outer: [
    [-wide / 2 - 6, -10],
    [wide / 2 + 6, -10],
    [wide / 2 + 6, deep + 8],
    [-wide / 2 - 6, deep + 8],
  ],
  hole: [
    [-wide / 2, 0],
    [-wide / 2, deep],
    [wide / 2, deep],
    [wide / 2, 0],
  ],
});

const at = (corners: Corners): Ring => corners.map(([x, y]) => [100_000 + x, 400_000 + y]);
export const outline = (outer: Corners, hole?: Corners): Rings => (hole ? [at(outer), at(hole)] : [at(outer)]);

export const host = (rings: Rings, facts: Partial<Building> = {}): Building => ({
  ...block('host', 0, 0, 1, 1, { uses: ['winkelfunctie', 'woonfunctie'], units: 9, dwellings: 8, ...facts }),
  footprint: [rings],
});

/** A scene of this host, seen to be a machine in a gevel unless said otherwise. */
export const hosting = (one: Building, buildings: readonly Building[] = [], change: Partial<Scene> = {}): Scene =>
  scene([], { buildings: [one, ...buildings], ...change });

const closed = (ring: Ring): [number, number][] => [...ring, ring[0] as RdPoint].map(([x, y]) => [x, y]);

/** The parts of a building on the two sides of a line; null where one of them is nothing. */
export function cut(one: Building, along: 'x' | 'y', atM: number): readonly [Building, Building] | null {
  const [x, y] = [100_000, 400_000];
  const half: [number, number][] =
    along === 'x'
      ? [
          [x - 500, y - 500],
          [x + atM, y - 500],
          [x + atM, y + 500],
          [x - 500, y + 500],
          [x - 500, y - 500],
        ]
      : [
          [x - 500, y - 500],
          [x + 500, y - 500],
          [x + 500, y + atM],
          [x - 500, y + atM],
          [x - 500, y - 500],
        ];
  const body = polygon((one.footprint[0] as Rings).map(closed));
  const side = polygon([half]);
  const parts = [intersect(featureCollection([body, side])), difference(featureCollection([body, side]))].map(
    (part) => {
      if (!part) return null;
      const { geometry } = part;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.map((rings) => rings.map((ring) => ring.slice(0, -1) as unknown as Ring));
    },
  );
  if (!parts[0] || !parts[1]) return null;
  const [first, second] = parts.map((footprint, i) => ({
    ...one,
    id: `${one.id}-${i}`,
    footprint: footprint as readonly Rings[],
  })) as [Building, Building];
  return [first, second];
}

export const shapes = fc.oneof(
  fc.integer({ min: 6, max: 60 }).map((wide) => outline(plain(wide))),
  fc.tuple(fc.integer({ min: 2, max: 14 }), fc.integer({ min: 2, max: 20 })).map(([x, y]) => outline(withWing(x, y))),
  fc.tuple(fc.integer({ min: 3, max: 14 }), fc.integer({ min: 2, max: 20 })).map(([x, y]) => outline(withWings(x, y))),
  fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 })).map(([x, y]) => outline(withPortal(x, y))),
  fc.tuple(fc.integer({ min: 6, max: 30 }), fc.integer({ min: 6, max: 30 })).map(([x, y]) => {
    const { outer, hole } = court(x, y);
    return outline(outer, hole);
  }),
);

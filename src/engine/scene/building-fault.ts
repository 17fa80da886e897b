/** What no list of buildings may hold, wherever it comes from: two of one name, and outlines that are no area. */
import type { Building, RdPoint, Ring } from './scene.ts';

export interface BuildingFault {
  readonly code: 'same-building' | 'bad-outline';
  /** Where, and what to do. */
  readonly message: string;
  readonly at: number;
  readonly id: string;
}

type Outlined = Pick<Building, 'id' | 'footprint'>;

/** Smaller than a hand is no building. */
const leastM2 = 0.01;

/**
 * Pairs of sides that are compared at most in one outline. One of a register, of thousands of corners, takes some ten
 * thousand; more than this is made to keep a computer busy.
 */
const mostPairs = 4_000_000;

/** The first fault of all, two of one name before outlines; null when there is none. */
export function buildingFault(buildings: readonly Outlined[]): BuildingFault | null {
  const places = new Map<string, number>();
  for (const [at, { id }] of buildings.entries()) {
    const before = places.get(id);
    // What is said of a building is said by its id: of two with one id nobody knows which is meant.
    if (before !== undefined)
      return {
        code: 'same-building',
        message: `buildings.${at} (${id}): buildings.${before} has the same id; join them, or give one an id of its own`,
        at,
        id,
      };
    places.set(id, at);
  }
  for (const [at, building] of buildings.entries()) {
    const fault = outlineFault(building, at);
    if (fault) return fault;
  }
  return null;
}

/** The first outline of a building that is no area: collapsed, or crossing itself. What cannot be seen would go unjudged. */
export function outlineFault({ id, footprint }: Outlined, at: number): BuildingFault | null {
  for (const [k, rings] of footprint.entries())
    for (const [n, ring] of rings.entries()) {
      const says = (what: string): BuildingFault => ({
        code: 'bad-outline',
        message: `buildings.${at}.footprint.${k}.${n} (${id}): ${what}`,
        at,
        id,
      });
      if (crossesItself(ring)) return says('the outline crosses itself; draw it again or leave the building out');
      if (n === 0 && areaOf(ring) < leastM2) return says('the outline encloses nothing; draw it again');
    }
  return null;
}

function areaOf(ring: Ring): number {
  const [ox, oy] = ring[0] as RdPoint;
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [px, py] = ring[(i + ring.length - 1) % ring.length] as RdPoint;
    twice += (px - ox) * (y - oy) - (x - ox) * (py - oy);
  });
  return Math.abs(twice) / 2;
}

const side = ([ax, ay]: RdPoint, [bx, by]: RdPoint, [x, y]: RdPoint): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** Twice the area of a triangle in m²; a corner this near a side touches it. */
const touch = 1e-3;
const apart = (one: number, two: number): boolean =>
  Math.min(Math.abs(one), Math.abs(two)) > touch && one > 0 !== two > 0;

/** Along a line that no street follows, so that the corners of one straight wall lie apart on it. */
const along = ([x, y]: RdPoint): number => x + 0.4377 * y;

/**
 * Do two sides cross in their middles? Sides that touch, as outlines of registers have them, do not. From one end to the
 * other, so that only sides beside one another are compared.
 */
function crossesItself(ring: Ring): boolean {
  const sides = ring.map((a, i) => {
    const b = ring[(i + 1) % ring.length] as RdPoint;
    return { a, b, from: Math.min(along(a), along(b)), to: Math.max(along(a), along(b)) };
  });
  sides.sort((one, two) => one.from - two.from);
  let pairs = 0;
  for (const [i, { a, b, to }] of sides.entries())
    for (let k = i + 1; k < sides.length; k++) {
      const { a: c, b: d, from } = sides[k] as (typeof sides)[number];
      if (from > to) break;
      if (++pairs > mostPairs) return true;
      // Sides that share a corner have a corner on a side: they only touch.
      if (apart(side(a, b, c), side(a, b, d)) && apart(side(c, d, a), side(c, d, b))) return true;
    }
  return false;
}

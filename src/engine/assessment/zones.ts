/**
 * Zones for the eye: where glass is thrown into rooms, where panes can break, where glass falls, where pieces come. Each
 * is cut to the open ground in sight, so walls and shadow need no explanation. What lies around the burst is cut ray by ray,
 * the rest by Turf in the RD plane; no distance is ever taken from a drawn ring.
 */
import { difference, featureCollection, multiPolygon, polygon, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { JudgedScenario } from '../criteria/judge.ts';
import { fallReach } from '../criteria/outdoors.ts';
import { reaches } from '../criteria/reaches.ts';
import { inSight } from '../geometry/in-sight.ts';
import { toWgs84 } from '../geometry/rd.ts';
import { arc, beyond, inView, outline, type Star, shared, side } from '../geometry/star.ts';
import type { RdPoint } from '../scene/scene.ts';

export const zoneIds = ['glass-room', 'glass-break', 'glass-fall', 'debris', 'stray', 'shadow'] as const;
export type ZoneId = (typeof zoneIds)[number];

type Area = Feature<Polygon | MultiPolygon>;

const quarter = Math.PI / 2;
const direction = ([x, y]: RdPoint): number => Math.atan2(y, x);

/** A disc of radius `frontM` ahead of the wall and `behindM` behind it. */
function halves(outward: RdPoint, [frontM, behindM]: readonly [number, number]): Star {
  const ahead = direction(outward);
  return side(
    arc(ahead - quarter, ahead + quarter, Math.max(0.01, frontM)),
    arc(ahead + quarter, ahead + 3 * quarter, Math.max(0.01, behindM)),
  );
}

function sector(outward: RdPoint, halfAngleDeg: number, radiusM: number): Star {
  const half = (halfAngleDeg * Math.PI) / 180;
  return arc(direction(outward) - half, direction(outward) + half, Math.max(0.01, radiusM));
}

const roundAbout = (ring: readonly (readonly number[])[]): Position[] =>
  [...ring, ring[0] as readonly number[]].map((one) => [...one]);
const closed = (ring: readonly (readonly number[])[]): Area => polygon([roundAbout(ring)]);

/** The area around the point, or none where there is nothing of it. */
function areaOf(star: Star, centre: RdPoint): Area | null {
  const ring = outline(star, centre);
  return ring && closed(ring);
}

const areaFrom = (polygons: readonly (readonly (readonly RdPoint[])[])[]): Area | null =>
  polygons.length === 0 ? null : multiPolygon(polygons.map((rings) => rings.map(roundAbout)));

/** What the library cannot cut as given it can on a grid of millimetres, or of centimetres: nobody sees the difference. */
const gridsM = [null, 1e-3, 1e-2];

const polygonsOf = ({ geometry }: Area): readonly Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

function onGrid(area: Area, gridM: number): Area {
  const near = (position: Position): Position => position.map((metres) => Math.round(metres / gridM) * gridM);
  return multiPolygon(polygonsOf(area).map((rings) => rings.map((ring) => ring.map(near))));
}

/** @param otherwise what is drawn where no grid helps: more ground, never less */
function combined(
  areas: readonly Area[],
  how: (areas: FeatureCollection<Polygon | MultiPolygon>) => unknown,
  otherwise: () => Area,
): Area | null {
  for (const gridM of gridsM)
    try {
      return how(featureCollection(areas.map((one) => (gridM === null ? one : onGrid(one, gridM))))) as Area | null;
    } catch {
      // Corners that all but meet: the next grid makes them one.
    }
  return otherwise();
}

/** A stretch of a wall, from its beginning. */
interface Stretch {
  readonly fromM: number;
  readonly toM: number;
  readonly from: RdPoint;
  readonly to: RdPoint;
}

/** Strips in front of facades where at least half of the panes break. */
function fallStrips(run: JudgedScenario): RdPoint[][] {
  const { given, readings } = run;
  const { block } = given.outlook;
  const half = given.models.policy.breakHalf.value;
  const strips: RdPoint[][] = [];
  for (const reading of readings) {
    if (reading.breakProbability < half || reading.certified) continue;
    const depth = fallReach(reading.target.building, given);
    const perEdge = new Map<number, Stretch[]>();
    for (const { piece } of [...reading.target.facades, ...reading.effect.high]) {
      const { edge, ax, ay, bx, by } = piece;
      if (Math.hypot(bx - ax, by - ay) < 0.2) continue;
      const alongM = (x: number, y: number) =>
        (y - (block.ay[edge] as number)) * (block.nx[edge] as number) -
        (x - (block.ax[edge] as number)) * (block.ny[edge] as number);
      const stretches = perEdge.get(edge) ?? [];
      perEdge.set(edge, stretches);
      stretches.push({ fromM: alongM(ax, ay), toM: alongM(bx, by), from: [ax, ay], to: [bx, by] });
    }
    for (const [edge, stretches] of perEdge) {
      const [nx, ny] = [block.nx[edge] as number, block.ny[edge] as number];
      const out = ([x, y]: RdPoint): RdPoint => [x + nx * depth, y + ny * depth];
      for (const { from, to } of joinedAlong(stretches)) strips.push([from, to, out(to), out(from)]);
    }
  }
  return strips;
}

/** What is seen of one wall from several floors, as stretches that do not overlap. */
function joinedAlong(stretches: readonly Stretch[]): readonly Stretch[] {
  const apartFrom: Stretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.fromM - b.fromM)) {
    const last = apartFrom.at(-1);
    if (!last || one.fromM > last.toM + 1e-9) apartFrom.push(one);
    else if (one.toM > last.toM) apartFrom.splice(-1, 1, { ...last, toM: one.toM, to: one.to });
  }
  return apartFrom;
}

/** The zones of one run in RD metres: `properties` hold `zone`, `reachM` and `scenario`. */
function zonesRd(run: JudgedScenario): Area[] {
  const { given, strength } = run;
  const { outlook, models } = given;
  const reach = reaches(run);
  const { burst, outward } = outlook;
  const seen = inView(outlook.sight);
  const fan = (radiusM: number) =>
    outlook.freeStanding
      ? halves(outward, [radiusM, radiusM])
      : sector(outward, models.siting.fanHalfAngleDeg.value, radiusM);
  const seenOf = (star: Star) => areaOf(shared(star, seen), burst);
  const glass = halves(outward, reach.glass);
  const parts: [ZoneId, number, Area | null][] = [
    ['glass-break', reach.glass[0], seenOf(glass)],
    ['shadow', reach.glass[0], areaFrom(beyond(glass, seen, burst))],
    ['glass-room', reach.room[0], reach.room[0] > 0.01 ? seenOf(halves(outward, reach.room)) : null],
    ['debris', reach.debris, reach.debris > 0.02 ? seenOf(fan(reach.debris)) : null],
    ['glass-fall', models.siting.fallMaxM.value, areaFrom(inSight(fallStrips(run), seen, burst))],
    ['stray', reach.stray, areaOf(fan(reach.stray), burst)],
  ];
  return parts.flatMap(([zone, reachM, area]) =>
    area
      ? [{ ...area, properties: { zone, reachM: Math.round(reachM * 10) / 10, scenario: strength.scenario.id } }]
      : [],
  );
}

/** Zones of several machines as one picture: of each zone the union, and the farthest reach. */
function joined(runs: readonly JudgedScenario[]): Area[] {
  const all = runs.flatMap(zonesRd);
  if (runs.length < 2) return all;
  const seen = runs.flatMap(({ given: { outlook } }) => areaOf(inView(outlook.sight), outlook.burst) ?? []);
  const order = new Set(all.map(({ properties }) => properties?.['zone'] as ZoneId));
  return [...order].flatMap((zone) => {
    const parts = all.filter(({ properties }) => properties?.['zone'] === zone);
    const [first] = parts;
    if (!first) return [];
    const reachM = Math.max(...parts.map(({ properties }) => Number(properties?.['reachM'])));
    const whole = together(parts);
    // Ground that one of the machines sees lies in no shadow.
    const area = zone === 'shadow' ? apart(whole, together(seen)) : whole;
    return area ? [{ ...area, properties: { ...first.properties, reachM } }] : [];
  });
}

function together(areas: readonly Area[]): Area | null {
  const [first] = areas;
  if (!first || areas.length === 1) return first ?? null;
  return combined(areas, union, () => multiPolygon(areas.flatMap(polygonsOf)));
}

function apart(area: Area | null, hole: Area | null): Area | null {
  if (!area || !hole) return area;
  return combined([area, hole], difference, () => area);
}

/** The same zones in WGS84, as GeoJSON asks. */
export function zonesOf(runs: readonly JudgedScenario[]): FeatureCollection {
  const globe = (position: readonly number[]): number[] => {
    const { lat, lon } = toWgs84(position[0] as number, position[1] as number);
    return [Number(lon.toFixed(8)), Number(lat.toFixed(8))];
  };
  const rings = (list: readonly (readonly (readonly number[])[])[]) => list.map((ring) => ring.map(globe));
  return {
    type: 'FeatureCollection',
    features: joined(runs).map((area) => ({
      ...area,
      geometry:
        area.geometry.type === 'Polygon'
          ? { type: 'Polygon' as const, coordinates: rings(area.geometry.coordinates) }
          : { type: 'MultiPolygon' as const, coordinates: area.geometry.coordinates.map(rings) },
    })),
  };
}

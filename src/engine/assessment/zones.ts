/**
 * Zones for the eye: where glass is thrown into rooms, where panes can break, where glass falls, where pieces come. Each
 * is cut to the open ground in sight, so walls and shadow need no explanation. Turf cuts in the RD plane; no distance is
 * ever taken from a drawn ring.
 */
import { difference, featureCollection, intersect, multiPolygon, polygon, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { JudgedScenario } from '../criteria/judge.ts';
import { fallReach } from '../criteria/outdoors.ts';
import { reaches } from '../criteria/reaches.ts';
import type { Outlook } from '../effects/outlook.ts';
import { toWgs84 } from '../geometry/rd.ts';
import type { RdPoint } from '../scene/scene.ts';

export const zoneIds = ['glass-room', 'glass-break', 'glass-fall', 'debris', 'stray', 'shadow'] as const;
export type ZoneId = (typeof zoneIds)[number];

type Area = Feature<Polygon | MultiPolygon>;

/** A disc of radius `frontM` ahead of the wall and `behindM` behind it, as one ring. */
function halves(centre: RdPoint, outward: RdPoint, frontM: number, behindM: number): Area {
  const ahead = Math.atan2(outward[1], outward[0]);
  const ring: number[][] = [];
  const arc = (from: number, to: number, radius: number) => {
    for (let i = 0; i <= 60; i++) {
      const angle = ahead + ((from + ((to - from) * i) / 60) * Math.PI) / 180;
      ring.push([centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)]);
    }
  };
  arc(-90, 90, frontM);
  arc(90, 270, behindM);
  return closed(ring);
}

function sector(centre: RdPoint, outward: RdPoint, halfAngleDeg: number, radiusM: number): Area {
  const ahead = Math.atan2(outward[1], outward[0]);
  const ring: number[][] = [[...centre]];
  for (let i = 0; i <= 40; i++) {
    const angle = ahead + ((-halfAngleDeg + (2 * halfAngleDeg * i) / 40) * Math.PI) / 180;
    ring.push([centre[0] + radiusM * Math.cos(angle), centre[1] + radiusM * Math.sin(angle)]);
  }
  return closed(ring);
}

function closed(ring: number[][]): Area {
  return polygon([[...ring, ring[0] as number[]]]);
}

/** Open ground in sight, as far as the sight reaches. */
export function seenGround({ sight }: Outlook): Area | null {
  const { horizon } = sight;
  const ring: number[][] = [];
  const push = (x: number, y: number) => {
    const last = ring[ring.length - 1];
    if (!last || Math.hypot((last[0] as number) - x, (last[1] as number) - y) > 1e-4) ring.push([x, y]);
  };
  for (let i = 0; i < horizon.count; i++) {
    push(horizon.fromX[i] as number, horizon.fromY[i] as number);
    push(horizon.toX[i] as number, horizon.toY[i] as number);
  }
  return ring.length < 3 ? null : closed(ring);
}

/** What the library cannot cut as given it can on a grid of millimetres, or of centimetres: nobody sees the difference. */
const gridsM = [null, 1e-3, 1e-2];

const polygonsOf = ({ geometry }: Area): readonly Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

function onGrid(area: Area, gridM: number): Area {
  const near = (position: Position): Position => position.map((metres) => Math.round(metres / gridM) * gridM);
  return multiPolygon(polygonsOf(area).map((rings) => rings.map((ring) => ring.map(near))));
}

/**
 * @param otherwise what is drawn where no grid helps: more ground, never less
 * @param never is nothing an impossible answer here?
 */
function combined(
  areas: readonly Area[],
  how: (areas: FeatureCollection<Polygon | MultiPolygon>) => unknown,
  otherwise: () => Area,
  never = false,
): Area | null {
  for (const gridM of gridsM)
    try {
      const whole = how(featureCollection(areas.map((one) => (gridM === null ? one : onGrid(one, gridM)))));
      if (whole || !never) return whole as Area | null;
    } catch {
      // Corners that all but meet: the next grid makes them one.
    }
  return otherwise();
}

function cut(one: Area | null, two: Area | null): Area | null {
  return one && two ? combined([one, two], intersect, () => one) : null;
}

/** What lies around the burst of what is seen from the burst: there is always some. */
const inSight = (around: Area, seen: Area | null): Area | null =>
  seen ? combined([around, seen], intersect, () => around, true) : null;

/** A stretch of a wall, from its beginning. */
interface Stretch {
  readonly fromM: number;
  readonly toM: number;
  readonly from: Position;
  readonly to: Position;
}

/** Strips in front of facades where at least half of the panes break. */
function fallStrips(run: JudgedScenario): Area | null {
  const { given, readings } = run;
  const { block } = given.outlook;
  const half = given.models.policy.breakHalf.value;
  const strips: Area[] = [];
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
      const out = ([x = 0, y = 0]: Position): Position => [x + nx * depth, y + ny * depth];
      for (const { from, to } of joinedAlong(stretches)) strips.push(closed([from, to, out(to), out(from)]));
    }
  }
  return together(strips);
}

/** What is seen of one wall from several floors, as stretches that do not overlap: to cut them in the plane is what takes long. */
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
  const seen = seenGround(outlook);
  const disc = (pair: readonly [number, number]) =>
    halves(outlook.burst, outlook.outward, Math.max(0.01, pair[0]), Math.max(0.01, pair[1]));
  const fan = (radiusM: number) =>
    outlook.freeStanding
      ? disc([radiusM, radiusM])
      : sector(outlook.burst, outlook.outward, models.siting.fanHalfAngleDeg.value, Math.max(0.01, radiusM));
  const glass = disc(reach.glass);
  const parts: [ZoneId, number, Area | null][] = [
    ['glass-break', reach.glass[0], inSight(glass, seen)],
    ['shadow', reach.glass[0], seen ? apart(glass, seen) : null],
    ['glass-room', reach.room[0], reach.room[0] > 0.01 ? inSight(disc(reach.room), seen) : null],
    ['debris', reach.debris, reach.debris > 0.02 ? inSight(fan(reach.debris), seen) : null],
    ['glass-fall', models.siting.fallMaxM.value, cut(fallStrips(run), seen)],
    ['stray', reach.stray, fan(reach.stray)],
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
  const seen = runs.flatMap(({ given }) => seenGround(given.outlook) ?? []);
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

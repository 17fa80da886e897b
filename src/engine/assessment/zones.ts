/**
 * Zones for the eye: where glass is thrown into rooms, where panes can break, where glass falls, where pieces come. Each
 * is cut to the open ground in sight, so walls and shadow need no explanation. All is cut ray by ray, in the
 * RD plane; no distance is ever taken from a drawn ring.
 */
import type { FeatureCollection } from 'geojson';
import type { JudgedScenario } from '../criteria/judge.ts';
import { fallReach } from '../criteria/places.ts';
import { reaches } from '../criteria/reaches.ts';
import { apart, inSight, type Rings } from '../geometry/by-rays.ts';
import { toWgs84 } from '../geometry/rd.ts';
import { arc, beyond, inView, outline, type Star, shared, side } from '../geometry/star.ts';
import type { ScenarioId } from '../scene/assessment.ts';
import type { RdPoint } from '../scene/scene.ts';

export const zoneIds = ['glass-room', 'glass-break', 'glass-fall', 'debris', 'stray', 'shadow'] as const;
export type ZoneId = (typeof zoneIds)[number];

/** One zone: polygons in RD metres that do not lie over one another. */
interface Zone {
  readonly zone: ZoneId;
  readonly reachM: number;
  readonly scenario: ScenarioId;
  readonly polygons: readonly Rings[];
}

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

/** The area around the point, or nothing. */
function areaOf(star: Star, centre: RdPoint): readonly Rings[] {
  const ring = outline(star, centre);
  return ring ? [[ring]] : [];
}

/** A stretch of a wall, from its beginning. */
interface Stretch {
  readonly fromM: number;
  readonly toM: number;
  readonly from: RdPoint;
  readonly to: RdPoint;
}

/** Strips in front of facades where at least half of the panes break. */
function fallStrips(run: JudgedScenario): Rings[] {
  const { given, readings } = run;
  const { block } = given.outlook;
  const half = given.models.policy.breakHalf.value;
  const strips: Rings[] = [];
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
      for (const { from, to } of joinedAlong(stretches)) strips.push([[from, to, out(to), out(from)]]);
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

function zonesRd(run: JudgedScenario): Zone[] {
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
  const parts: [ZoneId, number, readonly Rings[]][] = [
    ['glass-break', reach.glass[0], seenOf(glass)],
    ['shadow', reach.glass[0], beyond(glass, seen, burst)],
    ['glass-room', reach.room[0], reach.room[0] > 0.01 ? seenOf(halves(outward, reach.room)) : []],
    ['debris', reach.debris, reach.debris > 0.02 ? seenOf(fan(reach.debris)) : []],
    ['glass-fall', models.siting.fallMaxM.value, inSight(fallStrips(run), seen, burst)],
    ['stray', reach.stray, areaOf(fan(reach.stray), burst)],
  ];
  return parts.flatMap(([zone, reachM, polygons]) =>
    polygons.length > 0
      ? [{ zone, reachM: Math.round(reachM * 10) / 10, scenario: strength.scenario.id, polygons }]
      : [],
  );
}

/** Zones of several machines as one picture: of each zone all together, and the farthest reach. */
function joined(runs: readonly JudgedScenario[]): Zone[] {
  const all = runs.flatMap(zonesRd);
  const [outlook] = runs.map(({ given }) => given.outlook);
  if (runs.length < 2 || !outlook) return all;
  // Ground that one of the machines sees lies in no shadow.
  const seen = runs.flatMap(({ given }) => areaOf(inView(given.outlook.sight), given.outlook.burst));
  return [...new Set(all.map(({ zone }) => zone))].flatMap((zone) => {
    const parts = all.filter((one) => one.zone === zone);
    const polygons = apart(
      parts.flatMap((one) => one.polygons),
      zone === 'shadow' ? seen : [],
      outlook.burst,
    );
    const reachM = Math.max(...parts.map((one) => one.reachM));
    return polygons.length > 0 ? [{ ...(parts[0] as Zone), reachM, polygons }] : [];
  });
}

/** The same zones in WGS84, as GeoJSON asks: `properties` hold `zone`, `reachM` and `scenario`. */
export function zonesOf(runs: readonly JudgedScenario[]): FeatureCollection {
  const globe = ([x, y]: RdPoint): number[] => {
    const { lat, lon } = toWgs84(x, y);
    return [Number(lon.toFixed(8)), Number(lat.toFixed(8))];
  };
  const closed = (ring: readonly RdPoint[]) => [...ring, ...ring.slice(0, 1)].map(globe);
  return {
    type: 'FeatureCollection',
    features: joined(runs).map(({ polygons, ...properties }) => {
      const coordinates = polygons.map((rings) => rings.map(closed));
      const [only, ...others] = coordinates;
      const geometry =
        only && others.length === 0
          ? { type: 'Polygon' as const, coordinates: only }
          : { type: 'MultiPolygon' as const, coordinates };
      return { type: 'Feature' as const, properties, geometry };
    }),
  };
}

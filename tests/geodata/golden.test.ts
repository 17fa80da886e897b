/**
 * Real places as they were recorded: what the readers make of them is compared with a computation of its own, straight from
 * the file, with another transformation (proj4), another distance (point by point along every edge) and no index.
 */
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { blockOf, nearestOnBuilding } from '../../src/engine/geometry/block.ts';
import { toRd } from '../../src/engine/geometry/rd.ts';
import type { Building, RdPoint } from '../../src/engine/scene/scene.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';
import { readHeights, withHeights } from '../../src/geodata/read-heights.ts';
import { readPublicSpace } from '../../src/geodata/read-public-space.ts';
import { joinUnits, readUnits } from '../../src/geodata/read-units.ts';
import { hasRecorded, recorded } from './recorded.ts';

const rd =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';
const inRd = proj4('WGS84', rd);

interface Raw {
  readonly properties: Record<string, unknown>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const rawOf = (name: string) => (JSON.parse(recorded(name)) as { features: Raw[] }).features;

/** Distance of a building to a point: the least over all its edges, by the foot of the perpendicular; 0 inside. */
function plainDistance({ geometry }: Raw, [px, py]: RdPoint): number {
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as number[][][][];
  let best = Infinity;
  for (const polygon of polygons) {
    let inside = false;
    for (const ring of polygon) {
      const points = ring.map(([x = 0, y = 0]) => (x < 10 ? (inRd.forward([x, y]) as [number, number]) : [x, y]));
      for (let i = 0; i + 1 < points.length; i++) {
        const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [points[i] as number[], points[i + 1] as number[]];
        const length = (bx - ax) ** 2 + (by - ay) ** 2;
        const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
        best = Math.min(best, Math.sqrt((ax + t * (bx - ax) - px) ** 2 + (ay + t * (by - ay) - py) ** 2));
        if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
      }
    }
    if (inside) return 0;
  }
  return best;
}

const buildingsOf = (name: string) => {
  const read = readBuildings(recorded(name), name);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

function ownDistances(buildings: readonly Building[], [x, y]: RdPoint): Map<string, number> {
  const block = blockOf(buildings);
  return new Map(buildings.map(({ id }, i) => [id, nearestOnBuilding(block, i, x, y).distanceM]));
}

const textIn = ({ properties }: Raw, ...names: string[]): string =>
  names.map((name) => properties[name]).find((value) => typeof value === 'string') ?? '';

const inUse = /^Pand in gebruik|^Verbouwing pand$|^Sloopvergunning verleend$/;
const idOf = (raw: Raw) => textIn(raw, 'identificatie', 'identificatie_bag_pnd').replace('NL.IMBAG.Pand.', '');

describe.skipIf(!hasRecorded)('golden scenes (skipped where ../shared/data is absent)', () => {
  it.each([
    ['Delft campus, RD', 'bag/delft_tudcampus_panden_rd.geojson', [85_250, 446_600]],
    ['Delft campus, degrees', 'bag/delft_tudcampus_panden_wgs84.geojson', [85_250, 446_600]],
    ['Amsterdam, Leidsestraat', 'bag/amsterdam_centrum_leidsestraat_panden_rd.geojson', [121_060, 486_160]],
    ['Haarlem, WFS', 'bag/haarlem_wfs_pand_20_gebruiksdoel.json', null],
    ['Appingedam, WFS', 'bag/appingedam_wfs_pand_5_recorded.json', null],
  ] as const)('%s: as many buildings as near as an independent computation finds', (_, name, at) => {
    const { buildings } = buildingsOf(name);
    const corner = buildings[0]?.footprint[0]?.[0]?.[0] as RdPoint;
    const point: RdPoint = at ?? [corner[0] + 12, corner[1] + 7];
    const own = ownDistances(buildings, point);
    const raw = new Map<string, number>();
    for (const feature of rawOf(name)) {
      const status = textIn(feature, 'status', 'pandstatus') || 'Pand in gebruik';
      if (!inUse.test(status) || !own.has(idOf(feature))) continue;
      raw.set(idOf(feature), Math.min(raw.get(idOf(feature)) ?? Infinity, plainDistance(feature, point)));
    }
    expect(raw.size).toBe(own.size);
    for (const radius of [25, 50, 100, 150, 250]) {
      const count = (all: Map<string, number>) => [...all.values()].filter((metres) => metres <= radius).length;
      expect([radius, count(own)]).toEqual([radius, count(raw)]);
    }
    for (const [id, metres] of own) expect(Math.abs(metres - (raw.get(id) ?? Infinity))).toBeLessThan(0.1);
  });

  it('Delft campus with the heights of its 3DBAG tile: each equals roof minus ground, straight from the file', () => {
    const heights = readHeights(recorded('3dbag/delft_tile5910_v210908.city.json'));
    if (!heights.ok) throw new Error(heights.error.message);
    const tile = JSON.parse(recorded('3dbag/delft_tile5910_v210908.city.json')) as {
      CityObjects: Record<string, { type: string; attributes?: Record<string, number> }>;
    };
    const known = withHeights(buildingsOf('bag/delft_tudcampus_panden_rd.geojson').buildings, heights.value.heights);
    let compared = 0;
    for (const { id, heightM } of known) {
      const facts = tile.CityObjects[`NL.IMBAG.Pand.${id}`]?.attributes;
      const roof = facts?.['h_dak_70p'] ?? facts?.['h_dak_50p'];
      if (heightM === null || roof === undefined) continue;
      expect(heightM).toBeCloseTo(roof - (facts?.['h_maaiveld'] ?? 0), 1);
      compared++;
    }
    expect(compared).toBeGreaterThan(400);
  });

  it('Otterlo: buildings and roads of the BGT meet; no road part lies elsewhere', () => {
    const { buildings, records, left } = buildingsOf('bgt/otterlo_pand_wgs84.geojson');
    const ground = readPublicSpace(recorded('bgt/otterlo_wegdeel_wgs84.geojson'));
    if (!ground.ok) throw new Error(ground.error.message);
    // Eight are parts of one of the BAG; three more overlap what carries their number, and stay to be looked at.
    expect([buildings.length, records, left.map(({ reason }) => reason)]).toEqual([
      1700,
      1711,
      ['other-outline', 'other-outline', 'other-outline'],
    ]);
    expect(ground.value.left.filter(({ reason }) => reason === 'historical')).toEqual([]);
    const [x, y] = toRd(52.1012, 5.7733);
    const near = ownDistances(buildings, [x, y]);
    expect([...near.values()].every((metres) => metres < 5000)).toBe(true);
    // Area of the roads by the shoelace, in degrees through proj4 against ours: within a thousandth.
    const shoelace = (ring: readonly (readonly number[])[]) =>
      Math.abs(
        ring.reduce((sum, [ax = 0, ay = 0], i) => {
          const [bx = 0, by = 0] = ring[(i + 1) % ring.length] as readonly number[];
          return sum + (ax - x) * (by - y) - (bx - x) * (ay - y);
        }, 0) / 2,
      );
    const ours = ground.value.space.reduce((sum, { rings: [outer = []] }) => sum + shoelace(outer), 0);
    const raw = rawOf('bgt/otterlo_wegdeel_wgs84.geojson')
      .filter(({ properties }) => Number(properties['relatieve_hoogteligging'] ?? 0) === 0)
      .reduce((sum, { geometry }) => {
        const polygons = (
          geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
        ) as number[][][][];
        return sum + polygons.reduce((part, [ring = []]) => part + shoelace(ring.map((one) => inRd.forward(one))), 0);
      }, 0);
    expect(Math.abs(ours / raw - 1)).toBeLessThan(1e-3);
  });

  it('Haarlem: uses as the WFS says them; the school is known as one', () => {
    const { buildings } = buildingsOf('bag/haarlem_wfs_pand_20_gebruiksdoel.json');
    for (const raw of rawOf('bag/haarlem_wfs_pand_20_gebruiksdoel.json')) {
      const said = textIn(raw, 'gebruiksdoel')
        .split(',')
        .map((use) => use.trim())
        .filter(Boolean);
      expect(buildings.find(({ id }) => id === idOf(raw))?.uses?.toSorted() ?? []).toEqual(said.toSorted());
    }
    expect(buildings.filter(({ uses }) => uses?.includes('onderwijsfunctie'))).toHaveLength(1);
  });

  it('Appingedam: units find their building by reference, and give use, homes and address', () => {
    const { buildings } = buildingsOf('bag/appingedam_wfs_pand_5_recorded.json');
    const units = readUnits(recorded('bag/appingedam_wfs_vbo_7_recorded.json'));
    if (!units.ok) throw new Error(units.error.message);
    const joined = joinUnits(buildings, units.value.units);
    expect(joined.joined + joined.elsewhere).toBe(units.value.units.length);
    for (const building of joined.buildings) {
      const own = units.value.units.filter(({ buildingIds }) => buildingIds.includes(building.id));
      if (own.length === 0) continue;
      expect(building.units).toBe(own.length);
      expect(building.dwellings).toBe(own.filter(({ uses }) => uses.includes('woonfunctie')).length);
      expect(building.address).not.toBeNull();
    }
  });
});

/**
 * The map of an assessment for a GIS: machines, buildings with their numbers, and zones, in RD metres as GeoJSON with the
 * reference system named, and a style of QGIS beside each. Columns have the names they have in an assessment.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { toRd } from '../engine/geometry/rd.ts';
import type { Assessment, Receptor } from '../engine/scene/assessment.ts';
import type { Building, Ring } from '../engine/scene/scene.ts';
import { activeVariant, type Dossier } from './dossier.ts';

export interface MapLayer {
  readonly name: 'machines' | 'buildings' | 'zones';
  readonly collection: FeatureCollection;
}

type Judged = Pick<Assessment, 'verdict' | 'receptors' | 'zones'>;

/** @param reportNumber stands with each machine, so that a map is never taken for another's */
export function mapLayers(dossier: Dossier, assessment: Judged, reportNumber: string): readonly MapLayer[] {
  const { machines } = activeVariant(dossier);
  return [
    {
      name: 'machines',
      collection: inRd(
        machines.map(({ id, siting, functions, point, outwardDeg, hostId }) =>
          feature(
            { type: 'Point', coordinates: rounded(point) },
            {
              id,
              reportNumber,
              verdict: assessment.verdict,
              siting,
              functions: functions.join(','),
              outwardDeg,
              hostId,
            },
          ),
        ),
      ),
    },
    { name: 'buildings', collection: inRd(buildingsOf(dossier, assessment.receptors)) },
    {
      name: 'zones',
      collection: inRd(
        assessment.zones.features.map(({ geometry, properties }) => feature(turned(geometry), { ...properties })),
      ),
    },
  ];
}

function buildingsOf({ surroundings }: Dossier, receptors: readonly Receptor[]): Feature[] {
  const byId = new Map(receptors.map((one) => [one.buildingId, one]));
  return surroundings.buildings.map((building) => {
    const receptor = byId.get(building.id);
    return feature(outline(building), {
      id: building.id,
      address: building.address,
      name: building.name,
      status: building.status,
      year: building.year,
      heightM: building.heightM,
      dwellings: building.dwellings,
      ...numbersOf(receptor),
    });
  });
}

/** Of a building that nothing was asked about every number is null: unknown is no nought. */
function numbersOf(one: Receptor | undefined): Record<string, string | number | boolean | null> {
  return {
    judged: one ? (one.unmet.length > 0 ? 'unmet' : 'met') : 'not-asked',
    unmet: one ? one.unmet.join(',') : null,
    host: one?.host ?? null,
    class: one?.class ?? null,
    use: one?.use ?? null,
    basis: one?.basis ?? null,
    distanceM: one?.distanceM ?? null,
    bearingDeg: one?.bearingDeg ?? null,
    lineOfSight: one?.lineOfSight ?? null,
    paneType: one?.paneType ?? null,
    hazardClass: one?.hazardClass ?? null,
    incidentPressureKpa: one?.incidentPressureKpa ?? null,
    reflectedPressureKpa: one?.reflectedPressureKpa ?? null,
    breakProbability: one?.breakProbability ?? null,
    throwM: one?.throwM ?? null,
    debrisDensityPerM2: one?.debrisDensityPerM2 ?? null,
    majorDamageProbability: one?.majorDamageProbability ?? null,
    scenario: one?.scenario ?? null,
  };
}

const outline = ({ footprint }: Building): Geometry =>
  footprint.length === 1
    ? { type: 'Polygon', coordinates: (footprint[0] ?? []).map(closed) }
    : { type: 'MultiPolygon', coordinates: footprint.map((rings) => rings.map(closed)) };

/** GeoJSON says the first corner again at the end. */
function closed(ring: Ring): number[][] {
  const corners = ring.map(rounded);
  const [first] = corners;
  const last = corners.at(-1);
  return first && (first[0] !== last?.[0] || first[1] !== last?.[1]) ? [...corners, first] : corners;
}

const rounded = ([x, y]: readonly [number, number]): number[] => [
  Math.round(x * 1000) / 1000,
  Math.round(y * 1000) / 1000,
];

const feature = (geometry: Geometry, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

/** From WGS84. */
export function turned(geometry: Geometry): Geometry {
  const turn = (coordinates: unknown): unknown => {
    if (!Array.isArray(coordinates)) return coordinates;
    if (typeof coordinates[0] !== 'number') return coordinates.map(turn);
    const [lon = 0, lat = 0] = coordinates as number[];
    return rounded(toRd(lat, lon));
  };
  return 'coordinates' in geometry ? ({ ...geometry, coordinates: turn(geometry.coordinates) } as Geometry) : geometry;
}

/** RD New, by its number at EPSG. */
export const rdEpsg = 28_992;

/** The reference system is named as GeoJSON 2008 and most GIS programs read it. */
export const inRd = (features: readonly Feature[]): FeatureCollection =>
  ({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${rdEpsg}` } },
    features: [...features],
  }) as FeatureCollection;

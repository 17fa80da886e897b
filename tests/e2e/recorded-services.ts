/**
 * PDOK and 3DBAG as they were recorded: the BAG of the Delft campus with the heights of its 3DBAG tile, addresses as the
 * Locatieserver sends them (moved to Delft), tiles of one colour. Each can be out of order.
 */
import type { Page, Route } from 'playwright';
import { toWgs84 } from '../../src/engine/geometry/rd.ts';
import { recorded } from '../geodata/recorded.ts';

export type ServiceName =
  | 'verblijfsobject'
  | 'locatieserver'
  | 'location-api'
  | 'wfs/v2_0'
  | 'bag/ogc'
  | 'BAG3D'
  | 'api.3dbag'
  | 'bgt'
  | 'wmts';

/** In the middle of the campus, by a facade. */
export const campus = { x: 85_250, y: 446_600 } as const;

interface Feature {
  readonly properties: Record<string, unknown>;
  readonly geometry: { readonly coordinates: number[][][][] };
}

/** The smallest picture there is. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM8cuTIfwAGXgLnZ6dHdwAAAABJRU5ErkJggg==',
  'base64',
);

/** What lies within some 250 m of the campus, from the recording in degrees. */
function around(text: string): Feature[] {
  const { lat, lon } = toWgs84(campus.x, campus.y);
  return (JSON.parse(text) as { features: Feature[] }).features.filter(({ geometry }) => {
    const [x = 0, y = 0] = geometry.coordinates[0]?.[0]?.[0] ?? [];
    return Math.abs(x - lon) < 0.003 && Math.abs(y - lat) < 0.0019;
  });
}

/** Answers until the page closes; each name in `broken` (read at every question) answers 400: refused, so not asked again. @returns what was asked */
export async function recordedServices(page: Page, broken: Set<ServiceName> = new Set()): Promise<string[]> {
  const panden = (JSON.parse(recorded('bag/delft_tudcampus_panden_rd.geojson')) as { features: Feature[] }).features;
  const globe = around(recorded('bag/delft_tudcampus_panden_wgs84.geojson'));
  const tile = JSON.parse(recorded('3dbag/delft_tile5910_v210908.city.json')) as {
    CityObjects: Record<string, { type: string; attributes?: Record<string, unknown> }>;
  };
  const heights = new Map(Object.entries(tile.CityObjects).filter(([, { type }]) => type === 'Building'));
  const docs = JSON.parse(recorded('locatieserver/free_fl_star_amstel1_amsterdam.json')) as {
    response: { docs: Record<string, unknown>[] };
  };
  const here = `POINT(${campus.x} ${campus.y})`;
  const address = { response: { docs: docs.response.docs.map((doc) => ({ ...doc, centroide_rd: here })) } };
  const inBox = (url: URL): Feature[] => {
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = (url.searchParams.get('bbox') ?? '').split(',').map(Number);
    return panden.filter(({ geometry }) =>
      geometry.coordinates.some((rings) => {
        const [xs, ys] = [0, 1].map((axis) => (rings[0] ?? []).map((point) => point[axis] as number));
        return (
          Math.min(...(xs ?? [])) <= maxX &&
          Math.max(...(xs ?? [])) >= minX &&
          Math.min(...(ys ?? [])) <= maxY &&
          Math.max(...(ys ?? [])) >= minY
        );
      }),
    );
  };
  const collection = (features: unknown[]) => ({ type: 'FeatureCollection', features, numberMatched: features.length });
  const answerTo = (url: URL): unknown => {
    const { href } = url;
    if (href.includes('locatieserver')) return address;
    if (href.includes('location-api')) return collection([]);
    if (href.includes('BAG3D'))
      return collection(
        inBox(url).map(({ properties }) => ({
          properties: { ...heights.get(String(properties['identificatie']))?.attributes, ...properties },
        })),
      );
    if (/ligplaats|standplaats/.test(href)) return collection([]);
    if (href.includes('verblijfsobject') || href.includes('bgt') || href.includes('api.3dbag')) return collection([]);
    // The second door speaks degrees: the same ground around the campus.
    return href.includes('wfs/v2_0') ? collection(inBox(url)) : collection(globe);
  };
  const asked: string[] = [];
  await page.route(/^https:\/\/(?:(?:api|service)\.pdok|(?:api|data)\.3dbag)\.nl\//, async (route: Route) => {
    const { href } = new URL(route.request().url());
    asked.push(href);
    const headers = { 'access-control-allow-origin': '*' };
    if ([...broken].some((name) => href.includes(name))) return route.fulfill({ status: 400, headers, body: 'no' });
    if (href.includes('wmts')) return route.fulfill({ headers, contentType: 'image/png', body: dot });
    return route.fulfill({ headers, contentType: 'application/json', body: JSON.stringify(answerTo(new URL(href))) });
  });
  return asked;
}

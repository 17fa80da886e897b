/** The registers as the invented town would stand in them: same forms as the real services, invented content. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import type { DrawnGround } from '../../src/archive/drawn-ground.ts';
import { toWgs84 } from '../../src/engine/geometry/rd.ts';
import type { Building } from '../../src/engine/scene/scene.ts';

export const town: {
  buildings: Building[];
  scenery: { ground: readonly DrawnGround[] };
  dossiers: { colour: string; machine: { point: [number, number] } }[];
} = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../public/demo/lindervoort.json'), 'utf8'));
export const [x, y] = town.dossiers.find(({ colour }) => colour === 'orange')?.machine.point ?? [0, 0];

/** One of them is going up. */
const inAanbouw = town.buildings.findLast(({ footprint }) => {
  const [px = 0, py = 0] = footprint[0]?.[0]?.[0] ?? [];
  return Math.hypot(px - x, py - y) > 60 && Math.hypot(px - x, py - y) < 140;
})?.id;
const panden = town.buildings.map(({ id, footprint, year, uses, units }) => ({
  type: 'Feature',
  properties: {
    identificatie: id,
    status: id === inAanbouw ? 'Bouw gestart' : 'Pand in gebruik',
    bouwjaar: year ?? 1005,
    gebruiksdoel: (uses ?? []).join(','),
    aantal_verblijfsobjecten: units ?? 0,
  },
  geometry: {
    type: 'MultiPolygon',
    coordinates: footprint.map((rings) => rings.map((ring) => [...ring, ring[0]])),
  },
}));
const units = town.buildings.flatMap(({ id, uses, footprint }, i) => {
  const corner = footprint[0]?.[0]?.[0];
  if (!uses || uses.length === 0 || !corner) return [];
  const { lat, lon } = toWgs84(corner[0], corner[1]);
  return [
    {
      type: 'Feature',
      properties: {
        identificatie: `unit-${i}`,
        status: 'Verblijfsobject in gebruik',
        gebruiksdoel: uses.join(','),
        openbare_ruimte: 'Marktstraat',
        huisnummer: i + 1,
        pandidentificatie: id,
      },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    },
  ];
});
const groundOf = (look: DrawnGround['look']) =>
  town.scenery.ground
    .filter((one) => one.look === look)
    .map(({ rings }, i) => ({
      type: 'Feature',
      properties: { lokaal_id: `${look}-${i}`, relatieve_hoogteligging: 0 },
      geometry: { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]]) },
    }));
const [water, green] = [groundOf('water'), groundOf('groen')];
const collection = (features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features, numberMatched: features.length });
const { lat, lon } = toWgs84(x, y);
const address = {
  id: 'adr-1',
  type: 'adres',
  weergavenaam: '<b>Marktstraat</b> 62, 1234AB Lindervoort',
  centroide_ll: `POINT(${lon} ${lat})`,
};

/** As the Locatieserver gives a street and a parcel. */
const others = [
  { id: 'weg-1', type: 'weg', weergavenaam: 'Marktstraat, Lindervoort', centroide_ll: `POINT(${lon} ${lat})` },
  { id: 'pcl-1', type: 'perceel', weergavenaam: 'Lindervoort B 10', centroide_ll: `POINT(${lon} ${lat})` },
];

/** Of the kinds that are asked for; a look-up names one. */
function docsFor(asked: string): unknown[] {
  const { searchParams } = new URL(asked);
  const [id, filter] = [searchParams.get('id'), searchParams.get('fq') ?? ''];
  const all = [address, ...others];
  return id ? all.filter((one) => one.id === id) : all.filter(({ type }) => filter.includes(type) || filter === '');
}

/** Answers for PDOK and 3DBAG; `broken` names a part of an address whose service is out of order. */
export async function services(page: Page, broken = 'nothing'): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:\/\/(?:api|service)\.pdok\.nl|^https:\/\/(?:api|data)\.3dbag\.nl/, async (route) => {
    const url = route.request().url();
    asked.push(url);
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    if (url.includes(broken)) return route.fulfill({ status: 400, headers, body: '<html>' });
    if (url.includes('locatieserver'))
      return route.fulfill({ headers, body: JSON.stringify({ response: { docs: docsFor(url) } }) });
    if (/ligplaats|standplaats/.test(url)) return route.fulfill({ headers, body: collection([]) });
    if (url.includes('verblijfsobject')) return route.fulfill({ headers, body: collection(units) });
    if (url.includes('3dbag'))
      return route.fulfill({
        headers,
        body: collection(
          town.buildings.map(({ id, heightM }) => ({
            properties: { identificatie: id, b3_h_dak_70p: (heightM ?? 9) + 1, b3_h_maaiveld: 1 },
          })),
        ),
      });
    const look = /\/(waterdeel|begroeidterreindeel)\/items/.exec(url)?.[1];
    if (look) return route.fulfill({ headers, body: collection(look === 'waterdeel' ? water : green) });
    if (url.includes('bgt')) return route.fulfill({ headers, body: collection([]) });
    return route.fulfill({ headers, body: collection(panden) });
  });
  return asked;
}

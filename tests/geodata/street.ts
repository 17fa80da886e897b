/** A street of our own for files: a shop that hosts the machine, a block across 14 m, halls round about. */
import { toWgs84 } from '../../src/engine/geometry/rd.ts';

export interface Feature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: readonly (readonly (readonly number[])[])[] };
}

function block(id: string, x1: number, y1: number, x2: number, y2: number, use: string, units = 1): Feature {
  return {
    type: 'Feature',
    properties: {
      identificatie: id,
      status: 'Pand in gebruik',
      bouwjaar: 1975,
      gebruiksdoel: use,
      aantal_verblijfsobjecten: units,
    },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x1, y1],
          [x2, y1],
          [x2, y2],
          [x1, y2],
          [x1, y1],
        ],
      ],
    },
  };
}

const shop = block('0363100012000001', 120_990, 486_000, 121_010, 486_015, 'winkelfunctie');
const homes = block('0363100012000002', 120_990, 485_974, 121_010, 485_986, 'woonfunctie', 8);
const offices = block('0363100012000002', 120_990, 485_974, 121_010, 485_986, 'kantoorfunctie', 8);
const halls = [
  [-300, -300],
  [0, -300],
  [300, -300],
  [300, 0],
  [300, 300],
  [0, 300],
  [-300, 300],
  [-300, 0],
].map(([dx = 0, dy = 0], i) =>
  block(`03631000120000${10 + i}`, 121_000 + dx, 486_000 + dy, 121_010 + dx, 486_010 + dy, 'industriefunctie'),
);

const file = (...across: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features: [shop, ...across, ...halls] });

/** All of it in degrees, rounded. */
function inDegrees(decimals: number): string {
  const turned = [shop, homes, ...halls].map((one) => ({
    ...one,
    geometry: {
      ...one.geometry,
      coordinates: one.geometry.coordinates.map((ring) =>
        ring.map(([x = 0, y = 0]) => {
          const { lon, lat } = toWgs84(x, y);
          return [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))];
        }),
      ),
    },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features: turned });
}

export const street = { shop, homes, offices, halls, block, file, inDegrees };

/** A file of buildings that says nothing of their use or height: that is told when it opens, and not of one that does. */
import { expect, it } from 'vitest';
import { lackOf } from '../../src/geodata/lack-of.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';

const [x, y] = [121_060, 486_160];
const square = [
  [x, y],
  [x + 10, y],
  [x + 10, y + 10],
  [x, y + 10],
  [x, y],
];

it.each([
  [{}, 'no-facts'],
  [{ gebruiksdoel: 'winkelfunctie' }, 'no-heights'],
])('%o: %s', (more, lack) => {
  const properties = { identificatie: '0363100012345678', status: 'Pand in gebruik', bouwjaar: 1900, ...more };
  const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [square] } };
  const read = readBuildings(JSON.stringify({ type: 'FeatureCollection', features: [feature] }), 'panden.geojson');
  if (!read.ok) throw new Error(read.error.message);
  expect(lackOf(read.value.buildings)).toBe(lack);
  const high = read.value.buildings.map((one) => ({ ...one, heightM: 9 }));
  expect(lackOf(high)).toBe(lack === 'no-facts' ? 'no-use' : null);
});

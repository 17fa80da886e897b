// @vitest-environment happy-dom
/** Names on the map do not run through each other, whatever they are of. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverAddresses, drawAddresses } from '../../src/app/map/draw-addresses.ts';
import { activeVariant, type Dossier } from '../../src/archive/dossier.ts';
import { mapOn } from './a-flat-map.ts';

const dossier = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;

it.each(['square', 'water', 'street'] as const)('of a %s and a street in one place one is read', (kind) => {
  const { frame, map } = mapOn();
  const point = activeVariant(dossier).machines[0]?.point ?? [0, 0];
  map.view(point, 0);
  const labels = [
    { text: 'Dwarssteeg', kind: 'street', point, angleDeg: 90 },
    { text: 'Kerkhof', kind, point, angleDeg: 0 },
    { text: 'Verweg', kind: 'street', point: [point[0] + 400, point[1]], angleDeg: 0 },
  ] as const;
  const { scenery, ...others } = dossier.surroundings;
  const bare = { ...others, buildings: [], scenery: { ...scenery, addresses: [], labels } };
  drawAddresses(map, { ...dossier, surroundings: bare });
  coverAddresses(map, []);
  const read = [...frame.querySelectorAll('.map-label:not(.map-label-covered, .map-label-number)')].map(
    ({ textContent }) => textContent,
  );
  expect(read.toSorted()).toEqual([kind === 'street' ? 'Dwarssteeg' : 'Kerkhof', 'Verweg']);
  map.remove();
});

it('a name of a street lies over no house, on the map of a whole town as on that of a street', () => {
  const { frame, map } = mapOn();
  const { scenery, buildings, ...others } = dossier.surroundings;
  const [first] = buildings;
  if (!first) throw new Error('no building');
  /** Two rows along a street of twelve metres, which opens on a wide field in the east. */
  const houses = Array.from({ length: 24 }, (_, i) => {
    const [west, south] = [100_000 + 8 * Math.floor(i / 2), i % 2 ? 400_000 : 400_022];
    const ring = [
      [west, south],
      [west + 8, south],
      [west + 8, south + 10],
      [west, south + 10],
    ] as const;
    return { ...first, id: `h${i}`, name: null, address: `Lange straat ${i + 1}, Dorp`, footprint: [[ring]] };
  });
  const field = { text: 'Veldweg', kind: 'street', point: [101_000, 400_016], angleDeg: 0 } as const;
  const surroundings = { ...others, buildings: houses, scenery: { ...scenery, addresses: [], labels: [field] } };
  drawAddresses(map, { ...dossier, surroundings });
  const read = (zoom: number) => {
    map.view([100_048, 400_016], zoom);
    coverAddresses(map, []);
    return [...frame.querySelectorAll('.map-label-street:not(.map-label-covered)')].map(
      ({ textContent }) => textContent,
    );
  };
  for (let zoom = 4; zoom >= -1; zoom -= 0.5) {
    const shown = read(zoom);
    // Where nothing is built a name always has room.
    expect([zoom, shown.includes('Veldweg')]).toEqual([zoom, true]);
    // A line of letters is thirteen pixels high, and the street twelve metres wide.
    const perPixel = map.metresPerPixel();
    const fits = 13 * perPixel < 12;
    if (shown.includes('Lange straat')) expect([zoom, fits]).toEqual([zoom, true]);
  }
  expect(read(3)).toContain('Lange straat');
  expect(read(-1)).not.toContain('Lange straat');
  map.remove();
});

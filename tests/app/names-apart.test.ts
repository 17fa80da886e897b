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
  drawAddresses(map, { ...dossier, surroundings: { ...others, scenery: { ...scenery, addresses: [], labels } } });
  coverAddresses(map, []);
  const read = [...frame.querySelectorAll('.map-label:not(.map-label-covered, .map-label-number)')].map(
    ({ textContent }) => textContent,
  );
  expect(read.toSorted()).toEqual([kind === 'street' ? 'Dwarssteeg' : 'Kerkhof', 'Verweg']);
  map.remove();
});

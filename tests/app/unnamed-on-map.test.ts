// @vitest-environment happy-dom
/** A building without an address has on the map what tells it from others in each list and in the report. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverAddresses, drawUnnamed } from '../../src/app/map/draw-addresses.ts';
import { activeVariant, type Dossier } from '../../src/archive/dossier.ts';
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import type { Building, Machine } from '../../src/engine/scene/scene.ts';
import { calledIn, unnamedIn } from '../../src/i18n/building-name.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl/catalogue.ts';
import { labelsNl } from '../../src/i18n/nl/labels.ts';
import { mapOn } from './a-flat-map.ts';

const dossier = JSON.parse(readFileSync('tests/archive/examples/dossier-2.json', 'utf8')) as Dossier;

it('stands in the building: its distance, and the side where others lie as far, and a number where two lie alike; one with an address has none', () => {
  const { machines } = activeVariant(dossier);
  const [machine] = machines;
  const [first] = dossier.surroundings.buildings;
  if (!first || !machine) throw new Error('nothing to draw');
  const [x, y] = machine.point;
  /** East of the machine, in a row; the last two lie as far as each other. */
  const at = (id: string, east: number, north: number, address: string | null) => {
    const ring = [
      [x + east, y + north],
      [x + east + 6, y + north],
      [x + east + 6, y + north + 6],
      [x + east, y + north + 6],
    ] as const;
    return { ...first, id, name: null, address, footprint: [[ring]] };
  };
  const buildings = [
    at('a', 12, -3, null),
    at('b', 20, -3, 'Markt 3'),
    at('c', 30, 2, null),
    at('d', 30, -8, null),
    at('e', -18, -3, null),
    at('far', 300, 0, null),
  ];
  const receptors = (
    [
      ['a', 12],
      ['b', 20],
      ['c', 30],
      ['d', 30],
      ['e', 12],
    ] as const
  ).map(([buildingId, distanceM]) => ({ buildingId, distanceM })) as unknown as WholeAssessment['receptors'];
  const { scenery, ...others } = dossier.surroundings;
  const surroundings = { ...others, buildings, scenery: { ...scenery, addresses: [] } };
  const { frame, map } = mapOn();
  map.view(machine.point, 3);
  const f = formatFor('nl');
  drawUnnamed(map, { ...dossier, surroundings }, receptors, labelsNl, f);
  coverAddresses(map, []);
  const read = [...frame.querySelectorAll('.map-label:not(.map-label-covered)')].map(({ textContent }) => textContent);
  const named = ['a', 'e', 'c', 'd'].map((id) => calledIn({ buildings, places: [], machines, receptors }, id, nl, f));
  expect(new Set(named).size).toBe(4);
  expect(named.map((name) => name.match(/[\d,]+\sm/)?.[0])).toEqual(read.map((text) => text?.match(/[\d,]+\sm/)?.[0]));
  expect(read.map((text) => text?.replace(/\s/g, ' '))).toEqual([
    '12,0 m O',
    '12,0 m W',
    '30,0 m O (1)',
    '30,0 m O (2)',
  ]);
  // Asked anew it is not written twice, and with no answer nothing is.
  const [one] = frame.querySelectorAll('.map-label');
  drawUnnamed(map, { ...dossier, surroundings }, receptors, labelsNl, f);
  expect(frame.querySelectorAll('.map-label')).toHaveLength(4);
  // Nor anew while nothing of it changed; of another answer it is.
  expect(frame.querySelector('.map-label')).toBe(one);
  drawUnnamed(map, { ...dossier, surroundings }, [...receptors], labelsNl, f);
  expect(frame.querySelector('.map-label')).not.toBe(one);
  expect(frame.querySelectorAll('.map-label')).toHaveLength(4);
  drawUnnamed(map, { ...dossier, surroundings }, [], labelsNl, f);
  expect(frame.querySelectorAll('.map-label')).toHaveLength(0);
  map.remove();
});

it('an address that is empty is none, and each building is looked at a few times, however many there are', () => {
  const machine = { ...(activeVariant(dossier).machines[0] as Machine), hostId: null };
  const [first] = dossier.surroundings.buildings;
  if (!first) throw new Error('no building');
  let looks = 0;
  const [x, y] = machine.point;
  const buildings = Array.from({ length: 400 }, (_, i): Building => {
    const [east, north] = [x + 10 + (i % 20) * 9, y - 90 + Math.floor(i / 20) * 9];
    const ring = [
      [east, north],
      [east + 6, north],
      [east + 6, north + 6],
      [east, north + 6],
    ] as const;
    const address = i % 2 === 0 ? '' : null;
    return {
      ...first,
      id: `${i}`,
      name: null,
      footprint: [[ring]],
      get address() {
        looks += 1;
        return address;
      },
    };
  });
  const receptors = buildings.map(({ id }, i) => ({ buildingId: id, distanceM: 10 + Math.floor(i / 3) }));
  const around = { buildings, places: [], machines: [machine], receptors };
  const f = formatFor('nl');
  const all = unnamedIn(around, labelsNl, f);
  const called = all.map(({ building, text }) => [text, calledIn(around, building.id, nl, f)] as const);
  expect(called).toHaveLength(400);
  for (const [text, name] of called) expect(name).toContain(text.replace(/( [A-Z]+)?( \(\d+\))?$/, ''));
  expect(new Set(all.map(({ text }) => text)).size).toBe(400);
  expect(new Set(called.map(([, name]) => name)).size).toBe(400);
  expect(looks).toBeLessThan(10 * buildings.length);
});

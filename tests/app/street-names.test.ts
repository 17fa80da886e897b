import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../../src/archive/dossier.ts';
import type { Building, RdPoint } from '../../src/engine/scene/scene.ts';
import { numbersOf, streetsOf } from '../../src/report/street-names.ts';
import { block } from '../engine/scenes.ts';
import { nothing } from './stand-ins.ts';

const at = (x: number, y: number, text: string, buildingId = '') => ({ text, point: [x, y] as RdPoint, buildingId });
const bare = (id: string, ...box: [number, number, number, number]): Building => {
  return { ...block(id, ...box), address: null, name: null };
};

/** Two rows of houses along a street that goes up from west to east, 8 m wide. */
function street(slope: number): Surroundings {
  const buildings: Building[] = [];
  const addresses = [];
  for (let i = 0; i < 12; i++) {
    const y = Math.round(i * 6 * slope);
    buildings.push(bare(`n${i}`, i * 6, y + 4, i * 6 + 6, y + 14), bare(`s${i}`, i * 6, y - 14, i * 6 + 6, y - 4));
    addresses.push(
      at(i * 6 + 3, y + 9, `Lange straat ${2 * i + 1}`, `n${i}`),
      at(i * 6 + 3, y - 9, `Lange straat ${2 * i + 2}`, `s${i}`),
    );
  }
  return { ...nothing, buildings, scenery: { ...nothing.scenery, addresses } };
}

describe('names of streets', () => {
  it('stand in the street, along it, and over no building', () => {
    const [name, ...others] = streetsOf(street(0));
    expect(others).toEqual([]);
    expect(name?.text).toBe('Lange straat');
    expect(name?.turnDeg).toBeCloseTo(0, 6);
    expect(Math.abs(name?.point[1] ?? 99)).toBeLessThan(3);
  });

  it.each([0.1, -0.1, 0.15])('turn with the street, and read from the left (slope %d)', (slope) => {
    const [name] = streetsOf(street(slope));
    // Two short rows lie a little askew by themselves.
    expect(Math.abs((name?.turnDeg ?? 99) + (Math.atan(slope) * 180) / Math.PI)).toBeLessThan(3);
    expect(Math.sign(name?.turnDeg ?? 0)).toBe(-Math.sign(slope));
    expect(Math.abs(name?.turnDeg ?? 99)).toBeLessThanOrEqual(90);
  });

  it('are left out where no strip is free, where houses are few, and where they stand round about', () => {
    const whole = street(0);
    const full = { ...whole, buildings: [...whole.buildings, bare('over', -200, -100, 300, 100)] };
    expect(streetsOf(full)).toEqual([]);
    const few = whole.scenery.addresses.slice(0, 3);
    expect(streetsOf({ ...nothing, scenery: { ...nothing.scenery, addresses: few } })).toEqual([]);
    const round = [at(0, 0, 'Plein 1'), at(30, 0, 'Plein 2'), at(0, 30, 'Plein 3'), at(30, 30, 'Plein 4')];
    expect(streetsOf({ ...nothing, scenery: { ...nothing.scenery, addresses: round } })).toEqual([]);
  });
});

describe('numbers of houses', () => {
  it('come from the look-up where a building has none, lowest first; what is said already is not said twice', () => {
    const buildings = [
      bare('a', 0, 0, 10, 10),
      bare('b', 10, 0, 20, 10),
      { ...bare('c', 20, 0, 30, 10), address: 'Dam 9' },
    ];
    const addresses = [
      at(5, 5, 'Dam 12', 'a'),
      at(5, 5, 'Dam 2-H', 'a'),
      at(15, 5, 'Dam 4, 1012 AB Amsterdam', 'b'),
      at(25, 5, 'Dam 9', 'c'),
    ];
    expect(numbersOf({ ...nothing, buildings, scenery: { ...nothing.scenery, addresses } })).toEqual([
      { text: '2-H+', point: [5, 5] },
      { text: '4', point: [15, 5] },
    ]);
  });
});

/** What is asked of a map: what passes a filter, the place that was judged, machines beside it, and what two maps differ in. */
import { expect, it } from 'vitest';
import type { RdPoint } from '../../src/engine/scene/scene.ts';
import type { MapLine } from '../../src/modules/landkaart/map-columns.ts';
import {
  differenceOf,
  machinesBeside,
  nearestLine,
  nextSuitable,
  passes,
  placeOn,
  shareNear,
  within,
} from '../../src/modules/landkaart/map-lines.ts';
import { dice } from '../fuzz/dice.ts';

/** Pieces `from` up to `to` of a wall of ten metres along x. */
const line = (from: number, to: number, shown: Partial<MapLine['shown']>, more: Partial<MapLine> = {}): MapLine => ({
  from: [from, 0],
  to: [to, 0],
  siting: 'gevel',
  host: 'a',
  street: 'Markt',
  metres: to - from,
  wall: { edge: 0, from, to, of: 10 },
  shown: { verdict: 'green', grade: null, unmet: [], unknown: [], onUse: false, ...shown },
  by: null,
  ...more,
});
const red = { verdict: 'red', unmet: ['C-DEB'] } as const;
const orange = { verdict: 'orange', grade: 'to-be-shown', unmet: ['C-ADJ'], unknown: ['C-DAT'], onUse: true } as const;

it('a filter asks each of its parts', () => {
  const all = { siting: 'gevel', light: null, criterion: null, onUse: false } as const;
  const one = line(0, 3, orange);
  expect(passes(all, one)).toBe(true);
  expect(passes({ ...all, siting: 'winkel' }, one)).toBe(false);
  expect(passes({ ...all, light: 'to-be-shown' }, one)).toBe(true);
  expect(passes({ ...all, light: 'green' }, one)).toBe(false);
  expect(passes({ ...all, criterion: 'C-DAT' }, one)).toBe(true);
  expect(passes({ ...all, criterion: 'C-DEB' }, one)).toBe(false);
  expect(passes({ ...all, onUse: true }, line(0, 3, {}))).toBe(false);
});

it('a click means the nearest line, and on it the middle of a piece', () => {
  const lines = [line(0, 4, {}), line(4, 10, red)];
  expect(nearestLine(lines, [5.2, 1], 2)).toMatchObject({ line: lines[1], point: [5.2, 0], distanceM: 1 });
  expect(nearestLine(lines, [5.2, 3], 2)).toBeNull();
  const places = (
    [
      [4, 4.5],
      [5.2, 5.5],
      [9.99, 9.5],
      [30, 9.5],
      [-4, 4.5],
    ] as const
  ).map(([x, at]) => [placeOn(lines[1] as MapLine, [x, 0])[0], at] as const);
  for (const [found, at] of places) expect(found).toBeCloseTo(at, 9);
});

it('two maps are compared piece by piece of each wall, and what only one has does not count', () => {
  const now = [line(0, 6, {}), line(6, 10, orange), line(0, 5, {}, { host: 'gone' })];
  const then = [line(0, 4, {}), line(4, 8, red), line(8, 10, orange), line(0, 9, red, { siting: 'winkel' })];
  const { before, after, changed, aloneM } = differenceOf(now, then, 'gevel');
  expect(before).toMatchObject({ green: 6, 'to-be-shown': 4, red: 0 });
  expect(after).toMatchObject({ green: 4, red: 4, 'to-be-shown': 2 });
  expect(changed).toEqual([
    { from: [4, 0], to: [6, 0], light: 'red', was: 'green' },
    { from: [6, 0], to: [8, 0], light: 'red', was: 'to-be-shown' },
  ]);
  expect(aloneM).toBe(5);
  expect(differenceOf(now, now, 'gevel')).toMatchObject({ changed: [], aloneM: 0 });
});

it('a machine has the colour of the facade it hangs on, and its distances colour nothing', () => {
  const lines = [line(0, 4, red), line(4, 10, { verdict: 'orange', grade: 'own-means' })];
  const at = (name: string, point: RdPoint, siting: 'gevel' | 'winkel' = 'gevel') => ({ name, point, siting });
  const beside = machinesBeside([at('een', [1, 2]), at('twee', [1, 42]), at('drie', [1, 2], 'winkel')], lines);
  expect(beside.map(({ light, nextMachineM }) => [light, nextMachineM])).toEqual([
    ['red', 0],
    [null, 40],
    [null, 0],
  ]);
  expect(beside[0]?.nextSuitableM).toBeCloseTo(Math.hypot(3, 2), 9);
  expect(beside[2]?.nextSuitableM).toBeNull();
  expect(nextSuitable([line(0, 4, red)], [0, 0], 'gevel')).toBeNull();
});

it('of the facade it is told how much has a machine near, by metres', () => {
  const machine = { name: 'een', point: [0, 0], siting: 'gevel' } as const;
  const lines = [line(0, 4, {}), line(4, 10, {}), line(0, 6, {}, { from: [90, 0], to: [96, 0] })];
  expect(shareNear([machine], lines, 50)).toBeCloseTo(10 / 16, 9);
  expect(shareNear([machine, { ...machine, point: [100, 0] }], lines, 50)).toBe(1);
  expect(shareNear([machine], [])).toBeNull();
});

it('two maps that are cut off at a box are cut at the same pieces, however long their lines are', () => {
  const { roll } = dice(5);
  const cuts = () =>
    [...new Set([0, 10, ...Array.from({ length: 3 }, () => Math.floor(10 * roll()))])].sort((a, b) => a - b);
  const lights = [{}, red, orange] as const;
  const map = (skewX: number, skewY: number) => {
    const at = (t: number): RdPoint => [t * skewX, t * skewY];
    const ends = cuts();
    return ends.slice(1).map((to, i) => {
      const from = ends[i] as number;
      const metres = (to - from) * Math.hypot(skewX, skewY);
      return line(from, to, lights[Math.floor(3 * roll())] ?? {}, { from: at(from), to: at(to), metres });
    });
  };
  let cut = 0;
  for (let i = 0; i < 300; i++) {
    const [skewX, skewY] = [2 * roll() - 1, 2 * roll() - 1];
    const [one, two] = [map(skewX, skewY), map(skewX, skewY)];
    const [x, y] = [16 * roll() - 8, 16 * roll() - 8];
    const box = [x, y, x + 6 * roll(), y + 6 * roll()] as const;
    const difference = differenceOf(within(box, one), within(box, two), 'gevel');
    expect(difference.aloneM).toBeCloseTo(0, 6);
    // What is in the box, counted piece by piece.
    const pieces = Array.from({ length: 10 }, (_, k) => k).filter((k) => {
      const [px, py] = [(k + 0.5) * skewX, (k + 0.5) * skewY];
      return px >= box[0] && px < box[2] && py >= box[1] && py < box[3];
    });
    const pieceM = Math.hypot(skewX, skewY);
    const lightAt = (lines: readonly MapLine[], k: number) =>
      lines.find(({ wall }) => wall.from <= k && k < wall.to)?.shown.verdict;
    const changed = pieces.filter((k) => lightAt(one, k) !== lightAt(two, k)).length;
    const sum = difference.changed.reduce((all, { from, to }) => all + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
    expect(sum).toBeCloseTo(changed * pieceM, 6);
    expect(Object.values(difference.before).reduce((all, metres) => all + metres, 0)).toBeCloseTo(
      pieces.length * pieceM,
      2,
    );
    if (pieces.length > 0 && pieces.length < 10) cut++;
  }
  expect(cut).toBeGreaterThan(20);
});

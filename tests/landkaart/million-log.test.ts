/** The measurement of a town of a million goes on where it was: what another plan or engine made does not count. */
import { expect, it } from 'vitest';
import { drawn, tilesIn } from '../bench/million-log.ts';

const by = { plan: 'p', engine: 'e' };
const tile = (index: number, more: object = {}) =>
  JSON.stringify({ index, cpuS: index + 0.5, rssMb: 300, places: 10, ...by, ...more });

it('counts each tile of the same plan and engine once, and no half line', () => {
  const log = [
    tile(3),
    tile(4, { plan: 'other' }),
    tile(5, { engine: 'other' }),
    tile(6, { plan: undefined, engine: undefined }),
    tile(7).slice(0, -9),
    tile(8),
    tile(3, { cpuS: 9 }),
    '',
  ].join('\n');
  expect([...tilesIn(log, by).values()].map(({ index, cpuS }) => [index, cpuS])).toEqual([
    [3, 9],
    [8, 8.5],
  ]);
  expect(tilesIn('', by).size).toBe(0);
});

it('who asks for more tiles later gets those of before, and others', () => {
  const all = drawn(200, 8641);
  expect(new Set(all).size).toBe(200);
  expect(drawn(60, 8641)).toEqual(all.slice(0, 60));
});

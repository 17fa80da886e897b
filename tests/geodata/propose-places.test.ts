import { describe, expect, it } from 'vitest';
import { contains, ringDistance, signedArea } from '../../src/engine/geometry/plane.ts';
import type { PublicSpace, RdPoint } from '../../src/engine/scene/scene.ts';
import { proposePlaces } from '../../src/geodata/propose-places.ts';
import { block } from '../engine/scenes.ts';

const [x, y] = [100_000, 400_000];
const square = (west: number, south: number, size: number): RdPoint[] => [
  [x + west, y + south],
  [x + west + size, y + south],
  [x + west + size, y + south + size],
  [x + west, y + south + size],
];
const ground = (id: string, kind: PublicSpace['kind'], ring: RdPoint[]): PublicSpace => ({ id, kind, rings: [ring] });

describe('places that the registers propose', () => {
  it('a stop, as a square around its pole, until it is taken', () => {
    const stops = [
      { id: 'pole', point: [x + 12, y - 6] as RdPoint },
      { id: 'far', point: [x + 100, y] as RdPoint },
    ];
    const found = proposePlaces([x, y], { buildings: [], publicSpace: [], addresses: [], stops }, []);
    expect(found).toMatchObject([{ id: 'bgt-halte-pole', kind: 'halte', occupiedAtNight: true, homesServed: 0 }]);
    const [place] = found;
    if (!place) throw new Error('no place');
    expect(signedArea(place.ring)).toBe(16);
    expect(contains(place.ring, [x + 12, y - 6])).toBe(true);
    expect(proposePlaces([x, y], { buildings: [], publicSpace: [], addresses: [], stops }, found)).toEqual([]);
  });

  const flat = block('flat', x + 10, y, x + 30, y + 10, { dwellings: 12, units: 12, address: 'Markt 1' });
  const neighbour = block('shop', x + 30, y, x + 40, y + 10, { dwellings: 0 });
  const far = block('far', x + 300, y, x + 320, y + 10, { dwellings: 8 });
  const addresses = [
    { point: [x + 29, y + 5] as RdPoint, buildingId: 'flat' },
    { point: [x + 28, y + 5] as RdPoint, buildingId: 'flat' },
    { point: [x + 310, y + 5] as RdPoint, buildingId: 'far' },
  ];
  const publicSpace = [
    ground('square', 'plein', square(-20, -30, 15)),
    ground('lane', 'rijbaan', square(-20, -60, 15)),
    ground('far', 'plein', square(200, 0, 15)),
    ground('tiny', 'plein', square(0, -5, 2)),
  ];
  const all = proposePlaces([x, y], { buildings: [flat, neighbour, far], publicSpace, addresses }, []);

  it('are squares nearby, and one entrance for a building with several homes', () => {
    const found = Object.fromEntries(all.map(({ kind, homesServed }) => [kind, homesServed]));
    expect([all.length, found]).toEqual([2, { ingang: 12, plein: 0 }]);
  });

  it('the entrance lies before an outer wall, not before the neighbour', () => {
    const entrance = all.find(({ kind }) => kind === 'ingang');
    const ring = entrance?.ring ?? [];
    expect(entrance).toMatchObject({ buildingId: 'flat', name: 'Markt 1', occupiedAtNight: true });
    expect(signedArea(ring)).toBeCloseTo(4, 6);
    const middle: RdPoint = [(ring[0]?.[0] ?? 0) + 1, (ring[0]?.[1] ?? 0) + 1];
    for (const one of [flat, neighbour]) expect(contains(one.footprint[0]?.[0] ?? [], middle)).toBe(false);
    expect(ringDistance(flat.footprint[0]?.[0] ?? [], middle)).toBeCloseTo(1, 6);
  });

  it('what was taken is not proposed again', () => {
    const taken = proposePlaces([x, y], { buildings: [flat, neighbour, far], publicSpace, addresses }, all);
    expect(taken).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readBuildingFeatures } from '../../src/geodata/read-buildings.ts';
import { geometryIn } from '../../src/geodata/read-wkb.ts';

describe('a geometry of a GeoPackage', () => {
  const wkb = (hex: string) => geometryIn(new Uint8Array([0x47, 0x50, 0, 1, 0, 0, 0, 0, ...Buffer.from(hex, 'hex')]));
  const double = (value: number, little = true) => {
    const bytes = Buffer.alloc(8);
    if (little) bytes.writeDoubleLE(value);
    else bytes.writeDoubleBE(value);
    return bytes.toString('hex');
  };

  it('is read in either byte order, with heights or without', () => {
    expect(wkb(`0101000000${double(3)}${double(4)}`)).toEqual({ type: 'Point', coordinates: [3, 4] });
    expect(wkb(`0000000001${double(3, false)}${double(4, false)}`)).toEqual({ type: 'Point', coordinates: [3, 4] });
    for (const kind of ['e9030000', '01000080'])
      expect(wkb(`01${kind}${double(3)}${double(4)}${double(9)}`)).toEqual({ type: 'Point', coordinates: [3, 4] });
    const ring = `010300000001000000${'03000000'}${[1, 2, 3, 4, 5, 6].map((n) => double(n)).join('')}`;
    const corners = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    expect(wkb(ring)).toEqual({ type: 'Polygon', coordinates: [corners] });
    expect(wkb(`0106000000${'02000000'}${ring}${ring}`)).toEqual({
      type: 'MultiPolygon',
      coordinates: [[corners], [corners]],
    });
  });

  it('that is empty, cut off, of another kind or no geometry is none', () => {
    for (const hex of [
      '',
      '01',
      '0101000000',
      `0101000000${double(3)}`,
      '010300000001000000ffffffff',
      '0102000000',
      '0109000000',
      `0106000000${'01000000'}0101000000${double(1)}${double(2)}`,
    ])
      expect([hex, wkb(hex)]).toEqual([hex, null]);
    expect(wkb(`0101000000${double(Number.NaN)}${double(Number.NaN)}`)).toBeNull();
    for (const odd of [null, 'x', new Uint8Array(3), new Uint8Array(40)]) expect(geometryIn(odd)).toBeNull();
    expect(readBuildingFeatures([{ properties: { status: 'Pand in gebruik' }, geometry: null }], 'x').ok).toBe(false);
  });
});

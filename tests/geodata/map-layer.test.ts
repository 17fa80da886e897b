import { describe, expect, it } from 'vitest';
import { policyFor } from '../../scripts/headers.mjs';
import { outlinesIn, outlinesUrl, parcels, pictureOf } from '../../src/geodata/map-layer.ts';

const box = [84_900, 446_200, 85_100, 446_300] as const;
const wfs = {
  kind: 'wfs',
  name: 'T',
  attribution: 'G',
  url: 'https://kaart.gemeente.nl/wfs?map=apv',
  layer: 'terras',
} as const;

describe('layers over the ground', () => {
  it('a picture is asked in RD for what is in view, at the pixels of the screen', () => {
    if (parcels.kind !== 'wms') throw new Error('the kadastrale kaart is pictures');
    const { origin, searchParams: asked } = new URL(pictureOf(parcels, box, 0.5));
    expect(policyFor()).toContain(origin);
    expect([asked.get('bbox'), asked.get('crs'), asked.get('width'), asked.get('height')]).toEqual([
      '84900,446200,85100,446300',
      'EPSG:28992',
      '400',
      '200',
    ]);
    // However far one zooms in, no server is asked for more than a screen.
    expect(new URL(pictureOf(parcels, box, 0.01)).searchParams.get('width')).toBe('2048');
  });

  it('outlines keep what the address of the service says already', () => {
    const { searchParams } = new URL(outlinesUrl(wfs, box));
    expect([searchParams.get('map'), searchParams.get('typeNames'), searchParams.get('bbox')]).toEqual([
      'apv',
      'terras',
      '84900,446200,85100,446300,EPSG:28992',
    ]);
  });

  it('draws what lies in RD; degrees, holes in the data and other things are no outline', () => {
    const at = (type: string, coordinates: unknown) => ({ geometry: { type, coordinates } });
    const ring = [
      [84_900, 446_200],
      [84_910, 446_200],
      [84_910, 446_210],
      [84_900, 446_200],
    ];
    const found = outlinesIn({
      features: [
        at('Polygon', [ring]),
        at('MultiLineString', [ring]),
        at('Point', ring[0]),
        at('Polygon', [
          [
            [4.3, 52],
            [4.4, 52],
            [4.4, 52.1],
            [4.3, 52],
          ],
        ]),
        at('Polygon', [[['x', 1]]]),
        at('Polygon', []),
        { geometry: null },
        {},
      ],
    });
    expect(found).toEqual({ areas: [[ring]], lines: [ring], points: [ring[0]] });
    expect(outlinesIn({ error: 'no' })).toBeNull();
    expect(outlinesIn(null)).toBeNull();
  });
});

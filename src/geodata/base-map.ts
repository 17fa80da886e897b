/**
 * Pictures of the ground from PDOK, in the tiling of RD (origin north-west, 256 px a tile): the BRT achtergrondkaart and the
 * luchtfoto. Which tiles cover a view, where each lies in RD metres, and whose name goes with it.
 */
import type { RdPoint } from '../engine/scene/scene.ts';
import { ask } from './ask.ts';
import type { DrawnService } from './service.ts';

export const baseMaps = ['brt', 'luchtfoto'] as const;
export type BaseMapId = (typeof baseMaps)[number];

/** Pictures from the air of these years, beside the newest. */
export const airYears = [2026, 2025, 2024, 2023, 2022, 2021] as const;

export interface Tiling {
  readonly url: (z: number, column: number, row: number) => string;
  readonly deepest: number;
}

export const brt: DrawnService = {
  draws: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0',
  kept: false,
  probe: (at, world, options) => ask('BRT', tileOf('brt', at), world, { ...options, as: 'text' }),
};

export const luchtfoto: DrawnService = {
  draws: 'https://service.pdok.nl/hwh/luchtfotorgb/wmts/v1_0',
  kept: false,
  probe: (at, world, options) => ask('Luchtfoto', tileOf('luchtfoto', at), world, { ...options, as: 'text' }),
};

const tilings: Readonly<Record<BaseMapId, Tiling>> = {
  brt: {
    url: (z, column, row) => `${brt.draws}/grijs/EPSG:28992/${z}/${column}/${row}.png`,
    deepest: 14,
  },
  luchtfoto: ofTheAir('Actueel'),
};

function ofTheAir(year: number | 'Actueel'): Tiling {
  return {
    url: (z, column, row) => `${luchtfoto.draws}/${year}_orthoHR/EPSG:28992/${z}/${column}/${row}.jpeg`,
    deepest: 16,
  };
}

const [west, north] = [-285_401.92, 903_401.92];
const pixels = 256;
/** Metres a pixel at the coarsest level. */
const coarsest = 3440.64;
/** A view that would need more tiles than this is drawn one level coarser. */
const mostTiles = 60;

export interface Tile {
  readonly key: string;
  readonly url: string;
  /** In RD metres. */
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number];
}

/** Tiles that cover a box of RD, at the level whose pixels are at least as fine as the screen's. */
export function tilesFor(id: BaseMapId, box: Tile['box'], metresPerPixel: number, year: number | null = null): Tile[] {
  return year === null || id !== 'luchtfoto'
    ? tilesOf(id, tilings[id], box, metresPerPixel)
    : tilesOf(`${id}-${year}`, ofTheAir(year), box, metresPerPixel);
}

export function tilesOf(
  id: string,
  { url, deepest }: Tiling,
  [minX, minY, maxX, maxY]: Tile['box'],
  metresPerPixel: number,
): Tile[] {
  let z = Math.min(deepest, Math.max(0, Math.ceil(Math.log2(coarsest / metresPerPixel) - 0.25)));
  for (; ; z--) {
    const size = (coarsest / 2 ** z) * pixels;
    const [left, right] = [Math.floor((minX - west) / size), Math.floor((maxX - west) / size)];
    const [top, bottom] = [Math.floor((north - maxY) / size), Math.floor((north - minY) / size)];
    if (z > 0 && (right - left + 1) * (bottom - top + 1) > mostTiles) continue;
    const tiles: Tile[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const [x, y] = [west + column * size, north - row * size];
        tiles.push({ key: `${id}/${z}/${column}/${row}`, url: url(z, column, row), box: [x, y - size, x + size, y] });
      }
    return tiles;
  }
}

/** One small tile around a point, to see whether the service answers. */
function tileOf(id: BaseMapId, [x, y]: RdPoint): string {
  return tilesFor(id, [x, y, x, y], 1)[0]?.url ?? '';
}

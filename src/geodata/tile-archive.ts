/**
 * Pictures of the ground in one file of the municipality's own: raster PMTiles, with the tiles of the RD grid in the place of
 * those of the web. Of the file only what is in view is fetched, by parts; a server that sends it whole is not listened to.
 */
import { PMTiles, type Source, TileType } from 'pmtiles';
import type { World } from './ask.ts';

export interface TileArchive {
  /** Of the grid of RD. */
  readonly deepest: number;
  /** Null where the file has none. */
  readonly tile: (z: number, column: number, row: number) => Promise<Blob | null>;
}

const pictures: ReadonlyMap<TileType, string> = new Map([
  [TileType.Png, 'image/png'],
  [TileType.Jpeg, 'image/jpeg'],
  [TileType.Webp, 'image/webp'],
  [TileType.Avif, 'image/avif'],
]);

/** One part of a file of tiles is never larger. */
const mostBytes = 4_000_000;
const patienceMs = 20_000;

/** Null when it cannot be read, or holds no pictures. */
export async function openTileArchive(url: string, { range }: Pick<World, 'range'>): Promise<TileArchive | null> {
  if (!range) return null;
  const source: Source = {
    getKey: () => url,
    getBytes: async (offset, length, signal) => {
      if (length > mostBytes) throw new Error('no tile is this large');
      const part = await range(url, offset, length, signal ?? AbortSignal.timeout(patienceMs));
      if (!part) throw new Error('this server sends no parts of a file');
      return { data: part.slice().buffer };
    },
  };
  const archive = new PMTiles(source);
  try {
    const { tileType, maxZoom } = await archive.getHeader();
    const type = pictures.get(tileType);
    if (type === undefined) return null;
    return {
      deepest: maxZoom,
      tile: async (z, column, row) => {
        const found = await archive.getZxy(z, column, row).catch(() => undefined);
        return found ? new Blob([found.data], { type }) : null;
      },
    };
  } catch {
    return null;
  }
}

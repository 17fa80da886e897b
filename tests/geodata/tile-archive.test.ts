import { describe, expect, it } from 'vitest';
import { openTileArchive } from '../../src/geodata/tile-archive.ts';
import { archiveOf } from './tile-file.ts';

const served = (file: Uint8Array) => {
  const asked: [from: number, length: number][] = [];
  const range = async (_: string, from: number, length: number) => {
    asked.push([from, length]);
    return file.slice(from, from + length);
  };
  return { asked, world: { range } };
};

describe('a file of tiles', () => {
  // By the curve of Hilbert: 0 is the whole grid, 1 to 4 its quarters from the north-west on.
  const file = archiveOf([
    { id: 0, bytes: [9] },
    { id: 1, bytes: [1, 2, 3] },
    { id: 4, bytes: [4, 5] },
  ]);

  it('gives the picture of a place in the grid, and null where it has none', async () => {
    const { world } = served(file);
    const archive = await openTileArchive('foto.pmtiles', world);
    expect(archive?.deepest).toBe(2);
    const bytesAt = async (z: number, column: number, row: number) => {
      const blob = await archive?.tile(z, column, row);
      return blob ? [blob.type, ...new Uint8Array(await blob.arrayBuffer())] : null;
    };
    expect(await bytesAt(0, 0, 0)).toEqual(['image/png', 9]);
    expect(await bytesAt(1, 0, 0)).toEqual(['image/png', 1, 2, 3]);
    expect(await bytesAt(1, 1, 0)).toEqual(['image/png', 4, 5]);
    expect(await bytesAt(1, 1, 1)).toBeNull();
  });

  it('asks of a large file its head and what is in view, never the whole', async () => {
    const large = new Uint8Array([...file, ...new Uint8Array(3_000_000)]);
    const { asked, world } = served(large);
    const archive = await openTileArchive('foto.pmtiles', world);
    await archive?.tile(1, 0, 0);
    expect(asked.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(40_000);
  });

  it.each([
    ['is no such file', { range: async () => new Uint8Array(20_000) }],
    ['is not there, or comes whole', { range: async () => null }],
    ['holds no pictures but outlines', served(archiveOf([{ id: 0, bytes: [1] }], { type: 1 })).world],
    ['lies where no parts can be asked', {}],
  ])('that %s is said to be unreadable', async (_, world) => {
    expect(await openTileArchive('foto.pmtiles', world)).toBeNull();
  });
});

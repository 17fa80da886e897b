/** A file of tiles as somebody else's tool writes one, small enough to read. */

/** A number as PMTiles writes one: seven bits a byte, the lowest first. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** PMTiles 3 with nothing packed, as its specification says: a header of 127 bytes, one list, the tiles. */
export function archiveOf(
  tiles: readonly { readonly id: number; readonly bytes: readonly number[] }[],
  { type = 2, deepest = 2 } = {},
): Uint8Array {
  const list = [
    varint(tiles.length),
    ...tiles.map(({ id }, i) => varint(id - (tiles[i - 1]?.id ?? 0))),
    ...tiles.map(() => [1]),
    ...tiles.map(({ bytes }) => varint(bytes.length)),
    ...tiles.map((_, i) => (i === 0 ? varint(1) : [0])),
  ].flat();
  const data = tiles.flatMap(({ bytes }) => bytes);
  const header = new DataView(new ArrayBuffer(127));
  for (const [i, sign] of new TextEncoder().encode('PMTiles').entries()) header.setUint8(i, sign);
  header.setUint8(7, 3);
  const at = 127 + list.length;
  for (const [i, value] of [
    127,
    list.length,
    at,
    0,
    at,
    0,
    at,
    data.length,
    tiles.length,
    tiles.length,
    tiles.length,
  ].entries())
    header.setBigUint64(8 + 8 * i, BigInt(value), true);
  for (const [i, value] of [1, 1, 1, type, 0, deepest].entries()) header.setUint8(96 + i, value);
  return new Uint8Array([...new Uint8Array(header.buffer), ...list, ...data]);
}

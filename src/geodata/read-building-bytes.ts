/** A file of buildings as bytes: FlatGeobuf by its own reader, anything else as text; what is neither is said by its name. */
import type { Result } from '../engine/ground/units.ts';
import { type BuildingFile, type FileProblem, readBuildingFeatures, readBuildings } from './read-buildings.ts';
import { problem } from './read-collection.ts';
import { readFlatGeobuf } from './read-flat-geobuf.ts';
import { formatOf } from './recognise-format.ts';

/** A text longer than this is more than one computer word of text can hold, and more buildings than can be held at once. */
const mostBytes = 500_000_000;

export async function readBuildingBytes(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<BuildingFile, FileProblem>> {
  if (bytes.length > mostBytes)
    return problem('too-large', 'the file is larger than can be read at once; cut out a smaller area', { fileName });
  if (isFlatGeobuf(bytes)) {
    const everything = [-Infinity, -Infinity, Infinity, Infinity] as const;
    // The bytes are here already: what a square of a server may cost is no bound for a whole municipality.
    const read = await readFlatGeobuf(
      async (from, length) => bytes.subarray(from, from + length),
      () => everything,
      Number.POSITIVE_INFINITY,
    );
    return read.ok ? readBuildingFeatures(read.value.features, fileName) : read;
  }
  const text = new TextDecoder().decode(bytes);
  const format = formatOf(text);
  return format
    ? problem(format.code, format.message, { fileName, share: format.said })
    : readBuildings(text, fileName);
}

export const isFlatGeobuf = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x66 && bytes[1] === 0x67 && bytes[2] === 0x62 && bytes[3] === 0x03;

/**
 * Buildings from a FlatGeobuf, by ranges: the header, the boxes of the index that meet the square, and the features these
 * point at. The library finds and decodes them; what is fetched has a limit, and the library takes numbers in a file for
 * true and fills up what is not there, so everything it decodes is held against the bytes first.
 */
import { ByteBuffer } from 'flatbuffers';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { fromGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { HttpReader } from 'flatgeobuf/lib/mjs/http-reader.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { ok, type Result, refuse } from '../engine/ground/units.ts';

/** Reads `length` bytes from `from`, fewer at the end of the file; null when they cannot be had. */
export type ReadRange = (from: number, length: number) => Promise<Uint8Array | null>;

export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

export interface FlatFeatures {
  /** GeoJSON, in the coordinates of the file. */
  readonly features: readonly unknown[];
  /** All that the file covers; null when it does not say. */
  readonly envelope: Box | null;
  /** What it says of itself; null when it says nothing. */
  readonly about: string | null;
}

const magic = [0x66, 0x67, 0x62, 0x03];
/** Holds the header of a register, and the top of its index. */
const firstBytes = 16_384;
const mostHeaderBytes = 1_000_000;
/** A square that asks for more than this is no square of a town. */
const mostBytes = 40_000_000;

type Fault = 'not-flat-geobuf' | 'no-index' | 'too-large' | 'range-failed';

const messages: Readonly<Record<Fault, string>> = {
  'not-flat-geobuf': 'the file is no FlatGeobuf of version 3, or it is damaged',
  'no-index': 'the FlatGeobuf has no spatial index',
  'too-large': 'the square holds more than can be read at once',
  'range-failed': 'the file cannot be read in parts',
};

class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(messages[fault]);
    this.fault = fault;
  }
}

/** @param boxIn the square, in the coordinates of the file, which its own envelope tells, and how many features it has; @param most bytes @returns errors `not-flat-geobuf`, `no-index`, `too-large`, `range-failed` (the server does not give parts of a file) */
export async function readFlatGeobuf(
  read: ReadRange,
  boxIn: (envelope: Box | null, count: number) => Box,
  most = mostBytes,
): Promise<Result<FlatFeatures>> {
  try {
    return ok(await readChecked(new Parts(read, most), boxIn));
  } catch (fault) {
    return refusalOf(fault);
  }
}

/** Whatever else the library stumbles over is a number in the file that is not so. */
function refusalOf(fault: unknown): ReturnType<typeof refuse> {
  const code = fault instanceof Refused ? fault.fault : 'not-flat-geobuf';
  return refuse(code, messages[code]);
}

/** A part of a file that is read from its beginning to its end, and the largest feature that is taken. */
const [partBytes, mostFeatureBytes] = [1_000_000, 50_000_000];

/** All features in the order of the file, handed over some at a time: no more of it is held than a part. @returns how many, or errors as `readFlatGeobuf` */
export async function eachOfFlatGeobuf(
  read: ReadRange,
  take: (features: readonly unknown[]) => void,
  atOnce = partBytes,
): Promise<Result<number>> {
  try {
    const parts = new Parts(read, Number.POSITIVE_INFINITY);
    const header = await parts.begin();
    const { featuresCount, indexNodeSize } = header;
    if (featuresCount === 0) return ok(0);
    if (indexNodeSize < 2) throw new Refused('no-index');
    let from = parts.headerBytes + calcTreeSize(featuresCount, indexNodeSize);
    let wanted = atOnce;
    for (let left = featuresCount; left > 0; ) {
      const bytes = await parts.some(from, wanted);
      const { features, end, next } = featuresIn(bytes, left, header);
      take(features);
      left -= features.length;
      // The end of the file is there, and a feature that is not whole.
      if (left > 0 && bytes.length < wanted) throw new Refused('range-failed');
      if (next - end > mostFeatureBytes) throw new Refused('not-flat-geobuf');
      wanted = Math.max(atOnce, next - end);
      from += end;
    }
    return ok(featuresCount);
  } catch (fault) {
    return refusalOf(fault);
  }
}

/** The features that are whole in a part; where the last of them ends, and where the one after it would. */
function featuresIn(bytes: Uint8Array, most: number, header: HeaderMeta) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const features: unknown[] = [];
  let end = 0;
  while (features.length < most) {
    const next = end + 4 + (end + 4 <= bytes.length ? view.getUint32(end, true) : 0);
    if (end + 4 > bytes.length || next > bytes.length) return { features, end, next };
    const one = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes.slice(end, next)));
    features.push(geoJsonOf(one, header));
    end = next;
  }
  return { features, end, next: end };
}

async function readChecked(parts: Parts, boxIn: (envelope: Box | null, count: number) => Box): Promise<FlatFeatures> {
  const header = await parts.begin();
  const envelope = header.envelope && header.envelope.length >= 4 ? (Array.from(header.envelope) as never) : null;
  const about = header.metadata;
  // The library would count the levels of an index of nothing without end.
  if (header.featuresCount === 0) return { features: [], envelope, about };
  if (header.indexNodeSize < 2) throw new Refused('no-index');
  const [minX, minY, maxX, maxY] = boxIn(envelope, header.featuresCount);
  const reader = await HttpReader.openSource(parts);
  const found: { id: number; feature: unknown }[] = [];
  for await (const { id, feature } of reader.selectBbox({ minX, minY, maxX, maxY }))
    found.push({ id, feature: geoJsonOf(feature, header) });
  // Parts of the file come in as the server gives them.
  return { features: found.sort((one, two) => one.id - two.id).map(({ feature }) => feature), envelope, about };
}

/** The file as the library asks for it, up to what one square may cost; what was read of its beginning is not asked twice. */
class Parts {
  readonly #read: ReadRange;
  readonly #most: number;
  #start = new Uint8Array();
  #total = 0;

  constructor(read: ReadRange, most: number) {
    this.#read = read;
    this.#most = most;
  }

  /** Where the index begins. */
  headerBytes = 0;

  async begin(): Promise<HeaderMeta> {
    this.#start = await this.#part(0, firstBytes);
    if (this.#start.length < 12 || magic.some((byte, i) => this.#start[i] !== byte))
      throw new Refused('not-flat-geobuf');
    const size = new DataView(this.#start.buffer, this.#start.byteOffset).getUint32(8, true);
    if (size < 8 || size > mostHeaderBytes) throw new Refused('not-flat-geobuf');
    if (this.#start.length < 12 + size) this.#start = await this.#part(0, 12 + size);
    if (this.#start.length < 12 + size) throw new Refused('not-flat-geobuf');
    this.headerBytes = 12 + size;
    return fromByteBuffer(new ByteBuffer(this.#start.slice(8, 12 + size)));
  }

  /** As much of it as there is. */
  some(from: number, length: number): Promise<Uint8Array> {
    return this.#part(from, length);
  }

  async getRange(from: number, length: number, purpose: string): Promise<ArrayBuffer> {
    const known = this.#start.subarray(from, from + length);
    const bytes = known.length === length ? known : await this.#part(from, length);
    // The library asks for more than the header to save a question; of the rest it asks for what must be there.
    if (bytes.length < length && purpose !== 'header') throw new Refused('range-failed');
    return bytes.slice().buffer;
  }

  async #part(from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    this.#total += length;
    if (this.#total > this.#most) throw new Refused('too-large');
    const bytes = await this.#read(from, length);
    if (!bytes) throw new Refused('range-failed');
    return new Uint8Array(bytes);
  }
}

function geoJsonOf(feature: Feature, { columns, geometryType }: HeaderMeta): unknown {
  // A file may give a feature columns of its own, which the library passes over.
  if (feature.columnsLength() > 0) throw new Refused('not-flat-geobuf');
  holdValues(feature.propertiesArray() ?? new Uint8Array(), columns ?? []);
  const geometry = feature.geometry();
  return {
    type: 'Feature',
    properties: parseProperties(feature, columns),
    geometry: geometry ? drawn(geometry, geometryType || geometry.type()) : null,
  };
}

/** What is no polygon, line or point has no geometry here: its record is there, and open. */
function drawn(geometry: Geometry, type: GeometryType): unknown {
  if (type === GeometryType.Polygon) return { type: 'Polygon', coordinates: ringsOf(geometry) };
  if (type === GeometryType.LineString || type === GeometryType.Point) return fromGeometry(geometry, type);
  if (type !== GeometryType.MultiPolygon) return null;
  const count = geometry.partsLength();
  if (count > (geometry.bb?.capacity() ?? 0)) throw new Refused('not-flat-geobuf');
  const parts = Array.from({ length: count }, (_, i) => geometry.parts(i));
  return { type: 'MultiPolygon', coordinates: parts.map((part) => (part ? ringsOf(part) : [])) };
}

function ringsOf(geometry: Geometry): unknown {
  const corners = geometry.xyLength() / 2;
  if (corners === 0) return [];
  const ends = Array.from(geometry.endsArray() ?? []);
  // A ring that ends beyond the corners there are would be cut off in silence, and so would what no ring holds.
  if (ends.some((end, i) => end < (ends[i - 1] ?? 0)) || (ends.at(-1) ?? corners) !== corners)
    throw new Refused('not-flat-geobuf');
  const polygon = fromGeometry(geometry, GeometryType.Polygon);
  return polygon.type === 'Polygon' ? polygon.coordinates : [];
}

const valueBytes: Partial<Record<ColumnType, number>> = {
  [ColumnType.Byte]: 1,
  [ColumnType.UByte]: 1,
  [ColumnType.Bool]: 1,
  [ColumnType.Short]: 2,
  [ColumnType.UShort]: 2,
  [ColumnType.Int]: 4,
  [ColumnType.UInt]: 4,
  [ColumnType.Float]: 4,
  [ColumnType.Long]: 8,
  [ColumnType.ULong]: 8,
  [ColumnType.Double]: 8,
};

/** Values by column: its number, then as many bytes as its kind takes; a text that ends early would be read as whole. */
function holdValues(bytes: Uint8Array, columns: readonly { readonly type: ColumnType }[]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at < bytes.length) {
    const column = columns[view.getUint16(at, true)];
    if (!column) throw new Refused('not-flat-geobuf');
    at += 2;
    at += valueBytes[column.type] ?? 4 + view.getUint32(at, true);
  }
  if (at !== bytes.length) throw new Refused('not-flat-geobuf');
}

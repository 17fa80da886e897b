/**
 * Buildings from a FlatGeobuf file on the municipality's own server, by ranges: the header, the boxes of the index that
 * meet the square, and the features these point at. Nothing else of the file is fetched. Written against the format
 * (version 3): of the library only a part is of use here, and that part cannot be stopped half-way.
 */
import { ok, type Result, refuse } from '../engine/ground/units.ts';

/** Reads `length` bytes from `from`, fewer at the end of the file; null when they cannot be had. */
export type ReadRange = (from: number, length: number) => Promise<Uint8Array | null>;

export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

interface Column {
  readonly name: string;
  readonly type: number;
}

interface Header {
  readonly envelope: Box | null;
  readonly geometryType: number;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly nodeSize: number;
  /** Where the index begins. */
  readonly end: number;
}

export interface FlatFeatures {
  /** GeoJSON, in the coordinates of the file. */
  readonly features: readonly unknown[];
  /** All that the file covers; null when it does not say. */
  readonly envelope: Box | null;
}

const magic = [0x66, 0x67, 0x62, 0x03];
const firstBytes = 16_384;
const nodeBytes = 40;
/** Ranges nearer to each other than this are fetched as one. */
const gapBytes = 32_768;
/** A square that asks for more than this is no square of a town. */
const mostBytes = 40_000_000;

const [polygonType, multiPolygonType] = [3, 6];

/** @param boxIn the square, in the coordinates of the file, which its own envelope tells; @returns errors `not-flat-geobuf`, `no-index`, `too-large`, `range-failed` (the server does not give parts of a file) */
export async function readFlatGeobuf(
  read: ReadRange,
  boxIn: (envelope: Box | null) => Box,
): Promise<Result<FlatFeatures>> {
  try {
    return await readChecked(read, boxIn);
  } catch (fault) {
    // A number in the file points beyond what is there.
    if (fault instanceof RangeError) return refuse('not-flat-geobuf', 'the FlatGeobuf is damaged');
    throw fault;
  }
}

async function readChecked(read: ReadRange, boxIn: (envelope: Box | null) => Box): Promise<Result<FlatFeatures>> {
  const start = await read(0, firstBytes);
  if (!start) return refuse('range-failed', 'the file cannot be read in parts');
  const header = await headerOf(start, read);
  if (!header) return refuse('not-flat-geobuf', 'the file is no FlatGeobuf of version 3');
  if (header.count === 0) return ok({ features: [], envelope: header.envelope });
  if (header.nodeSize < 2) return refuse('no-index', 'the FlatGeobuf has no spatial index');
  const hits = await search(header, read, boxIn(header.envelope));
  if (!hits) return refuse('range-failed', 'the index cannot be read');
  const features = await featuresAt(header, hits, read);
  return typeof features === 'string'
    ? refuse(features, 'features cannot be read')
    : ok({ features, envelope: header.envelope });
}

async function headerOf(start: Uint8Array, read: ReadRange): Promise<Header | null> {
  if (start.length < 12 || magic.some((byte, i) => start[i] !== byte)) return null;
  const size = viewOf(start).getUint32(8, true);
  if (size < 8 || size > 1_000_000) return null;
  const whole = start.length >= 12 + size ? start : await read(0, 12 + size);
  if (!whole || whole.length < 12 + size) return null;
  const table = new Table(viewOf(whole), 12);
  const envelope = table.doubles(6);
  const count = table.ulong(20);
  return {
    envelope: envelope.length >= 4 ? (envelope.slice(0, 4) as unknown as Box) : null,
    geometryType: table.byte(8),
    columns: table.tables(18).map((column) => ({ name: column.text(4), type: column.byte(6) })),
    count,
    nodeSize: table.has(22) ? table.ushort(22) : 16,
    end: 12 + size,
  };
}

/** Where each level of the index begins and ends, leaves first. */
function levelsOf({ count, nodeSize }: Header): readonly (readonly [number, number])[] {
  const sizes = [count];
  for (let n = count; n > 1; n = sizes.at(-1) ?? 1) sizes.push(Math.ceil(n / nodeSize));
  if (count === 1) sizes.push(1);
  let from = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => {
    from -= size;
    return [from, from + size] as const;
  });
}

/** Byte offsets of the features whose boxes meet the square, sorted; null when a part of the index cannot be had. */
async function search(header: Header, read: ReadRange, [minX, minY, maxX, maxY]: Box): Promise<number[] | null> {
  const levels = levelsOf(header);
  let wanted = [0];
  for (let level = levels.length - 1; ; level--) {
    const [, bound] = levels[level] as readonly [number, number];
    const found: number[] = [];
    for (const [from, to] of merged(
      wanted.map((node) => [node, Math.min(node + (level === levels.length - 1 ? 1 : header.nodeSize), bound)]),
    )) {
      const bytes = await read(header.end + from * nodeBytes, (to - from) * nodeBytes);
      if (!bytes || bytes.length < (to - from) * nodeBytes) return null;
      const view = viewOf(bytes);
      for (let at = 0; at < bytes.length; at += nodeBytes) {
        const double = (i: number) => view.getFloat64(at + i * 8, true);
        if (double(0) <= maxX && double(1) <= maxY && double(2) >= minX && double(3) >= minY)
          found.push(Number(view.getBigUint64(at + 32, true)));
      }
    }
    if (level === 0) return found.sort((one, two) => one - two);
    wanted = found.sort((one, two) => one - two);
    if (wanted.length === 0) return [];
  }
}

/** Ranges that overlap or lie within the gap as one. */
function merged(ranges: readonly (readonly [number, number])[], gap = gapBytes / nodeBytes): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = joined.at(-1);
    if (last && from <= last[1] + gap) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

async function featuresAt(header: Header, hits: readonly number[], read: ReadRange): Promise<unknown[] | string> {
  const base = header.end + treeBytes(header);
  const features: unknown[] = [];
  let total = 0;
  for (const [from, to] of merged(
    hits.map((at) => [at, at + 4] as const),
    gapBytes,
  )) {
    total += to - from + gapBytes;
    if (total > mostBytes) return 'too-large';
    let bytes = await read(base + from, to - from + gapBytes);
    if (!bytes) return 'range-failed';
    for (const at of hits.filter((one) => one >= from && one < to)) {
      const need = at - from + 4;
      if (bytes.length < need) return 'range-failed';
      const size = viewOf(bytes).getUint32(at - from, true);
      if (size > mostBytes) return 'too-large';
      if (bytes.length < need + size) {
        // The last one was longer than what was fetched beyond it.
        bytes = await read(base + from, need + size);
        if (!bytes || bytes.length < need + size) return 'range-failed';
      }
      const feature = featureOf(new Table(viewOf(bytes.subarray(at - from + 4, need + size)), 0), header);
      if (feature) features.push(feature);
    }
  }
  return features;
}

function treeBytes(header: Header): number {
  const levels = levelsOf(header);
  return (levels[0] as readonly [number, number])[1] * nodeBytes;
}

function featureOf(table: Table, header: Header): unknown {
  const geometry = table.table(4);
  if (!geometry) return null;
  const own = table.tables(8).map((column) => ({ name: column.text(4), type: column.byte(6) }));
  return {
    type: 'Feature',
    properties: propertiesOf(table.bytes(6), own.length > 0 ? own : header.columns),
    geometry: geometryOf(geometry, header.geometryType),
  };
}

function geometryOf(table: Table, inherited: number): unknown {
  const type = table.byte(16) || inherited;
  if (type === polygonType) return { type: 'Polygon', coordinates: ringsOf(table) };
  if (type === multiPolygonType) return { type: 'MultiPolygon', coordinates: table.tables(18).map(ringsOf) };
  return null;
}

function ringsOf(table: Table): number[][][] {
  const xy = table.doubles(6);
  const ends = table.uints(4);
  let from = 0;
  // A ring that ends beyond the corners there are would be filled with nothing, for as long as the number says.
  if (ends.some((end) => end > xy.length / 2)) throw new RangeError('a ring runs beyond its corners');
  return (ends.length > 0 ? ends : [xy.length / 2]).map((end) => {
    const ring: number[][] = [];
    for (; from < end; from++) ring.push([xy[2 * from] ?? Number.NaN, xy[2 * from + 1] ?? Number.NaN]);
    return ring;
  });
}

/** Values by column: number of the column, then as many bytes as its type takes. */
function propertiesOf(bytes: Uint8Array, columns: readonly Column[]): Record<string, unknown> {
  const view = viewOf(bytes);
  const found: [string, unknown][] = [];
  const sizes: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 1, 3: 2, 4: 2, 5: 4, 6: 4, 7: 8, 8: 8, 9: 4, 10: 8 };
  for (let at = 0; at + 2 <= bytes.length; ) {
    const column = columns[view.getUint16(at, true)];
    at += 2;
    if (!column) break;
    const fixed = sizes[column.type];
    const length = fixed ?? (at + 4 <= bytes.length ? view.getUint32(at, true) : Infinity);
    if (fixed === undefined) at += 4;
    if (at + length > bytes.length) break;
    found.push([
      column.name,
      fixed === undefined ? utf8.decode(bytes.subarray(at, at + length)) : numberAt(view, at, column.type),
    ]);
    at += length;
  }
  return Object.fromEntries(found.filter(([name]) => name !== '__proto__'));
}

const utf8 = new TextDecoder();

function numberAt(view: DataView, at: number, type: number): number | boolean {
  switch (type) {
    case 0:
      return view.getInt8(at);
    case 1:
      return view.getUint8(at);
    case 2:
      return view.getUint8(at) !== 0;
    case 3:
      return view.getInt16(at, true);
    case 4:
      return view.getUint16(at, true);
    case 5:
      return view.getInt32(at, true);
    case 6:
      return view.getUint32(at, true);
    case 7:
      return Number(view.getBigInt64(at, true));
    case 8:
      return Number(view.getBigUint64(at, true));
    case 9:
      return view.getFloat32(at, true);
    default:
      return view.getFloat64(at, true);
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A table of a FlatBuffer: fields by their offset in its vtable, each absent one at its default. */
class Table {
  readonly #view: DataView;
  readonly #at: number;

  /** @param root where the offset of the table stands */
  constructor(view: DataView, root: number) {
    this.#view = view;
    this.#at = root + view.getUint32(root, true);
  }

  #field(offset: number): number {
    const vtable = this.#at - this.#view.getInt32(this.#at, true);
    return offset < this.#view.getUint16(vtable, true) ? this.#view.getUint16(vtable + offset, true) : 0;
  }

  #vector(offset: number): { from: number; length: number } {
    const field = this.#field(offset);
    if (field === 0) return { from: 0, length: 0 };
    const at = this.#at + field;
    const from = at + this.#view.getUint32(at, true);
    const length = this.#view.getUint32(from, true);
    if (from + 4 + length > this.#view.byteLength) throw new RangeError('a vector runs beyond the file');
    return { from: from + 4, length };
  }

  has(offset: number): boolean {
    return this.#field(offset) !== 0;
  }

  byte(offset: number): number {
    const field = this.#field(offset);
    return field === 0 ? 0 : this.#view.getUint8(this.#at + field);
  }

  ushort(offset: number): number {
    const field = this.#field(offset);
    return field === 0 ? 0 : this.#view.getUint16(this.#at + field, true);
  }

  ulong(offset: number): number {
    const field = this.#field(offset);
    return field === 0 ? 0 : Number(this.#view.getBigUint64(this.#at + field, true));
  }

  bytes(offset: number): Uint8Array {
    const { from, length } = this.#vector(offset);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + from, length);
  }

  text(offset: number): string {
    return utf8.decode(this.bytes(offset));
  }

  doubles(offset: number): number[] {
    const { from, length } = this.#vector(offset);
    return Array.from({ length }, (_, i) => this.#view.getFloat64(from + 8 * i, true));
  }

  uints(offset: number): number[] {
    const { from, length } = this.#vector(offset);
    return Array.from({ length }, (_, i) => this.#view.getUint32(from + 4 * i, true));
  }

  table(offset: number): Table | null {
    const field = this.#field(offset);
    return field === 0 ? null : new Table(this.#view, this.#at + field);
  }

  tables(offset: number): Table[] {
    const { from, length } = this.#vector(offset);
    return Array.from({ length }, (_, i) => new Table(this.#view, from + 4 * i));
  }
}

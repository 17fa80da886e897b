/**
 * A layer as FlatGeobuf (version 3), with its spatial index and reference system: what QGIS opens quickest, and what
 * Gevelwijzer itself reads from a server. Points stay points; outlines are all multipolygons, so that a layer has one kind.
 */
import { Builder } from 'flatbuffers';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

const magic = [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0];
const nodeSize = 16;
const [pointType, polygonType, multiPolygonType] = [1, 3, 6];
const [boolType, doubleType, textType] = [2, 10, 11];

interface Column {
  readonly name: string;
  readonly type: number;
}

type Node = readonly [minX: number, minY: number, maxX: number, maxY: number, offset: number];

/** @param crs EPSG code of the coordinates */
export function flatGeobufOf(name: string, { features }: FeatureCollection, crs: number): Uint8Array {
  const columns = columnsOf(features);
  const written = features.map((one) => featureOf(one, columns));
  let at = 0;
  const leaves = features.map(({ geometry }, i): Node => {
    const node: Node = [...boxOf(cornersOf(geometry)), at];
    at += written[i]?.length ?? 0;
    return node;
  });
  const type = features[0]?.geometry.type === 'Point' ? pointType : multiPolygonType;
  return joined([
    new Uint8Array(magic),
    headerOf(name, columns, { type, count: features.length, leaves, crs }),
    treeOf(leaves),
    ...written,
  ]);
}

function columnsOf(features: readonly Feature[]): Column[] {
  const types = new Map<string, number>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties ?? {}))
      if (value !== null && value !== undefined)
        types.set(name, typeof value === 'number' ? doubleType : typeof value === 'boolean' ? boolType : textType);
      else if (!types.has(name)) types.set(name, textType);
  return [...types].map(([name, type]) => ({ name, type }));
}

function headerOf(
  name: string,
  columns: readonly Column[],
  { type, count, leaves, crs }: { type: number; count: number; leaves: readonly Node[]; crs: number },
): Uint8Array {
  const b = new Builder(1024);
  const made = columns.map((column) => {
    const text = b.createString(column.name);
    b.startObject(2);
    b.addFieldOffset(0, text, 0);
    b.addFieldInt8(1, column.type, 0);
    return b.endObject();
  });
  const all = offsets(b, made);
  const envelope = doubles(
    b,
    count > 0
      ? boxOf(
          leaves.flatMap(([x1, y1, x2, y2]) => [
            [x1, y1],
            [x2, y2],
          ]),
        )
      : [],
  );
  const org = b.createString('EPSG');
  b.startObject(2);
  b.addFieldOffset(0, org, 0);
  b.addFieldInt32(1, crs, 0);
  const system = b.endObject();
  const title = b.createString(name);
  b.startObject(11);
  b.addFieldOffset(0, title, 0);
  if (count > 0) b.addFieldOffset(1, envelope, 0);
  b.addFieldInt8(2, type, 0);
  b.addFieldOffset(7, all, 0);
  b.addFieldInt64(8, BigInt(count), 0n);
  b.addFieldInt16(9, count > 0 ? nodeSize : 0, 16);
  b.addFieldOffset(10, system, 0);
  b.finishSizePrefixed(b.endObject());
  return b.asUint8Array().slice();
}

function featureOf({ geometry, properties }: Feature, columns: readonly Column[]): Uint8Array {
  const b = new Builder(1024);
  const shape = geometryOf(b, geometry);
  const bytes = valuesOf(properties ?? {}, columns);
  b.startVector(1, bytes.length, 1);
  for (let i = bytes.length - 1; i >= 0; i--) b.addInt8(bytes[i] as number);
  const values = b.endVector();
  b.startObject(2);
  b.addFieldOffset(0, shape, 0);
  b.addFieldOffset(1, values, 0);
  b.finishSizePrefixed(b.endObject());
  return b.asUint8Array().slice();
}

function geometryOf(b: Builder, geometry: Geometry): number {
  if (geometry.type === 'Point') {
    const xy = doubles(b, geometry.coordinates.slice(0, 2));
    b.startObject(8);
    b.addFieldOffset(1, xy, 0);
    b.addFieldInt8(6, pointType, 0);
    return b.endObject();
  }
  const parts = polygonsOf(geometry).map((rings) => {
    const xy = doubles(
      b,
      rings.flatMap((ring) => ring.flatMap((corner) => corner.slice(0, 2))),
    );
    let end = 0;
    const ends = rings.map((ring) => (end += ring.length));
    b.startVector(4, ends.length, 4);
    for (const one of ends.toReversed()) b.addInt32(one);
    const closed = b.endVector();
    b.startObject(8);
    b.addFieldOffset(0, closed, 0);
    b.addFieldOffset(1, xy, 0);
    b.addFieldInt8(6, polygonType, 0);
    return b.endObject();
  });
  const all = offsets(b, parts);
  b.startObject(8);
  b.addFieldInt8(6, multiPolygonType, 0);
  b.addFieldOffset(7, all, 0);
  return b.endObject();
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const cornersOf = (geometry: Geometry): Position[] =>
  geometry.type === 'Point' ? [geometry.coordinates] : polygonsOf(geometry).flat(2);

/** The number of a column, then its value; what is null is left out. */
function valuesOf(properties: Record<string, unknown>, columns: readonly Column[]): Uint8Array {
  const parts = columns.flatMap(({ name, type }, i) => {
    const value = properties[name];
    if (value === null || value === undefined) return [];
    const text =
      type === textType
        ? new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
        : new Uint8Array();
    const bytes = new Uint8Array(2 + (type === textType ? 4 + text.length : type === doubleType ? 8 : 1));
    const view = new DataView(bytes.buffer);
    view.setUint16(0, i, true);
    if (type === textType) {
      view.setUint32(2, text.length, true);
      bytes.set(text, 6);
    } else if (type === doubleType) view.setFloat64(2, Number(value), true);
    else view.setUint8(2, value ? 1 : 0);
    return [bytes];
  });
  return joined(parts);
}

/** The root comes first; an inner node points at its first child by its number in the whole tree, a leaf at its feature. */
function treeOf(leaves: readonly Node[]): Uint8Array {
  if (leaves.length === 0) return new Uint8Array();
  const levels: (readonly Node[])[] = [leaves];
  do {
    const below = levels.at(-1) as readonly Node[];
    levels.push(
      Array.from({ length: Math.ceil(below.length / nodeSize) }, (_, i): Node => {
        const children = below.slice(i * nodeSize, (i + 1) * nodeSize);
        return [
          ...boxOf(
            children.flatMap(([x1, y1, x2, y2]) => [
              [x1, y1],
              [x2, y2],
            ]),
          ),
          i * nodeSize,
        ];
      }),
    );
  } while ((levels.at(-1)?.length ?? 0) > 1);
  const order = levels.toReversed();
  const bytes = new Uint8Array(order.reduce((sum, level) => sum + level.length, 0) * 40);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let before = 0;
  order.forEach((nodes, depth) => {
    before += nodes.length;
    for (const [x1, y1, x2, y2, offset] of nodes) {
      [x1, y1, x2, y2].forEach((value, i) => view.setFloat64(at + 8 * i, value, true));
      view.setBigUint64(at + 32, BigInt(depth === order.length - 1 ? offset : before + offset), true);
      at += 40;
    }
  });
  return bytes;
}

function boxOf(corners: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of corners) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function doubles(b: Builder, values: readonly number[]): number {
  b.startVector(8, values.length, 8);
  for (const value of values.toReversed()) b.addFloat64(value);
  return b.endVector();
}

function offsets(b: Builder, values: readonly number[]): number {
  b.startVector(4, values.length, 4);
  for (const value of values.toReversed()) b.addOffset(value);
  return b.endVector();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

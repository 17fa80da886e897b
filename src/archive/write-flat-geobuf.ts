/**
 * A layer as FlatGeobuf, with its spatial index and reference system: what QGIS opens quickest, and what Gevelwijzer itself
 * reads from a server. Points and lines stay what they are; outlines are all multipolygons, so that a layer has one kind. The buffers are
 * the library's; the index is ours, since the library writes none and no part of such a file can be found by its place.
 */
import { Builder } from 'flatbuffers';
import Flatbush from 'flatbush';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { buildFeature, type IProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Position } from 'geojson';

const magic = new Uint8Array([0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0]);
const nodeSize = 16;
const nodeBytes = 40;

type Box = [minX: number, minY: number, maxX: number, maxY: number];

interface Node {
  readonly box: Box;
  readonly offset: number;
}

/** @param crs EPSG code of the coordinates; @param about what the file says of itself, as text */
export function flatGeobufOf(
  name: string,
  { features }: FeatureCollection,
  crs: number,
  about: string | null = null,
): Uint8Array {
  const drawn = nearTogether(features.map((one) => ({ one, geometry: geometryOf(one) })));
  const meta: HeaderMeta = {
    geometryType: GeometryType[drawn[0]?.geometry.type ?? 'MultiPolygon'],
    columns: columnsOf(features),
    envelope: null,
    featuresCount: features.length,
    indexNodeSize: features.length > 0 ? nodeSize : 0,
    crs: null,
    title: null,
    description: null,
    metadata: about,
  };
  const written = drawn.map(({ one, geometry }) =>
    buildFeature(parseGeometry(geometry), valuesOf(one.properties ?? {}, meta), meta),
  );
  let at = 0;
  const leaves = drawn.map(({ geometry }, i): Node => {
    const node = { box: boxOf(cornersOf(geometry)), offset: at };
    at += written[i]?.length ?? 0;
    return node;
  });
  return joined([magic, headerOf(name, meta, { leaves, crs }), treeOf(leaves), ...written]);
}

type Shape = Point | LineString | MultiPolygon;

interface Drawn {
  readonly one: Feature;
  readonly geometry: Shape;
}

function geometryOf({ geometry }: Feature): Shape {
  if (geometry.type === 'Point') return { type: 'Point', coordinates: geometry.coordinates.slice(0, 2) };
  if (geometry.type === 'LineString')
    return { type: 'LineString', coordinates: geometry.coordinates.map((corner) => corner.slice(0, 2)) };
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map((corner) => corner.slice(0, 2)))),
  };
}

/** What stands near each other in the field stands near each other in the file: then one range holds a square. */
function nearTogether(drawn: readonly Drawn[]): readonly Drawn[] {
  if (drawn.length < nodeSize) return drawn;
  const index = new Flatbush(drawn.length, nodeSize);
  for (const { geometry } of drawn) index.add(...boxOf(cornersOf(geometry)));
  index.finish();
  return index.search(-Infinity, -Infinity, Infinity, Infinity).map((i) => drawn[i] as Drawn);
}

/** A column that holds more than one kind of value is text. */
function columnsOf(features: readonly Feature[]): NonNullable<HeaderMeta['columns']> {
  const types = new Map<string, ColumnType | null>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties ?? {})) {
      const before = types.get(name) ?? null;
      const type = typeOf(value);
      types.set(name, before !== null && type !== null && before !== type ? ColumnType.String : (type ?? before));
    }
  const nothing = { title: null, description: null, width: -1, precision: -1, scale: -1 };
  return [...types].map(([name, type]) => ({
    ...nothing,
    name,
    type: type ?? ColumnType.String,
    nullable: true,
    unique: false,
    primary_key: false,
  }));
}

function typeOf(value: unknown): ColumnType | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return ColumnType.Double;
  return typeof value === 'boolean' ? ColumnType.Bool : ColumnType.String;
}

/** What is not told is left out of the file. */
function valuesOf(properties: Record<string, unknown>, { columns }: HeaderMeta): IProperties {
  return Object.fromEntries(
    (columns ?? []).map(({ name, type }) => {
      const value = properties[name] ?? null;
      if (value === null) return [name, null];
      if (type === ColumnType.Double) return [name, Number(value)];
      if (type === ColumnType.Bool) return [name, Boolean(value)];
      return [name, typeof value === 'string' ? value : JSON.stringify(value)];
    }),
  );
}

function headerOf(
  name: string,
  { geometryType, columns, featuresCount, indexNodeSize, metadata }: HeaderMeta,
  { leaves, crs }: { leaves: readonly Node[]; crs: number },
): Uint8Array {
  const b = new Builder(1024);
  const made = (columns ?? []).map((column) => {
    const text = b.createString(column.name);
    Column.startColumn(b);
    Column.addName(b, text);
    Column.addType(b, column.type);
    return Column.endColumn(b);
  });
  const all = Header.createColumnsVector(b, made);
  const envelope = leaves.length > 0 ? Header.createEnvelopeVector(b, around(leaves)) : null;
  const system = Crs.createCrs(b, b.createString('EPSG'), crs, 0, 0, 0, 0);
  const title = b.createString(name);
  const about = metadata === null ? null : b.createString(metadata);
  Header.startHeader(b);
  Header.addName(b, title);
  if (envelope !== null) Header.addEnvelope(b, envelope);
  Header.addGeometryType(b, geometryType);
  Header.addColumns(b, all);
  Header.addFeaturesCount(b, BigInt(featuresCount));
  Header.addIndexNodeSize(b, indexNodeSize);
  Header.addCrs(b, system);
  if (about !== null) Header.addMetadata(b, about);
  b.finishSizePrefixed(Header.endHeader(b));
  return b.asUint8Array();
}

/** The root comes first; an inner node points at its first child by its number in the whole tree, a leaf at its feature. */
function treeOf(leaves: readonly Node[]): Uint8Array {
  if (leaves.length === 0) return new Uint8Array();
  const levels: (readonly Node[])[] = [leaves];
  do {
    const below = levels.at(-1) as readonly Node[];
    levels.push(
      Array.from({ length: Math.ceil(below.length / nodeSize) }, (_, i): Node => {
        const first = i * nodeSize;
        return { box: around(below.slice(first, first + nodeSize)), offset: first };
      }),
    );
  } while ((levels.at(-1)?.length ?? 0) > 1);
  const order = levels.toReversed();
  const view = new DataView(new ArrayBuffer(order.reduce((sum, level) => sum + level.length, 0) * nodeBytes));
  let at = 0;
  let before = 0;
  order.forEach((nodes, depth) => {
    before += nodes.length;
    for (const { box, offset } of nodes) {
      box.forEach((value, i) => view.setFloat64(at + 8 * i, value, true));
      view.setBigUint64(at + 32, BigInt(depth === order.length - 1 ? offset : before + offset), true);
      at += nodeBytes;
    }
  });
  return new Uint8Array(view.buffer);
}

const cornersOf = (geometry: Shape): readonly Position[] =>
  geometry.type === 'Point'
    ? [geometry.coordinates]
    : geometry.type === 'LineString'
      ? geometry.coordinates
      : geometry.coordinates.flat(2);

const around = (nodes: readonly Node[]): Box =>
  boxOf(
    nodes.flatMap(({ box: [minX, minY, maxX, maxY] }) => [
      [minX, minY],
      [maxX, maxY],
    ]),
  );

function boxOf(corners: readonly Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of corners) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
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

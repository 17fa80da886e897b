/** A FlatGeobuf (version 3) with a packed index, written for tests: polygons with text and whole numbers as properties. */

type WrittenRings = readonly (readonly (readonly [number, number])[])[];

interface Written {
  readonly properties: Readonly<Record<string, string | number>>;
  readonly rings: WrittenRings;
  /** More polygons than the one of `rings`: then it is written as a multipolygon. */
  readonly more?: readonly WrittenRings[];
}

type Field =
  | { readonly at: number; readonly kind: 'byte' | 'ushort' | 'ulong'; readonly value: number }
  | { readonly at: number; readonly kind: 'doubles' | 'uints' | 'bytes'; readonly value: readonly number[] }
  | { readonly at: number; readonly kind: 'table'; readonly value: readonly Field[] }
  | { readonly at: number; readonly kind: 'tables'; readonly value: readonly (readonly Field[])[] };

const inline = { byte: 1, ushort: 2, ulong: 8 } as const;
const [textType, intType] = [11, 5];
const columns = ['identificatie', 'status', 'gebruiksdoel', 'bouwjaar', 'aantal_verblijfsobjecten'] as const;
const whole = new Set<string>(['bouwjaar', 'aantal_verblijfsobjecten']);
const nodeSize = 4;

/** Bytes that grow; numbers little-endian. */
class Bytes {
  bytes: number[] = [];
  put(size: 1 | 2 | 4 | 8, value: number | bigint, at = this.bytes.length): number {
    const view = new DataView(new ArrayBuffer(8));
    if (size === 8) view.setBigUint64(0, BigInt(value), true);
    else view.setUint32(0, Number(value) >>> 0, true);
    for (let i = 0; i < size; i++) this.bytes[at + i] = view.getUint8(i);
    return at;
  }
  double(value: number): void {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, true);
    for (let i = 0; i < 8; i++) this.bytes.push(view.getUint8(i));
  }
  /** So that what follows its length stands at a multiple of eight in the file: buffers have four bytes before them. */
  align(): void {
    while ((this.bytes.length + 4 + 4) % 8 !== 0) this.bytes.push(0);
  }
}

/** A FlatBuffer with its size before it: the vtable, the table, then what it points at. */
function buffer(fields: readonly Field[]): number[] {
  const out = new Bytes();
  out.put(4, 0);
  out.put(4, table(out, fields), 0);
  const sized = new Bytes();
  sized.put(4, out.bytes.length);
  return [...sized.bytes, ...out.bytes];
}

/** @returns where the table stands */
function table(out: Bytes, fields: readonly Field[]): number {
  const slots = Math.max(0, ...fields.map(({ at }) => at)) / 2 - 1;
  const vtable = out.bytes.length;
  out.put(2, 4 + 2 * slots);
  out.put(2, 0);
  for (let i = 0; i < slots; i++) out.put(2, 0);
  const start = out.bytes.length;
  out.put(4, start - vtable);
  const places = fields.map((field) => {
    const at = out.bytes.length;
    out.put(2, at - start, vtable + field.at);
    if (field.kind in inline) out.put(inline[field.kind as keyof typeof inline], field.value as number);
    else out.put(4, 0);
    return at;
  });
  out.put(2, out.bytes.length - start, vtable + 2);
  fields.forEach((field, i) => {
    const place = places[i] as number;
    if (field.kind in inline) return;
    if (field.kind === 'table') {
      out.put(4, table(out, field.value) - place, place);
      return;
    }
    out.align();
    const vector = out.put(4, (field.value as readonly unknown[]).length);
    out.put(4, vector - place, place);
    if (field.kind === 'doubles') for (const value of field.value) out.double(value);
    if (field.kind === 'uints') for (const value of field.value) out.put(4, value);
    if (field.kind === 'bytes') out.bytes.push(...field.value);
    if (field.kind === 'tables') {
      const slotsAt = field.value.map(() => out.put(4, 0));
      field.value.forEach((inner, j) => {
        const slot = slotsAt[j] as number;
        out.put(4, table(out, inner) - slot, slot);
      });
    }
  });
  return start;
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

function polygonFields(rings: WrittenRings): readonly Field[] {
  let count = 0;
  const ends = rings.map((ring) => (count += ring.length));
  return [
    { at: 4, kind: 'uints', value: ends },
    { at: 6, kind: 'doubles', value: rings.flat(2) },
    { at: 16, kind: 'byte', value: 3 },
  ];
}

function featureOf({ properties, rings, more }: Written): number[] {
  const values = new Bytes();
  columns.forEach((name, i) => {
    const value = properties[name];
    if (value === undefined) return;
    values.put(2, i);
    if (typeof value === 'number') values.put(4, value);
    else {
      values.put(4, utf8(value).length);
      values.bytes.push(...utf8(value));
    }
  });
  const parts = [rings, ...(more ?? [])].map(polygonFields);
  const geometry: readonly Field[] = more
    ? [
        { at: 16, kind: 'byte', value: 6 },
        { at: 18, kind: 'tables', value: parts },
      ]
    : (parts[0] as readonly Field[]);
  return buffer([
    { at: 4, kind: 'table', value: geometry },
    { at: 6, kind: 'bytes', value: values.bytes },
  ]);
}

type Node = readonly [minX: number, minY: number, maxX: number, maxY: number, offset: number];

export function flatGeobuf(features: readonly Written[], index = true): Uint8Array<ArrayBuffer> {
  const written = features.map(featureOf);
  let at = 0;
  const mixed = features.some(({ more }) => more);
  let level: Node[] = features.map(({ rings, more = [] }, i) => {
    const corners = [rings, ...more].flat(2);
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const node: Node = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), at];
    at += written[i]?.length ?? 0;
    return node;
  });
  const around = (nodes: readonly Node[]) =>
    [0, 1, 2, 3].map((i) => Math[i < 2 ? 'min' : 'max'](...nodes.map((node) => node[i] as number)));
  const envelope = around(level);
  const levels = [level];
  do {
    const below = level;
    level = Array.from({ length: Math.ceil(below.length / nodeSize) }, (_, i) => {
      const children = below.slice(i * nodeSize, (i + 1) * nodeSize);
      return [...around(children), i * nodeSize] as unknown as Node;
    });
    levels.push(level);
  } while (level.length > 1);
  // The root comes first; an inner node points at its first child by its number in the whole tree.
  const tree = new Bytes();
  const order = levels.toReversed();
  let before = 0;
  order.forEach((nodes, depth) => {
    before += nodes.length;
    for (const [minX, minY, maxX, maxY, offset] of nodes) {
      for (const value of [minX, minY, maxX, maxY]) tree.double(value);
      tree.put(8, depth === order.length - 1 ? offset : before + offset);
    }
  });
  const header = buffer([
    { at: 6, kind: 'doubles', value: envelope },
    // Of more than one kind: each feature says its own.
    { at: 8, kind: 'byte', value: mixed ? 0 : 3 },
    {
      at: 18,
      kind: 'tables',
      value: columns.map((name) => [
        { at: 4, kind: 'bytes', value: utf8(name) },
        { at: 6, kind: 'byte', value: whole.has(name) ? intType : textType },
      ]),
    },
    { at: 20, kind: 'ulong', value: features.length },
    { at: 22, kind: 'ushort', value: index ? nodeSize : 0 },
  ]);
  return new Uint8Array([
    0x66,
    0x67,
    0x62,
    3,
    0x66,
    0x67,
    0x62,
    0,
    ...header,
    ...(index ? tree.bytes : []),
    ...written.flat(),
  ]);
}

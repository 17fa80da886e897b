/**
 * A geometry of a GeoPackage: its own header, then well-known binary, in either byte order, with or without heights and
 * measures. Points and polygons are read; what is another kind, empty or cut off is null, and its record is open.
 */

export type WkbGeometry =
  | { readonly type: 'Point'; readonly coordinates: number[] }
  | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };

const [pointKind, polygonKind, multiPolygonKind] = [1, 3, 6];
/** Bytes of the envelope, by the number of its kind. */
const envelopeBytes = [0, 32, 48, 48, 64];

export function geometryIn(blob: unknown): WkbGeometry | null {
  if (!(blob instanceof Uint8Array) || blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50) return null;
  const skipped = envelopeBytes[((blob[3] ?? 0) >> 1) & 7];
  if (skipped === undefined) return null;
  try {
    return new Reader(new DataView(blob.buffer, blob.byteOffset, blob.byteLength), 8 + skipped).geometry();
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

class Reader {
  readonly #view: DataView;
  #at: number;
  #little = true;
  /** Numbers of one corner: x and y, perhaps a height and a measure. */
  #numbers = 2;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  geometry(): WkbGeometry | null {
    const kind = this.#head();
    if (kind === pointKind) {
      const coordinates = this.#corner();
      return coordinates.every(Number.isFinite) ? { type: 'Point', coordinates } : null;
    }
    if (kind === polygonKind) return { type: 'Polygon', coordinates: this.#rings() };
    if (kind !== multiPolygonKind) return null;
    const parts = this.#many(9, () => (this.#head() === polygonKind ? this.#rings() : null));
    // A part of another kind is a part that is lost.
    return parts.some((part) => part === null) ? null : { type: 'MultiPolygon', coordinates: parts as number[][][][] };
  }

  #head(): number {
    this.#little = this.#view.getUint8(this.#at) === 1;
    const word = this.#view.getUint32(this.#at + 1, this.#little);
    this.#at += 5;
    const kind = word & 0xff_ffff;
    const [z, m] = [word >= 0x8000_0000 || [1, 3].includes(Math.floor(kind / 1000)), Math.floor(kind / 1000) >= 2];
    this.#numbers = 2 + (z ? 1 : 0) + (m || (word & 0x4000_0000) !== 0 ? 1 : 0);
    return kind % 1000;
  }

  #rings(): number[][][] {
    return this.#many(4, () => this.#many(8 * this.#numbers, () => this.#corner()));
  }

  #corner(): number[] {
    const [x, y] = [this.#view.getFloat64(this.#at, this.#little), this.#view.getFloat64(this.#at + 8, this.#little)];
    this.#at += 8 * this.#numbers;
    if (this.#at > this.#view.byteLength) throw new RangeError('cut off');
    return [x, y];
  }

  /** @param least bytes that one takes: a count that is not so would fill the memory */
  #many<One>(least: number, read: () => One): One[] {
    const count = this.#view.getUint32(this.#at, this.#little);
    this.#at += 4;
    if (count * least > this.#view.byteLength - this.#at) throw new RangeError('cut off');
    return Array.from({ length: count }, read);
  }
}

/**
 * The files in a zip, found by its list at the end and read one by one: of an archive of many gigabytes no more is in memory
 * than one of its parts. A zip in a zip is opened where it lies, or beside it when it was packed once more.
 */
import {
  closeSync,
  createReadStream,
  createWriteStream,
  fstatSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { Unusable } from './unusable.ts';

export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** As it lies in the zip, and unpacked. */
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** A part of an archive that is text; larger is none. */
const mostPart = 500_000_000;
/** A comment behind the list may be this long. */
const mostEnd = 65_557;
const absent32 = 0xffff_ffff;

export class ZipFile {
  readonly #path: string;
  readonly #file: number;
  /** Where it begins in the file, and how long it is: it may lie in another zip. */
  readonly #from: number;
  readonly #length: number;
  readonly #close: () => void;
  readonly parts: readonly ZipPart[];

  private constructor(path: string, file: number, from: number, length: number, close: () => void) {
    [this.#path, this.#file, this.#from, this.#length, this.#close] = [path, file, from, length, close];
    this.parts = this.#list();
  }

  /** @throws Unusable */
  static open(path: string): ZipFile {
    const file = openSync(path, 'r');
    try {
      return new ZipFile(path, file, 0, fstatSync(file).size, () => closeSync(file));
    } catch (fault) {
      closeSync(file);
      throw fault;
    }
  }

  close(): void {
    this.#close();
  }

  /** @throws Unusable when it is damaged */
  read(part: ZipPart): Buffer {
    if (part.size > mostPart || part.packed > mostPart) throw this.#unusable(`${part.name} is too large`);
    const packed = this.#bytes(this.#contentAt(part), part.packed);
    let bytes = packed;
    if (part.method === 8) {
      try {
        bytes = inflateRawSync(packed, { maxOutputLength: part.size + 1 });
      } catch {
        throw this.#unusable(`${part.name} cannot be unpacked`);
      }
    }
    if (bytes.length !== part.size || crc32(bytes) !== part.crc) throw this.#unusable(`${part.name} is damaged`);
    return bytes;
  }

  /** A zip in this one. */
  async inside(part: ZipPart): Promise<ZipFile> {
    const at = this.#contentAt(part);
    const path = `${this.#path}/${part.name}`;
    if (part.method === 0) return new ZipFile(path, this.#file, this.#from + at, part.packed, () => undefined);
    const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-zip-'));
    const gone = () => rmSync(folder, { recursive: true, force: true });
    try {
      const beside = join(folder, 'part.zip');
      const start = this.#from + at;
      const source = createReadStream('', { fd: this.#file, autoClose: false, start, end: start + part.packed - 1 });
      await pipeline(source, createInflateRaw(), createWriteStream(beside));
      const file = openSync(beside, 'r');
      return new ZipFile(path, file, 0, fstatSync(file).size, () => {
        closeSync(file);
        gone();
      });
    } catch (fault) {
      gone();
      throw fault instanceof Unusable ? fault : this.#unusable(`${part.name} cannot be unpacked`);
    }
  }

  #unusable = (what: string): Unusable => new Unusable(`${this.#path}: ${what}; download it again`);

  #bytes(at: number, length: number): Buffer {
    if (at < 0 || length < 0 || at + length > this.#length) throw this.#unusable('is cut off');
    const bytes = Buffer.alloc(length);
    if (readSync(this.#file, bytes, 0, length, this.#from + at) !== length) throw this.#unusable('is cut off');
    return bytes;
  }

  /** Behind its own header, which may hold other extras than the list. */
  #contentAt({ at, name }: ZipPart): number {
    const header = this.#bytes(at, 30);
    if (header.readUInt32LE(0) !== 0x0403_4b50) throw this.#unusable('is damaged');
    const length = header.readUInt16LE(26);
    if (this.#bytes(at + 30, length).toString('utf8') !== name) throw this.#unusable('is damaged');
    return at + 30 + length + header.readUInt16LE(28);
  }

  #list(): readonly ZipPart[] {
    const tail = this.#bytes(Math.max(0, this.#length - mostEnd), Math.min(mostEnd, this.#length));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0) throw this.#unusable('is no whole zip');
    let [count, size, at] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    // Of a large zip the numbers stand in a second end before this one.
    const second = end - 20;
    if (second >= 0 && tail.readUInt32LE(second) === 0x0706_4b50) {
      const large = this.#bytes(Number(tail.readBigUInt64LE(second + 8)), 56);
      [count, size, at] = [32, 40, 48].map((offset) => Number(large.readBigUInt64LE(offset))) as [
        number,
        number,
        number,
      ];
    }
    const list = this.#bytes(at, size);
    const parts: ZipPart[] = [];
    for (let i = 0, from = 0; i < count; i++) {
      if (from + 46 > list.length || list.readUInt32LE(from) !== 0x0201_4b50) throw this.#unusable('is damaged');
      const [name, extra, comment] = [28, 30, 32].map((offset) => list.readUInt16LE(from + offset)) as [
        number,
        number,
        number,
      ];
      const sizes = [24, 20, 42].map((offset) => list.readUInt32LE(from + offset));
      const [unpacked = 0, packed = 0, header = 0] = enlarged(
        sizes,
        list.subarray(from + 46 + name, from + 46 + name + extra),
      );
      parts.push({
        name: list.toString('utf8', from + 46, from + 46 + name),
        method: list.readUInt16LE(from + 10),
        crc: list.readUInt32LE(from + 16),
        packed,
        size: unpacked,
        at: header,
      });
      from += 46 + name + extra + comment;
    }
    return parts;
  }
}

/** Numbers that do not fit stand behind the name, in the order of those that are absent. */
function enlarged(sizes: readonly number[], extra: Buffer): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    return sizes.map((size) => {
      if (size !== absent32 || from + 8 > extra.length) return size;
      from += 8;
      return Number(extra.readBigUInt64LE(from - 8));
    });
  }
  return sizes;
}

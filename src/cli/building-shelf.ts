/**
 * Buildings kept in a file that nobody sees, as the text that a tile is given: in memory stays of each only its number, its box
 * and where it lies. So a million of them cost some hundred megabytes.
 */
import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Building } from '../engine/scene/scene.ts';
import type { Shelf } from '../geodata/joined-buildings.ts';
import { boxOf } from '../modules/landkaart/town-plan.ts';

/** What is written, and what is read in order, at once. */
const pageBytes = 1 << 20;

export class BuildingShelf implements Shelf {
  static #count = 0;
  readonly #file: number;
  readonly #indexOf = new Map<string, number>();
  readonly ids: string[] = [];
  #from = new Float64Array(1024);
  #length = new Uint32Array(1024);
  #boxes = new Float64Array(4 * 1024);
  /** What is not on the disk yet: from where on, and how much. */
  readonly #page = Buffer.alloc(pageBytes);
  #written = 0;
  #waiting = 0;

  /** @param folder in which the file lies; it has no name there, and goes with the process whatever ends that */
  constructor(folder: string) {
    const path = join(folder, `panden-${BuildingShelf.#count++}.${process.pid}.half`);
    mkdirSync(folder, { recursive: true });
    this.#file = openSync(path, 'w+');
    unlinkSync(path);
  }

  get size(): number {
    return this.ids.length;
  }

  has(id: string): boolean {
    return this.#indexOf.has(id);
  }

  get(id: string): Building | undefined {
    const index = this.#indexOf.get(id);
    return index === undefined ? undefined : this.at(index);
  }

  at(index: number): Building {
    return JSON.parse(this.textAt(index).toString());
  }

  /** As `JSON.stringify` wrote it. */
  textAt(index: number): Buffer {
    const text = Buffer.allocUnsafe(this.#length[index] ?? 0);
    this.#read(text, this.#from[index] as number);
    return text;
  }

  /** A number that is known keeps its place. */
  set(id: string, building: Building): this {
    const index = this.#indexOf.get(id) ?? this.ids.length;
    if (index === this.ids.length) this.#grow(id);
    this.#boxes.set(boxOf(building.footprint), 4 * index);
    const text = Buffer.from(JSON.stringify(building));
    this.#from[index] = this.#written + this.#waiting;
    this.#length[index] = text.length;
    this.#write(text);
    return this;
  }

  *values(): Generator<Building> {
    for (let index = 0; index < this.size; index++) yield this.at(index);
  }

  /** Four numbers for each. */
  get boxes(): Float64Array {
    return this.#boxes.subarray(0, 4 * this.size);
  }

  close(): void {
    closeSync(this.#file);
  }

  #grow(id: string): void {
    this.#indexOf.set(id, this.ids.push(id) - 1);
    if (this.size <= this.#length.length) return;
    const larger = <Column extends Float64Array | Uint32Array>(made: Column, old: Column): Column => {
      made.set(old);
      return made;
    };
    this.#from = larger(new Float64Array(2 * this.#from.length), this.#from);
    this.#length = larger(new Uint32Array(2 * this.#length.length), this.#length);
    this.#boxes = larger(new Float64Array(2 * this.#boxes.length), this.#boxes);
  }

  #write(text: Buffer): void {
    if (this.#waiting + text.length > pageBytes) this.#flush();
    if (text.length > pageBytes) this.#put(text);
    else this.#waiting += text.copy(this.#page, this.#waiting);
  }

  #flush(): void {
    this.#put(this.#page.subarray(0, this.#waiting));
    this.#waiting = 0;
  }

  #put(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
  }

  #read(into: Buffer, from: number): void {
    if (from + into.length > this.#written) this.#flush();
    for (let at = 0; at < into.length; ) {
      const got = readSync(this.#file, into, at, into.length - at, from + at);
      if (got === 0) throw new Error('what was kept of the buildings is gone');
      at += got;
    }
  }
}

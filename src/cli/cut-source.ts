/**
 * What a register is cut from: a GeoPackage by its R-tree, a FlatGeobuf by its index, the extract of the LVBAG from end to
 * end, or any other file of buildings whole.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { hull } from '../engine/geometry/plane.ts';
import type { Ring } from '../engine/scene/scene.ts';
import { type Box, coordinateBox, inDegrees } from '../geodata/coordinate-box.ts';
import { isFlatGeobuf, readBuildingBytes } from '../geodata/read-building-bytes.ts';
import { type BuildingFile, readBuildingFeatures } from '../geodata/read-buildings.ts';
import { readFlatGeobuf } from '../geodata/read-flat-geobuf.ts';
import { type UnitFile, unitsOf } from '../geodata/read-units.ts';
import { isNothing } from '../geodata/register-words.ts';
import { ringsIn } from './cut-ground.ts';
import { GeoPackage, type Layer } from './geopackage.ts';
import { bytesIn } from './given-file.ts';
import type { Io } from './io.ts';
import { type BagRecord, kindsIn, recordsOf, townsOf } from './lvbag.ts';
import { Unusable } from './unusable.ts';
import { ZipFile } from './zip-file.ts';

export interface CutSource {
  /** Holds the country, so that what is not in it is not there. */
  readonly national: boolean;
  /** Outer rings of the municipality, as the source itself draws it; null when it does not. */
  ground(code: string): Promise<readonly Ring[] | null>;
  buildings(box: Box): Promise<BuildingFile>;
  /** Asked after the buildings. Null: the source has no units of its own. */
  units(box: Box): Promise<UnitFile | null>;
  /** Panden and places without a place, which are in no cut; known when the buildings were asked. */
  readonly unplaced: number;
  /** What people live in and the source does not hold, as far as it says so. */
  readonly without: readonly string[];
  close(): void;
}

/** Wider than any province, both ways. */
const nationalM = 150_000;
/** Of a file without an index. */
const mostWhole = 500_000_000;
const isNational = ([minX, minY, maxX, maxY]: Box): boolean => maxX - minX > nationalM && maxY - minY > nationalM;
/** What is cut from a FlatGeobuf is no more than this. */
const mostBytes = 1_500_000_000;

const inFile = (extent: Box, box: Box): Box => (extent[2] < 180 ? inDegrees(box) : box);
const inMetres = (extent: Box): Box =>
  extent[2] < 180
    ? (coordinateBox([
        [extent[0], extent[1]],
        [extent[2], extent[3]],
      ]) ?? extent)
    : extent;

/** @throws Unusable */
export async function openSource(path: string, io: Io): Promise<CutSource> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    throw new Unusable(`${path}: cannot be read`);
  }
  const start = new Uint8Array(16);
  readSync(file, start, 0, 16, 0);
  if (isFlatGeobuf(start)) return flatSource(path, file);
  const { size } = fstatSync(file);
  closeSync(file);
  const isSqlite = new TextDecoder().decode(start).startsWith('SQLite format 3');
  if (isSqlite) return packageSource(path);
  if (start[0] === 0x50 && start[1] === 0x4b) return extractSource(path);
  if (size > mostWhole)
    throw new Unusable(
      `${path}: is too large to be read whole; make a GeoPackage of it first (ogr2ogr -f GPKG bag.gpkg FILE)`,
    );
  return wholeSource(path, io);
}

function packageSource(path: string): CutSource {
  const file = new GeoPackage(path);
  const pand = file.layer('pand');
  if (!pand) throw new Unusable(`${path}: has no layer pand`);
  const afloat = {
    ligplaats: file.layer('ligplaats', 'ligplaatsen'),
    standplaats: file.layer('standplaats', 'standplaatsen'),
  };
  const places = Object.values(afloat).filter((one) => one !== null);
  const units = file.layer('verblijfsobject');
  return {
    national: isNational(inMetres(pand.extent)),
    unplaced: [pand, ...places].reduce((sum, { unplaced }) => sum + unplaced, 0),
    without: Object.entries(afloat).flatMap(([name, layer]) => (layer ? [] : [name])),
    ground: async (code) => groundIn(file.layer('woonplaats'), code),
    buildings: async (box) =>
      readWhole(
        [pand, ...places].flatMap((layer) => layer.within(inFile(layer.extent, box))),
        path,
      ),
    units: async (box) => (units ? unitsOf(units.within(inFile(units.extent, box))) : null),
    close: () => file.close(),
  };
}

/** The extract of the LVBAG: read from end to end for each kind of record. */
function extractSource(path: string): CutSource {
  const zip = ZipFile.open(path);
  const held = kindsIn(zip);
  if (!held.has('PND')) {
    zip.close();
    throw new Unusable(`${path}: is a zip that holds no extract of the LVBAG; unpack it and give the file in it`);
  }
  let extent: Box | null = null;
  let unplaced = 0;
  const kept = new Set<string>();
  return {
    get national() {
      return extent !== null && isNational(extent);
    },
    get unplaced() {
      return unplaced;
    },
    without: [...(held.has('LIG') ? [] : ['ligplaats']), ...(held.has('STA') ? [] : ['standplaats'])],
    ground: (code) => townsOf(zip, code),
    buildings: async (box) => {
      const found: BagRecord[] = [];
      const here = (one: Box | null) => {
        if (one) extent = extent ? joined(extent, one) : one;
        else unplaced++;
        return one !== null && meet(one, box);
      };
      for (const kind of ['PND', 'LIG', 'STA'] as const)
        for await (const one of recordsOf(zip, kind, here)) found.push(one);
      for (const { properties } of found) kept.add(String(properties['identificatie']));
      return readWhole(found, path);
    },
    units: async (box) => {
      if (!held.has('VBO')) return null;
      const found: BagRecord[] = [];
      // A unit without a place belongs here by the building that it names.
      const named = ({ properties }: BagRecord) => (properties['pandRef'] as string[]).some((id) => kept.has(id));
      const here = (one: Box | null, record: () => BagRecord) => (one ? meet(one, box) : named(record()));
      for await (const one of recordsOf(zip, 'VBO', here)) found.push(one);
      return unitsOf(found);
    },
    close: () => zip.close(),
  };
}

const meet = (one: Box, two: Box): boolean =>
  one[0] <= two[2] && one[2] >= two[0] && one[1] <= two[3] && one[3] >= two[1];
const joined = (one: Box, two: Box): Box => [
  Math.min(one[0], two[0]),
  Math.min(one[1], two[1]),
  Math.max(one[2], two[2]),
  Math.max(one[3], two[3]),
];

/** The towns that belong to a municipality: the register says so in one column or another. */
function groundIn(layer: Layer | null, code: string): readonly Ring[] | null {
  const column = layer?.columns.find((name) => /bronhouder.?(?:identificatie|code)|gemeente.?code/i.test(name));
  if (!layer || !column) return null;
  const own = layer.all().filter(({ properties }) => {
    const value = properties[column];
    return !isNothing(value) && String(value).padStart(4, '0') === code;
  });
  const rings = own.flatMap(({ geometry }) => ringsIn(geometry));
  return rings.length > 0 ? rings : null;
}

function readWhole(features: readonly unknown[], path: string): BuildingFile {
  const read = readBuildingFeatures(features, path);
  if (!read.ok) throw new Unusable(`${path}: within the outline, ${read.error.message}`);
  return read.value;
}

async function flatSource(path: string, file: number): Promise<CutSource> {
  const part = async (from: number, length: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, fstatSync(file).size - from)));
    readSync(file, bytes, 0, bytes.length, from);
    return bytes;
  };
  const within = async (boxIn: (extent: Box | null) => Box) => {
    const read = await readFlatGeobuf(part, boxIn, mostBytes);
    if (!read.ok) throw new Unusable(`${path}: ${read.error.message}`);
    return read.value;
  };
  const nowhere: Box = [0, 0, 0, 0];
  const { envelope } = await within(() => nowhere);
  const extent = envelope ?? nowhere;
  return {
    national: isNational(inMetres(extent)),
    unplaced: 0,
    // One layer; whether the places are among the panden nothing says.
    without: ['ligplaats', 'standplaats'],
    ground: async () => null,
    buildings: async (box) => readWhole((await within(() => inFile(extent, box))).features, path),
    units: async () => null,
    close: () => closeSync(file),
  };
}

/** A file that is no larger than can be read at once: its own municipality is where its numbers say so. */
async function wholeSource(path: string, io: Io): Promise<CutSource> {
  const read = await readBuildingBytes(await bytesIn(path, io), path);
  if (!read.ok) throw new Unusable(`${path}: ${read.error.message}`);
  const { buildings } = read.value;
  return {
    national: false,
    unplaced: 0,
    without: [],
    ground: async (code) => {
      const own = buildings.filter(({ id }) => id.startsWith(code));
      const ring = hull(own.flatMap(({ footprint }) => footprint.flatMap((rings) => rings[0] ?? [])));
      return ring.length >= 3 ? [ring] : null;
    },
    buildings: async () => read.value,
    units: async () => null,
    close: () => undefined,
  };
}

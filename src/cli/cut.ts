/**
 * `cli cut`: from the register of a country to a folder for the own server: the panden of a municipality and 300 m around it
 * as FlatGeobuf with what their units say, the outline within which it is whole, `settings.json` and a receipt.
 */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Feature } from 'geojson';
import { flatGeobufOf } from '../archive/write-flat-geobuf.ts';
import { refuse } from '../engine/ground/units.ts';
import { engineVersion } from '../engine/ground/version.ts';
import type { Building, Ring } from '../engine/scene/scene.ts';
import { type Box, coordinateBox } from '../geodata/coordinate-box.ts';
import { isBlind, type Left, ledgerOf, type Told } from '../geodata/ledger.ts';
import type { BuildingFile } from '../geodata/read-buildings.ts';
import { joinUnits, readUnits, type UnitFile } from '../geodata/read-units.ts';
import { formatOf } from '../geodata/recognise-format.ts';
import { groundAround, touches } from './cut-ground.ts';
import { type CutSource, openSource } from './cut-source.ts';
import { textIn } from './given-file.ts';
import type { Io } from './io.ts';
import { unusable } from './scene.ts';
import { outlinesIn, spoken } from './surroundings.ts';
import { Unusable } from './unusable.ts';

const text = { type: 'string' } as const;
const options = {
  from: text,
  gemeente: text,
  outline: text,
  units: text,
  out: text,
  whole: { type: 'boolean' },
} as const;

/** @returns exit code: 0 answered, 2 the input is unusable */
export async function runCut(args: string[], io: Io): Promise<number> {
  try {
    const { values } = parseArgs({ args, options });
    const { from, gemeente, out } = values;
    if (!from || !out) throw new Unusable('--from and --out are asked for');
    if (!/^\d{4}$/.test(gemeente ?? '')) throw new Unusable('--gemeente is asked for: four digits, as 0221');
    const source = await openSource(from, io);
    try {
      await cut(source, { ...values, from, out, gemeente: gemeente as string }, io);
    } finally {
      source.close();
    }
    return 0;
  } catch (problem) {
    return unusable('cut', problem, io);
  }
}

interface Asked {
  readonly from: string;
  readonly out: string;
  readonly gemeente: string;
  readonly outline?: string | undefined;
  readonly units?: string | undefined;
  readonly whole?: boolean | undefined;
}

async function cut(source: CutSource, asked: Asked, io: Io): Promise<void> {
  const { from, out, gemeente } = asked;
  const ring = groundAround(await groundOf(source, asked, io));
  const box = coordinateBox(ring) as Box;
  const file = within(ring, await source.buildings(box));
  const units = await unitsIn(source, box, asked, io);
  const gone = new Set(file.left.filter(({ end }) => end === 'set-aside').map(({ id }) => id));
  const all = [...file.buildings, ...file.notInUse];
  const joined = units && joinUnits(all, units.units, ring, gone);
  const told: { readonly source: string; readonly told: Told }[] = [{ source: 'pand', told: file }];
  if (units && joined)
    told.push({ source: 'verblijfsobject', told: { ...units, left: [...units.left, ...joined.left] } });
  for (const one of told)
    for (const line of spoken(one.source, ledgerOf(one.source, one.told), one.told.left)) io.complain(line);
  const unread = told.flatMap(({ told: { left } }) => left.filter(({ end }) => end === 'open'));
  const doubts = doubtsOf(source, unread, asked);
  for (const doubt of doubts) io.complain(`cut: no outline is declared: ${doubt}`);
  const features = [...(joined?.buildings ?? all).map(featureOf), ...unread.flatMap(openFeature)];
  const outline = doubts.length === 0 ? ring : null;
  const files: Record<string, Uint8Array> = {
    'panden.fgb': flatGeobufOf('panden', { type: 'FeatureCollection', features }, 28_992),
    'omtrek.geojson': utf8ToBytes(`${JSON.stringify(outlineFile(ring))}\n`),
    'settings.json': utf8ToBytes(`${JSON.stringify({ buildings: 'panden.fgb', ...(outline && { outline }) })}\n`),
  };
  const { size } = await stat(from);
  const receipt = {
    gemeente,
    source: { name: from.replace(/^.*[\\/]/, ''), bytes: size, modified: await io.modified(from) },
    engine: engineVersion,
    declared: outline !== null,
    doubts,
    ledger: told.map((one) => ledgerOf(one.source, one.told)),
    files: Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }]),
    ),
  };
  files['receipt.json'] = utf8ToBytes(`${JSON.stringify(receipt, null, 1)}\n`);
  await mkdir(out, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await io.writeFile(join(out, name), bytes);
  io.write(
    `${JSON.stringify({ out, panden: features.length - unread.length, open: unread.length, declared: receipt.declared })}\n`,
  );
}

async function groundOf(source: CutSource, { outline, gemeente, from }: Asked, io: Io): Promise<readonly Ring[]> {
  if (outline === undefined) {
    const found = await source.ground(gemeente);
    if (found) return found;
    throw new Unusable(`${from}: does not say where municipality ${gemeente} lies; give its outline with --outline`);
  }
  return outlinesIn(outline, io);
}

/** Why the ring cannot be declared whole. */
function doubtsOf(
  { national, unplaced, without }: CutSource,
  unread: readonly Left[],
  { whole }: Asked,
): readonly string[] {
  return [
    ...(national || whole
      ? []
      : ['the source does not hold the country, and nothing says that it holds all of the outline; --whole says so']),
    ...(without.length === 0 || whole
      ? []
      : [`the source has no ${without.join(' and no ')}, where people live too; --whole says that there are none`]),
    ...(unplaced > 0 ? [`${unplaced} records of the source have no place`] : []),
    ...(isBlind(unread) ? ['records within the outline have no place'] : []),
  ];
}

/** The records that touch the ring; what has no place stays. */
function within(ring: Ring, file: BuildingFile): BuildingFile {
  if (file.rounded)
    throw new Unusable(
      'the degrees of the source are rounded to a metre, which a file in RD no longer shows; take the register itself',
    );
  const here = ({ footprint }: Building) => touches(ring, footprint);
  const left = file.left.filter(
    ({ box }) =>
      box === null ||
      touches(ring, [
        [box[0], box[1]],
        [box[2], box[3]],
      ]),
  );
  const [buildings, notInUse] = [file.buildings.filter(here), file.notInUse.filter(here)];
  const outside = file.buildings.length + file.notInUse.length - buildings.length - notInUse.length;
  return { ...file, buildings, notInUse, left, records: file.records - outside - (file.left.length - left.length) };
}

async function unitsIn(source: CutSource, box: Box, { units }: Asked, io: Io): Promise<UnitFile | null> {
  if (units === undefined) return await source.units(box);
  const text = await textIn(units, io);
  const format = formatOf(text);
  const read = format ? refuse(format.code, format.message) : readUnits(text);
  if (!read.ok) throw new Unusable(`${units}: ${read.error.message}`);
  return read.value;
}

/** As the register writes it; a number that this program gave is left out again. */
function featureOf({ id, status, uses, units, year, kind, footprint }: Building): Feature {
  const number = /^\d{16}/.exec(id)?.[0] ?? null;
  return {
    type: 'Feature',
    properties: {
      identificatie: number,
      status,
      bouwjaar: year,
      gebruiksdoel: kind ? null : (uses?.join(',') ?? null),
      aantal_verblijfsobjecten: kind ? null : units,
    },
    geometry: { type: 'MultiPolygon', coordinates: footprint.map((rings) => rings.map(closed)) },
  };
}

const closed = (ring: Ring): number[][] => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]);

/** What could not be read stays so: whoever reads the file finds an open place there. */
function openFeature({ id, reason, box }: Left): Feature[] {
  if (!box) return [];
  const [minX, minY, maxX, maxY] = [box[0], box[1], Math.max(box[2], box[0] + 1), Math.max(box[3], box[1] + 1)];
  const ring = [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
    [minX, minY],
  ];
  return [
    {
      type: 'Feature',
      properties: { identificatie: /^\d{16}/.exec(id)?.[0] ?? null, status: `niet gelezen: ${reason}` },
      geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
    },
  ];
}

const outlineFile = (ring: Ring) => ({
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [closed(ring)] } }],
});

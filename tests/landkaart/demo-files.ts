/** The demo town as files of a register, in a folder that goes again, and the command that makes a map of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { Box } from '../../src/modules/landkaart/town-plan.ts';
import { demoGround } from './demo-ground.ts';

export const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const town = demoGround();
/** Two streets of the demo town: enough for a wall that two tiles share, and for a colour to change. */
const part: Box = [149_985, 520_060, 150_030, 520_110];

const polygon = ([minX, minY, maxX, maxY]: Box) => ({
  type: 'Polygon',
  coordinates: [
    [
      [minX, minY],
      [maxX, minY],
      [maxX, maxY],
      [minX, maxY],
      [minX, minY],
    ],
  ],
});

/** The buildings as a register gives them. */
const asFile = () =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: town.buildings.map(({ id, footprint, status, uses, dwellings, units, heightM, address }) => ({
      type: 'Feature',
      properties: {
        identificatie: id,
        status,
        gebruiksdoel: uses?.join(',') ?? null,
        aantal_verblijfsobjecten: units,
        woningen: dwellings,
        hoogte: heightM,
        adres: address,
      },
      geometry: {
        type: 'MultiPolygon',
        coordinates: footprint.map((rings) => rings.map((ring) => [...ring, ring[0]])),
      },
    })),
  });

export const cli = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [main, 'town', ...args], { encoding: 'utf8', input, maxBuffer: 2 ** 26 });

const folders: string[] = [];
export const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'landkaart-'));
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })));

const input = folder();
const [buildings, outline] = [join(input, 'panden.geojson'), join(input, 'grens.geojson')];
writeFileSync(buildings, asFile());
writeFileSync(outline, JSON.stringify(polygon(part)));

/** Two areas that share the part between them, and one where nothing stands. */
export const areasFile = join(input, 'buurten.geojson');
const [minX, minY, maxX, maxY] = part;
const areas: Readonly<Record<string, Box>> = {
  Noord: [minX - 50, 520_085, maxX + 50, maxY + 50],
  Zuid: [minX - 50, minY - 50, maxX + 50, 520_085],
  Buiten: [140_000, 510_000, 140_100, 510_100],
};
writeFileSync(
  areasFile,
  JSON.stringify({
    type: 'FeatureCollection',
    features: Object.entries(areas).map(([buurtnaam, box]) => ({
      type: 'Feature',
      properties: { buurtnaam },
      geometry: polygon(box),
    })),
  }),
);
export const asked = (out: string, jobs: string) => [
  '--buildings',
  buildings,
  '--outline',
  outline,
  '--tile',
  '50',
  '--jobs',
  jobs,
  '--out',
  out,
  '--geojson',
];

/** Every file of a town, by its name. */
export function filesIn(out: string): Record<string, string> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    names
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(out.length), readFileSync(path).toString('base64')]),
  );
}

/** The extract of the LVBAG, as the register gives it out, is cut as it is; what is damaged or missing in it is said. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/find-program.mjs';
import { runCut } from '../../src/cli/cut.ts';
import { processIo } from '../../src/cli/io.ts';
import { readBuildingBytes } from '../../src/geodata/read-building-bytes.ts';
import { type BagObject, type Kind, relationOf, xmlOf, zipOf } from './lvbag-extract.ts';

const folder = mkdtempSync(join(tmpdir(), 'gevelwijzer-lvbag-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cut(...args: readonly string[]) {
  const complaints: string[] = [];
  const io = { ...processIo, write: () => undefined, complain: (line: string) => void complaints.push(line) };
  return { code: await runCut([...args], io), complaints };
}
const made = (out: string, name: string) => readFileSync(join(folder, out, name));
const pandenOf = async (out: string) => {
  const read = await readBuildingBytes(new Uint8Array(made(out, 'panden.fgb')), 'panden.fgb');
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

const square = (x: number, y: number, size = 10): readonly (readonly [number, number])[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const pandId = (i: number) => `02211000000000${String(i).padStart(2, '0')}`;
const unitId = (i: number) => `02210100000000${String(i).padStart(2, '0')}`;

const panden: readonly BagObject[] = [
  ...Array.from(
    { length: 12 },
    (_, i): BagObject => ({ id: pandId(i), rings: [square(206_000 + 20 * i, 450_000)], year: 1990 }),
  ),
  // An older version of one that stands, one that is gone, a courtyard, and both ends of the country.
  { id: pandId(3), rings: [square(206_060, 450_000, 4)], ends: '2015-01-01', status: 'Bouw gestart' },
  { id: pandId(20), rings: [square(206_400, 450_000)], status: 'Pand gesloopt' },
  { id: pandId(21), rings: [square(206_500, 450_000, 30), square(206_510, 450_010, 10)] },
  { id: '0999100000000001', rings: [square(20_000, 330_000)] },
  { id: '0999100000000002', rings: [square(250_000, 600_000)] },
];
const units: readonly BagObject[] = [
  {
    id: unitId(0),
    point: [206_005, 450_005],
    uses: ['woonfunctie', 'winkelfunctie'],
    panden: [pandId(0)],
    status: 'Verblijfsobject in gebruik',
  },
  {
    id: unitId(1),
    point: [206_025, 450_005],
    uses: ['kantoorfunctie'],
    panden: [pandId(1), pandId(2)],
    status: 'Verblijfsobject in gebruik (niet ingemeten)',
  },
  { id: unitId(2), uses: ['woonfunctie'], panden: [pandId(4)], status: 'Verblijfsobject in gebruik', geometry: '' },
  {
    id: '0999010000000001',
    point: [20_005, 330_005],
    uses: ['woonfunctie'],
    panden: ['0999100000000001'],
    status: 'Verblijfsobject in gebruik',
  },
];
const whole: Readonly<Record<Kind, readonly BagObject[]>> = {
  PND: panden,
  VBO: units,
  LIG: [{ id: '0221020000000001', rings: [square(206_050, 450_030)], status: 'Plaats aangewezen' }],
  STA: [{ id: '0221030000000001', rings: [square(206_080, 450_030)], status: 'Plaats ingetrokken' }],
  WPL: [
    { id: '1040', rings: [square(205_900, 449_900, 700)], status: 'Woonplaats aangewezen' },
    { id: '1041', rings: [square(20_000, 330_000, 700)], status: 'Woonplaats aangewezen' },
  ],
};
const relation = relationOf([
  ['1040', '0221'],
  ['1041', '0221', '2010-01-01'],
  ['1041', '0999'],
]);

interface Made {
  readonly objects?: Partial<Record<Kind, readonly BagObject[]>>;
  readonly inner?: 0 | 8;
  readonly large?: boolean;
  /** Objects in one file. */
  readonly each?: number;
  readonly leave?: (name: string) => boolean;
}
function extract(
  path: string,
  { objects = {}, inner = 0, large = false, each = 7, leave = () => false }: Made = {},
): string {
  const zips = Object.entries({ ...whole, ...objects }).map(([kind, all]) => {
    const files = Array.from({ length: Math.max(1, Math.ceil(all.length / each)) }, (_, i) => [
      `9999${kind}08112026-${String(i + 1).padStart(6, '0')}.xml`,
      xmlOf(kind as Kind, all.slice(i * each, (i + 1) * each)),
    ]);
    return [
      `9999${kind}08112026.zip`,
      zipOf(Object.fromEntries(files.filter(([name]) => !leave(String(name)))), 8, large),
    ] as const;
  });
  const related = ['GEM-WPL-RELATIE-08112026.zip', zipOf({ 'GEM-WPL-RELATIE-08112026-000001.xml': relation })] as const;
  const all = [...zips, related].filter(([name]) => !leave(name));
  const to = join(folder, path);
  writeFileSync(to, zipOf(Object.fromEntries(all), inner, large));
  return to;
}
const cutTo = (from: string, out: string, ...more: readonly string[]) =>
  cut('--from', from, '--gemeente', '0221', '--out', join(folder, out), ...more);

describe('the extract of the LVBAG', () => {
  it('is cut as it comes: what stands, with what its units say, on the ground that the extract draws', async () => {
    const { code, complaints } = await cutTo(extract('bag.zip'), 'a');
    expect({ code, complaints }).toEqual({
      code: 0,
      complaints: [
        expect.stringMatching(/^pand: 14 of 17 records used; set aside: .*historical 1, status: Pand gesloopt 1/),
      ],
    });
    const { buildings, left } = await pandenOf('a');
    const of = (id: string) => buildings.find((one) => one.id === id);
    expect([buildings.length, left]).toEqual([14, []]);
    expect(of(pandId(0))).toMatchObject({
      uses: expect.arrayContaining(['winkelfunctie', 'woonfunctie']),
      units: 1,
      year: 1990,
    });
    expect(of(pandId(2))).toMatchObject({ uses: ['kantoorfunctie'], units: 1 });
    expect(of(pandId(3))).toMatchObject({ uses: null });
    // Its unit has no place, and names it.
    expect(of(pandId(4))).toMatchObject({ uses: ['woonfunctie'], units: 1 });
    expect(of(pandId(21))?.footprint[0]).toHaveLength(2);
    expect(of('0221020000000001')).toMatchObject({ kind: 'ligplaats', dwellings: 1 });
    expect(JSON.parse(made('a', 'receipt.json').toString())).toMatchObject({ declared: true, doubts: [] });
  });

  it.each([
    ['packed once more', { inner: 8 }],
    ['of more than four gigabytes, by its numbers', { large: true }],
    ['in one file a kind', { each: 100 }],
  ] as const)('%s comes to the same bytes', async (_, how) => {
    await cutTo(extract('bag.zip'), 'a');
    await cutTo(extract('other.zip', how), 'b');
    expect(made('b', 'panden.fgb')).toEqual(made('a', 'panden.fgb'));
    expect(made('b', 'settings.json')).toEqual(made('a', 'settings.json'));
  });

  it.each([
    [
      'a file of the row is gone',
      { leave: (name: string) => name === '9999PND08112026-000002.xml' },
      /part 2 .*missing/,
    ],
    ['no panden', { leave: (name: string) => name.includes('PND') }, /no extract of the LVBAG/],
  ])('%s: exit 2', async (_, how, said) => {
    const { code, complaints } = await cutTo(extract('less.zip', how), 'z');
    expect([code, complaints.length]).toEqual([2, 1]);
    expect(complaints[0]).toMatch(said);
  });

  it('without the places where people live on water or wheels, or with a pand that has no place, declares nothing', async () => {
    const afloat = await cutTo(extract('dry.zip', { leave: (name) => name.includes('LIG') }), 'c');
    expect(afloat.complaints.join()).toContain('no outline is declared: the source has no ligplaats');
    expect(JSON.parse(made('c', 'settings.json').toString())).toEqual({ buildings: 'panden.fgb' });
    for (const geometry of [
      '',
      '<Objecten:geometrie><gml:Polygon srsDimension="3"><gml:exterior/></gml:Polygon></Objecten:geometrie>',
    ]) {
      const lost = { PND: [...panden, { id: pandId(40), geometry }] };
      const said = await cutTo(extract('lost.zip', { objects: lost }), 'd');
      expect(said.complaints.join()).toContain('no outline is declared: 1 records of the source have no place');
    }
  });

  it('a pand whose words nobody knows, or that says two things, stays a place to look at', async () => {
    const odd = { PND: panden.map((one, i) => (i === 5 ? { ...one, status: 'Pand misschien' } : one)) };
    await cutTo(extract('odd.zip', { objects: odd }), 'e');
    expect((await pandenOf('e')).left).toMatchObject([{ end: 'open', box: [206_100, 450_000, 206_110, 450_010] }]);
  });

  it('that is cut off or damaged anywhere is refused, or comes to the same', async () => {
    const bytes = readFileSync(extract('bag.zip'));
    await cutTo(extract('bag.zip'), 'a');
    const path = join(folder, 'damaged.zip');
    for (let i = 0; i < 60; i++) {
      const spoilt = Buffer.from(bytes);
      const at = Math.floor((bytes.length * (i + 0.5)) / 60);
      const cutOff = i % 3 === 0;
      if (!cutOff) spoilt.writeUInt8(spoilt.readUInt8(at) ^ 0x55, at);
      writeFileSync(path, cutOff ? spoilt.subarray(0, at) : spoilt);
      const { code, complaints } = await cutTo(path, 'f');
      if (code === 2) expect(complaints.at(-1)).toMatch(/damaged|download|no extract|no whole zip|--outline/);
      else expect([code, made('f', 'panden.fgb').equals(made('a', 'panden.fgb'))]).toEqual([0, true]);
    }
  });
});

const ogr2ogr = findProgram('ogr2ogr', { from: 'gdal-bin' });
describe.skipIf(!ogr2ogr)('the extract as GDAL reads it (skipped where GDAL cannot be had)', () => {
  it('comes to the same panden', async () => {
    const gpkg = join(folder, 'gdal.gpkg');
    for (const [kind, all] of Object.entries(whole)) {
      const xml = join(folder, `9999${kind}08112026-000001.xml`);
      // It refuses a unit that has no place.
      writeFileSync(
        xml,
        xmlOf(
          kind as Kind,
          all.filter(({ geometry }) => geometry === undefined),
        ),
      );
      execFileSync(ogr2ogr as string, ['-f', 'GPKG', '-update', '-append', gpkg, xml], { stdio: 'pipe' });
    }
    const objects = { VBO: units.filter(({ geometry }) => geometry === undefined) };
    const outline = join(folder, 'town.json');
    writeFileSync(outline, JSON.stringify({ type: 'Polygon', coordinates: whole.WPL[0]?.rings }));
    await cutTo(extract('bag.zip', { objects }), 'own', '--outline', outline);
    const { code } = await cutTo(gpkg, 'gdal', '--outline', outline, '--whole');
    expect(code).toBe(0);
    const facts = async (out: string) =>
      (await pandenOf(out)).buildings.toSorted((one, two) => (one.id < two.id ? -1 : 1));
    expect(await facts('own')).toEqual(await facts('gdal'));
  });
});

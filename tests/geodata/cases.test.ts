/**
 * Small files in which homes across the street are lost, garbled or cut off, by what they must come to: a shop hosts the
 * machine, a block stands 14 m away, eight halls cover the ground. The recorded ones where they are, and twins made here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { type Site, sceneAt } from '../../src/cli/scene-at.ts';
import { loadSurroundings } from '../../src/cli/surroundings.ts';
import { assessed } from '../../src/engine/assessment/assessed.ts';
import { standingOf } from '../../src/engine/assessment/standing.ts';
import { toRd } from '../../src/engine/geometry/rd.ts';
import { releasedModels } from '../../src/engine/models/models.ts';
import { readLayer } from '../../src/geodata/add-layer.ts';
import { readBuildings } from '../../src/geodata/read-buildings.ts';
import { readPlace } from '../../src/geodata/read-place.ts';
import { readSites } from '../../src/modules/overzicht/site-list.ts';
import { recordedPath } from './recorded.ts';
import { type Feature, street } from './street.ts';

const cases = recordedPath('cases');
const hasCases = existsSync(cases);

interface Said {
  readonly verdict: string;
  readonly said: readonly string[];
  readonly ledger: readonly { readonly records: number; readonly used: number; readonly open: readonly unknown[] }[];
}

/** The verdict through the command line's door; `refused` with the line it says. */
async function verdictOf(
  files: Record<string, string>,
  panden: string,
  units?: string,
  site: Site = {},
): Promise<Said> {
  const said: string[] = [];
  const io = {
    readFile: async (path: string) => new TextEncoder().encode(files[path]),
    complain: (line: string) => said.push(line),
  } as unknown as Io;
  try {
    const around = await loadSurroundings({ buildings: [panden], units }, io);
    const scene = await sceneAt({ rd: '121000,486000', 'neutral-answers': true, ...site }, around, io);
    const answer = assessed(scene, releasedModels);
    if (!answer.ok) throw new Error(answer.error.message);
    for (const { records, used, setAside, open } of scene.ledger ?? [])
      expect(used + [...setAside, ...open].reduce((sum, { count }) => sum + count, 0)).toBe(records);
    return { verdict: answer.value.assessment.verdict, said, ledger: scene.ledger ?? [] };
  } catch (fault) {
    return { verdict: 'refused', said: [...said, (fault as Error).message], ledger: [] };
  }
}

/** What the verdict rests on, as `cli batch` tells it. */
async function standingAt(files: Record<string, string>) {
  const io = {
    readFile: async (path: string) => new TextEncoder().encode(files[path]),
    complain: () => undefined,
  } as unknown as Io;
  const around = await loadSurroundings({ buildings: ['x'] }, io);
  const scene = await sceneAt({ rd: '121000,486000', 'neutral-answers': true }, around, io);
  const answer = assessed(scene, releasedModels);
  if (!answer.ok) throw new Error(answer.error.message);
  const { assessment } = answer.value;
  return { verdict: assessment.verdict, ...standingOf(scene, [], assessment, releasedModels) };
}

describe.skipIf(!hasCases)('recorded cases (skipped where ../shared/data/cases is absent)', () => {
  const read = (name: string) => readFileSync(resolve(cases, name), 'utf8');
  const of = (panden: string, units?: string, site?: Site) =>
    verdictOf({ [panden]: read(panden), ...(units && { [units]: read(units) }) }, panden, units, site);

  it.each([
    ['c00-truth-homes.geojson', 'orange'],
    ['c01-wfs-cut-off.geojson', 'undetermined'],
    ['c01b-ogc-next-link.geojson', 'undetermined'],
    ['c02-row-per-use.geojson', 'orange'],
    ['c03-uses-braces.geojson', 'orange'],
    ['c03c-uses-capital.geojson', 'orange'],
    ['c03d-uses-trailing-blank.geojson', 'orange'],
    ['c03e-uses-cut.geojson', 'undetermined'],
    ['c04-end-2299.geojson', 'orange'],
    ['c04b-end-next-year.geojson', 'orange'],
    ['c04c-end-text-null.geojson', 'orange'],
    ['c05-status-blank.geojson', 'orange'],
    ['c05b-status-lower.geojson', 'orange'],
    ['c05c-ligplaats.geojson', 'orange'],
    ['c06-ghost-statusOmschrijving.geojson', 'orange'],
    ['c06b-ghost-eind_registratie.geojson', 'orange'],
    ['c06d-ghost-tijdstipInactief.geojson', 'orange'],
    ['c06e-truth-status.geojson', 'orange'],
    ['c08-empty-polygon.geojson', 'undetermined'],
    ['c08b-null-geometry-right.geojson', 'undetermined'],
    ['c14-ids-excel.geojson', 'orange'],
    ['c14b-ids-empty.geojson', 'orange'],
    ['c14c-id-gemeentecode.geojson', 'orange'],
  ])('%s: %s', async (name, verdict) => {
    expect((await of(name)).verdict).toBe(verdict);
  });

  it.each([
    ['c09-truth.city.json', 'c09-units.geojson', 'orange'],
    ['c09-part-without-floor.city.json', 'c09-units.geojson', 'undetermined'],
    ['c09b-part-multisurface.city.json', 'c09-units.geojson', 'orange'],
    ['c10-panden-16.geojson', 'c10-units.geojson', 'orange'],
    ['c10-panden-no-zero.geojson', 'c10-units.geojson', 'orange'],
    ['c11-panden-bare.geojson', 'c11-truth-units.geojson', 'orange'],
    ['c11-panden-bare.geojson', 'c11-units-gevormd.geojson', 'orange'],
    ['c11-panden-bare.geojson', 'c11b-units-multipoint.geojson', 'orange'],
    ['c11-panden-bare.geojson', 'c11c-units-no-parent-no-point.geojson', 'orange'],
  ])('%s with %s: %s', async (panden, units, verdict) => {
    expect((await of(panden, units)).verdict).toBe(verdict);
  });

  it('c12: grounds of schools are no buildings of the register', async () => {
    const { verdict, said } = await of('c12-osm-schools.geojson', undefined, { machine: 'unit' });
    expect([verdict, said.at(-1)]).toEqual([
      'refused',
      expect.stringContaining('looks like a building of the register'),
    ]);
  });
});

describe.skipIf(!hasCases)('recorded lists and places (skipped where ../shared/data/cases is absent)', () => {
  const rows = (name: string) => {
    const read = readSites(readFileSync(resolve(cases, name), 'utf8'));
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  };

  it.each(['c18-overpass.csv', 'c18b-x-coordinaat.csv', 'c18e-sep-line.csv', 'c18f-thousands.csv'])(
    '%s: every line is a place in Amsterdam',
    (name) => {
      for (const { point, problem } of rows(name)) {
        expect(problem).toBeNull();
        expect(Math.hypot((point?.[0] ?? 0) - 121_687, (point?.[1] ?? 0) - 487_484)).toBeLessThan(600);
      }
    },
  );

  it('c18c: house letter and addition are part of the address', () =>
    expect(rows('c18c-huisletter.csv')[0]?.address).toBe('Damstraat 12A-2, 1012JL Amsterdam'));

  it('c18d: a pinwinkel is no winkel, a kiosk no facade', () =>
    expect(rows('c18d-pinwinkel.csv').map(({ siting }) => siting)).toEqual(['pinwinkel', 'unit']));

  it('c19: each line is the place that it names', () => {
    const written = readFileSync(resolve(cases, 'c19-places.txt'), 'utf8').trim().split('\n').map(readPlace);
    const at = written.map((one) => (one.kind === 'point' ? one.point.map(Math.round) : one.kind));
    const amsterdam = toRd(52.3731, 4.8926).map(Math.round);
    const pasted = [121_317, 487_362];
    expect(at).toEqual([
      amsterdam,
      toRd(52.51, 6.06).map(Math.round),
      amsterdam,
      amsterdam,
      pasted,
      pasted,
      pasted,
      pasted,
    ]);
  });

  it('c13: points of one number, a way and a ground all count', () => {
    const buildings = readBuildings(readFileSync(resolve(cases, 'c13-panden-kantoor.geojson'), 'utf8'), 'x');
    if (!buildings.ok) throw new Error(buildings.error.code);
    const text = readFileSync(resolve(cases, 'c13-scholen-punten.geojson'), 'utf8');
    const layer = readLayer('vulnerable', text, buildings.value.buildings);
    if (!layer.ok) throw new Error(layer.error.code);
    const { records, used, setAside, open } = layer.value.ledger;
    expect([layer.value.count, records]).toEqual([3, 3]);
    expect(used + [...setAside, ...open].reduce((sum, one) => sum + one.count, 0)).toBe(3);
    expect(layer.value.vulnerable.map(({ id }) => id)).toContain('0363100012000002');
  });
});

describe('twins of what was reported', () => {
  const { homes, file } = street;
  const given = (...features: readonly unknown[]) => verdictOf({ x: file(...features) }, 'x');
  const withFacts = (facts: object): Feature => ({ ...homes, properties: { ...homes.properties, ...facts } });

  it('as it is: orange', async () => expect((await given(homes)).verdict).toBe('orange'));

  it.each([
    ['a capital and a blank', { gebruiksdoel: ' Woonfunctie ' }],
    ['a list of another kind', { gebruiksdoel: '["kantoorfunctie"|"woonfunctie"]' }],
    ['a list that counts itself', { gebruiksdoel: '(2:kantoorfunctie,woonfunctie)' }],
    ['an address of the word', { gebruiksdoel: 'https://bag.example/def/Woonfunctie' }],
    ['an end still to come', { eind_geldigheid: '31-12-2299' }],
    ['an end in milliseconds to come', { tijdstipInactief: 4_070_908_800_000 }],
    ['no end in words', { eindGeldigheid: 'infinity' }],
    ['a status as an object', { status: { code: '03', omschrijving: 'Pand in gebruik' } }],
    ['a status as an address', { status: 'http://bag.example/id/PandInGebruik' }],
  ])('%s: still orange', async (_, facts) => expect((await given(withFacts(facts))).verdict).toBe('orange'));

  it.each([
    ['a status of no register', { status: 'Pand in aanbouw' }, 'status-unknown'],
    ['two statuses that differ', { statusOmschrijving: 'Pand gesloopt' }, 'status-unknown'],
    ['no status where all others have one', { status: '' }, 'status-missing'],
    ['an end that cannot be read', { eindGeldigheid: 'vorig jaar' }, 'end-unknown'],
  ])('%s: open at its place', async (_, facts, reason) => {
    const { verdict, ledger, said } = await given(withFacts(facts));
    expect([verdict, ledger[0]?.open]).toEqual(['undetermined', [{ reason, count: 1, where: [121_000, 485_980] }]]);
    expect(said.join()).toContain(reason);
  });

  it.each([
    ['a kind of geometry that is none', { ...homes.geometry, type: 'Polygoon' }],
    ['a ring that lost its end', { ...homes.geometry, coordinates: [homes.geometry.coordinates[0]?.slice(0, 3)] }],
    [
      'a line of what was a house',
      {
        ...homes.geometry,
        coordinates: [
          [
            [120_990, 485_974],
            [121_010, 485_974],
            [120_990, 485_974],
          ],
        ],
      },
    ],
    [
      'a corner that is no number',
      { ...homes.geometry, coordinates: [[...(homes.geometry.coordinates[0] ?? []), [null, 1]]] },
    ],
  ])('%s: undetermined', async (_, geometry) =>
    expect((await given({ ...homes, geometry } as unknown as Feature)).verdict).toBe('undetermined'),
  );

  it('a ghost between machine and homes gives no shelter, whatever says that it is gone', async () => {
    const slab = (facts: object): Feature => ({
      ...street.block('0363100012000003', 120_980, 485_990, 121_020, 485_992, 'industriefunctie'),
      properties: { ...street.block('0363100012000003', 0, 0, 1, 1, 'industriefunctie').properties, ...facts },
    });
    expect((await given(homes, slab({}))).ledger[0]?.used).toBe(11);
    for (const gone of [
      { status: 'Pand gesloopt' },
      { eindRegistratie: '2015-01-01T00:00:00Z' },
      { eind_geldigheid: '1-2-2015' },
      { aanduidingrecordinactief: 'J' },
      { tijdstipNietBagLV: '20150101120000' },
    ])
      expect(await given(homes, slab(gone))).toMatchObject({ verdict: 'orange', ledger: [{ records: 11, used: 10 }] });
  });

  it('a file that says that it goes on is not whole', async () => {
    for (const more of [
      { totalFeatures: 99 },
      { numberMatched: '99' },
      { numberReturned: 12 },
      { next: 'https://bag.example/?page=2' },
      { exceededTransferLimit: true },
      { properties: { exceededTransferLimit: true } },
      { hasMore: 'true' },
      { links: [{ rel: 'next', href: 'x' }] },
    ]) {
      const text = JSON.stringify({ ...JSON.parse(file(street.offices)), ...more });
      expect([more, (await verdictOf({ x: text }, 'x')).verdict]).toEqual([more, 'undetermined']);
    }
    for (const whole of [{ numberMatched: 10 }, { numberReturned: 10, next: null }, { numberMatched: 'unknown' }]) {
      const text = JSON.stringify({ ...JSON.parse(file(street.offices)), ...whole });
      expect((await verdictOf({ x: text }, 'x')).verdict).toBe('green');
    }
  });

  it('c27: a file that names the coordinates of another country is refused by name, whatever its numbers', async () => {
    for (const name of ['EPSG:31370', 'urn:ogc:def:crs:EPSG::3812', 'EPSG:25831']) {
      const text = JSON.stringify({ ...JSON.parse(file(homes)), crs: { type: 'name', properties: { name } } });
      expect(await verdictOf({ x: text }, 'x')).toMatchObject({
        verdict: 'refused',
        said: [expect.stringContaining('another country')],
      });
    }
  });

  it('degrees of four decimals are refused, of five are read and told', async () => {
    const { inDegrees } = street;
    expect(await verdictOf({ x: inDegrees(4) }, 'x')).toMatchObject({
      verdict: 'refused',
      said: [expect.stringContaining('four decimals')],
    });
    expect((await verdictOf({ x: inDegrees(7) }, 'x')).verdict).toBe('orange');
    expect((await verdictOf({ x: inDegrees(5) }, 'x')).said.join()).toContain('five decimals');
    const offices = JSON.parse(inDegrees(5).replace('woonfunctie', 'kantoorfunctie'));
    expect(await standingAt({ x: JSON.stringify(offices) })).toMatchObject({
      verdict: 'green',
      conditional: true,
      assumed: expect.arrayContaining(['outlinesRounded']),
    });
  });
});

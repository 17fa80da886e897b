import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWgs84 } from '../../src/engine/geometry/rd.ts';
import { readSites } from '../../src/modules/overzicht/site-list.ts';
import { csvOf } from '../../src/modules/sheet/table.ts';

fc.configureGlobal({ seed: 437 });

const read = (text: string) => {
  const list = readSites(text);
  if (!list.ok) throw new Error(list.error.code);
  return list.value;
};
const { lat, lon } = toWgs84(121_000, 487_000);

describe('a list of sites', () => {
  it.each([
    ['naam;x;y\nDam;121000;487000'],
    ['Naam,RD X,RD Y\nDam,121000,487000'],
    [`name\tlat\tlon\nDam\t${lat}\t${lon}`],
    [`naam;lengte;breedte\nDam;${String(lon).replace('.', ',')};${String(lat).replace('.', ',')}`],
    [`naam;lat;lon\nDam;${lon};${lat}`],
  ])('%j', (text) => {
    const [site] = read(text);
    expect(site).toMatchObject({ line: 2, name: 'Dam', problem: null });
    expect(Math.hypot((site?.point?.[0] ?? 0) - 121_000, (site?.point?.[1] ?? 0) - 487_000)).toBeLessThan(0.01);
  });

  it('keeps lines that name no place, says why, and takes addresses to look up', () => {
    const list = read(
      'naam;adres;huisnummer;postcode;plaats;x;y;functies;plaatsing\n' +
        'A;Dam;1;1012JS;Amsterdam;;;Geld storten en opnemen|Sealbag-automaat;unit\n' +
        'B;;;;;487000;121000;;\n' +
        'C;;;;;1;2;;\n' +
        'D;;;;;;;;\n' +
        `E;;;;;${lon};${lat};;\n` +
        `F;;;;;${lat};${lon};;\n`,
    );
    expect(list.map(({ name, problem, address }) => [name, problem, address])).toEqual([
      ['A', null, 'Dam 1, 1012JS Amsterdam'],
      ['B', 'rd-swapped', ''],
      ['C', 'outside-netherlands', ''],
      ['D', 'no-place', ''],
      ['E', 'degrees-in-rd', ''],
      ['F', 'degrees-in-rd', ''],
    ]);
    expect(list[0]).toMatchObject({ functions: ['opname', 'storten', 'sealbag'], siting: 'unit', unsaid: [] });
    expect(list[1]).toMatchObject({ functions: ['opname'], siting: 'gevel', unsaid: ['siting', 'functions'] });
  });

  it.each([
    ['', 'empty-file'],
    ['naam;kleur\nA;rood', 'no-columns'],
    [`x;y\n${'1;2\n'.repeat(5001)}`, 'too-many'],
  ])('%.20s is refused with %s', (text, code) => {
    const list = readSites(text);
    expect(list.ok ? 'ok' : list.error.code).toBe(code);
  });

  it('never throws, and goes out without formulas', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof readSites(`x;y;naam\n${text}`).ok).toBe('boolean');
      }),
    );
    expect(csvOf({ head: ['naam'], rows: [['=1+1'], ['gewoon']] })).toMatch(/^naam\r\n"?'=1\+1"?\r\ngewoon$/);
  });

  const machines = resolve(import.meta.dirname, '../../../shared/data/atm/geldmaat_sample_30.csv');
  it.skipIf(!existsSync(machines))('reads the recorded list of machines (skipped where it is absent)', () => {
    const list = read(readFileSync(machines, 'utf8'));
    expect(list).toHaveLength(30);
    expect(list.filter(({ problem, point }) => problem === null && point !== null)).toHaveLength(30);
    expect(list.some(({ functions }) => functions.includes('sealbag'))).toBe(true);
  });
});

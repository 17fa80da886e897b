import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/job/decode-text.ts';
import { readDealers } from '../../src/modules/heling/dealers.ts';
import { readTable, writeTable } from '../../src/modules/heling/number-list.ts';
import { readSites } from '../../src/modules/overzicht/site-list.ts';
import { csvFromXlsx, isXlsx } from '../../src/modules/sheet/read-xlsx.ts';
import { csvOf, type Table } from '../../src/modules/sheet/table.ts';
import { xlsxOf } from '../../src/modules/sheet/write-xlsx.ts';

const numbers: Table = {
  head: ['IMEI', 'merk', 'aantal'],
  rows: [
    ['0352099001761481', '=1+1', 2],
    ['35209900176148100001', 'A & B <c> "d"', 0.5],
    ['', 'twee\nregels; en meer', 1e21],
    ['_x0041_', '', 0],
  ],
};
const rawSheet = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
const lines = (bytes: Uint8Array): string[][] => {
  const csv = csvFromXlsx(bytes);
  if (!csv.ok) throw new Error(csv.error.message);
  return Papa.parse<string[]>(csv.value, { delimiter: ';' }).data;
};

/** A workbook as another program writes it, of the parts that are given. */
function workbook(sheets: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join('')}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/s${i}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, i) => [
        `xl/worksheets/s${i}.xml`,
        `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('a CSV that a spreadsheet opens', () => {
  it('runs no formula, whatever lines it has and wherever it stands', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20');
    const rest = fc.array(fc.constantFrom('HYPERLINK("x")', '\n', '\r\n', ';', '"', "'", '\u2028', 'x'));
    fc.assert(
      fc.property(start, rest, (first, parts) => {
        const cell = first + parts.join('');
        for (const csv of [csvOf({ head: [cell], rows: [[cell]] }), writeTable([cell], [[cell]])])
          for (const [read] of Papa.parse<string[]>(csv, { delimiter: ';' }).data) expect(read).toBe(`'${cell}`);
      }),
    );
  });
});

describe('a table as .xlsx', () => {
  it('keeps text as text in the raw cell: no number of a device goes through a float', () => {
    const xml = rawSheet(xlsxOf(numbers, 'Nummers'));
    expect(xml).toContain('<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">0352099001761481</t></is></c>');
    expect(xml).toContain('>35209900176148100001</t>');
    expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('<c r="C2"><v>2</v></c>');
  });

  it('is a workbook in all its parts, and the same bytes each time', () => {
    const bytes = xlsxOf(numbers, 'Een [te] lange/naam: van een blad dat te lang is');
    const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    for (const [name, text] of Object.entries(parts)) {
      const open: string[] = [];
      for (const [, close, tag = '', rest = ''] of text.matchAll(/<(\/?)([\w:]+)([^<>?]*)>/g)) {
        if (close) expect([name, open.pop()]).toEqual([name, tag]);
        else if (!rest.endsWith('/')) open.push(tag);
      }
      expect(open).toEqual([]);
    }
    expect(/<sheet name="([^"]*)"/.exec(parts['xl/workbook.xml'] ?? '')?.[1]).toHaveLength(31);
    expect(xlsxOf(numbers, 'x')).toEqual(xlsxOf(numbers, 'x'));
  });

  it('comes back as it went, whatever is in it', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((one) => one.replace(/\p{Cc}|\ufffe|\uffff/gu, '·'));
    const table = fc.record({
      head: fc.array(
        text.filter((one) => one !== ''),
        { minLength: 1, maxLength: 4 },
      ),
      rows: fc.array(
        fc.array(fc.oneof(text, fc.integer(), fc.constant('_x0041_'), fc.stringMatching(/^0\d{3,30}$/)), {
          minLength: 1,
          maxLength: 4,
        }),
        { minLength: 1, maxLength: 5 },
      ),
    });
    fc.assert(
      fc.property(table, (one) => {
        const back = lines(xlsxOf(one, 'x'));
        const width = Math.max(...back.map((row) => row.length));
        const full = (row: readonly (string | number)[]) =>
          Array.from({ length: width }, (_, i) => String(row[i] ?? ''));
        expect(back.map(full)).toEqual([one.head, ...one.rows].map(full));
      }),
      { numRuns: 60, seed: 31 },
    );
  });
});

describe('a workbook of another program', () => {
  it('gives numbers as they stand in the cell', () => {
    const row =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>imei</t></is></c></row><row r="2"><c r="A2"><v>352099001761481</v></c></row><row r="3"><c r="A3"><v>3.5209900176148E+19</v></c></row><row r="4"><c r="A4" t="str"><v>0035</v></c></row>';
    expect(lines(workbook({ a: row })).flat()).toEqual(['imei', '352099001761481', '3.5209900176148E+19', '0035']);
  });

  it('reads shared and rich text, prefixes, gaps, truth and days', () => {
    const bytes = workbook(
      {
        a: '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="s"><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="A3" t="b"><x:v>1</x:v></x:c><x:c r="B3" s="1"><x:v>46354</x:v></x:c><x:c r="C3" s="2"><x:v>1.5</x:v></x:c></x:row>',
      },
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>na&amp;am</t></si><si><r><t>ri</t></r><r><t xml:space="preserve">ch </t></r><rPh sb="0"><t>uitspraak</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;dag&quot; 0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      },
    );
    expect(lines(bytes)).toEqual([['na&am', '', 'rich '], [''], ['true', '2026-11-28', '1.5']]);
  });

  it('puts sheets of the same columns together and refuses others by name: none is left out unsaid', () => {
    const sheet = (head: string, value: string) =>
      `<row r="1"><c r="A1" t="str"><v>${head}</v></c></row><row r="2"><c r="A2" t="str"><v>${value}</v></c></row>`;
    expect(lines(workbook({ een: sheet('naam', 'a'), leeg: '', twee: sheet('naam', 'b') })).flat()).toEqual([
      'naam',
      'a',
      'b',
    ]);
    const other = csvFromXlsx(workbook({ een: sheet('naam', 'a'), twee: sheet('adres', 'b') }));
    expect(other).toMatchObject({ ok: false, error: { code: 'several', details: { sheets: 'een, twee' } } });
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, 100), 'damaged'],
    ['without a sheet', () => workbook({}), 'empty'],
  ])('%s is refused', (_, change, code) => {
    const answer = csvFromXlsx(change(xlsxOf(numbers, 'x')));
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });
});

describe('lists in .xlsx', () => {
  it('are read where a CSV is: by the one door that makes text of a file', () => {
    const sites: Table = {
      head: ['naam', 'x', 'y'],
      rows: [
        ['Café', 121060, 486160],
        ['Hoek; en meer', '121061,5', '486160'],
      ],
    };
    const bytes = xlsxOf(sites, 'plekken');
    expect(isXlsx(bytes)).toBe(true);
    const read = readSites(decodeText(bytes));
    expect(read.ok && read.value.map(({ name, point }) => [name, point])).toEqual([
      ['Café', [121060, 486160]],
      ['Hoek; en meer', [121061.5, 486160]],
    ]);
  });

  it('a list of numbers and a list of dealers keep every nought', () => {
    const list = xlsxOf(
      {
        head: ['nummer', 'merk'],
        rows: [
          ['0352099001761481', 'A'],
          ['00035', 'B'],
        ],
      },
      'lijst',
    );
    const table = readTable(decodeText(list));
    expect(table.ok && table.value.rows.map(([first]) => first)).toEqual(['0352099001761481', '00035']);
    const firms = xlsxOf({ head: ['naam', 'kvk', 'adres'], rows: [['Zaak', '01234567', 'Straat 1']] }, 'handelaren');
    expect(JSON.stringify(readDealers(decodeText(firms)))).toContain('01234567');
  });

  it('a zip that is no workbook, and a workbook that cannot be read, are no text', () => {
    expect(isXlsx(zipSync({ 'beoordeling.json': strToU8('{}') }))).toBe(false);
    const several = workbook({
      a: '<row r="1"><c t="str"><v>p</v></c></row>',
      b: '<row r="1"><c t="str"><v>q</v></c></row>',
    });
    expect(decodeText(several).startsWith('\u0000')).toBe(true);
    expect(readSites(decodeText(several))).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });
});

describe('a table as CSV', () => {
  it('opens in columns in a Dutch spreadsheet, and runs nothing', () => {
    expect(csvOf(numbers).split('\r\n')[0]).toBe('IMEI;merk;aantal');
    expect(csvOf(numbers)).toContain("'=1+1");
  });
});

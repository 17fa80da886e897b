import { describe, expect, it } from 'vitest';
import { type Checked, resultsTable } from '../../src/app/desks/heling/results-table.ts';
import type { RegisterCard } from '../../src/archive/registers.ts';
import { helingEn } from '../../src/i18n/en/heling.ts';
import { helingNl } from '../../src/i18n/nl/heling.ts';
import { askedIn, readRegister, readTable } from '../../src/modules/heling/number-list.ts';
import { searchNumber } from '../../src/modules/heling/search.ts';
import { csvFromXlsx } from '../../src/modules/sheet/read-xlsx.ts';
import { csvOf } from '../../src/modules/sheet/table.ts';
import { xlsxOf } from '../../src/modules/sheet/write-xlsx.ts';

const cards = ['Depot', 'Politie'].map(
  (name): RegisterCard => ({ id: name, name, owner: '', date: '2026-11-01', expires: '2027-01-01', count: 2 }),
);
const registers = [
  'id;merk;nummer\nD1;Gazelle;GZ5143940\nD2;Batavus;GZ5143940\n',
  'id;merk;nummer\nP7;Gazelle;GZ-5143940\n',
].map((text, i) => {
  const read = readRegister(cards[i]?.name ?? '', text);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
});
const list =
  'dossier;datum;framenummer;winkel\n0012;1-2-2026;GZ5143940;"Linde; fietsen"\n0013;;TST9988776655;=SUM(A1)\n0014;2-2-2026;zie foto;\n';

function checkedOf(text: string): Checked {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.error.code);
  const answers = table.value.rows.map((row, i) => ({
    ...searchNumber(askedIn(row, table.value), registers),
    elsewhere: null,
    nr: i + 1,
  }));
  return {
    name: 'lijst.csv',
    answers,
    registers: cards,
    at: '2026-11-28T12:00:00.000Z',
    ms: 1,
    source: { text, mapping: undefined },
  };
}

describe('a checked list that is saved', () => {
  it.each([['nl', helingNl] as const, ['en', helingEn] as const])(
    'in %s keeps its own columns and numbers as they came, and names every line that answers',
    (_, t) => {
      const { head, rows } = resultsTable(t, checkedOf(list));
      expect(head.slice(0, 4)).toEqual(['dossier', 'datum', 'framenummer', 'winkel']);
      expect(new Set(head).size).toBe(head.length);
      expect(rows.map((row) => row.slice(0, 4))).toEqual([
        ['0012', '1-2-2026', 'GZ5143940', 'Linde; fietsen'],
        ['0013', '', 'TST9988776655', '=SUM(A1)'],
        ['0014', '2-2-2026', 'zie foto', ''],
      ]);
      const [found = [], none = [], unreadable = []] = rows;
      const line = found.slice(4).join(' | ');
      for (const words of ['Depot', 'Politie', 'D1', 'D2', 'P7', 'Gazelle', '2026-11-01'])
        expect(line).toContain(words);
      expect(none).toContain(t.results.none);
      expect(unreadable).toContain(t.results.unreadable);
      for (const row of rows) expect(row).toHaveLength(head.length);
    },
  );

  it('a line with more cells than the header loses none of them, wherever it stands', () => {
    const long = `${list}${'0015;;TST1122334455;x\n'.repeat(1200)}0016;;TST1122334456;y;over\n`;
    const { head, rows } = resultsTable(helingNl, checkedOf(long));
    expect(head[4]).toBe(helingNl.mapping.column(5));
    expect(rows.at(-1)?.[4]).toBe('over');
  });

  it('opens in columns in a Dutch spreadsheet, and as a workbook keeps every nought', () => {
    const table = resultsTable(helingNl, checkedOf(list));
    const [first = ''] = csvOf(table).split('\r\n');
    expect(first.startsWith('dossier;datum;framenummer;winkel;')).toBe(true);
    const back = readTable(csvOf(table));
    expect(back.ok && back.value.rows.map((row) => row[0])).toEqual(['0012', '0013', '0014']);
    expect(back.ok && back.value.rows[0]?.[3]).toBe('Linde; fietsen');
    const book = csvFromXlsx(xlsxOf(table, 'nummercontrole'));
    const again = book.ok ? readTable(book.value) : null;
    expect(again?.ok && again.value.rows.map((row) => row.slice(0, 3))).toEqual([
      ['0012', '1-2-2026', 'GZ5143940'],
      ['0013', '', 'TST9988776655'],
      ['0014', '2-2-2026', 'zie foto'],
    ]);
  });
});

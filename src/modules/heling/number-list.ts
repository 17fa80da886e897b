/** Lists of numbers as people keep them: CSV with any separator, with or without a header, or one number a line. */
import Papa from 'papaparse';
import { csvOf } from '../sheet/table.ts';
import { numbersIn } from './cell.ts';
import { packer } from './packed.ts';
import { type Asked, type Register, registerOf } from './search.ts';

export interface NumberTable {
  /** Column names; null where the file has no header. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** Column that holds the number, and those of the row's own id, brand; -1 where there is none. */
  readonly numberColumn: number;
  /** Other columns that hold a number: a second IMEI, an engine number. */
  readonly moreColumns: readonly number[];
  /** The columns of numbers were recognised by what stands in them, not by their names. */
  readonly byContent: boolean;
  readonly idColumn: number;
  readonly brandColumn: number;
  /** Column with the kind of goods; -1 where there is none. */
  readonly whatColumn: number;
}

export type TableProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'no-column'; readonly column: string; readonly columns: string }
  /** No column is named as one of numbers, and none holds them more than another. */
  | { readonly code: 'no-numbers'; readonly columns: string }
  | { readonly code: 'binary' };

/** Names that say it is the number of the good itself; and those that may be any number of the list. */
const goodNames =
  /^(?:(?:serie|serial|frame|chassis|motor|engine|romp|imei|meid|vin|kenteken|identificatie|sn|s\/n)[\s_.-]*(?:nummer|nr|no|number|code)?\.?[\s_]*\(?\d?\)?|identificatienummer|uniek (?:nummer|kenmerk)|gevonden nummer|chassis-? ?\/? ?framenummer|barcode)$/i;
const anyNames = /^(?:nummer|nr\.?|number|invoer|input)$|serienummer|serial.?number|imei/i;
const idNames = /^(?:id|regel|volgnummer|registernummer|dossier)$/i;
const brandNames = /^(?:merk|brand|make)$/i;
const whatNames = /^(?:soort|categorie|object|artikel|goed|category|kind|type goed)$/i;

/** Which column holds what, as the user says it. */
export interface Mapping {
  readonly hasHeader: boolean;
  readonly numberColumn: number;
  readonly idColumn: number;
  readonly brandColumn: number;
  /** Absent in what an older version kept. */
  readonly whatColumn?: number | undefined;
  readonly moreColumns?: readonly number[] | undefined;
  readonly byContent?: boolean | undefined;
  /** Lines above the header: a title, a line that names the separator. */
  readonly above?: number | undefined;
}

/** The first lines of a list, and how they are best read. */
export interface Preview {
  readonly mapping: Mapping;
  readonly first: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly columns: number;
}

type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: TableProblem };

const separators = [',', ';', '\t', '|'];
/** What a spreadsheet writes above a list so that it knows its separator. */
const separatorLine = /^\uFEFF?"?sep=(.)"?\r?\n/i;

/** The text of a list as lines; a line that names the separator is no line. */
function cleaned(text: string): { readonly text: string; readonly delimiter: string } {
  const named = separatorLine.exec(text);
  const rest = text.slice(named?.[0].length ?? 0).replace(/^\uFEFF/, '');
  return { text: rest, delimiter: named?.[1] ?? (isOneColumn(rest) ? Papa.UNIT_SEP : '') };
}

/** A comma within a number parts no columns: `3,52099E+14` in a list of one column. */
function isOneColumn(text: string): boolean {
  const lines = text
    .slice(0, 10_000)
    .split(/\r?\n/)
    .slice(0, 40)
    .filter((line) => line.trim() !== '');
  return (
    !(lines[0] ?? '').includes(',') &&
    lines.every((line) => !/[;\t|"]/.test(line) && !/,/.test(line.replace(/(?<=\d),(?=\d)/g, '')))
  );
}

function linesOf(from: string, most = 0): Read<string[][]> {
  const { text, delimiter } = cleaned(from);
  if (text.trim() === '') return { ok: false, error: { code: 'empty' } };
  if (text.slice(0, 4000).includes('\u0000')) return { ok: false, error: { code: 'binary' } };
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
    delimitersToGuess: separators,
    ...(most > 0 ? { preview: most } : {}),
  });
  return { ok: true, value: data };
}

/** As far as a title may stand above a list, and as far as its columns are looked at. */
const [mostAbove, mostLooked] = [10, 200];

const named = (name: string): boolean =>
  [goodNames, anyNames, idNames, brandNames, whatNames].some((pattern) => pattern.test(name.trim()));

/** Share of the cells of a column that hold a number. */
function filled(lines: readonly (readonly string[])[], column: number): number {
  const cells = lines.map((line) => line[column] ?? '').filter((cell) => cell.trim() !== '');
  return cells.filter((cell) => longNumber(cell)).length / Math.max(1, cells.length);
}

const longNumber = (cell: string): boolean => numbersIn(cell).numbers.some((number) => number.length >= 6);

function guess(lines: readonly (readonly string[])[]): Mapping {
  const head = lines.slice(0, mostAbove).findIndex((line) => line.filter(named).length > 0 && !line.some(longNumber));
  const above = Math.max(0, head);
  const names = (lines[above] ?? []).map((name) => name.trim());
  // A header names its columns and holds no number itself.
  const hasHeader = head >= 0 || (names.length > 1 && names.every((name) => !/\d{3}/.test(name)));
  const rows = lines.slice(above + (hasHeader ? 1 : 0), mostLooked);
  const all = (pattern: RegExp) => names.flatMap((name, i) => (hasHeader && pattern.test(name) ? [i] : []));
  const find = (pattern: RegExp) => all(pattern)[0] ?? -1;
  const ids = all(idNames);
  const byName =
    all(goodNames).length > 0
      ? all(goodNames)
      : all(anyNames)
          .filter((i) => !ids.includes(i))
          .slice(0, 1);
  const shares = names.map((_, i) => (ids.includes(i) ? 0 : filled(rows, i)));
  const best = shares.indexOf(Math.max(...shares));
  // One column alone needs no name; of several, the one that stands out.
  const byContent =
    names.length < 2
      ? [0]
      : (shares[best] ?? 0) >= 0.5 && shares.filter((one) => one >= 0.5).length === 1
        ? [best]
        : [];
  const [numberColumn = -1, ...moreColumns] = byName.length > 0 ? byName : byContent;
  return {
    hasHeader,
    above,
    numberColumn,
    moreColumns,
    byContent: byName.length === 0 && names.length > 1,
    idColumn: find(idNames),
    brandColumn: find(brandNames),
    whatColumn: find(whatNames),
  };
}

/** What the first lines look like, so that the user can say which column is which. */
export function previewTable(text: string): Read<Preview> {
  // Enough text for some lines; a cell of more than that is no list.
  const read = linesOf(text.slice(0, 65_536), mostLooked);
  if (!read.ok) return read;
  const mapping = guess(read.value);
  const lines = read.value.slice(mapping.above, (mapping.above ?? 0) + 6);
  const columns = Math.max(0, ...lines.map((line) => line.length));
  const [first = []] = lines;
  return {
    ok: true,
    value: { mapping: { ...mapping, numberColumn: Math.max(0, mapping.numberColumn) }, first, lines, columns },
  };
}

/** The mapping that was said, or guessed from the first lines with the column that was named. */
function columnsOf(lines: readonly (readonly string[])[], by?: string | Mapping): Read<Mapping> {
  if (typeof by === 'object') return { ok: true, value: by };
  const mapping = guess(lines);
  const names = (lines[mapping.above ?? 0] ?? []).map((name) => name.trim());
  const columns = names.join(', ');
  if (by === undefined)
    return mapping.numberColumn >= 0
      ? { ok: true, value: mapping }
      : { ok: false, error: { code: 'no-numbers', columns } };
  const place = /^\d+$/.test(by) ? Number(by) - 1 : -1;
  const byName = mapping.hasHeader ? names.findIndex((name) => name.toLowerCase() === by.toLowerCase()) : -1;
  const numberColumn = byName >= 0 ? byName : place >= 0 && place < names.length ? place : -1;
  return numberColumn < 0
    ? { ok: false, error: { code: 'no-column', column: by, columns } }
    : { ok: true, value: { ...mapping, numberColumn, moreColumns: [], byContent: false } };
}

/**
 * @param by name or 1-based place of the column with the numbers, or the whole mapping; found by name when absent
 */
export function readTable(text: string, by?: string | Mapping): Read<NumberTable> {
  const read = linesOf(text);
  if (!read.ok) return read;
  const { value: lines } = read;
  const found = columnsOf(lines, by);
  if (!found.ok) return found;
  const { hasHeader, above = 0, numberColumn, idColumn, brandColumn } = found.value;
  const { whatColumn = -1, moreColumns = [], byContent = false } = found.value;
  return {
    ok: true,
    value: {
      header: hasHeader ? (lines[above] ?? []).map((name) => name.trim()) : null,
      rows: lines.slice(above + (hasHeader ? 1 : 0)),
      numberColumn,
      moreColumns,
      byContent,
      idColumn,
      brandColumn,
      whatColumn,
    },
  };
}

/** Cells with a number, as one text: a cell is read in words. */
function numberCell(row: readonly string[], first: number, more: readonly number[]): string {
  const own = row[first] ?? '';
  if (more.length === 0) return own;
  return [own, ...more.map((column) => row[column] ?? '')].filter((cell) => cell.trim() !== '').join(' / ');
}

/** What a line of a list asks. */
export function askedIn(row: readonly string[], table: NumberTable): Asked {
  const { numberColumn, moreColumns, brandColumn, whatColumn } = table;
  const cell = (column: number) => (column >= 0 ? (row[column] ?? '') : '');
  return { input: numberCell(row, numberColumn, moreColumns), brand: cell(brandColumn), what: cell(whatColumn) };
}

/** A register with its columns packed: two million lines do not become two million rows of cells. */
export function readRegister(name: string, from: string, by?: string | Mapping): Read<Register> {
  const first = linesOf(from.slice(0, 65_536), mostLooked);
  if (!first.ok) return first;
  const found = columnsOf(first.value, by);
  if (!found.ok) return found;
  const { hasHeader, above = 0, numberColumn, moreColumns = [], idColumn, brandColumn } = found.value;
  const [numbers, ids, brands] = [packer(), packer(), packer()];
  let before = above + (hasHeader ? 1 : 0);
  const { text, delimiter } = cleaned(from);
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
    delimitersToGuess: separators,
    step: ({ data }) => {
      if (before > 0) {
        before--;
        return;
      }
      numbers.add(numberCell(data, numberColumn, moreColumns));
      if (idColumn >= 0) ids.add(data[idColumn] ?? '');
      if (brandColumn >= 0) brands.add(data[brandColumn] ?? '');
    },
  });
  const [rows, idRows, brandRows] = [numbers.done(), ids.done(), brands.done()];
  return {
    ok: true,
    value: registerOf(
      name,
      rows,
      (row) => (idColumn >= 0 ? idRows.at(row) : String(row + 1)),
      (row) => (brandColumn >= 0 ? brandRows.at(row) : null),
    ),
  };
}

/** A table as a CSV. */
export const writeTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  csvOf({ head, rows });

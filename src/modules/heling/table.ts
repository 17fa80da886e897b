/** Lists of numbers as people keep them: CSV with any separator, with or without a header, or one number a line. */
import Papa from 'papaparse';
import { checkNumber } from './number.ts';
import { packer } from './packed.ts';
import { type Asked, type Register, registerOf } from './search.ts';

export interface NumberTable {
  /** Column names; null where the file has no header. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** Column that holds the number, and those of the row's own id, brand; -1 where there is none. */
  readonly numberColumn: number;
  readonly idColumn: number;
  readonly brandColumn: number;
  /** Column with the kind of goods; -1 where there is none. */
  readonly whatColumn: number;
}

export type TableProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'no-column'; readonly column: string; readonly columns: string }
  | { readonly code: 'binary' };

const numberNames =
  /^(?:serie)?(?:nummer|nr)$|serienummer|serial|^invoer$|^input$|^number$|imei|chassis|frame|^vin$|kenteken|identificatienummer/i;
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

function linesOf(text: string, most = 0): Read<string[][]> {
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.trim() === '') return { ok: false, error: { code: 'empty' } };
  if (clean.slice(0, 4000).includes('\u0000')) return { ok: false, error: { code: 'binary' } };
  const { data } = Papa.parse<string[]>(clean, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: separators,
    ...(most > 0 ? { preview: most } : {}),
  });
  return { ok: true, value: data };
}

function guess(first: readonly string[]): Mapping {
  const names = first.map((name) => name.trim());
  // A header names its columns and holds no number itself.
  const hasHeader =
    names.some((name) => numberNames.test(name) || idNames.test(name) || brandNames.test(name)) ||
    (names.length > 1 && names.every((name) => !/\d{3}/.test(name) && checkNumber(name).kind !== 'imei'));
  const find = (pattern: RegExp) => (hasHeader ? names.findIndex((name) => pattern.test(name)) : -1);
  return {
    hasHeader,
    numberColumn: Math.max(0, find(numberNames)),
    idColumn: find(idNames),
    brandColumn: find(brandNames),
    whatColumn: find(whatNames),
  };
}

/** What the first lines look like, so that the user can say which column is which. */
export function previewTable(text: string): Read<Preview> {
  // Enough text for some lines; a cell of more than that is no list.
  const read = linesOf(text.slice(0, 65_536), 6);
  if (!read.ok) return read;
  const [first = []] = read.value;
  const columns = Math.max(0, ...read.value.map((line) => line.length));
  return { ok: true, value: { mapping: guess(first), first, lines: read.value, columns } };
}

/** The mapping that was said, or guessed from the first line with the column that was named. */
function columnsOf(lines: readonly (readonly string[])[], by?: string | Mapping): Read<Mapping> {
  if (typeof by === 'object') return { ok: true, value: by };
  const names = (lines[0] ?? []).map((name) => name.trim());
  const mapping = guess(names);
  if (by === undefined) return { ok: true, value: mapping };
  const place = /^\d+$/.test(by) ? Number(by) - 1 : -1;
  const named = mapping.hasHeader ? names.findIndex((name) => name.toLowerCase() === by.toLowerCase()) : -1;
  const numberColumn = named >= 0 ? named : place >= 0 && place < names.length ? place : -1;
  return numberColumn < 0
    ? { ok: false, error: { code: 'no-column', column: by, columns: names.join(', ') } }
    : { ok: true, value: { ...mapping, numberColumn } };
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
  const names = (lines[0] ?? []).map((name) => name.trim());
  const { hasHeader, numberColumn, idColumn, brandColumn, whatColumn = -1 } = found.value;
  return {
    ok: true,
    value: {
      header: hasHeader ? names : null,
      rows: hasHeader ? lines.slice(1) : lines,
      numberColumn,
      idColumn,
      brandColumn,
      whatColumn,
    },
  };
}

/** What a line of a list asks. */
export function askedIn(row: readonly string[], { numberColumn, brandColumn, whatColumn }: NumberTable): Asked {
  const cell = (column: number) => (column >= 0 ? (row[column] ?? '') : '');
  return { input: cell(numberColumn), brand: cell(brandColumn), what: cell(whatColumn) };
}

/** A register with its columns packed: two million lines do not become two million rows of cells. */
export function readRegister(name: string, text: string, by?: string | Mapping): Read<Register> {
  const first = linesOf(text.slice(0, 65_536), 2);
  if (!first.ok) return first;
  const found = columnsOf(first.value, by);
  if (!found.ok) return found;
  const { hasHeader, numberColumn, idColumn, brandColumn } = found.value;
  const [numbers, ids, brands] = [packer(), packer(), packer()];
  let header = hasHeader;
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: separators,
    step: ({ data }) => {
      if (header) {
        header = false;
        return;
      }
      numbers.add(data[numberColumn] ?? '');
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

/** A CSV that a spreadsheet will not run: a cell that starts like a formula gets a quote before it. */
export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    { fields: [...header], data: rows.map((row) => [...row]) },
    { escapeFormulae: true, newline: '\r\n' },
  );
}

/** Lists of numbers as people keep them: CSV with any separator, with or without a header, or one number a line. */
import Papa from 'papaparse';
import { checkNumber } from './number.ts';
import type { Dealer } from './white-spots.ts';

export interface NumberTable {
  /** Column names; null where the file has no header. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** Column that holds the number, and those of the row's own id, brand; -1 where there is none. */
  readonly numberColumn: number;
  readonly idColumn: number;
  readonly brandColumn: number;
}

export type TableProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'no-column'; readonly column: string; readonly columns: string }
  | { readonly code: 'binary' };

const numberNames =
  /^(?:serie)?(?:nummer|nr)$|serienummer|serial|^invoer$|^input$|^number$|imei|chassis|frame|^vin$|kenteken|identificatienummer/i;
const idNames = /^(?:id|regel|volgnummer|registernummer|dossier)$/i;
const brandNames = /^(?:merk|brand|make)$/i;

/** Which column holds what, as the user says it. */
export interface Mapping {
  readonly hasHeader: boolean;
  readonly numberColumn: number;
  readonly idColumn: number;
  readonly brandColumn: number;
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

/**
 * @param by name or 1-based place of the column with the numbers, or the whole mapping; found by name when absent
 */
export function readTable(text: string, by?: string | Mapping): Read<NumberTable> {
  const read = linesOf(text);
  if (!read.ok) return read;
  const { value: lines } = read;
  const names = (lines[0] ?? []).map((name) => name.trim());
  let mapping = typeof by === 'object' ? by : guess(names);
  if (typeof by === 'string') {
    const place = /^\d+$/.test(by) ? Number(by) - 1 : -1;
    const named = mapping.hasHeader ? names.findIndex((name) => name.toLowerCase() === by.toLowerCase()) : -1;
    const numberColumn = named >= 0 ? named : place >= 0 && place < names.length ? place : -1;
    if (numberColumn < 0) return { ok: false, error: { code: 'no-column', column: by, columns: names.join(', ') } };
    mapping = { ...mapping, numberColumn };
  }
  const { hasHeader, numberColumn, idColumn, brandColumn } = mapping;
  return {
    ok: true,
    value: {
      header: hasHeader ? names : null,
      rows: hasHeader ? lines.slice(1) : lines,
      numberColumn,
      idColumn,
      brandColumn,
    },
  };
}

/** A CSV that a spreadsheet will not run: a cell that starts like a formula gets a quote before it. */
export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    { fields: [...header], data: rows.map((row) => [...row]) },
    { escapeFormulae: true, newline: '\r\n' },
  );
}

const dealerNames = {
  name: /^(?:naam|bedrijf|bedrijfsnaam|handelsnaam|onderneming|name)$/i,
  address: /^(?:adres|vestigingsadres|straat|address)$/i,
  kvk: /kvk|handelsregister/i,
  lastPurchase: /laatste.*(?:inkoop|aankoop|registratie)|last.*purchase/i,
} as const;

/** A list of dealers: columns found by name; without a header the first three are name, address and KvK number. */
export function readDealers(text: string): readonly Dealer[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  const names = (data[0] ?? []).map((name) => name.trim());
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const found = {
    name: at(dealerNames.name),
    address: at(dealerNames.address),
    kvk: at(dealerNames.kvk),
    lastPurchase: at(dealerNames.lastPurchase),
  };
  const hasHeader = found.name >= 0 || found.kvk >= 0;
  const place = hasHeader ? found : { name: 0, address: 1, kvk: 2, lastPurchase: -1 };
  const cell = (row: readonly string[], column: number) => (column >= 0 ? (row[column] ?? '').trim() : '');
  return (hasHeader ? data.slice(1) : data)
    .map((row) => {
      const date = cell(row, place.lastPurchase);
      return {
        name: cell(row, place.name),
        address: cell(row, place.address),
        kvk: cell(row, place.kvk),
        lastPurchase: Number.isNaN(Date.parse(date)) ? null : date,
      };
    })
    .filter(({ name, kvk }) => name !== '' || kvk !== '');
}

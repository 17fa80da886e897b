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

/**
 * @param column name or 1-based place of the column with the numbers; found by name when absent
 */
export function readTable(
  text: string,
  column?: string,
): { readonly ok: true; readonly value: NumberTable } | { readonly ok: false; readonly error: TableProblem } {
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.trim() === '') return { ok: false, error: { code: 'empty' } };
  if (clean.slice(0, 4000).includes('\u0000')) return { ok: false, error: { code: 'binary' } };
  const { data } = Papa.parse<string[]>(clean, { skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t', '|'] });
  const [first = []] = data;
  const names = first.map((name) => name.trim());
  // A header names its columns and holds no number itself.
  const hasHeader =
    names.some((name) => numberNames.test(name) || idNames.test(name) || brandNames.test(name)) ||
    (names.length > 1 && names.every((name) => !/\d{3}/.test(name) && checkNumber(name).kind !== 'imei'));
  const header = hasHeader ? names : null;
  const find = (pattern: RegExp) => header?.findIndex((name) => pattern.test(name)) ?? -1;
  let numberColumn = find(numberNames);
  if (column !== undefined) {
    const place = /^\d+$/.test(column) ? Number(column) - 1 : -1;
    numberColumn = header?.findIndex((name) => name.toLowerCase() === column.toLowerCase()) ?? -1;
    if (numberColumn < 0) numberColumn = place >= 0 && place < names.length ? place : -1;
    if (numberColumn < 0) return { ok: false, error: { code: 'no-column', column, columns: names.join(', ') } };
  }
  if (numberColumn < 0) numberColumn = 0;
  return {
    ok: true,
    value: {
      header,
      rows: hasHeader ? data.slice(1) : data,
      numberColumn,
      idColumn: find(idNames),
      brandColumn: find(brandNames),
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

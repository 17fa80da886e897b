/**
 * The stock of a shop as its purchase register gives it (DOR or its own): goods of a visit, and which duties its lines do
 * not meet. The format of a DOR export is not public: columns are found by the names that the law gives them.
 */
import { dateIn } from './dealers.ts';
import { askedIn, readTable } from './number-list.ts';
import type { Asked } from './search.ts';

export interface StockLine extends Asked {
  /** Number of the line in the register. */
  readonly id: string;
  /** ISO; empty when it is missing or unreadable. */
  readonly bought: string;
}

const columns = {
  bought: /datum|ingekocht|verkregen|date/i,
  price: /prijs|bedrag|price/i,
  description: /omschrijving|artikel|goed|description/i,
} as const;

export interface Stock {
  readonly lines: readonly StockLine[];
  /** Lines in which a thing that must be noted is not. */
  readonly missing: Readonly<Record<keyof typeof columns | 'number', number>>;
}

type Problem = 'empty' | 'binary' | 'no-column' | 'no-numbers';

export function readStock(
  text: string,
): { readonly ok: true; readonly value: Stock } | { readonly ok: false; readonly error: Problem } {
  const table = readTable(text);
  if (!table.ok) return { ok: false, error: table.error.code };
  const { header, rows, idColumn } = table.value;
  const at = (pattern: RegExp) => header?.findIndex((name) => pattern.test(name)) ?? -1;
  const place = { bought: at(columns.bought), price: at(columns.price), description: at(columns.description) };
  const cell = (row: readonly string[], column: number) => (column >= 0 ? (row[column] ?? '').trim() : '');
  const lines = rows.map((row, i) => ({
    ...askedIn(row, table.value),
    id: cell(row, idColumn) || String(i + 1),
    bought: dateIn(cell(row, place.bought)) ?? '',
    price: cell(row, place.price),
    description: cell(row, place.description),
  }));
  const count = (empty: (line: (typeof lines)[number]) => boolean) => lines.filter(empty).length;
  return {
    ok: true,
    value: {
      lines,
      missing: {
        bought: count(({ bought }) => bought === ''),
        price: count(({ price }) => !/[1-9]/.test(price)),
        description: count(({ description, what }) => description === '' && what === ''),
        number: count(({ input }) => input.trim() === ''),
      },
    },
  };
}

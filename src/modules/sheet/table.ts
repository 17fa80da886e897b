/** A table on its way out: what is a number is a number, all else is text and stays that. */
import Papa from 'papaparse';

export type Cell = string | number;

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a spreadsheet takes for a formula, whatever lines follow; the wide signs count as their common ones. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A CSV as a Dutch spreadsheet opens it, and will not run: a cell that starts like a formula gets a quote before it.
 * @param cells `as it is` when no spreadsheet will open it
 */
export function csvOf({ head, rows }: Table, cells: 'made safe' | 'as it is' = 'made safe'): string {
  return Papa.unparse(
    { fields: [...head], data: rows.map((row) => [...row]) },
    { delimiter: ';', escapeFormulae: cells === 'made safe' && formula, newline: '\r\n' },
  );
}

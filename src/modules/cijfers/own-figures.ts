/** A municipality's own yearly figures: a CSV with a column of years and any of the offences. */
import Papa from 'papaparse';
import { type Offence, offences, type Row } from './letters.ts';

export type OwnProblem = 'empty' | 'no-year' | 'no-offence';

const names: Readonly<Record<Offence, RegExp>> = {
  overvallen: /overval/i,
  straatroven: /straatro/i,
  woninginbraken: /inbra/i,
  geweld: /geweld/i,
  explosies: /explos/i,
  plofkraken: /plofkra/i,
};

/** Rows in the order of the years; a cell that is no whole number is no figure, a line without a year is skipped and counted. */
export function readOwnFigures(
  text: string,
):
  | { readonly ok: true; readonly value: readonly Row[]; readonly skipped: number }
  | { readonly ok: false; readonly error: OwnProblem } {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t'],
  });
  const [head = [], ...lines] = data;
  if (lines.length === 0) return { ok: false, error: 'empty' };
  const yearColumn = head.findIndex((name) => /^(?:jaar|year)$/i.test(name.trim()));
  if (yearColumn < 0) return { ok: false, error: 'no-year' };
  const columns = offences.map((offence) => head.findIndex((name) => names[offence].test(name)));
  if (columns.every((column) => column < 0)) return { ok: false, error: 'no-offence' };
  const rows = lines.flatMap((line): Row[] => {
    const year = Number(line[yearColumn]);
    if (!Number.isInteger(year) || year < 1950 || year > 2100) return [];
    const counts = columns.map((column) => {
      const cell = (line[column] ?? '').trim().replace(/[.,\u00A0 ](?=\d{3}\b)/g, '');
      return column >= 0 && /^\d+$/.test(cell) ? Number(cell) : null;
    });
    return [[year, ...counts]];
  });
  return rows.length > 0
    ? { ok: true, value: rows.toSorted((one, two) => one[0] - two[0]), skipped: lines.length - rows.length }
    : { ok: false, error: 'empty' };
}

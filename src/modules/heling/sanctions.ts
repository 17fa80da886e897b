/**
 * What a municipality does after a finding, the first, second and third time. The municipality fills it in; nothing here
 * is law. Kept in this browser, in and out as CSV.
 */
import Papa from 'papaparse';
import { writeTable } from './number-list.ts';

export interface SanctionTable {
  readonly municipality: string;
  /** Of the policy that the steps come from, as the municipality writes it. */
  readonly policy: string;
  /** For how many days goods must be kept there, as typed; empty while not known. */
  readonly keepDays: string;
  /** Steps by code of the field or duty: first, second, third and later time. */
  readonly steps: Readonly<Record<string, readonly [string, string, string]>>;
}

export const noSanctions: SanctionTable = { municipality: '', policy: '', keepDays: '', steps: {} };

/** The step that fits after `earlier` findings of the same kind; empty when the table says nothing. */
export function stepFor(table: SanctionTable, code: string, earlier: number): string {
  const steps = table.steps[code];
  return steps ? (steps[Math.min(2, Math.max(0, Math.floor(earlier) || 0))] ?? '') : '';
}

export function writeSanctions({ municipality, policy, keepDays, steps }: SanctionTable): string {
  return writeTable(
    ['gemeente', 'beleid', 'code', 'eerste keer', 'tweede keer', 'derde keer', 'bewaartermijn in dagen'],
    Object.entries(steps).map(([code, three]) => [municipality, policy, code, ...three, keepDays]),
  );
}

/** @param codes the fields and duties that may have a row @returns null when no row of the file has one of them */
export function readSanctions(text: string, codes: readonly string[]): SanctionTable | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  const steps: Record<string, readonly [string, string, string]> = {};
  let [municipality, policy, keepDays] = ['', '', ''];
  // A quote before a formula is a guard that came with the export.
  const cell = (row: readonly string[], at: number) => (row[at] ?? '').replace(/^'(?=[=+\-@])/, '').slice(0, 500);
  for (const row of data) {
    const code = cell(row, 2);
    if (!codes.includes(code)) continue;
    [municipality, policy, keepDays] = [cell(row, 0), cell(row, 1), cell(row, 6)];
    steps[code] = [cell(row, 3), cell(row, 4), cell(row, 5)];
  }
  return Object.keys(steps).length > 0 ? { municipality, policy, keepDays, steps } : null;
}

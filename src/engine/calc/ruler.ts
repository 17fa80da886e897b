/** One ruler for the model gate and for the accuracy table: reference points put through the same doors as everyone else's. */
import type { ModelSet } from '../models/definitions.ts';
import { type CalcName, calc } from './calc.ts';

/** A vendored reference point, from another source than the coefficients where there is one. */
export interface ReferenceRow {
  readonly door: CalcName;
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly expected: number;
  /** Relative. */
  readonly tolerance: number;
}

export interface ReferenceFile {
  readonly id: string;
  readonly source: string;
  readonly rows: readonly ReferenceRow[];
}

export interface Measured extends ReferenceRow {
  readonly file: string;
  readonly got: number | null;
  /** Relative deviation; infinite when the door refused. */
  readonly deviation: number;
  readonly ok: boolean;
}

export function measure(files: readonly ReferenceFile[], models: ModelSet): Measured[] {
  return files.flatMap((file) =>
    file.rows.map((row) => {
      const answer = calc(row.door, row.input, models);
      const value = answer.ok ? answer[row.key] : null;
      const got = typeof value === 'number' ? value : null;
      const deviation = got === null ? Infinity : Math.abs(got - row.expected) / Math.abs(row.expected);
      return { ...row, file: file.id, got, deviation, ok: deviation <= row.tolerance };
    }),
  );
}

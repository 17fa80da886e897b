/** What a Vitest run left behind as JSON, as far as the gate reads it. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Failure {
  readonly file: string;
  readonly name: string;
  /** The first lines of what went wrong, without colours. */
  readonly message: string;
}

/** A run that broke or found nothing counts as one failure. */
export function counts(report: string, status: number | null): Counts;

/** Every test that failed, and every file that could not run. */
export function failures(report: string): Failure[];

/** The counts after failed files ran once more, those files counted by their second run. */
export function countsAfter(first: string, again: string, status: number | null): Counts;

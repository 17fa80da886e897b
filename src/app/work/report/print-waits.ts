/** What paper waits for before it can be printed, and how far that is: in words for beside the button. */
import type { ReportStepWords } from '../../../i18n/nl/report-step.ts';

export interface PaperNow {
  readonly isInside: boolean;
  /** Is the outcome without measures there, and that of the other variants? */
  readonly compared: boolean;
  /** All that this version tells beside the answer. */
  readonly isWhole: boolean;
  /** How much of the public part, 0 … 1. */
  readonly share: number;
  readonly complete: boolean;
  readonly hasLink: boolean;
}

/** Empty where nothing is waited for. */
export function printWaits(paper: PaperNow, { waits: w }: Pick<ReportStepWords, 'waits'>): string {
  const { isInside, compared, isWhole, share, complete, hasLink } = paper;
  const parts: readonly (readonly [boolean, string])[] = [
    [complete, w.sure],
    ...(isInside
      ? ([
          [compared || isWhole, w.compared],
          [isWhole, w.told],
        ] as const)
      : ([[isWhole, w.open(Math.floor(100 * share))]] as const)),
    [hasLink, w.link],
  ];
  const [next] = parts.filter(([done]) => !done);
  return next ? w.said(parts.filter(([done]) => done).length, parts.length, next[1]) : '';
}

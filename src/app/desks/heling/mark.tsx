/** An outcome as a sign: equal, alike, read again, nothing. Shape carries it, never colour alone; the word stands beside it. */
import type { NumberResult } from '../../../modules/heling/search.ts';

/** `no-number`: a good of a kind that has none. `stolen`: registered so, as Stop Heling says. */
type Sign = NumberResult | 'no-number' | 'stolen';

const shapes: Record<Sign, preact.JSX.Element> = {
  'no-number': (
    <>
      <circle class="mark-ring" cx="12" cy="12" r="9.5" />
      <path class="mark-grey" d="M6 18 18 6" />
    </>
  ),
  stolen: (
    <>
      <path class="mark-full" d="M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9z" />
      <path class="mark-light" d="M12 5.5v8M12 17v1.5" />
    </>
  ),
  exact: (
    <>
      <rect class="mark-full" x="2" y="2" width="20" height="20" />
      <path class="mark-light" d="M7 9.5h10M7 14.5h10" />
    </>
  ),
  near: (
    <>
      <rect class="mark-open" x="2" y="2" width="20" height="20" />
      <path class="mark-ink" d="M6.5 10c2.5-3 5 2 8 0 1.5-1 2-1.5 3-1M6.5 15.5c2.5-3 5 2 8 0 1.5-1 2-1.5 3-1" />
    </>
  ),
  none: (
    <>
      <circle class="mark-ring" cx="12" cy="12" r="9.5" />
      <path class="mark-grey" d="M8 12h8" />
    </>
  ),
  unreadable: (
    <>
      <rect class="mark-dashes" x="2.5" y="2.5" width="19" height="19" />
      <path class="mark-ink" d="M8.6 9.2c0-4.4 6.8-4.4 6.8-.2 0 2.6-3.3 2.7-3.3 5.4M12 17v1" />
    </>
  ),
  invalid: (
    <>
      <rect class="mark-dashes" x="2.5" y="2.5" width="19" height="19" />
      <path class="mark-ink" d="M12 6.5v7M12 16.5v1" />
    </>
  ),
};

export function Mark({ result }: { result: Sign }) {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[result]}
    </svg>
  );
}

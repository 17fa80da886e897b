/** The sign of a state, beside its word: closed where it is settled, dashed where it is not. */
import type { State } from '../engine/scene/assessment.ts';

export function StateSign({ state, size = 14 }: { state: State; size?: number }) {
  return (
    <svg class={`state-sign state-sign-${state}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path class="state-sign-face" d={faces[state]} />
      <path class="state-sign-mark" d={marks[state]} />
    </svg>
  );
}

const circle = 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z';
const square = 'M3 3h18v18H3Z';
const question = 'M8.600 9.200c0-4.400 6.800-4.400 6.800-.2 0 2.600-3.300 2.700-3.300 5.400M12.100 17.800v.5';

const faces: Readonly<Record<State, string>> = {
  met: circle,
  'met-by-plan': circle,
  'met-by-evidence': 'M5 2h10l5 5v15H5Z',
  pending: circle,
  assumed: square,
  unknown: square,
  unmet: 'M12 2.200L23 21.200H1Z',
};
const marks: Readonly<Record<State, string>> = {
  met: 'M6.800 12.400l3.600 3.700 7-7.800',
  'met-by-plan': 'M12 7v10M7 12h10',
  'met-by-evidence': 'M8 14l3 3 6-6.500',
  pending: 'M12 6.500V12l4 2.500',
  assumed: 'M6 13c2.500-5 4-1.500 6-1s3.500 3 6-2',
  unknown: question,
  unmet: 'M12 9v6M12 17.600v.6',
};

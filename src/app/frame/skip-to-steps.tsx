/** By keyboard from the map, or from what a step says, to the row of steps: to the one where one is. */
import { useApp } from '../state/store.ts';
import { wordsInFull } from '../words.ts';

const useFullWords = wordsInFull();

export function SkipToSteps() {
  const { t } = useFullWords();
  const hasSteps = useApp(({ screen }) => screen.kind === 'work');
  if (!hasSteps) return null;
  return (
    <button
      type="button"
      class="skip"
      onClick={() => document.querySelector<HTMLElement>('.steps [aria-current]')?.focus()}
    >
      {t.ui.toSteps}
    </button>
  );
}

/** Where one comes, one begins at the top: the panel of a step, a page, a desk; and the keyboard begins there too. */
import { belowVerdict } from '../kit/below-verdict.ts';
import type { AppState } from '../state/app-state.ts';

/** A screen is fetched and drawn within this many frames, or one stays where one is. */
const patience = 300;

export async function arrive(state: AppState, before: AppState): Promise<void> {
  const { screen, selection } = state;
  if (screen === before.screen) return;
  // A building that was pointed at comes into view by itself, with its card.
  if (selection?.kind === 'building' && selection !== before.selection) return;
  const wanted = screen.kind === 'work' ? '.step > *' : '#main > *';
  const left = document.querySelector(wanted);
  const sameKind = screen.kind === before.screen.kind;
  for (let i = 0; i < patience; i++) {
    await new Promise(requestAnimationFrame);
    const now = document.querySelector(wanted);
    if (now && (now !== left || !sameKind)) break;
  }
  if (screen.kind === 'work') toStep(screen.step === 'uitkomst');
  else window.scrollTo(0, 0);
  const here = document.activeElement;
  // Only a focus that went with the screen that was left, or that stands at the end of a step, comes along.
  if (!here || here === document.body || here.closest('.step-move'))
    (document.querySelector<HTMLElement>(screen.kind === 'work' ? '.step' : '#main') ?? null)?.focus({
      preventScroll: true,
    });
}

/** The outcome begins with the verdict itself, another step below it. */
function toStep(whole: boolean): void {
  const panel = document.querySelector('.panel');
  const step = document.querySelector('.step');
  if (whole && panel && panel.clientHeight > 0) panel.scrollTo(0, 0);
  else if (step) belowVerdict(step);
}

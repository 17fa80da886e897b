/** Where one comes, one begins at the top: the panel of a step, a page, a desk; and the keyboard begins there too. */
import { activeVariant } from '../../archive/dossier.ts';
import { pointAtNothing } from '../actions/point-at-nothing.ts';
import { belowVerdict } from '../kit/below-verdict.ts';
import { isStacked } from '../kit/media.ts';
import type { AppState } from '../state/app-state.ts';
import { store } from '../state/store.ts';

/** Frames: a minute, in which a slow line brings a step. */
const patience = 3600;

export async function arrive(state: AppState, before: AppState): Promise<void> {
  const { screen, selection } = state;
  if (screen === before.screen) return;
  pointAtNothing();
  // A building that was pointed at comes into view by itself, with its card.
  if (selection?.kind === 'building' && selection !== before.selection) return;
  const wanted = screen.kind === 'work' ? '.step > :not(.skip, .first-question, .step-begin, .selected)' : '#main > *';
  const left = document.querySelector(wanted);
  const main = () => document.querySelector<HTMLElement>(screen.kind === 'work' ? '.step' : '#main');
  const atEnd = isPast(document.activeElement, main());
  const sameKind = screen.kind === before.screen.kind;
  for (let i = 0; i < patience; i++) {
    await new Promise(requestAnimationFrame);
    const now = document.querySelector(wanted);
    if (now && (now !== left || !sameKind)) break;
    // One went on meanwhile: that arrival has its own.
    if (store.getState().screen !== screen) return;
  }
  const unplaced = state.dossier !== null && activeVariant(state.dossier).machines.length === 0;
  // Where no machine stands yet the map is what one came for.
  if (screen.kind === 'work' && screen.step === 'locatie' && unplaced) window.scrollTo(0, 0);
  else if (screen.kind === 'work')
    toStep(screen.step === 'uitkomst' && (!isStacked() || before.screen.kind === 'start'));
  else window.scrollTo(0, 0);
  const here = document.activeElement;
  if (here?.matches('input, textarea, select')) return;
  // From the end of a page Tab goes round to its begin, before the step is there.
  if (atEnd || isPast(here, main())) main()?.focus({ preventScroll: true });
}

/**
 * A focus that went with the screen that was left, that stands at the end of a step, or that Tab took past a step before it
 * was there, comes along; one that stands before it or in it stays.
 */
function isPast(here: Element | null, main: Element | null): boolean {
  if (!here || here === document.body || !main) return true;
  return !main.contains(here) && (main.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A dossier that opens, and beside the map the outcome, begins with the verdict itself; else a step begins below it. */
function toStep(whole: boolean): void {
  const step = document.querySelector('.step');
  if (whole) for (const one of [document.querySelector('.panel'), window]) one?.scrollTo(0, 0);
  else if (step) belowVerdict(step);
}

/** What is pressed may go with what it was pressed for. The keyboard then goes on where that stood, and not at the top of the page. */
import type { Screen } from '../state/app-state.ts';
import { store } from '../state/store.ts';

/** What can be read as one thing. */
const whole = 'p, li, tr, fieldset, form, section, details, dialog, main';

/** As long as the page is there. */
export function keepFocus(): void {
  let screen: Screen | null = null;
  /** What has the focus and all it stands in, each with its place among those beside it. */
  let path: { readonly one: Element; readonly place: number }[] = [];
  document.addEventListener('focusin', ({ target }) => {
    ({ screen } = store.getState());
    path = [];
    for (let one = target instanceof Element ? target : null; one; one = one.parentElement)
      path.push({ one, place: one.parentElement ? [...one.parentElement.children].indexOf(one) : 0 });
  });
  // Whoever presses something else has gone on.
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Node && document.activeElement?.contains(target))) path = [];
    },
    true,
  );
  const seek = () => {
    const here = document.activeElement;
    const left = path.findIndex(({ one }) => one.isConnected);
    // A screen that is left takes its focus along: whoever arrives begins at the top of the next.
    if (left < 1 || (here && here !== document.body) || store.getState().screen !== screen) return;
    const [gone, stays] = [path[left - 1], path[left]?.one];
    if (!gone || !stays) return;
    // Of a list the next one comes in its place, or the last that is left.
    const among = stays.matches('ul, ol, tbody') ? stays.children : [];
    const next = among[Math.min(gone.place, among.length - 1)] ?? stays.closest(whole);
    if (!(next instanceof HTMLElement)) return;
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
  const frame = document.getElementById('app');
  if (frame) new MutationObserver(seek).observe(frame, { childList: true, subtree: true });
}

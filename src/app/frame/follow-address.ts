/** How an address opens a desk (`#/heling`): the address bar leads, so that forward and back work as in any site. */
import type { DeskId, Screen } from '../state/app-state.ts';
import { go } from '../state/go.ts';
import { store } from '../state/store.ts';

export function followAddress(desks: readonly DeskId[]): void {
  const deskOf = (hash: string): DeskId | null =>
    desks.find((one) => hash === `#/${one}` || hash.startsWith(`#/${one}/`)) ?? null;
  // Where one came from: going back from a desk goes back to the case.
  let left: Screen = { kind: 'start' };
  const follow = () => {
    const desk = deskOf(location.hash);
    const { screen } = store.getState();
    if (screen.kind !== 'desk') left = screen;
    if (desk) {
      if (screen.kind !== 'desk' || screen.desk !== desk) go({ kind: 'desk', desk });
    } else if (screen.kind === 'desk') go(left);
  };
  window.addEventListener('hashchange', follow);
  // Whoever leaves a desk by a button leaves its address too.
  store.subscribe(({ screen }, before) => {
    if (before.screen.kind === 'desk' && screen.kind !== 'desk' && deskOf(location.hash))
      history.replaceState(null, '', location.pathname + location.search);
  });
  follow();
}

/** A building that is clicked on the map has its card on the step where one is; Back and the button of the card put it away. */
import { goToBuilding, letGo } from '../state/go.ts';
import { patch, store } from '../state/store.ts';

/** Which building the place in the history that one is at stands for; none where it is that of a screen. */
function kept(): string | null {
  const state: unknown = history.state;
  const id = state !== null && typeof state === 'object' && 'building' in state ? state.building : null;
  return typeof id === 'string' ? id : null;
}

const select = (id: string): void => patch({ selection: { kind: 'building', id } });

let follows = false;

function follow(): void {
  if (follows) return;
  follows = true;
  window.addEventListener('popstate', () => {
    const id = kept();
    if (id === null) letGo();
    else if (store.getState().selection === null) select(id);
  });
}

/** A page that has no steps has no room for it: then beside the outcome. */
export function showBuilding(id: string): void {
  if (store.getState().screen.kind !== 'work') {
    goToBuilding(id);
    return;
  }
  follow();
  // Another building takes the place of the one that is shown.
  history[kept() === null ? 'pushState' : 'replaceState']({ building: id }, '', location.href);
  select(id);
}

export function closeBuilding(): void {
  letGo();
  if (follows && kept() !== null) history.back();
}

/** The other modules of the suite: where each is fetched from, and how an address opens one (`#/heling`). */
import { type Lazy, lazy } from './lazy.tsx';
import { type ModuleId, moduleIds, type Screen } from './state/app-state.ts';
import { go } from './state/go.ts';
import { store } from './state/store.ts';

/** One line a module; what is not here is not on the front door. */
export const modules: Partial<Record<ModuleId, Lazy<object>>> = {
  overzicht: lazy(async () => (await import('./desks/overzicht/overzicht-screen.tsx')).OverzichtScreen),
  heling: lazy(async () => (await import('./desks/heling/heling-screen.tsx')).HelingScreen),
  draaiboek: lazy(async () => (await import('./desks/draaiboek/draaiboek-screen.tsx')).DraaiboekScreen),
  cijfers: lazy(async () => (await import('./desks/cijfers/cijfers-screen.tsx')).CijfersScreen),
  interventies: lazy(async () => (await import('./desks/interventies/interventies-screen.tsx')).InterventiesScreen),
};

function moduleOf(hash: string): ModuleId | null {
  return moduleIds.find((one) => modules[one] && (hash === `#/${one}` || hash.startsWith(`#/${one}/`))) ?? null;
}

/** The address bar leads: forward and back work as in any site. */
export function followAddress(): void {
  // Where one came from: going back from a desk goes back to the case.
  let left: Screen = { kind: 'start' };
  const follow = () => {
    const module = moduleOf(location.hash);
    const { screen } = store.getState();
    if (screen.kind !== 'module') left = screen;
    if (module) {
      if (screen.kind !== 'module' || screen.module !== module) go({ kind: 'module', module });
    } else if (screen.kind === 'module') go(left);
  };
  window.addEventListener('hashchange', follow);
  // Whoever leaves a module by a button leaves its address too.
  store.subscribe(({ screen }, before) => {
    if (before.screen.kind === 'module' && screen.kind !== 'module' && moduleOf(location.hash))
      history.replaceState(null, '', location.pathname + location.search);
  });
  follow();
}

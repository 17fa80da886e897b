/** The dossier that is open stays open after a reload. */
import { recall, remember } from '../../archive/small-store.ts';
import type { AppState } from '../state/app-state.ts';
import { store } from '../state/store.ts';

const key = 'open';

const note = ({ dossier, screen }: AppState): boolean =>
  remember('tab', key, screen.kind === 'start' ? null : (dossier?.id ?? null));

export const lastOpen = (): string | null => recall('tab', key);

export function rememberOpen(): void {
  if (store.getState().dossier) note(store.getState());
  store.subscribe((state, before) => {
    if (state.dossier?.id !== before.dossier?.id || state.screen.kind !== before.screen.kind) note(state);
  });
}

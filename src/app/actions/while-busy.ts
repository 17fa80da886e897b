/** The screen says what it waits for. */
import type { AppState } from '../state/app-state.ts';
import { patch, store } from '../state/store.ts';

/** Who is done takes away what was said for it, and not what is said for another that is still at work. */
export async function whileBusy<Got>(
  what: Exclude<NonNullable<AppState['busy']>['what'], 'services'>,
  work: () => Promise<Got>,
): Promise<Got> {
  const busy = { what };
  patch({ busy });
  try {
    return await work();
  } finally {
    if (store.getState().busy === busy) patch({ busy: null });
  }
}
